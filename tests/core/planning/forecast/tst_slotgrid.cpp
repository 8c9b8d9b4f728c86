// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/forecast/slotgrid.h"
#include "tests/core/planning/forecast/forecaststory.h"

#include <QTest>

#include <cmath>

using namespace Wheelhouse;

class TestSlotGrid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayAgoAndAWeekAgoAreFixedNumbersOfCells()
    {
        ForecastStory story;
        story.contacts = [](int day, int slot) {
            return isWeekday(day) ? day * 10.0 + slot : noBusiness;
        };
        story.openAhead = isWeekday;
        const SlotGrid grid = story.grid();
        QCOMPARE(grid.columns, 4);
        QCOMPARE(grid.daysAWeek, 5);
        QCOMPARE(grid.origin, 20 * 4);
        QCOMPARE(grid.cells(), 25 * 4);
        const int cell = grid.cellOf(story.at(9, 2));
        QCOMPARE(grid.values[size_t(cell)], 92.0);
        QCOMPARE(grid.values[size_t(cell - grid.columns)], 82.0);
        QCOMPARE(grid.values[size_t(cell - grid.week())], 22.0);
        QCOMPARE(grid.timeOf(cell), story.at(9, 2));
        QCOMPARE(grid.cellOf(story.at(5, 0)), -1);
        QCOMPARE(grid.cellOf(story.at(9, 2) + 1), -1);
    }

    void aClosedDayIsFilledFromTheWeekBefore()
    {
        ForecastStory story;
        story.contacts = [](int day, int slot) {
            return day == 16 ? noBusiness : day * 10.0 + slot;
        };
        const SlotGrid grid = story.grid();
        const int cell = grid.cellOf(story.at(16, 1));
        QVERIFY(cell >= 0);
        QVERIFY(!grid.observed(cell));
        QCOMPARE(grid.open[size_t(cell)], char(0));
        QCOMPARE(grid.filled[size_t(cell)], 91.0);
    }

    void hoursThatAWeekdayNeverHasAreZeroInIt()
    {
        ForecastStory story;
        story.contacts = [](int day, int slot) {
            return day % 7 == 5 && slot > 1 ? noBusiness : 5.0;
        };
        story.aheadDays = 2;
        const SlotGrid grid = story.grid();
        QCOMPARE(grid.filled[size_t(grid.cellOf(story.at(12, 3)))], 0.0);
        QCOMPARE(grid.filled[size_t(grid.cellOf(story.at(12, 1)))], 5.0);
    }

    void endsInTheMiddleOfADay()
    {
        ForecastStory story;
        story.contacts = [](int day, int slot) { return day == 27 && slot > 1 ? noBusiness : 1.0; };
        const SlotGrid grid = story.grid();
        QCOMPARE(grid.origin % grid.columns, 2);
    }

    void aWeekdaySeldomOpenHasNoRow()
    {
        ForecastStory story;
        story.days = 70;
        story.contacts = [](int day, int) {
            return isWeekday(day) || day == 12 ? 3.0 : noBusiness;
        };
        story.openAhead = isWeekday;
        QStringList warnings;
        const auto grid = makeSlotGrid(story.history(), story.future(), warnings);
        QVERIFY(grid);
        QCOMPARE(grid->daysAWeek, 5);
        QCOMPARE(warnings.size(), 1);
    }

    void warnsOfWeekdaysAndHoursWithoutHistory()
    {
        ForecastStory story;
        story.contacts = [](int day, int slot) {
            return isWeekday(day) && slot < 3 ? 3.0 : noBusiness;
        };
        QStringList warnings;
        QVERIFY(makeSlotGrid(story.history(), story.future(), warnings));
        QCOMPARE(warnings.size(), 2);
        QCOMPARE(warnings[0], QStringLiteral("no history for these weekdays: Saturday, Sunday"));
        QVERIFY2(warnings[1].startsWith(QStringLiteral("no history for these times of day: ")),
                 qPrintable(warnings[1]));
    }

    void keepsOnlyTheEndOfAVeryLongHistory()
    {
        ForecastStory story;
        story.days = 2000;
        story.slots = 96;
        story.opens = 0;
        story.stepSeconds = 900;
        story.contacts = [](int, int) { return 1.0; };
        QStringList warnings;
        const auto grid = makeSlotGrid(story.history(), story.future(), warnings);
        QVERIFY(grid);
        QVERIFY(grid->origin <= 100'096);
        QCOMPARE(warnings.size(), 1);
    }

    void refusesWhatCannotBeLaidOut_data()
    {
        QTest::addColumn<qint64>("step");
        QTest::addColumn<QList<qint64>>("history");
        QTest::addColumn<QList<qint64>>("future");
        QTest::addColumn<QString>("place");
        const qint64 hour = 3600;
        QTest::newRow("no history") << hour << QList<qint64>{} << QList<qint64>{hour} << QString();
        QTest::newRow("no future") << hour << QList<qint64>{0} << QList<qint64>{} << QString();
        QTest::newRow("an odd step")
            << qint64(7001) << QList<qint64>{0} << QList<qint64>{7001} << QString();
        QTest::newRow("no step") << qint64(0) << QList<qint64>{0} << QList<qint64>{hour}
                                 << QString();
        QTest::newRow("in the past") << hour << QList<qint64>{0, hour}
                                     << QList<qint64>{2 * hour, hour} << QStringLiteral("1");
        QTest::newRow("off the grid")
            << hour << QList<qint64>{0} << QList<qint64>{hour + 60} << QStringLiteral("0");
        QTest::newRow("too far") << hour << QList<qint64>{0}
                                 << QList<qint64>{hour, 2 * hour, hour * 200'000}
                                 << QStringLiteral("2");
    }
    void refusesWhatCannotBeLaidOut()
    {
        QFETCH(qint64, step);
        QFETCH(QList<qint64>, history);
        QFETCH(QList<qint64>, future);
        QFETCH(QString, place);
        Series series;
        series.stepSeconds = step;
        for (const qint64 at : history)
            series.points.push_back({at, 1.0});
        QStringList warnings;
        const auto grid =
            makeSlotGrid(series, std::vector<LocalSeconds>(future.begin(), future.end()), warnings);
        QVERIFY(!grid);
        QCOMPARE(grid.error().code, ErrorCode::Invalid);
        QCOMPARE(grid.error().context, place);
    }
};

QTEST_GUILESS_MAIN(TestSlotGrid)
#include "tst_slotgrid.moc"
