// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/refold.h"

#include "backend/store/eventrow.h"

#include <QLoggingCategory>

#include <utility>

namespace Wheelhouse {

namespace {

Q_LOGGING_CATEGORY(lcRefold, "wheelhouse.store")

constexpr qsizetype eventsAtOnce = 2000;
const QString foldKey = QStringLiteral("fold");

Result<void> clear(Connection &connection)
{
    for (const char *view :
         {"contact",    "cell",   "sheet",      "frozen", "local_day",    "dim",           "user",
          "agent",      "script", "annotation", "span",   "script_event", "training",      "hours",
          "agent_time", "held",   "drafted",    "shift",  "shift_set",    "presence_clock"}) {
        auto gone = connection.execute(QStringLiteral("DELETE FROM ") + QLatin1StringView(view));
        if (!gone)
            return gone;
    }
    return connection.execute(QStringLiteral("DELETE FROM meta WHERE key = 'fold'"));
}

Result<qint64> build(Connection &connection, Views &views)
{
    auto rows = connection.run("event_after", {0});
    if (!rows)
        return rows.error();
    qint64 events = 0;
    QList<Event> batch;
    const auto take = [&]() -> Result<void> {
        events += batch.size();
        const auto done = views.apply(std::exchange(batch, {}));
        return done ? Result<void>() : Result<void>(done.error());
    };
    while (rows->next()) {
        auto event = eventOfRow(*rows);
        if (!event)
            return event.error();
        batch.append(std::move(*event));
        if (batch.size() < eventsAtOnce)
            continue;
        if (auto done = take(); !done)
            return done.error();
    }
    if (const auto failure = rows->failure())
        return *failure;
    if (auto done = take(); !done)
        return done.error();
    return events;
}

} // namespace

Result<int> foldOf(Connection &connection)
{
    auto row = connection.run("meta", {foldKey});
    if (!row)
        return row.error();
    const bool known = row->next();
    if (const auto failure = row->failure())
        return *failure;
    return known ? row->blob(0).toInt() : 0;
}

Result<void> refoldWhenOlder(Connection &connection, Views &views)
{
    const auto fold = foldOf(connection);
    if (!fold)
        return fold.error();
    if (*fold == foldVersion)
        return {};
    if (auto begun = connection.beginWrite(); !begun)
        return begun;
    const auto run = [&]() -> Result<void> {
        if (auto cleared = clear(connection); !cleared)
            return cleared;
        const auto events = build(connection, views);
        if (!events)
            return events.error();
        if (*events > 0)
            qCInfo(lcRefold, "the views of %lld events were built anew", qlonglong(*events));
        return connection.change("meta_put", {foldKey, QByteArray::number(foldVersion)});
    };
    if (auto done = run(); !done) {
        connection.rollback();
        views.forget();
        return done;
    }
    if (auto committed = connection.commit(); !committed) {
        views.forget();
        return committed;
    }
    return {};
}

} // namespace Wheelhouse
