// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/forecast/accuracy.h"
#include "tests/core/planning/forecast/forecaststory.h"

#include <QTest>

#include <cmath>

using namespace Wheelhouse;

class TestAccuracy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Ten contacts a slot; the forecast says 11: 10 % off, all of it bias.
    void countsErrorsPerContact()
    {
        const auto lines = accuracyOf(m_grid, m_test, m_combined);
        QCOMPARE(lines.size(), size_t(2));
        QCOMPARE(lines[0].firstDay, 1);
        QCOMPARE(lines[0].lastDay, 1);
        QCOMPARE(lines[1].firstDay, 2);
        QCOMPARE(lines[1].lastDay, 7);
        QVERIFY(std::abs(lines[0].wape - 10) < 1e-9);
        QVERIFY(std::abs(lines[0].bias - 10) < 1e-9);
        QCOMPARE(lines[0].errors, 20 * 4);
    }

    void setsTheSeasonalNaiveBesideIt()
    {
        const auto lines = accuracyOf(m_grid, m_test, m_combined);
        QCOMPARE(lines[0].naiveWape, 0.0);
        QVERIFY(std::isnan(lines[0].mase)); // the naive never errs here
    }

    // 10 and 12 in turns from week to week: the naive is off by 2 always, 11 by 1.
    void scalesByTheNaiveInTheHistory()
    {
        ForecastStory story = flat();
        story.contacts = [](int day, int) { return day / 7 % 2 == 0 ? 10.0 : 12.0; };
        const auto lines = accuracyOf(story.grid(), m_test, m_combined);
        QVERIFY(std::abs(lines[0].mase - 0.5) < 1e-9);
    }

    void bandsAreJudgedByWhatCameAfterThem()
    {
        const auto lines = accuracyOf(m_grid, m_test, m_combined);
        QVERIFY(lines[0].coverage95 >= 0 && lines[0].coverage95 <= 100);
    }

    void withoutAPastThereIsNothingToSay()
    {
        const Backtest none{{m_grid.origin}, {{{10.0}}}};
        QVERIFY(accuracyOf(m_grid, none, {{10.0}}).empty());
    }

private:
    static ForecastStory flat()
    {
        ForecastStory story;
        story.days = 56;
        story.contacts = [](int, int) { return 10.0; };
        return story;
    }
    static Backtest madeUp(const SlotGrid &grid)
    {
        Backtest test;
        for (int back = 20; back >= 0; --back)
            test.origins.push_back(grid.origin - back * grid.columns);
        test.members = {OriginForecasts(21, std::vector<double>(12, 11.0))};
        return test;
    }
    const SlotGrid m_grid = flat().grid();
    const Backtest m_test = madeUp(m_grid);
    const OriginForecasts m_combined = m_test.members.front();
};

QTEST_GUILESS_MAIN(TestAccuracy)
#include "tst_accuracy.moc"
