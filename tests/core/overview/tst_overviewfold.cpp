// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/overviewfold.h"

#include "core/hours/hoursbook.h"
#include "core/kpi/catalogue.h"
#include "core/kpi/contributions.h"
#include "core/overview/tilechoice.h"
#include "tests/core/kpi/story.h"

#include <QDateTime>
#include <QHash>
#include <QTest>

using namespace Wheelhouse;

class TestOverviewFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tilesStandInTheirOrder();
    void anEmptyStoreShowsNothingRatherThanZero();
    void tilesTellNowAndBefore();
    void whatIsComparedGrowsWithTheDay();
    void allIsComparedWithNothing();
    void filtersHoldForEveryPart();
    void botsAndTeamsAreFiltersToo();
    void hoursHoldForEveryPartByTheBrandOfTheContact();
    void sheetsAnswerForHoursAsTheirCellsDo_data();
    void sheetsAnswerForHoursAsTheirCellsDo();
    void sumsOfHoursAndDaysDoNotDoForAWish();
    void aYearBackNeedsTwoRangesAndNothingBetween();
    void aPastPeriodIsNotOutgrownByThePresent();
    void filterValuesAreThoseOfThePeriodWhateverTheFilter();
    void theTrendFollowsTheChosenMetric();
    void theHeatMapIsAMeanPerHour();
    void waitingNowComesFromTheServer();
    void theLadderFollowsTheFilter();
    void aTileSaysHowSureItsChangeIs();
    void liveChangesEqualAFreshFold_data();
    void liveChangesEqualAFreshFold();
    void aNewDayMakesItStale();
    void allOfAnOldHistoryEndsWithIt();
    void badParametersAreRefused();
};

namespace {

qint64 utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toMSecsSinceEpoch();
}

const qint64 nowMs = utc("2026-03-30T10:20:00Z");

CellKey key(const char *slot, const char *topic = "login", const char *channel = "webchat")
{
    CellKey key{utc(slot), {}};
    key.dims.topic = QString::fromLatin1(topic);
    key.dims.channel = QString::fromLatin1(channel);
    key.dims.brand = QStringLiteral("tv");
    key.dims.language = QStringLiteral("pl");
    return key;
}

Cell contacts(int n)
{
    Cell cell;
    cell.apply({Measure::Contacts, n, -1});
    return cell;
}

std::unique_ptr<OverviewFold> foldOf(const OverviewParams &params, const StoreSpan &store = {})
{
    auto made = OverviewFold::make(params, nowMs, store);
    return std::move(made).value();
}

OverviewParams params(const char *period)
{
    OverviewParams params;
    params.period = QString::fromLatin1(period);
    return params;
}

Tile tileOf(const OverviewView &view, const char *id)
{
    for (const Tile &tile : view.tiles) {
        if (tile.metric == QLatin1StringView(id))
            return tile;
    }
    return {};
}

/// Of all brands 9 to 17 on weekdays, of "night" the night, both always.
std::shared_ptr<const HoursBook> nineToFive()
{
    HoursPlan day, night;
    day.zone = night.zone = QStringLiteral("UTC");
    for (const char *each : {"mon", "tue", "wed", "thu", "fri"})
        day.weekly[QString::fromLatin1(each)] = {QStringLiteral("09:00-17:00")};
    for (const char *each : {"mon", "tue", "wed", "thu", "fri", "sat", "sun"})
        night.weekly[QString::fromLatin1(each)] = {QStringLiteral("20:00-06:00")};
    auto book = std::make_shared<HoursBook>();
    [[maybe_unused]] const bool taken = book->take({QString(), 1, day, {}}, 1).ok() &&
                                        book->take({QStringLiteral("night"), 1, night, {}}, 1).ok();
    Q_ASSERT(taken);
    return book;
}

using Numbers = QList<std::optional<double>>;

} // namespace

