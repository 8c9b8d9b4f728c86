// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/sqloverview.h"

#include "backend/store/connection.h"
#include "backend/store/storereader.h"
#include "core/overview/overviewfold.h"

#include <QElapsedTimer>

#include <cstdio>

using namespace Wheelhouse;

namespace {

// What the tiles count, from a contact's facts; medians and p90 of the three times by rank.
constexpr auto figures = R"(
count(*), sum(handed), sum(person), sum(involved), sum(answered), sum(asked), sum(rated), sum(good),
sum(transfers > 0), sum(closed), sum(visited), sum(left_queue), avg(human), avg(reply), avg(resolved))";

const QString contacts = QStringLiteral(R"(
WITH f AS MATERIALIZED (
  SELECT channel, topic, started_ms, facts AS j FROM contact),
c AS MATERIALIZED (
  SELECT channel, topic, started_ms,
    json_extract(j, '$.handed_over') AS handed, json_extract(j, '$.human_joined') AS person,
    json_extract(j, '$.bot_involved') AS involved, json_extract(j, '$.bot_answered') AS answered,
    json_extract(j, '$.rating_asked_ms') > 0 AS asked, json_extract(j, '$.score') > 0 AND channel <> 'appstore' AS rated,
    json_extract(j, '$.score') > 3 AND channel <> 'appstore' AS good, json_extract(j, '$.transfers') AS transfers,
    json_extract(j, '$.closed_ms') > 0 AS closed, json_extract(j, '$.visits[0].entered_ms') > 0 AS visited,
    json_extract(j, '$.visits[0].end') = 'abandoned' AS left_queue,
    nullif(json_extract(j, '$.first_agent_reply_ms'), 0) - started_ms AS human,
    nullif(json_extract(j, '$.first_reply_ms'), 0) - json_extract(j, '$.first_customer_ms') AS reply,
    nullif(json_extract(j, '$.closed_ms'), 0) - started_ms AS resolved
  FROM f)
)");

/// The tables of one page: all, by day, by hour of the week, by topic, by channel; and the ranks
/// behind the percentiles of all and of each day.
QStringList statements()
{
    const QString select = contacts + QStringLiteral("SELECT ") + QString::fromLatin1(figures);
    const QString day = QStringLiteral("(started_ms + 3600000) / 86400000");
    QStringList all{select + QStringLiteral(" FROM c")};
    for (const QString &group : {day, QStringLiteral("(started_ms + 3600000) / 3600000 % 168"),
                                 QStringLiteral("topic"), QStringLiteral("channel")})
        all.append(select + QStringLiteral(", %1 AS g FROM c GROUP BY g").arg(group));
    for (const char *time : {"human", "reply", "resolved"}) {
        for (const QString &group : {QStringLiteral("1"), day, QStringLiteral("topic")})
            all.append(contacts +
                       QStringLiteral(
                           "SELECT g, v FROM (SELECT %1 AS g, %2 AS v, row_number() OVER w AS r, "
                           "count(*) OVER (PARTITION BY %1) AS n FROM c WHERE %2 >= 0 "
                           "WINDOW w AS (PARTITION BY %1 ORDER BY %2)) "
                           "WHERE r = (n + 1) / 2 OR r = 1 + n * 9 / 10")
                           .arg(group, QString::fromLatin1(time)));
    }
    return all;
}

bool runAll(Connection &connection)
{
    for (const QString &sql : statements()) {
        if (const auto rows = connection.texts(sql); !rows || rows->isEmpty()) {
            std::fprintf(stderr, "%s\n", rows ? "no rows" : qUtf8Printable(rows.error().text()));
            return false;
        }
    }
    return true;
}

bool fillPage(StoreReader &reader, qint64 endMs)
{
    const auto bounds = reader.bounds();
    OverviewParams params;
    params.period = QStringLiteral("all");
    params.zone = QStringLiteral("Europe/Warsaw");
    const auto fold =
        bounds ? OverviewFold::make(params, endMs - 1, {bounds->firstMs, bounds->lastSlotMs})
               : Result<std::unique_ptr<OverviewFold>>(bounds.error());
    if (!fold)
        return false;
    for (const MsRange &range : (*fold)->needed()) {
        if (!reader.feed(range.fromMs, range.toMs, **fold))
            return false;
    }
    return !(*fold)->view(endMs - 1, 0, 0).byTopic.isEmpty();
}

} // namespace

void compareWithSql(const QString &folder, qint64 endMs)
{
    const auto connection =
        Connection::open(folder + QStringLiteral("/wheelhouse.db"), Connection::Access::Read);
    const auto reader = StoreReader::open(folder);
    if (!connection || !reader)
        return;
    constexpr int runs = 10;
    QElapsedTimer timer;
    timer.start();
    bool done = runAll(**connection);
    const double sqlMs = double(timer.nsecsElapsed()) / 1e6;
    timer.start();
    for (int i = 0; i < runs; ++i)
        done = done && fillPage(**reader, endMs);
    const double pageMs = double(timer.nsecsElapsed()) / 1e6 / runs;
    if (done)
        std::printf("the demo's month by plain SQL %7.1f ms, as a page %5.1f ms: %.0f times\n",
                    sqlMs, pageMs, sqlMs / pageMs);
}
