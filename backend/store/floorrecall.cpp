// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/floorrecall.h"

#include "backend/store/eventrow.h"
#include "core/kpi/contactfacts.h"

#include <QJsonDocument>
#include <QSet>

namespace Wheelhouse {

namespace {

constexpr qint64 utcDayMs = 24 * 3'600'000LL;
/// The live floor estimates waits from the last 50 of a queue.
constexpr qsizetype servedOfAQueue = 64;
constexpr int servedLookedAt = 1'000;

class FloorRecall
{
public:
    FloorRecall(Connection &connection, qint64 atMs) : m_connection(connection), m_atMs(atMs) {}

    Result<RecalledFloor> run()
    {
        for (const auto step :
             {&FloorRecall::passOpen, &FloorRecall::passServed, &FloorRecall::passEnded,
              &FloorRecall::passStaff, &FloorRecall::readConversations}) {
            if (auto done = (this->*step)(); !done)
                return done.error();
        }
        auto scripts = eventsOfRows(m_connection.run("event_bot_names", {m_atMs}));
        if (!scripts)
            return scripts.error();
        m_recalled.scripts = std::move(*scripts);
        return std::move(m_recalled);
    }

private:
    using RowVisitor = std::function<void(const Rows &)>;
    static Result<void> each(Result<Rows> rows, const RowVisitor &visit)
    {
        if (!rows)
            return rows.error();
        while (rows->next())
            visit(*rows);
        if (const auto failure = rows->failure())
            return *failure;
        return {};
    }

    Result<void> passOpen()
    {
        return each(m_connection.run("contact_then", {m_atMs}),
                    [this](const Rows &row) { m_wanted.insert(row.text(0)); });
    }

    Result<void> passServed()
    {
        QHash<std::pair<QString, bool>, qsizetype> ofBrand;
        return each(m_connection.run("contact_served", {m_atMs, servedLookedAt}),
                    [&](const Rows &row) {
                        // who gave up waiting tells no handling time, only of the queue
                        const bool served = row.integer(2) != 0;
                        const qsizetype most = served ? servedOfAQueue : 1;
                        if (++ofBrand[{row.text(1), served}] <= most)
                            m_wanted.insert(row.text(0));
                    });
    }

    Result<void> passEnded()
    {
        return each(m_connection.run("contact_ended", {m_atMs - m_atMs % utcDayMs, m_atMs}),
                    [this](const Rows &row) {
                        // several ends or several agents: only the events tell who ended it
                        if (row.integer(2) != 0)
                            m_wanted.insert(row.text(0));
                        else if (!m_wanted.contains(row.text(0)))
                            ++m_recalled.handledByAgent[row.text(1)];
                    });
    }

    Result<void> passStaff()
    {
        QStringList ids;
        if (auto done =
                each(m_connection.run("staff"), [&](const Rows &row) { ids.append(row.text(0)); });
            !done)
            return done;
        for (const QString &id : std::as_const(ids)) {
            if (auto done = passEventsOf(id); !done)
                return done;
        }
        return {};
    }

    Result<void> passEventsOf(const QString &staff)
    {
        // every name, for a conversation shows the one its agent had when it was given to him
        auto saved = eventsOfRows(
            m_connection.run("event_staff", {staff, QStringLiteral("user_saved"), m_atMs}));
        if (!saved)
            return saved.error();
        m_recalled.events.append(*saved);
        if (auto done =
                passBack(staff, QStringLiteral("limit_set"), [](const Event &) { return false; });
            !done)
            return done;
        // back to the one before the presence began, which may have been told more than once
        std::optional<Presence> presence;
        return passBack(staff, QStringLiteral("presence_set"), [&](const Event &event) {
            const auto *set = std::get_if<PresenceSet>(&event.body);
            if (!set)
                return false;
            if (!presence)
                presence = set->presence;
            return *presence == set->presence;
        });
    }

    /// From the newest back, until `goOn` says no.
    Result<void> passBack(const QString &staff, const QString &kind,
                          const std::function<bool(const Event &)> &goOn)
    {
        auto rows = m_connection.run("event_staff", {staff, kind, m_atMs});
        if (!rows)
            return rows.error();
        while (rows->next()) {
            const auto event = eventOfRow(*rows);
            if (!event)
                return event.error();
            m_recalled.events.append(*event);
            if (!goOn(*event))
                return {};
        }
        if (const auto failure = rows->failure())
            return *failure;
        return {};
    }

    Result<void> readConversations()
    {
        for (const QString &id : std::as_const(m_wanted)) {
            auto events = eventsOfRows(m_connection.run("event_conversation", {id, 0}));
            if (!events)
                return events.error();
            m_recalled.events.append(*events);
        }
        return {};
    }

    Connection &m_connection;
    const qint64 m_atMs;
    QSet<QString> m_wanted;
    RecalledFloor m_recalled;
};

} // namespace

Result<RecalledFloor> recallFloor(Connection &connection, qint64 atMs)
{
    return FloorRecall(connection, atMs).run();
}

Result<void> forEachFloorStretch(Connection &connection, qint64 fromMs, qint64 toMs,
                                 const StretchVisitor &visit)
{
    auto rows = connection.run("contact_course", {fromMs, toMs});
    if (!rows)
        return rows.error();
    while (rows->next()) {
        visit({rows->integer(0), rows->integer(1), false});
        const QString visits = rows->text(2);
        if (visits.isEmpty())
            continue;
        const auto list = QJsonDocument::fromJson(visits.toUtf8()).array();
        for (const QJsonValue &each : list) {
            const auto stay = fromJson<QueueVisit>(each.toObject());
            if (!stay)
                return Error{ErrorCode::Corrupt, QStringLiteral("a contact's facts cannot be read"),
                             stay.error().detail};
            visit({stay->enteredMs, stay->endedMs, true});
        }
    }
    if (const auto failure = rows->failure())
        return *failure;
    return {};
}

} // namespace Wheelhouse
