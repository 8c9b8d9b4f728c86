// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/series/repeatedtimes.h"

#include <QTest>

using namespace Wheelhouse;

class TestRepeatedTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHourOfDaylightSavingCountsOnce_data();
    void theHourOfDaylightSavingCountsOnce();
    void aClockTellsWhichHourIsRepeated();
    void partsAreAddedUp();
    void theSameRowsAgainCountOnce();
    void severalQueuesKeepTheirRepeatedHour();
    void singleContactsAreAddedUp();
    void aGapBesideAValueIsNone();
    void withoutRepetitionNothingIsSaid();
};

namespace {

constexpr double noCount = std::numeric_limits<double>::quiet_NaN();

/// A day of intervals; `value(hour)` of each, and the rows from `from` to before `to` o'clock again
/// with `again`.
HistoryRows dayRows(const char *date, int stepMinutes, double value, int from, int to, double again)
{
    HistoryRows rows;
    const LocalSeconds midnight = *parseLocalTime(date);
    qint64 line = 2;
    const auto add = [&](int minute, double count) {
        rows.append(midnight + minute * 60, count, line++);
    };
    for (int minute = 0; minute < 1440; minute += stepMinutes) {
        if (minute == to * 60) {
            for (int back = from * 60; back < to * 60; back += stepMinutes)
                add(back, again);
        }
        add(minute, value);
    }
    if (to == 24) {
        for (int back = from * 60; back < to * 60; back += stepMinutes)
            add(back, again);
    }
    rows.sort();
    return rows;
}

double valueAt(const HistoryRows &rows, const char *time)
{
    for (size_t row = 0; row < rows.size(); ++row) {
        if (rows.at(row) == *parseLocalTime(time))
            return rows[row].value;
    }
    return -1;
}

const QString fileName = QStringLiteral("in.csv");

} // namespace

void TestRepeatedTimes::theHourOfDaylightSavingCountsOnce_data()
{
    QTest::addColumn<int>("stepMinutes");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<bool>("taken");
    QTest::newRow("Berlin, half hours") << 30 << 2 << 3 << true;
    QTest::newRow("Berlin, hours") << 60 << 2 << 3 << true;
    QTest::newRow("New York, five minutes") << 5 << 1 << 2 << true;
    QTest::newRow("Sao Paulo, before midnight") << 30 << 23 << 24 << true;
    QTest::newRow("the middle of the day") << 30 << 12 << 13 << false;
    QTest::newRow("two hours") << 30 << 2 << 4 << false;
}

void TestRepeatedTimes::theHourOfDaylightSavingCountsOnce()
{
    QFETCH(int, stepMinutes);
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(bool, taken);
    HistoryRows rows = dayRows("2003-10-26", stepMinutes, 10, from, to, 4);
    QStringList warnings;
    const auto hours = mergeRepeatedTimes(rows, nullptr, fileName, warnings);
    QCOMPARE(rows.size(), size_t(1440 / stepMinutes));
    const QByteArray time =
        QByteArray("2003-10-26 ") + QByteArray::number(from).rightJustified(2, '0') + ":00";
    QCOMPARE(valueAt(rows, time), taken ? 7.0 : 14.0);
    QCOMPARE(hours.size(), size_t(taken));
    QCOMPARE(warnings.size(), 1);
    QVERIFY2(warnings[0].contains(taken ? QStringLiteral("daylight saving")
                                        : QStringLiteral("added up")),
             qPrintable(warnings[0]));
    const int rowsAnHour = 60 / stepMinutes;
    QVERIFY2(warnings[0].startsWith(QStringLiteral("in.csv:%1: ").arg(2 + to * rowsAnHour)),
             qPrintable(warnings[0]));
}

void TestRepeatedTimes::aClockTellsWhichHourIsRepeated()
{
    const WallClock berlin(QTimeZone("Europe/Berlin"));
    QStringList warnings;
    HistoryRows right = dayRows("2003-10-26", 30, 10, 2, 3, 4);
    QCOMPARE(mergeRepeatedTimes(right, &berlin, fileName, warnings).size(), size_t(1));
    QCOMPARE(valueAt(right, "2003-10-26 02:30"), 7.0);
    HistoryRows wrong = dayRows("2003-10-19", 30, 10, 2, 3, 4);
    QCOMPARE(mergeRepeatedTimes(wrong, &berlin, fileName, warnings).size(), size_t(0));
    QCOMPARE(valueAt(wrong, "2003-10-19 02:30"), 14.0);
}

