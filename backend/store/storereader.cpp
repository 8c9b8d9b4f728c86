// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/storereader.h"

#include "backend/store/cellfeed.h"
#include "backend/store/contactview.h"
#include "backend/store/eventrow.h"
#include "backend/store/refold.h"
#include "backend/store/schema.h"
#include "backend/store/storeurl.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace Wheelhouse {

namespace {

constexpr qint64 everySeq = std::numeric_limits<qint64>::max();

} // namespace

StoreReader::StoreReader(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{}

StoreReader::~StoreReader() = default;

Result<std::unique_ptr<StoreReader>> StoreReader::open(const QString &url)
{
    const auto where = StoreUrl::parse(url);
    if (!where)
        return where.error();
    if (!QFileInfo::exists(where->file))
        return Error{ErrorCode::NotFound, QStringLiteral("there is no store"), where->file};
    auto connection = Connection::open(where->file, Connection::Access::Read);
    if (!connection)
        return connection.error();
    const auto state = schemaState(**connection);
    if (!state)
        return state.error();
    if (auto fine = checkSchema(*state, where->file); !fine)
        return fine.error();
    if (state->version < schemaVersion())
        return Error{ErrorCode::Conflict,
                     QStringLiteral("the store has the older version %1; opening it once for "
                                    "writing brings it up to date")
                         .arg(state->version),
                     where->file};
    const auto fold = foldOf(**connection);
    if (!fold)
        return fold.error();
    if (*fold != foldVersion)
        return Error{ErrorCode::Conflict,
                     QStringLiteral("another version of the program made the figures of the store; "
                                    "opening it once for writing makes them anew"),
                     where->file};
    return std::unique_ptr<StoreReader>(new StoreReader(std::move(*connection)));
}

Result<qint64> StoreReader::begin()
{
    Q_ASSERT(!m_held);
    if (auto begun = m_connection->beginRead(); !begun)
        return begun.error();
    m_held = true;
    auto last = m_connection->run("event_last");
    if (!last) {
        end();
        return last.error();
    }
    return last->next() ? last->integer(0) : 0;
}

void StoreReader::end()
{
    if (std::exchange(m_held, false))
        m_connection->rollback();
}

Result<LogBounds> StoreReader::bounds()
{
    auto row = m_connection->run("bounds");
    if (!row)
        return row.error();
    if (row->next())
        return LogBounds{row->integer(0), row->integer(1), row->integer(2), row->integer(3)};
    if (const auto failure = row->failure())
        return *failure;
    return LogBounds{};
}

Result<void> StoreReader::forEachEvent(qint64 afterSeq, const EventVisitor &visit)
{
    auto rows = m_connection->run("event_after", {afterSeq});
    if (!rows)
        return rows.error();
    while (rows->next()) {
        const auto event = eventOfRow(*rows);
        if (!event)
            return event.error();
        if (!visit(*event))
            return {};
    }
    if (const auto failure = rows->failure())
        return *failure;
    return {};
}

Result<QList<Event>> StoreReader::eventsOf(const QString &conversation, qint64 afterSeq)
{
    return eventsOfRows(m_connection->run("event_conversation", {conversation, afterSeq}));
}

Result<QList<Event>> StoreReader::floorEvents(qint64 closedSinceMs)
{
    return eventsOfRows(m_connection->run("event_floor", {closedSinceMs}));
}

Result<QStringList> StoreReader::openConversations()
{
    auto rows = m_connection->run("contact_open");
    if (!rows)
        return rows.error();
    QStringList ids;
    while (rows->next())
        ids.append(rows->text(0));
    if (const auto failure = rows->failure())
        return *failure;
    return ids;
}

Result<bool> StoreReader::conversationKnown(const QString &conversation)
{
    auto row = m_connection->run("contact_known", {conversation});
    if (!row)
        return row.error();
    if (row->next())
        return true;
    if (const auto failure = row->failure())
        return *failure;
    return false;
}

Result<QString> StoreReader::latestOfCustomer(const QString &customer)
{
    auto row = m_connection->run("contact_latest", {customer});
    if (!row)
        return row.error();
    if (row->next())
        return row->text(0);
    if (const auto failure = row->failure())
        return *failure;
    return QString();
}

Result<std::optional<ContactRecord>> StoreReader::contact(const QString &conversation)
{
    auto row = m_connection->run("contact", {conversation});
    if (!row)
        return row.error();
    if (!row->next()) {
        if (const auto failure = row->failure())
            return *failure;
        return std::optional<ContactRecord>();
    }
    auto contact = contactOfRow(*row);
    if (!contact)
        return contact.error();
    return std::optional(std::move(*contact));
}

Result<std::optional<ContactPlace>> StoreReader::contacts(const ContactSpanOfTime &span,
                                                          const ContactPlace &after, qsizetype most,
                                                          const ContactVisitor &visit)
{
    return walkContacts(*m_connection, span, after, most, visit);
}

Result<QHash<QString, qint64>> StoreReader::handledSince(qint64 fromMs)
{
    auto rows = m_connection->run("contact_handled", {fromMs});
    if (!rows)
        return rows.error();
    QHash<QString, qint64> counts;
    while (rows->next())
        counts.insert(rows->text(0), rows->integer(1));
    if (const auto failure = rows->failure())
        return *failure;
    return counts;
}

Result<std::shared_ptr<const HoursBook>> StoreReader::hours()
{
    auto last = m_connection->run("hours_last");
    if (!last)
        return last.error();
    const qint64 lastSeq = last->next() ? last->integer(0) : 0;
    if (const auto failure = last->failure())
        return *failure;
    if (m_hours && lastSeq == m_hoursSeq)
        return m_hours;
    const auto events = eventsOfRows(m_connection->run("event_hours", {everySeq}));
    if (!events)
        return events.error();
    auto book = HoursBook::of(*events);
    if (!book)
        return book.error();
    m_hours = std::make_shared<const HoursBook>(std::move(*book));
    m_hoursSeq = events->isEmpty() ? 0 : events->last().seq;
    return m_hours;
}

Result<void> StoreReader::feed(qint64 fromMs, qint64 toMs, CellTaker &taker)
{
    // One state for dims and cells, also when the caller holds none.
    const bool own = !m_held;
    if (own) {
        if (auto begun = begin(); !begun)
            return begun.error();
    }
    auto done = m_dims.refresh(*m_connection);
    if (done)
        done = feedCells(*m_connection, m_dims, fromMs, toMs, taker);
    if (own)
        end();
    return done;
}

Result<void> StoreReader::forEachCell(qint64 fromMs, qint64 toMs, const CellVisitor &visit)
{
    EachCell each(fromMs, toMs, visit);
    return feed(fromMs, toMs, each);
}

Result<QList<UserSaved>> StoreReader::users()
{
    auto events = eventsOfRows(m_connection->run("event_users"));
    if (!events)
        return events.error();
    QList<UserSaved> users;
    for (const Event &event : std::as_const(*events)) {
        if (const auto *saved = std::get_if<UserSaved>(&event.body))
            users.append(*saved);
    }
    return users;
}

Result<std::optional<UserSaved>> StoreReader::user(const QString &id)
{
    auto events = eventsOfRows(m_connection->run("event_user", {id}));
    if (!events)
        return events.error();
    for (const Event &event : std::as_const(*events)) {
        if (const auto *saved = std::get_if<UserSaved>(&event.body))
            return std::optional(*saved);
    }
    return std::optional<UserSaved>();
}

Result<QList<TokenRecord>> StoreReader::tokens(Result<Rows> rows)
{
    if (!rows)
        return rows.error();
    QList<TokenRecord> tokens;
    while (rows->next())
        tokens.append(
            {rows->blob(0), rows->text(1), rows->text(2), rows->integer(3), rows->integer(4)});
    if (const auto failure = rows->failure())
        return *failure;
    return tokens;
}

Result<std::optional<TokenRecord>> StoreReader::token(const QByteArray &digest)
{
    auto found = tokens(m_connection->run("token", {digest}));
    if (!found)
        return found.error();
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<TokenRecord>> StoreReader::tokensOf(const QString &user)
{
    return tokens(m_connection->run("tokens_of", {user}));
}

Result<QList<Event>> StoreReader::latestScripts()
{
    return eventsOfRows(m_connection->run("event_scripts"));
}

Result<QList<Event>> StoreReader::scriptHeads()
{
    return eventsOfRows(m_connection->run("event_script_heads"));
}

Result<Event> StoreReader::event(qint64 seq)
{
    auto events = eventsOfRows(m_connection->run("event_at", {seq}));
    if (!events)
        return events.error();
    if (events->isEmpty())
        return Error{ErrorCode::NotFound, QStringLiteral("there is no event %1").arg(seq), {}};
    return events->first();
}

Result<void> StoreReader::forEachPilotContact(const QString &bot, qint64 sinceMs,
                                              const PilotVisitor &visit)
{
    auto rows = m_connection->run("pilot_contacts", {bot, sinceMs});
    if (!rows)
        return rows.error();
    while (rows->next()) {
        ContactRecord contact{rows->text(0), rows->text(1), {}, {}};
        auto facts = fromJson<ContactFacts>(QJsonDocument::fromJson(rows->blob(2)).object());
        if (!facts)
            return Error{ErrorCode::Corrupt, QStringLiteral("the contact's facts cannot be read"),
                         contact.id};
        contact.facts = std::move(*facts);
        visit(contact, rows->integer(3) != 0);
    }
    if (const auto failure = rows->failure())
        return *failure;
    return {};
}

Result<QList<TrainingRecord>> StoreReader::trainingQueue(const QString &bot, bool decided,
                                                         qint64 beforeSeq, int limit)
{
    auto rows =
        m_connection->run(decided ? "training_decided" : "training_open", {bot, beforeSeq, limit});
    if (!rows)
        return rows.error();
    QList<TrainingRecord> records;
    while (rows->next()) {
        TrainingRecord record;
        record.conversation = rows->text(0);
        record.message = rows->text(1);
        record.seq = rows->integer(2);
        record.band = rows->text(3);
        record.marked = rows->integer(4) != 0;
        record.decision = rows->text(5);
        record.topic = rows->text(6);
        record.decidedSeq = rows->integer(7);
        const auto said =
            fromJson<CustomerWrote>(QJsonDocument::fromJson(rows->text(8).toUtf8()).object());
        const auto answered =
            fromJson<BotWrote>(QJsonDocument::fromJson(rows->text(10).toUtf8()).object());
        if (!said || !answered)
            return Error{ErrorCode::Corrupt, QStringLiteral("a message cannot be read"),
                         record.conversation};
        record.text = said->text;
        record.atMs = rows->integer(9);
        record.language = rows->text(11);
        record.confidence = answered->confidence;
        for (const Choice &choice : answered->choices) {
            if (choice.id.startsWith(QLatin1StringView("topic:")) && record.band == u"suggested")
                record.near.append(choice.id.mid(6));
        }
        records.append(std::move(record));
    }
    if (const auto failure = rows->failure())
        return *failure;
    return records;
}

Result<TrainingCounts> StoreReader::trainingCounts(const QString &bot)
{
    auto row = m_connection->run("training_counts", {bot});
    if (!row)
        return row.error();
    if (row->next())
        return TrainingCounts{row->integer(0), row->integer(1), row->integer(2), row->integer(3)};
    if (const auto failure = row->failure())
        return *failure;
    return TrainingCounts{};
}

Result<QList<Event>> StoreReader::annotations(qint64 fromMs, qint64 toMs)
{
    return eventsOfRows(m_connection->run("event_annotations", {fromMs, toMs}));
}

Result<QList<Event>> StoreReader::settings()
{
    auto settings = eventsOfRows(m_connection->run("event_settings"));
    if (!settings)
        return settings;
    const auto hours = eventsOfRows(m_connection->run("event_hours", {everySeq}));
    if (!hours)
        return hours;
    return *settings + *hours;
}

Result<ShiftPlans> StoreReader::shifts(qint64 fromMs, qint64 toMs, const QString &agent)
{
    auto rows = agent.isEmpty() ? m_connection->run("shifts_between", {toMs, fromMs})
                                : m_connection->run("shifts_of", {agent, toMs, fromMs});
    if (!rows)
        return rows.error();
    ShiftPlans plans;
    while (rows->next())
        plans[rows->text(0)].append({rows->integer(1), rows->integer(2)});
    if (const auto failure = rows->failure())
        return *failure;
    return plans;
}

Result<ShiftRecords> StoreReader::shiftRecords()
{
    auto plans = shifts(0, std::numeric_limits<qint64>::max());
    if (!plans)
        return plans.error();
    ShiftRecords records{std::move(*plans), {}};
    auto rows = m_connection->run("shift_sets");
    if (!rows)
        return rows.error();
    while (rows->next())
        records.sets.append({rows->integer(0), rows->text(1), rows->text(2)});
    if (const auto failure = rows->failure())
        return *failure;
    return records;
}

} // namespace Wheelhouse
