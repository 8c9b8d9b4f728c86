// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/fixtures.h"

#include "core/base/random.h"
#include "core/overview/tilechoice.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace Wheelhouse::Fixtures {
namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr int days = 28;

QList<std::optional<double>> course(Random &random, double level, double swing, double slope)
{
    QList<std::optional<double>> values;
    for (int day = 0; day < days; ++day) {
        const double week = std::sin(day * 2 * std::numbers::pi / 7);
        const double drift = 1 + slope * (day - days / 2) / days;
        values.append(level * drift * (1 + swing * week + swing * 0.5 * random.normal()));
    }
    return values;
}

Tile tile(Random &random, const char *metric, double now, double before, double swing,
          qint64 sample = 0, qint64 asked = 0, double half = 0)
{
    Tile tile;
    tile.metric = QString::fromLatin1(metric);
    tile.now.value = now;
    tile.before.value = before;
    tile.now.sample = sample;
    tile.now.asked = asked;
    if (half > 0) {
        tile.now.low = now - half;
        tile.now.high = now + half;
    }
    tile.difference =
        Difference{now - before, now - before - 1.4 * half, now - before + 1.4 * half};
    tile.sparkline = course(random, now, swing, (now - before) / before);
    return tile;
}

Figure figure(double value, qint64 sample)
{
    Figure figure;
    figure.value = value;
    figure.sample = sample;
    return figure;
}

BreakdownRow row(const char *key, qint64 contacts, double responseS, double csat, double automated,
                 double handover)
{
    BreakdownRow row;
    row.key = QString::fromLatin1(key);
    row.contacts = contacts;
    row.firstResponseHuman = figure(responseS * 1000, contacts / 3);
    row.csat = figure(csat, contacts / 9);
    row.automatedResolution = figure(automated, contacts);
    row.handover = figure(handover, contacts);
    return row;
}

QList<std::optional<double>> heat(Random &random)
{
    QList<std::optional<double>> values;
    for (int day = 0; day < 7; ++day) {
        for (int hour = 0; hour < 24; ++hour) {
            const double office = std::exp(-std::pow((hour - 11.5) / 3.6, 2));
            const double evening = 0.9 * std::exp(-std::pow((hour - 20.0) / 2.2, 2));
            const double weekend = day >= 5 ? 0.55 : 1.0;
            const double premiere = day == 4 && hour >= 19 && hour <= 22 ? 2.1 : 1.0;
            const double noise = 0.92 + 0.16 * random.uniform();
            values.append(42 * (office + evening) * weekend * premiere * noise + 0.6);
        }
    }
    return values;
}

} // namespace