void TestOverviewFold::tilesStandInTheirOrder()
{
    const auto tilesOf = [](const OverviewParams &asked) {
        const OverviewView view = foldOf(asked)->view(nowMs, 0, 0);
        QStringList ids;
        for (const Tile &tile : view.tiles)
            ids.append(tile.metric);
        return ids;
    };
    OverviewParams asked = params("28d");
    QCOMPARE(tilesOf(asked), usualTiles());
    asked.tiles = QStringList{QStringLiteral("occupancy"), QStringLiteral("waiting_now"),
                              QStringLiteral("roar")};
    QCOMPARE(tilesOf(asked), asked.tiles); // the chosen metric is no tile by that
    QCOMPARE(foldOf(asked)->view(nowMs, 0, 0).trend.metric, QStringLiteral("contacts"));
    asked.tiles.append(QStringLiteral("luck"));
    const auto refused = OverviewFold::make(asked, nowMs, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().context, QStringLiteral("tiles"));
}

void TestOverviewFold::anEmptyStoreShowsNothingRatherThanZero()
{
    const OverviewView view = foldOf(params("today"))->view(nowMs, 0, 0);
    QCOMPARE(tileOf(view, "contacts").now.value, std::optional(0.0));
    QVERIFY(!tileOf(view, "csat").now.value);
    QVERIFY(!tileOf(view, "csat").before.value);
    QCOMPARE(tileOf(view, "csat").sparkline, Numbers(42));
    QVERIFY(view.byTopic.isEmpty());
    QCOMPARE(view.heat.first(), std::optional(0.0));
}

void TestOverviewFold::tilesTellNowAndBefore()
{
    const auto fold = foldOf(params("7d"));
    QCOMPARE(fold->neededFromMs(), utc("2026-03-17T00:00:00Z"));
    QCOMPARE(fold->neededToMs(), utc("2026-03-31T00:00:00Z"));
    fold->take(key("2026-03-16T23:45:00Z"), contacts(1000));
    fold->take(key("2026-03-17T00:00:00Z"), contacts(3));
    fold->take(key("2026-03-24T00:00:00Z"), contacts(5));
    fold->take(key("2026-03-30T10:15:00Z"), contacts(2));
    fold->take(key("2026-03-31T00:00:00Z"), contacts(1000));
    const OverviewView view = fold->view(nowMs, 0, 77);
    const Tile tile = tileOf(view, "contacts");
    QCOMPARE(tile.now.value, std::optional(7.0));
    QCOMPARE(tile.before.value, std::optional(3.0));
    QCOMPARE(tile.sparkline.size(), 6 * 24 + 11);
    QCOMPARE(tile.sparkline.first(), std::optional(5.0));
    QCOMPARE(tile.sparkline.last(), std::optional(2.0));
    QCOMPARE(view.asOfMs, 77);
    QCOMPARE(view.fromMs, utc("2026-03-24T00:00:00Z"));
    QCOMPARE(view.toMs, nowMs);
}

void TestOverviewFold::whatIsComparedGrowsWithTheDay()
{
    const auto fold = foldOf(params("today"));
    fold->take(key("2026-03-29T10:00:00Z"), contacts(1));
    fold->take(key("2026-03-29T10:15:00Z"), contacts(10));
    fold->take(key("2026-03-29T23:00:00Z"), contacts(100));
    QCOMPARE(*tileOf(fold->view(nowMs, 0, 0), "contacts").before.value, 1.0);
    fold->apply({key("2026-03-29T10:15:00Z"), {{Measure::Contacts, 2, -1}}});
    const qint64 laterMs = utc("2026-03-30T10:30:00Z");
    const OverviewView later = fold->view(laterMs, 0, 0);
    QCOMPARE(*tileOf(later, "contacts").before.value, 13.0);
    QCOMPARE(later.trend.before.size(), 43);
    QCOMPARE(later.trend.before[41], std::optional(12.0));
    QCOMPARE(*tileOf(fold->view(utc("2026-03-30T23:50:00Z"), 0, 0), "contacts").before.value,
             113.0);
}

void TestOverviewFold::allIsComparedWithNothing()
{
    const auto fold = foldOf(params("all"), {utc("2026-01-01T05:00:00Z"), 0});
    QCOMPARE(fold->neededFromMs(), utc("2026-01-01T00:00:00Z"));
    fold->take(key("2026-01-01T05:00:00Z"), contacts(4));
    const OverviewView view = fold->view(nowMs, 0, 0);
    QCOMPARE(tileOf(view, "contacts").now.value, std::optional(4.0));
    QCOMPARE(tileOf(view, "contacts").before, Figure());
    QVERIFY(view.trend.before.isEmpty());
    QCOMPARE(view.trend.now.size(), 89);
}

