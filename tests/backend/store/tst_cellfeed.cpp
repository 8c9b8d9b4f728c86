// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/cellfeed.h"

#include "backend/store/freezer.h"
#include "core/kpi/query.h"
#include "core/overview/overviewfold.h"
#include "tests/backend/store/storedcells.h"

#include <QTest>

using namespace Wheelhouse;

/// Months of cells, most of them in sheets, some late ones beside them: whoever takes them must
/// come to what the same cells one by one come to.
class TestCellFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aQueryIsAnsweredAlike_data();
    void aQueryIsAnsweredAlike();
    void anOverviewIsTheSame_data();
    void anOverviewIsTheSame();
    void aWeekIsToldOnceAndItsDaysNotAgain();
    void aDamagedSheetIsAnError();

private:
    template <typename Taker> void takeOneByOne(Taker &taker)
    {
        for (auto each = m_cells->all().cbegin(); each != m_cells->all().cend(); ++each)
            taker.take(each.key(), *each);
    }
    Result<void> feed(qint64 fromMs, qint64 toMs, CellTaker &taker)
    {
        DimTable dims;
        if (auto known = dims.refresh(*m_database.connection); !known)
            return known;
        return feedCells(*m_database.connection, dims, fromMs, toMs, taker);
    }
    TestDatabase m_database;
    std::unique_ptr<StoredCells> m_cells;
};

namespace {

// 2026-01-22 to 2026-04-30: clocks change in Warsaw, New York and on Lord Howe.
constexpr qint64 feedFromMs = 2925 * sheetWeekMs;
constexpr qint64 feedToMs = feedFromMs + 98 * sheetDayMs;

/// The store's own zone and the oddest; of the others a part of the cases will do.
bool isEveryCaseOf(const QByteArray &zone)
{
    return zone == "Europe/Warsaw" || zone == "Australia/Lord_Howe";
}

} // namespace

