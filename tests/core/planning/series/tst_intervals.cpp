// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/series/intervals.h"

#include <QTest>

using namespace Wheelhouse;

class TestIntervals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRowsOwnIntervalIsKept();
    void finerRowsAreAddedUp();
    void sectionsOfTwoStepsAreAddedUpToOne();
    void aStepMayChangeInTheMiddleOfADay();
    void whatDoesNotAddUpIsRefused_data();
    void whatDoesNotAddUpIsRefused();
    void anIntervalThatMissesARowIsLeftOut();
    void rowsLeftOutBecauseTheyAreZeroCountAsZero();
    void aSlotThatIsAlwaysShortIsWhole();
    void singleContactsAreCounted();
    void fewRowsAreBelieved();
    void aGridBetweenTheHoursIsKept();
};

namespace {

constexpr double gap = std::numeric_limits<double>::quiet_NaN();

void addDays(HistoryRows &rows, int firstDay, int days, int stepMinutes, double value = 1,
             int fromMinute = 0, int toMinute = 1440)
{
    for (int day = firstDay; day < firstDay + days; ++day) {
        for (int minute = fromMinute; minute < toMinute; minute += stepMinutes)
            rows.append(day * secondsADay + minute * 60, value, qint64(rows.size()) + 2);
    }
}

HistoryRows daysOf(int days, int stepMinutes, double value = 1)
{
    HistoryRows rows;
    addDays(rows, 0, days, stepMinutes, value);
    return rows;
}

const QString name = QStringLiteral("in.csv");

} // namespace

void TestIntervals::theRowsOwnIntervalIsKept()
{
    for (const int minutes : {5, 15, 30, 60}) {
        HistoryRows rows = daysOf(3, minutes);
        rows.clear(7);
        const auto series = layOnIntervals(rows, {}, name);
        QVERIFY2(series, series ? "" : qPrintable(series.error().text()));
        QCOMPARE(series->stepSeconds, minutes * 60);
        QCOMPARE(series->points.size(), rows.size() - 1);
        const auto asked = layOnIntervals(rows, minutes * 60, name);
        QVERIFY(asked);
        QCOMPARE(asked->points.size(), rows.size() - 1);
        QCOMPARE(asked->warnings, QStringList());
    }
}

void TestIntervals::finerRowsAreAddedUp()
{
    HistoryRows rows;
    for (int i = 0; i < 2 * 288; ++i)
        rows.append(i * 300, i % 6, i + 2);
    const auto series = layOnIntervals(rows, 1800, name);
    QVERIFY(series);
    QCOMPARE(series->points.size(), size_t(96));
    for (size_t i = 0; i < 96; ++i) {
        QCOMPARE(series->points[i].at, qint64(i) * 1800);
        QCOMPARE(series->points[i].value, 15.0);
    }
    QCOMPARE(series->warnings, QStringList());
}

void TestIntervals::sectionsOfTwoStepsAreAddedUpToOne()
{
    HistoryRows rows;
    addDays(rows, 0, 3, 60, 8);
    addDays(rows, 3, 3, 15, 2);
    const auto refused = layOnIntervals(rows, {}, name);
    QVERIFY(!refused);
    QCOMPARE(refused.error().context, QStringLiteral("in.csv:74")); // 3 x 24 rows and the header
    QVERIFY(refused.error().detail.contains(QStringLiteral("15 min apart from here")));
    const auto series = layOnIntervals(rows, 3600, name);
    QVERIFY2(series, series ? "" : qPrintable(series.error().text()));
    QCOMPARE(series->points.size(), size_t(6 * 24));
    QCOMPARE(series->warnings, QStringList(QStringLiteral(
                                   "in.csv:74: rows are 15 min apart from here and 60 min before; "
                                   "all are added up to 60 min")));
    for (const SeriesPoint &point : series->points)
        QCOMPARE(point.value, 8.0);
}

void TestIntervals::aStepMayChangeInTheMiddleOfADay()
{
    HistoryRows rows;
    addDays(rows, 0, 3, 60, 8);
    addDays(rows, 3, 1, 60, 8, 0, 720);
    addDays(rows, 3, 1, 15, 2, 720, 1440);
    addDays(rows, 4, 3, 15, 2);
    const auto series = layOnIntervals(rows, 3600, name);
    QVERIFY2(series, series ? "" : qPrintable(series.error().text()));
    QCOMPARE(series->points.size(), size_t(7 * 24));
    for (const SeriesPoint &point : series->points)
        QCOMPARE(point.value, 8.0);
    QCOMPARE(series->warnings.size(), 1); // that the step changes, and nothing else
}

void TestIntervals::whatDoesNotAddUpIsRefused_data()
{
    QTest::addColumn<int>("stepMinutes");
    QTest::addColumn<int>("askedMinutes");
    QTest::addColumn<QString>("what");
    QTest::newRow("coarser than asked") << 60 << 30 << QStringLiteral("cannot be parted");
    QTest::newRow("no divisor") << 20 << 30 << QStringLiteral("do not add up");
    QTest::newRow("days") << 1440 << 60 << QStringLiteral("cannot be parted");
    QTest::newRow("days, nothing asked") << 1440 << 0 << QStringLiteral("1 d apart");
    QTest::newRow("one minute, nothing asked") << 1 << 0 << QStringLiteral("1 min apart");
    QTest::newRow("seven minutes") << 7 << 0 << QStringLiteral("divides the day");
}