void TestOverviewFold::filtersHoldForEveryPart()
{
    OverviewParams asked = params("28d");
    asked.topic = QStringLiteral("login");
    asked.channel = QStringLiteral("webchat");
    const auto fold = foldOf(asked);
    fold->take(key("2026-03-30T09:00:00Z"), contacts(1));
    fold->take(key("2026-03-30T09:00:00Z", "refund"), contacts(10));
    fold->take(key("2026-03-30T09:00:00Z", "login", "phone"), contacts(100));
    const OverviewView view = fold->view(nowMs, 0, 0);
    QCOMPARE(*tileOf(view, "contacts").now.value, 1.0);
    QCOMPARE(view.trend.now.last(), std::optional(1.0));
    QCOMPARE(view.byTopic.size(), 1);
    QCOMPARE(view.byChannel.size(), 1);
    QCOMPARE(view.heat[9], 0.25);
}

void TestOverviewFold::botsAndTeamsAreFiltersToo()
{
    const auto of = [](const char *bot, const char *team) {
        CellKey made = key("2026-03-30T09:00:00Z");
        made.dims.bot = QString::fromLatin1(bot);
        made.dims.team = QString::fromLatin1(team);
        return made;
    };
    const auto contactsOf = [&](const char *bot, const char *team) {
        OverviewParams asked = params("28d");
        asked.bot = QString::fromLatin1(bot);
        asked.team = QString::fromLatin1(team);
        const auto fold = foldOf(asked);
        fold->take(of("julia", "tv"), contacts(1));
        fold->take(of("julia", "player"), contacts(10));
        fold->take(of("radek", "tv"), contacts(100));
        fold->take(of("", ""), contacts(1000));
        const OverviewView view = fold->view(nowMs, 0, 0);
        const QStringList bots{QStringLiteral("julia"), QStringLiteral("radek")};
        const QStringList teams{QStringLiteral("player"), QStringLiteral("tv")};
        return view.bots == bots && view.teams == teams
                   ? tileOf(view, "contacts").now.value.value_or(-1)
                   : -2;
    };
    QCOMPARE(contactsOf("", ""), 1111.0);
    QCOMPARE(contactsOf("julia", ""), 11.0);
    QCOMPARE(contactsOf("", "tv"), 101.0);
    QCOMPARE(contactsOf("radek", "tv"), 100.0);
    QCOMPARE(contactsOf("radek", "player"), 0.0);
}