void TestCellFeed::initTestCase()
{
    m_cells = std::make_unique<StoredCells>(*m_database.connection, 99);
    m_cells->fill(feedFromMs, feedToMs, 5'000);
    QVERIFY(m_database.connection->change("meta_put",
                                          {QStringLiteral("zone"), QByteArray("Europe/Warsaw")}));
    Freezer freezer(*m_database.connection);
    QVERIFY(freezer.freeze(feedToMs - 5 * sheetHourMs));
    m_cells->fill(feedFromMs, feedToMs, 400);
    QVERIFY(*m_database.connection->number(QStringLiteral("SELECT count(*) FROM cell")) > 200);
    QVERIFY(*m_database.connection->number(QStringLiteral("SELECT count(*) FROM frozen")) > 90);
}

void TestCellFeed::aQueryIsAnsweredAlike_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<Step>("step");
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("topic");
    for (const char *zone :
         {"UTC", "Europe/Warsaw", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe"}) {
        for (const Step step :
             {Step::None, Step::Hour, Step::Day, Step::Week, Step::HourOfWeek, Step::Slot}) {
            for (const char *by : {"", "channel", "topic"}) {
                for (const char *topic : {"", "login"}) {
                    if (step == Step::Slot && *by) // as days are, and 70 times as many
                        continue;
                    if (!isEveryCaseOf(zone) && (*by != 0) == (*topic != 0))
                        continue;
                    QTest::addRow("%s %d by %s of %s", zone, int(step), by, topic)
                        << QByteArray(zone) << step << QString::fromLatin1(by)
                        << QString::fromLatin1(topic);
                }
            }
        }
    }
}

void TestCellFeed::aQueryIsAnsweredAlike()
{
    QFETCH(QByteArray, zone);
    QFETCH(Step, step);
    QFETCH(QString, by);
    QFETCH(QString, topic);
    Query query;
    const bool fine = step == Step::Slot || step == Step::Hour; // thousands of rows
    static size_t first = 0;                                    // in turn, so that each is asked
    for (size_t i = ++first % 3; i < metricCatalogue().size(); i += fine ? 9 : 3)
        query.metrics.append(metricCatalogue()[i].id);
    query.fromMs = feedFromMs + 5 * sheetDayMs + 7 * slotLengthMs;
    query.toMs = feedToMs - 2 * sheetDayMs - 3 * slotLengthMs;
    query.zone = zone;
    query.step = step;
    query.by = by;
    if (!topic.isEmpty())
        query.where.insert(QStringLiteral("topic"), topic);
    auto fed = QueryRun::prepare(query);
    auto taught = QueryRun::prepare(query);
    QVERIFY(fed && taught);
    QVERIFY(feed(query.fromMs, query.toMs, *fed));
    takeOneByOne(*taught);
    QVERIFY(!fed->rows().isEmpty());
    QVERIFY(fed->rows() == taught->rows());
}

void TestCellFeed::anOverviewIsTheSame_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("channel");
    for (const char *zone :
         {"UTC", "Europe/Warsaw", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe"}) {
        for (const char *period : {"today", "7d", "28d", "90d", "quarter", "all"}) {
            for (const char *channel : {"", "webchat"}) {
                if (*channel && !isEveryCaseOf(zone))
                    continue;
                QTest::addRow("%s %s %s", zone, period, channel)
                    << QString::fromLatin1(zone) << QString::fromLatin1(period)
                    << QString::fromLatin1(channel);
            }
        }
    }
}

void TestCellFeed::anOverviewIsTheSame()
{
    QFETCH(QString, zone);
    QFETCH(QString, period);
    QFETCH(QString, channel);
    OverviewParams params;
    params.zone = zone;
    params.period = period;
    params.channel = channel;
    params.metric = QStringLiteral("resolution_time");
    const qint64 nowMs = feedToMs - 9 * sheetHourMs + 5;
    const StoreSpan span{feedFromMs, feedToMs - slotLengthMs};
    const auto fed = OverviewFold::make(params, nowMs, span);
    const auto taught = OverviewFold::make(params, nowMs, span);
    QVERIFY(fed && taught);
    for (const MsRange &range : (*fed)->needed())
        QVERIFY(feed(range.fromMs, range.toMs, **fed));
    takeOneByOne(**taught);
    QVERIFY((*fed)->view(nowMs, 1, 2) == (*taught)->view(nowMs, 1, 2));
    const qint64 laterMs = nowMs + 4 * sheetHourMs; // more of the period before counts
    QVERIFY((*fed)->view(laterMs, 1, 2) == (*taught)->view(laterMs, 1, 2));
}

void TestCellFeed::aWeekIsToldOnceAndItsDaysNotAgain()
{
    class Weeks final : public CellTaker
    {
    public:
        CellUses usesOf(qint64, qint64) const override { return GroupsUse; }
        CellWants wantsFor(CellUses) const override { return keptInSums(); }
        bool weeksWillDo(const TimeSpan &) const override { return true; }
        void take(const CellKey &, const Cell &) override {}
        bool takeDay(const CellSheet &, qint64, const QHash<quint32, ContactDims> &,
                     CellUses) override
        {
            ++days;
            return true;
        }
        bool takeWeeks(const CellSheet &, const QList<DimensionValue> &) override
        {
            ++weeks;
            return true;
        }
        int days = 0;
        int weeks = 0;
    } weeks;
    QVERIFY(feed(feedFromMs + 3 * sheetDayMs, feedFromMs + 31 * sheetDayMs, weeks));
    QCOMPARE(weeks.weeks, 3); // of the weeks at both ends a part only is asked for
    QCOMPARE(weeks.days, 4 + 3);
}

void TestCellFeed::aDamagedSheetIsAnError()
{
    auto &connection = *m_database.connection;
    QVERIFY(connection.beginWrite());
    QVERIFY(
        connection.execute(QStringLiteral("UPDATE sheet SET data = X'28B52FFD' WHERE kind = 0")));
    EachCell each(feedFromMs, feedToMs, [](const CellKey &, const Cell &) {});
    const auto fed = feed(feedFromMs, feedToMs, each);
    connection.rollback();
    QVERIFY(!fed);
    QCOMPARE(fed.error().code, ErrorCode::Corrupt);
}

QTEST_GUILESS_MAIN(TestCellFeed)
#include "tst_cellfeed.moc"
