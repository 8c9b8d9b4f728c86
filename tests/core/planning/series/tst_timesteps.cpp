// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/series/timesteps.h"

#include <QTest>

using namespace Wheelhouse;

class TestTimeSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openHoursShowTheStep()
    {
        HistoryRows rows;
        addDays(rows, 0, 5, 30, 7 * 60, 21 * 60);
        const TimeSteps steps = findTimeSteps(rows);
        QCOMPARE(steps.finestSeconds, 1800);
        QVERIFY(steps.certain);
        QVERIFY(!steps.mixed());
        QVERIFY(!steps.irregular);
        QCOMPARE(steps.offGrid, size_t(0));
    }

    void gapsInADayDoNotHideTheStep()
    {
        HistoryRows rows;
        for (int i = 0; i < 48; ++i) {
            if (i % 12 != 5)
                rows.append(i * 1800, 1, i + 2);
        }
        QCOMPARE(findTimeSteps(rows).finestSeconds, 1800);
    }

    void aCoarserSectionIsFoundEvenWhenItIsLonger()
    {
        HistoryRows rows;
        addDays(rows, 0, 100, 60, 0, 1440);
        const size_t hourly = rows.size();
        addDays(rows, 100, 3, 15, 0, 1440);
        const TimeSteps steps = findTimeSteps(rows);
        QCOMPARE(steps.finestSeconds, 900);
        QCOMPARE(steps.sections.size(), size_t(2));
        QCOMPARE(steps.sections[0].stepSeconds, 3600);
        QCOMPARE(steps.sections[1].stepSeconds, 900);
        QCOMPARE(steps.sections[1].row, hourly);
        QVERIFY(!steps.irregular);
    }

    void quietIntervalsLeftOutAreNoSection()
    {
        HistoryRows rows;
        addDays(rows, 0, 3, 30, 0, 1440);
        for (int i = 0; i < 12; ++i) // a sparse day: 0, 2, 3, 5, 6, 8 ...
            rows.append(3 * secondsADay + (i * 3 + i % 2) / 2 * 1800, 1, qint64(rows.size()) + 2);
        const TimeSteps steps = findTimeSteps(rows);
        QVERIFY(!steps.mixed());
        QCOMPARE(steps.finestSeconds, 1800);
    }

    void aRowOffTheGridIsNamed()
    {
        HistoryRows rows;
        addDays(rows, 0, 5, 30, 0, 720);
        rows.append(4 * secondsADay + 720 * 60 + 60, 1, qint64(rows.size()) + 2);
        const TimeSteps steps = findTimeSteps(rows);
        QCOMPARE(steps.offGrid, size_t(1));
        QCOMPARE(steps.firstOffGrid, rows.size() - 1);
        QVERIFY(!steps.irregular);
    }

    void aGridMayBeginBetweenTheHours()
    {
        HistoryRows rows;
        addDays(rows, -3, 5, 30, 15, 720);
        const TimeSteps steps = findTimeSteps(rows);
        QCOMPARE(steps.phaseSeconds, 900);
        QCOMPARE(steps.offGrid, size_t(0));
    }

    void timesWithoutStepAreIrregular()
    {
        HistoryRows rows;
        for (int i = 0; i < 500; ++i)
            rows.append(i * 97 + i * i % 89, 1, i + 2);
        const TimeSteps steps = findTimeSteps(rows);
        QVERIFY(steps.irregular);
        QVERIFY(steps.medianSeconds > 50 && steps.medianSeconds < 150);
    }

    void fewRowsGiveAGuess()
    {
        HistoryRows rows;
        rows.append(0, 1, 2);
        QCOMPARE(findTimeSteps(rows).finestSeconds, 0);
        rows.append(1800, 1, 3);
        rows.append(1800, 1, 4); // the same time is no step
        rows.append(1800, 1, 5);
        rows.append(3600, 1, 6);
        rows.append(9000, 1, 7);
        const TimeSteps steps = findTimeSteps(rows);
        QCOMPARE(steps.finestSeconds, 1800);
        QVERIFY(!steps.certain);
        QCOMPARE(steps.sections.size(), size_t(1));
    }

private:
    static void addDays(HistoryRows &rows, int firstDay, int days, int stepMinutes, int from,
                        int to)
    {
        for (int day = firstDay; day < firstDay + days; ++day) {
            for (int minute = from; minute < to; minute += stepMinutes)
                rows.append(day * secondsADay + minute * 60, 1, qint64(rows.size()) + 2);
        }
    }
};

QTEST_GUILESS_MAIN(TestTimeSteps)
#include "tst_timesteps.moc"