void TestOverviewFold::hoursHoldForEveryPartByTheBrandOfTheContact()
{
    const auto seen = [](HoursWish wish) {
        OverviewParams asked = params("7d");
        asked.hours = wish;
        const auto fold = foldOf(asked, {0, 0, nineToFive()});
        fold->take(key("2026-03-27T08:45:00Z"), contacts(1)); // a Friday
        fold->take(key("2026-03-27T09:00:00Z", "refund"), contacts(10));
        fold->take(key("2026-03-27T16:45:00Z", "refund", "phone"), contacts(100));
        fold->take(key("2026-03-27T17:00:00Z"), contacts(1'000));
        CellKey night = key("2026-03-27T22:00:00Z");
        night.dims.brand = QStringLiteral("night");
        fold->take(night, contacts(10'000));
        fold->take(key("2026-03-20T12:00:00Z"), contacts(5)); // a week before
        fold->take(key("2026-03-20T20:00:00Z"), contacts(7));
        return fold->view(nowMs, 0, 0);
    };
    const OverviewView inside = seen(HoursWish::Inside);
    QCOMPARE(*tileOf(inside, "contacts").now.value, 10'110.0);
    QCOMPARE(*tileOf(inside, "contacts").before.value, 5.0);
    QCOMPARE(inside.byTopic.size(), 2);
    QCOMPARE(inside.byChannel.last().contacts, 100);
    QCOMPARE(inside.heat[4 * 24 + 8], 0.0);
    QCOMPARE(inside.heat[4 * 24 + 9], 10.0);
    const OverviewView outside = seen(HoursWish::Outside);
    QCOMPARE(*tileOf(outside, "contacts").now.value, 1'001.0);
    QCOMPARE(*tileOf(outside, "contacts").before.value, 7.0);
    QCOMPARE(outside.channels, inside.channels); // what can be chosen does not depend on it
    QCOMPARE(*tileOf(seen(HoursWish::All), "contacts").now.value, 11'111.0);
    QVERIFY(inside.hoursSet);
    QVERIFY(!foldOf(params("7d"))->view(nowMs, 0, 0).hoursSet);
}

void TestOverviewFold::sheetsAnswerForHoursAsTheirCellsDo_data()
{
    QTest::addColumn<QByteArray>("period");
    QTest::addColumn<HoursWish>("wish");
    for (const char *period : {"today", "7d", "28d", "all"}) {
        for (const HoursWish wish : {HoursWish::All, HoursWish::Inside, HoursWish::Outside})
            QTest::addRow("%s %s", period, qPrintable(nameOf(wish))) << QByteArray(period) << wish;
    }
}

void TestOverviewFold::sheetsAnswerForHoursAsTheirCellsDo()
{
    QFETCH(QByteArray, period);
    QFETCH(HoursWish, wish);
    OverviewParams asked = params(period.constData());
    asked.hours = wish;
    asked.zone = QStringLiteral("Europe/Warsaw");
    const StoreSpan store{utc("2026-03-01T00:00:00Z"), 0, nineToFive()};
    const auto bySheets = foldOf(asked, store);
    const auto byCells = foldOf(asked, store);
    QHash<quint32, ContactDims> dims;
    for (quint32 group = 0; group < 6; ++group) {
        ContactDims of = key("2026-03-01T00:00:00Z", group % 2 ? "login" : "refund").dims;
        of.brand = group < 3 ? QStringLiteral("tv") : QStringLiteral("night");
        dims.insert(group, of);
    }
    Random random(3);
    qint64 told = 0;
    for (qint64 dayMs = utc("2026-03-01T00:00:00Z"); dayMs < nowMs; dayMs += sheetDayMs) {
        std::vector<SheetRow> rows;
        for (quint32 group = 0; group < 6; ++group) {
            for (quint32 slot = 0; slot < 96; slot += 1 + quint32(random.below(9))) {
                Cell cell = contacts(1 + int(random.below(4)));
                cell.apply({Measure::FirstResponseHuman, 1, qint64(random.below(900'000))});
                rows.push_back({group, slot, cell});
                byCells->take({dayMs + slot * slotLengthMs, dims[group]}, cell);
                ++told;
            }
        }
        const CellUses uses = bySheets->usesOf(dayMs, dayMs + sheetDayMs);
        const auto sheet = CellSheet::read(CellSheet::pack(rows));
        QVERIFY(sheet);
        QVERIFY(bySheets->takeDay(*sheet, dayMs, dims, uses));
    }
    QVERIFY(told > 2'000);
    const OverviewView wanted = byCells->view(nowMs, 0, 0);
    QVERIFY(bySheets->view(nowMs, 0, 0) == wanted);
    QVERIFY(*tileOf(wanted, "contacts").now.value > 0);
}

void TestOverviewFold::sumsOfHoursAndDaysDoNotDoForAWish()
{
    const qint64 dayMs = utc("2026-03-26T00:00:00Z"), weekMs = dayMs;
    for (const HoursWish wish : {HoursWish::All, HoursWish::Inside, HoursWish::Outside}) {
        OverviewParams asked = params("28d");
        asked.hours = wish;
        const auto fold = foldOf(asked);
        const bool sums = wish == HoursWish::All;
        QCOMPARE(fold->hoursWillDo(dayMs), sums);
        QCOMPARE(fold->spanWillDo(dayMs, dayMs + sheetDayMs), sums);
        QCOMPARE(fold->weeksWillDo({weekMs - sheetWeekMs, weekMs}), sums);
    }
}

void TestOverviewFold::aYearBackNeedsTwoRangesAndNothingBetween()
{
    OverviewParams asked = params("7d");
    asked.comparison = Comparison::Year;
    const auto fold = foldOf(asked);
    QCOMPARE(fold->needed(),
             (QList{MsRange{utc("2025-03-25T00:00:00Z"), utc("2025-04-01T00:00:00Z")},
                    MsRange{utc("2026-03-24T00:00:00Z"), utc("2026-03-31T00:00:00Z")}}));
    fold->take(key("2025-03-25T00:00:00Z"), contacts(3));
    fold->take(key("2025-03-31T10:30:00Z"), contacts(50)); // later in the day than now
    fold->apply({key("2025-10-01T00:00:00Z"), {{Measure::Contacts, 100, -1}}});
    const OverviewView view = fold->view(nowMs, 0, 0);
    QCOMPARE(*tileOf(view, "contacts").before.value, 3.0);
    QCOMPARE(view.trend.before.first(), std::optional(3.0));
    asked.comparison = Comparison::None;
    QCOMPARE(foldOf(asked)->needed(),
             (QList{MsRange{utc("2026-03-24T00:00:00Z"), utc("2026-03-31T00:00:00Z")}}));
}

void TestOverviewFold::aPastPeriodIsNotOutgrownByThePresent()
{
    OverviewParams asked = params("custom");
    asked.from = QStringLiteral("2026-03-02");
    asked.to = QStringLiteral("2026-03-03");
    const auto fold = foldOf(asked);
    fold->take(key("2026-03-03T23:45:00Z"), contacts(2));
    fold->take(key("2026-02-24T23:45:00Z"), contacts(1)); // the Tuesday before
    fold->apply({key("2026-03-30T10:15:00Z"), {{Measure::Contacts, 7, -1}}});
    QVERIFY(!fold->isStale(nowMs));
    const OverviewView view = fold->view(nowMs, 0, 0);
    QCOMPARE(*tileOf(view, "contacts").now.value, 2.0);
    QCOMPARE(*tileOf(view, "contacts").before.value, 1.0);
    QCOMPARE(view.toMs, utc("2026-03-04T00:00:00Z"));
    QCOMPARE(view.trend.now.size(), 48);
    QCOMPARE(view.trend.before.size(), 48);
}

void TestOverviewFold::filterValuesAreThoseOfThePeriodWhateverTheFilter()
{
    OverviewParams asked = params("28d");
    asked.topic = QStringLiteral("login");
    const auto fold = foldOf(asked);
    fold->take(key("2026-03-30T09:00:00Z", "refund"), contacts(1));
    fold->take(key("2026-03-10T09:00:00Z", "login", "phone"), contacts(1));
    fold->take(key("2026-03-30T09:00:00Z", ""), contacts(1));
    QCOMPARE(fold->view(nowMs, 0, 0).topics,
             (QStringList{QStringLiteral("login"), QStringLiteral("refund")}));
    fold->apply({key("2026-03-30T09:00:00Z", "refund"), {{Measure::Contacts, -1, -1}}});
    const OverviewView view = fold->view(nowMs, 0, 0);
    QCOMPARE(view.topics, QStringList{QStringLiteral("login")});
    QCOMPARE(view.channels, (QStringList{QStringLiteral("phone"), QStringLiteral("webchat")}));
    QCOMPARE(view.brands, QStringList{QStringLiteral("tv")});
    QCOMPARE(view.languages, QStringList{QStringLiteral("pl")});
}

void TestOverviewFold::theTrendFollowsTheChosenMetric()
{
    OverviewParams asked = params("28d");
    asked.metric = QStringLiteral("handling_mean");
    const auto fold = foldOf(asked);
    fold->apply({key("2026-03-30T09:00:00Z"), {{Measure::Handling, 1, 30'000}}});
    fold->apply({key("2026-03-02T09:00:00Z"), {{Measure::Handling, 1, 10'000}}});
    const Trend trend = fold->view(nowMs, 0, 0).trend;
    QCOMPARE(trend.metric, asked.metric);
    QCOMPARE(trend.fromMs, utc("2026-03-03T00:00:00Z"));
    QCOMPARE(trend.stepMs, 86'400'000);
    QCOMPARE(trend.now.size(), 28);
    QCOMPARE(trend.before.size(), 28);
    QCOMPARE(trend.now.last(), std::optional(30'000.0));
    QCOMPARE(trend.before.last(), std::optional(10'000.0));
    QVERIFY(!trend.now.first());
}

void TestOverviewFold::theHeatMapIsAMeanPerHour()
{
    const auto fold = foldOf(params("28d"));
    fold->take(key("2026-03-30T09:00:00Z"), contacts(3));
    fold->take(key("2026-03-30T10:00:00Z"), contacts(2));
    fold->take(key("2026-03-23T09:30:00Z"), contacts(6));
    const QList<std::optional<double>> heat = fold->view(nowMs, 0, 0).heat;
    QCOMPARE(heat.size(), 168);
    QCOMPARE(heat[9], 9.0 / 4);
    // Of the fourth Monday's hour from ten, two slots have begun.
    QCOMPARE(heat[10], 2 / 3.5);
}

void TestOverviewFold::waitingNowComesFromTheServer()
{
    const Tile tile = tileOf(foldOf(params("28d"))->view(nowMs, 6, 0), "waiting_now");
    QCOMPARE(tile.now.value, std::optional(6.0));
    QVERIFY(!tile.before.value);
    QVERIFY(tile.sparkline.isEmpty());
}

void TestOverviewFold::theLadderFollowsTheFilter()
{
    OverviewParams asked = params("28d");
    asked.topic = QStringLiteral("login");
    const auto fold = foldOf(asked);
    const auto bot = [](int answered, int resolved) {
        Cell cell = contacts(10);
        cell.apply({Measure::Phantom, 1, -1});
        cell.apply({Measure::Eligible, 8, -1});
        cell.apply({Measure::BotAnswered, answered, -1});
        cell.apply({Measure::AutoResolved, resolved, -1});
        cell.apply({Measure::HandedSensitive, 2, -1});
        return cell;
    };
    fold->take(key("2026-03-30T09:00:00Z"), bot(6, 3));
    fold->take(key("2026-03-30T09:00:00Z", "refund"), bot(5, 5));
    fold->take(key("2026-03-02T09:00:00Z"), bot(7, 7)); // the period before
    const LadderCounts ladder = fold->view(nowMs, 0, 0).ladder;
    QCOMPARE(ladder.arrived, 9);
    QCOMPARE(ladder.eligible, 8);
    QCOMPARE(ladder.answered, 6);
    QCOMPARE(ladder.resolved, 3);
    QCOMPARE(ladder.handed, (QList<HandedFor>{{HandoverReason::Sensitive, 2}}));
    const CellWants wants = fold->wantsFor(CourseUse);
    QCOMPARE(wants.counts | ladderWants().counts, wants.counts);
}

void TestOverviewFold::aTileSaysHowSureItsChangeIs()
{
    const auto rated = [](int positive, int all) {
        Cell cell = contacts(all);
        cell.apply({Measure::RatedPositive, positive, -1});
        cell.apply({Measure::Rated, all, -1});
        return cell;
    };
    const auto fold = foldOf(params("28d"));
    fold->take(key("2026-03-02T09:00:00Z"), rated(48, 80));
    fold->take(key("2026-03-30T09:00:00Z"), rated(56, 70));
    OverviewView view = fold->view(nowMs, 0, 0);
    const auto sure = tileOf(view, "csat").difference; // Newcombe's, see docs/statistics.md
    QVERIFY(sure && sure->beyondChance());
    QVERIFY(qAbs(sure->low - 0.0524) < 5e-5);
    QVERIFY(!tileOf(view, "contacts").difference);
    QVERIFY(!tileOf(view, "first_response_human_p50").difference);

    fold->apply({key("2026-03-30T09:00:00Z"), {{Measure::RatedPositive, -11, -1}}});
    view = fold->view(nowMs, 0, 0);
    QVERIFY(!tileOf(view, "csat").difference->beyondChance());

    OverviewParams alone = params("28d");
    alone.comparison = Comparison::None;
    const auto uncompared = foldOf(alone);
    uncompared->take(key("2026-03-30T09:00:00Z"), rated(56, 70));
    QVERIFY(!tileOf(uncompared->view(nowMs, 0, 0), "csat").difference);
}

void TestOverviewFold::liveChangesEqualAFreshFold_data()
{
    QTest::addColumn<QByteArray>("period");
    for (const char *period : {"today", "7d", "28d", "90d", "quarter", "all"})
        QTest::newRow(period) << QByteArray(period);
}

void TestOverviewFold::liveChangesEqualAFreshFold()
{
    QFETCH(QByteArray, period);
    OverviewParams asked = params(period.constData());
    asked.zone = QStringLiteral("Europe/Warsaw");
    const qint64 startMs = Story::startMs + 40'000'000;
    const auto at = [&](qint64 afterMs) { return startMs + afterMs; };
    const auto makeFold = [&](qint64 atMs) {
        auto made = OverviewFold::make(asked, atMs, {Story::startMs - 900'000, 0});
        return std::move(made).value();
    };
    const auto live = makeFold(at(0));
    QHash<CellKey, Cell> cells;
    Random random(5);
    for (int contact = 0; contact < 150; ++contact) {
        Story story(random.chance(0.5) ? QStringLiteral("phone") : QStringLiteral("webchat"));
        story.started(double(random.below(40'000)));
        for (int i = 0; i < 12; ++i)
            addRandomEvent(story, random);
        ContactFacts facts;
        for (const Event &event : story.events()) {
            const ContactFacts before = facts;
            apply(facts, event);
            QList<CellChange> changes;
            addDifference(changes, before, facts);
            for (const CellChange &change : changes) {
                live->apply(change);
                for (const CellDelta &delta : change.deltas)
                    cells[change.key].apply(delta);
            }
        }
        if (contact % 10 == 0)
            live->view(at(contact * 10'000), 0, 0);
    }
    const qint64 endMs = at(1'800'000);
    const auto fresh = makeFold(endMs);
    for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell)
        fresh->take(cell.key(), *cell);
    QVERIFY(live->view(endMs, 2, 3) == fresh->view(endMs, 2, 3));
    QVERIFY(*tileOf(live->view(endMs, 2, 3), "contacts").now.value > 0);
}

void TestOverviewFold::aNewDayMakesItStale()
{
    const auto fold = foldOf(params("28d"));
    QVERIFY(!fold->isStale(utc("2026-03-30T23:59:59Z")));
    QVERIFY(fold->isStale(utc("2026-03-31T00:00:00Z")));
}

void TestOverviewFold::allOfAnOldHistoryEndsWithIt()
{
    // two weeks of 1999: one contact at noon of the first and of the last day
    const StoreSpan store{utc("1999-02-01T12:00:00Z"), utc("1999-02-14T12:00:00Z")};
    const auto fold = foldOf(params("all"), store);
    for (const char *slot : {"1999-02-01T12:00:00Z", "1999-02-14T12:00:00Z"})
        fold->take(key(slot), contacts(1));
    const OverviewView view = fold->view(nowMs, 0, 0);
    QCOMPARE(view.toMs, utc("1999-02-15T00:00:00Z"));
    QCOMPARE(view.trend.stepMs, 86'400'000);
    QCOMPARE(view.trend.now.size(), 14);
    // the two Mondays and Sundays had two hours of noon each, one of them with a contact
    QCOMPARE(view.heat.at(12), 0.5);
    QCOMPARE(view.heat.at(6 * 24 + 12), 0.5);

    QVERIFY(!fold->isStale(nowMs));
    CellChange today{key("2026-03-30T10:15:00Z"), {{Measure::Contacts, 1, -1}}};
    fold->apply(today);
    QVERIFY(fold->isStale(nowMs));
}

void TestOverviewFold::badParametersAreRefused()
{
    OverviewParams asked = params("28d");
    asked.metric = QStringLiteral("happiness");
    QCOMPARE(OverviewFold::make(asked, nowMs, {}).error().context, QStringLiteral("metric"));
    QVERIFY(!OverviewFold::make(params("fortnight"), nowMs, {}).ok());
}

QTEST_GUILESS_MAIN(TestOverviewFold)
#include "tst_overviewfold.moc"