OverviewView overview()
{
    Random random(7);
    OverviewView view;
    view.asOfMs = nowMs - 4'000;
    view.fromMs = nowMs / dayMs * dayMs - (days - 1) * dayMs;
    view.toMs = nowMs;
    view.tiles = {tile(random, "contacts", 12'431, 11'702, 0.18),
                  tile(random, "first_response_human_p50", 108'000, 123'000, 0.2, 3'911, 12'402),
                  tile(random, "first_response_human_p90", 546'000, 517'000, 0.22, 3'911, 12'402),
                  tile(random, "first_response_any", 1'900, 1'900, 0.06, 12'377, 12'402),
                  tile(random, "resolution_time", 907'000, 1'010'000, 0.12, 11'930, 12'118),
                  tile(random, "csat", 0.864, 0.852, 0.03, 1'204, 2'950, 0.019),
                  tile(random, "automated_resolution", 0.613, 0.571, 0.05, 7'602, 12'402, 0.009),
                  tile(random, "deflection", 0.672, 0.659, 0.04, 8'334, 12'402, 0.008),
                  tile(random, "handover_rate", 0.291, 0.322, 0.06, 3'609, 12'402, 0.008),
                  tile(random, "transfer_rate", 0.084, 0.079, 0.15, 328, 3'911, 0.009),
                  tile(random, "abandonment", 0.062, 0.047, 0.2, 251, 4'048, 0.007),
                  tile(random, "service_level", 0.847, 0.878, 0.04, 3'429, 4'048, 0.011)};
    Tile waiting = tile(random, "waiting_now", 17, 17, 0.3);
    waiting.before.value.reset();
    view.tiles.append(waiting);
    view.tiles[0].difference.reset();
    view.tiles[12].difference.reset();
    view.tiles[2].difference->low = -11'000;
    view.tiles[9].now.sample = 8;
    view.ladder = {12'402,
                   11'630,
                   11'118,
                   10'240,
                   8'455,
                   7'602,
                   6'990,
                   2'214,
                   612,
                   {{HandoverReason::NotUnderstood, 1'411},
                    {HandoverReason::Asked, 1'120},
                    {HandoverReason::NotSolved, 530},
                    {HandoverReason::Sensitive, 288},
                    {HandoverReason::Loop, 171},
                    {HandoverReason::Frustrated, 89}}};
    view.tiles[5].sparkline[9].reset();
    view.tiles[5].sparkline[10].reset();
    const auto place = [order = usualTiles()](const Tile &tile) {
        return order.indexOf(tile.metric);
    };
    std::sort(view.tiles.begin(), view.tiles.end(),
              [&](const Tile &a, const Tile &b) { return place(a) < place(b); });

    view.trend.metric = QStringLiteral("contacts");
    view.trend.fromMs = view.fromMs;
    view.trend.stepMs = dayMs;
    view.trend.now = course(random, 444, 0.16, 0.06);
    view.trend.before = course(random, 418, 0.16, 0.02);
    view.trend.now[18] = 1'620;
    view.trend.now[19] = 910;
    const auto mark = [&](int day, const char *label, const char *text) {
        view.marks.append({view.fromMs + day * dayMs + dayMs / 3, QString::fromLatin1(label),
                           QString::fromUtf8(text)});
    };
    mark(6, "publish", "radek@4: refunds in four steps");
    mark(12, "outage", "Card payments, 40 minutes");
    mark(18, "premiere", "“Hejter”, season 2");
    mark(24, "publish", "radek@5");
    view.heat = heat(random);

    view.byTopic = {row("payment", 3'318, 96, 0.831, 0.584, 0.334),
                    row("playback", 2'874, 121, 0.871, 0.655, 0.262),
                    row("login", 2'240, 88, 0.902, 0.741, 0.188),
                    row("subscription", 1'731, 133, 0.859, 0.602, 0.301),
                    row("refund", 1'012, 164, 0.774, 0.381, 0.512),
                    row("device", 688, 152, 0.843, 0.522, 0.37),
                    row("outage", 401, 71, 0.712, 0.801, 0.104)};
    BreakdownRow unknown = row("", 167, 210, 0.7, 0, 0.81);
    unknown.csat = {};
    view.byTopic.append(unknown);
    view.byChannel = {row("messenger", 6'204, 92, 0.882, 0.661, 0.251),
                      row("webchat", 4'018, 101, 0.868, 0.624, 0.281),
                      row("email", 1'377, 4'980, 0.801, 0.312, 0.604),
                      row("phone", 832, 38, 0.846, 0, 1)};
    view.byBot = {row("Radek", 8'113, 99, 0.861, 0.641, 0.262),
                  row("Julia", 3'486, 112, 0.874, 0.602, 0.291), row("", 832, 38, 0.846, 0, 1)};
    view.byBrand = {row("Player", 8'640, 101, 0.86, 0.62, 0.28),
                    row("TVN24 GO", 3'791, 119, 0.873, 0.597, 0.312)};
    view.byTeam = {row("", 8'820, 100, 0.87, 0.86, 0), row("first line", 3'611, 108, 0.85, 0, 1)};
    view.byLanguage = {row("pl", 11'210, 104, 0.865, 0.62, 0.288),
                       row("en", 1'221, 131, 0.851, 0.55, 0.334)};
    view.channels = {QStringLiteral("messenger"), QStringLiteral("webchat"),
                     QStringLiteral("email"), QStringLiteral("phone")};
    view.brands = {QStringLiteral("Player"), QStringLiteral("TVN24 GO")};
    for (const BreakdownRow &topic : view.byTopic)
        view.topics.append(topic.key);
    view.languages = {QStringLiteral("en"), QStringLiteral("fr"), QStringLiteral("pl"),
                      QStringLiteral("ru"), QStringLiteral("zh_CN")};
    return view;
}

WhyExplained why()
{
    WhyExplained explained;
    explained.asked = explained.metric = QStringLiteral("csat");
    explained.toMs = nowMs;
    explained.fromMs = nowMs / dayMs * dayMs - (days - 1) * dayMs;
    explained.againstFromMs = explained.fromMs - days * dayMs;
    explained.againstToMs = explained.toMs - days * dayMs;
    const auto value = [](const char *name, double before, double cases, double after, double now) {
        return ValueChange{QString::fromLatin1(name), {before * cases, cases}, {after * now, now}};
    };
    const QList<ValueChange> topics{
        value("payment", 0.86, 400, 0.75, 430), value("playback", 0.87, 310, 0.85, 290),
        value("login", 0.9, 220, 0.91, 180),    value("subscription", 0.85, 160, 0.86, 190),
        value("refund", 0.78, 90, 0.74, 140),   value("device", 0.84, 60, 0.86, 70),
        value("outage", 0.7, 30, 0.71, 44),     value("", 0.8, 20, 0.7, 20),
        value("parental", 0.9, 8, 0.88, 9),     value("voucher", 0.9, 6, 0.85, 7),
        value("invoice_download", 0.9, 4, 1, 2)};
    const auto parts = decomposeRatio(topics);
    explained.before = figure(parts->before, 1308);
    explained.after = figure(parts->after, 1382);
    explained.difference =
        Difference{parts->change(), parts->change() - 0.027, parts->change() + 0.026};
    explained.by = {
        {QStringLiteral("topic"), *parts},
        {QStringLiteral("channel"), *decomposeRatio({value("webchat", 0.87, 908, 0.85, 782),
                                                     value("messenger", 0.81, 400, 0.77, 600)})}};
    return explained;
}

RowsPage rows(const QString &metric, int contacts, const QString &next)
{
    static constexpr std::array channels{"webchat", "messenger", "phone", "mail"};
    static constexpr std::array topics{"payment", "playback", "cancel_subscription", "", "login"};
    static constexpr std::array agents{"ania", "marek", "", "zofia"};
    RowsPage page;
    page.metric = metric;
    page.toMs = nowMs - nowMs % (24 * 60 * minuteMs) + 24 * 60 * minuteMs;
    page.fromMs = page.toMs - 28LL * 24 * 60 * minuteMs;
    page.next = next;
    page.figure = Figure{0.864, 0.85, 0.88, 1393, 2871};
    const bool timed = metric.contains(QStringLiteral("response"));
    if (timed)
        page.figure = Figure{108'000.0, {}, {}, 9120, 12431};
    for (int i = 0; i < contacts; ++i) {
        FigureRow row;
        row.conversation = QStringLiteral("c%1").arg(i, 5, 10, QLatin1Char('0'));
        row.startedMs = nowMs - i * 37 * minuteMs;
        row.channel = QString::fromLatin1(channels[size_t(i) % channels.size()]);
        row.brand = QStringLiteral("player");
        row.bot = i % 5 == 4 ? QString() : QStringLiteral("radek");
        row.topic = QString::fromLatin1(topics[size_t(i) % topics.size()]);
        row.language = QStringLiteral("pl");
        row.agent = QString::fromLatin1(agents[size_t(i) % agents.size()]);
        row.team = row.agent.isEmpty() ? QString() : QStringLiteral("player-care");
        row.part = i % 7 == 3 ? 0 : 1;
        row.whole = row.asked = 1;
        if (i % 9 == 8) {
            row.part = row.whole = 0;
            row.leftOut = timed ? Measure::Contacts : Measure::RatingAsked;
        } else if (timed) {
            row.valuesMs = {20'000 + i * 7'000};
            row.part = 1;
        }
        page.rows.append(row);
    }
    return page;
}

} // namespace Wheelhouse::Fixtures