void TestIntervals::whatDoesNotAddUpIsRefused()
{
    QFETCH(int, stepMinutes);
    QFETCH(int, askedMinutes);
    QFETCH(QString, what);
    HistoryRows rows;
    for (int i = 0; i < 9 * 1440 / stepMinutes; ++i)
        rows.append(qint64(i) * stepMinutes * 60, 1, i + 2);
    std::optional<qint64> asked;
    if (askedMinutes > 0)
        asked = askedMinutes * 60;
    const auto series = layOnIntervals(rows, asked, name);
    QVERIFY(!series);
    QVERIFY2(series.error().detail.contains(what), qPrintable(series.error().text()));
    QVERIFY2(series.error().context.startsWith(QStringLiteral("in.csv:")),
             qPrintable(series.error().text()));
}

void TestIntervals::anIntervalThatMissesARowIsLeftOut()
{
    HistoryRows rows;
    for (int i = 0; i < 5 * 288 - 2; ++i) { // the file ends in the middle of an interval
        if (i != 700)
            rows.append(i * 300, i == 100 ? gap : 1, i + 2);
    }
    const auto series = layOnIntervals(rows, 1800, name);
    QVERIFY(series);
    QCOMPARE(series->points.size(), size_t(5 * 48 - 3));
    for (const SeriesPoint &point : series->points)
        QCOMPARE(point.value, 6.0);
    QCOMPARE(series->warnings.size(), 1);
    QVERIFY2(series->warnings[0].contains(QStringLiteral("missing: 3")),
             qPrintable(series->warnings[0]));
}

void TestIntervals::rowsLeftOutBecauseTheyAreZeroCountAsZero()
{
    HistoryRows rows;
    double sum = 0;
    for (int i = 0; i < 10 * 96; ++i) {
        const bool day = i % 96 >= 32 && i % 96 < 80;
        if (!day && (i + i / 96) % 3 != 0)
            continue;
        rows.append(i * 900, 1 + i % 2, i + 2);
        sum += 1 + i % 2;
    }
    const auto series = layOnIntervals(rows, 3600, name);
    QVERIFY2(series, series ? "" : qPrintable(series.error().text()));
    double total = 0;
    for (const SeriesPoint &point : series->points)
        total += point.value;
    QCOMPARE(total, sum);
    QCOMPARE(series->warnings.size(), 1);
    QVERIFY2(series->warnings[0].contains(QStringLiteral("count as 0")),
             qPrintable(series->warnings[0]));
}

void TestIntervals::aSlotThatIsAlwaysShortIsWhole()
{
    HistoryRows rows; // closes at 21:05
    addDays(rows, 0, 5, 5, 1, 7 * 60, 21 * 60 + 5);
    const auto series = layOnIntervals(rows, 1800, name);
    QVERIFY(series);
    QCOMPARE(series->points.size(), size_t(5 * 29));
    QCOMPARE(series->points[28].value, 1.0);
    QCOMPARE(series->warnings, QStringList());
}

void TestIntervals::singleContactsAreCounted()
{
    HistoryRows rows;
    for (int i = 0; i < 2000; ++i)
        rows.append(i * 97 + i * i % 89, 1, i + 2);
    const auto series = layOnIntervals(rows, 1800, name);
    QVERIFY2(series, series ? "" : qPrintable(series.error().text()));
    double total = 0;
    for (const SeriesPoint &point : series->points)
        total += point.value;
    QCOMPARE(total, 2000.0);
    QCOMPARE(series->warnings.size(), 1);
    const auto tooFine = layOnIntervals(rows, 300, name);
    QVERIFY(!tooFine);
    QVERIFY(!layOnIntervals(rows, {}, name));
}

void TestIntervals::fewRowsAreBelieved()
{
    HistoryRows one;
    one.append(9 * 3600, 5, 2);
    const auto series = layOnIntervals(one, 1800, name);
    QVERIFY(series);
    QCOMPARE(series->points.size(), size_t(1));
    const auto unknown = layOnIntervals(one, {}, name);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().context, QStringLiteral("in.csv:2"));
    HistoryRows two = one;
    two.append(10 * 3600, 5, 3);
    QCOMPARE(layOnIntervals(two, 1800, name)->stepSeconds, 1800);
    QCOMPARE(layOnIntervals(two, {}, name)->stepSeconds, 3600);
}

void TestIntervals::aGridBetweenTheHoursIsKept()
{
    HistoryRows rows;
    addDays(rows, 0, 3, 30, 1, 15, 1440);
    const auto series = layOnIntervals(rows, 1800, name);
    QVERIFY2(series, series ? "" : qPrintable(series.error().text()));
    QCOMPARE(series->points.front().at, 900);
    rows.append(5 * secondsADay, 1, 999);
    const auto off = layOnIntervals(rows, 1800, name);
    QVERIFY(!off);
    QCOMPARE(off.error().context, QStringLiteral("in.csv:999"));
    QVERIFY(off.error().detail.contains(QStringLiteral("1970-01-06 00:00:00 is off the grid")));
}

QTEST_GUILESS_MAIN(TestIntervals)
#include "tst_intervals.moc"