void TestRepeatedTimes::partsAreAddedUp()
{
    HistoryRows rows;
    for (int i = 0; i < 48; ++i) {
        rows.append(i * 1800, i, 2 * i + 2);
        rows.append(i * 1800, 1 + i % 3, 2 * i + 3);
    }
    QStringList warnings;
    QVERIFY(mergeRepeatedTimes(rows, nullptr, fileName, warnings).empty());
    QCOMPARE(rows.size(), size_t(48));
    for (int i = 0; i < 48; ++i)
        QCOMPARE(rows[size_t(i)].value, double(i + 1 + i % 3));
    QCOMPARE(warnings.size(), 1);
    QVERIFY2(warnings[0].startsWith(QStringLiteral("in.csv:3: times that")),
             qPrintable(warnings[0]));
}

void TestRepeatedTimes::theSameRowsAgainCountOnce()
{
    // two exports that overlap by a day; the first ended in the middle of its last interval
    HistoryRows rows;
    qint64 line = 2;
    for (int i = 0; i < 96; ++i)
        rows.append(i * 1800, i == 95 ? 3 : 10 + i % 7, line++);
    for (int i = 48; i < 144; ++i)
        rows.append(i * 1800, 10 + i % 7, line++);
    rows.sort();
    QStringList warnings;
    mergeRepeatedTimes(rows, nullptr, fileName, warnings);
    QCOMPARE(rows.size(), size_t(144));
    for (int i = 0; i < 144; ++i)
        QCOMPARE(rows[size_t(i)].value, double(10 + i % 7));
    QCOMPARE(warnings.size(), 1);
    QVERIFY2(warnings[0].contains(QStringLiteral("their last row counts")),
             qPrintable(warnings[0]));
}

void TestRepeatedTimes::severalQueuesKeepTheirRepeatedHour()
{
    HistoryRows rows;
    const LocalSeconds midnight = *parseLocalTime("2003-10-26");
    qint64 line = 2;
    for (int queue = 1; queue <= 2; ++queue) {
        for (int i = 0; i < 48; ++i) {
            for (int times = i / 2 == 2 ? 2 : 1; times > 0; --times)
                rows.append(midnight + i * 1800, 10 * queue, line++);
        }
    }
    rows.sort();
    QStringList warnings;
    QCOMPARE(mergeRepeatedTimes(rows, nullptr, fileName, warnings).size(), size_t(1));
    for (size_t i = 0; i < 48; ++i)
        QCOMPARE(rows[i].value, 30.0);
}

void TestRepeatedTimes::singleContactsAreAddedUp()
{
    HistoryRows rows;
    qint64 line = 2;
    for (int i = 0; i < 200; ++i) {
        const LocalSeconds at = i * 61 + i * i % 17;
        rows.append(at, 1, line++);
        if (i % 5 == 0)
            rows.append(at, 1, line++);
    }
    rows.sort();
    QStringList warnings;
    mergeRepeatedTimes(rows, nullptr, fileName, warnings);
    double sum = 0;
    for (size_t i = 0; i < rows.size(); ++i)
        sum += rows[i].value;
    QCOMPARE(sum, 240.0);
}

void TestRepeatedTimes::aGapBesideAValueIsNone()
{
    HistoryRows rows;
    for (int i = 0; i < 48; ++i) {
        rows.append(i * 1800, i == 5 || i == 7 ? noCount : 2, 2 * i + 2);
        rows.append(i * 1800, i == 6 || i == 7 ? noCount : 3, 2 * i + 3);
    }
    QStringList warnings;
    mergeRepeatedTimes(rows, nullptr, fileName, warnings);
    QCOMPARE(rows[4].value, 5.0);
    QCOMPARE(rows[5].value, 3.0);
    QCOMPARE(rows[6].value, 2.0);
    QVERIFY(rows[7].value != rows[7].value);
}

void TestRepeatedTimes::withoutRepetitionNothingIsSaid()
{
    HistoryRows rows;
    for (int i = 0; i < 48; ++i)
        rows.append(i * 1800, i, i + 2);
    QStringList warnings;
    QVERIFY(mergeRepeatedTimes(rows, nullptr, fileName, warnings).empty());
    QCOMPARE(rows.size(), size_t(48));
    QCOMPARE(warnings, QStringList());
}

QTEST_GUILESS_MAIN(TestRepeatedTimes)
#include "tst_repeatedtimes.moc"
