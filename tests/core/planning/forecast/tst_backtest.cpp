// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/forecast/backtest.h"
#include "core/planning/forecast/roster.h"
#include "tests/core/planning/forecast/forecaststory.h"

#include <QTest>

#include <cmath>

using namespace Wheelhouse;

class TestBacktest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void originsAreEndsOfDaysInTheLaterHalf()
    {
        ForecastStory story;
        story.days = 30;
        story.contacts = [](int day, int slot) { return day == 29 && slot > 1 ? noBusiness : 1.0; };
        const SlotGrid grid = story.grid();
        const std::vector<int> origins = backtestOrigins(grid);
        QCOMPARE(origins.back(), grid.origin);
        QVERIFY(origins.front() >= grid.origin / 2);
        for (const int origin : origins)
            QCOMPARE((grid.origin - origin) % 4, 0);
        story.days = 400;
        QCOMPARE(backtestOrigins(story.grid()).size(), size_t(46));
    }

    // Two members, off by 1 and by 2 at each of six origins: the power is 3, so 8 : 1.
    void weighsByTheErrorsBefore()
    {
        const SlotGrid grid = flat();
        const Backtest test = madeUp(grid, 6, {11, 12});
        const auto weights = combinationWeights(grid, test, {});
        QCOMPARE(weights.size(), size_t(7));
        QVERIFY(std::abs(weights[0][0] - 0.5) < 1e-9);
        QVERIFY(std::abs(weights[6][0] - 8.0 / 9) < 1e-4);
        QVERIFY(std::abs(combine(test, weights).back()[0] - (8.0 * 11 + 12) / 9) < 1e-4);
    }

    void moreChecksPreferTheBestMore()
    {
        const SlotGrid grid = flat();
        const auto weights = combinationWeights(grid, madeUp(grid, 12, {11, 12}), {});
        QVERIFY(std::abs(weights[12][0] / weights[12][1] - 64) < 0.1);
    }

    void theSilentHaveNoWeight()
    {
        const SlotGrid grid = flat();
        const Backtest test = madeUp(grid, 6, {11, noBusiness});
        const auto weights = combinationWeights(grid, test, {});
        QCOMPARE(weights[6], (std::vector<double>{1, 0}));
        const Backtest mute = madeUp(grid, 6, {noBusiness, noBusiness});
        const auto path = combine(mute, combinationWeights(grid, mute, {})).back();
        QVERIFY(std::isnan(path[0]));
    }

    void theExactAreNotDividedByZero()
    {
        const SlotGrid grid = flat();
        const auto weights = combinationWeights(grid, madeUp(grid, 6, {10, 12}), {});
        QVERIFY(weights[6][0] > 0.999);
    }

    void nobodyIsBelievedFarAboveAllThatEverCame()
    {
        class Dreamer : public Member
        {
            QString name() const override { return QStringLiteral("dreamer"); }
            QString about() const override { return QStringLiteral("much"); }
            OriginForecasts forecast(const ForecastView &) const override { return {{1e9, 1}}; }
        };
        const Dreamer dreamer;
        const Seen seen(regular());
        const Backtest test = runBacktest(seen.view(), {&dreamer});
        QCOMPARE(test.members[0][0], (std::vector<double>{3 * 200, 1}));
    }

    void asksEachMember()
    {
        const Seen seen(regular());
        const auto members =
            chooseMembers({QStringLiteral("naive-day"), QStringLiteral("calendar")});
        const Backtest test = runBacktest(seen.view(), *members);
        QCOMPARE(test.members.size(), size_t(2));
        QCOMPARE(test.origins, seen.origins);
        QCOMPARE(test.horizonAt(0), 28);
    }

private:
    static SlotGrid flat()
    {
        ForecastStory story;
        story.contacts = [](int, int) { return 10.0; };
        return story.grid();
    }
    static Backtest madeUp(const SlotGrid &grid, int earlier, const std::vector<double> &says)
    {
        Backtest test;
        for (int back = earlier; back >= 0; --back)
            test.origins.push_back(grid.origin - back * grid.columns);
        for (const double value : says)
            test.members.emplace_back(test.origins.size(), std::vector<double>(4, value));
        return test;
    }
    static ForecastStory regular(int days = 56)
    {
        ForecastStory story;
        story.days = days;
        story.contacts = sameEveryWeek;
        return story;
    }
};

QTEST_GUILESS_MAIN(TestBacktest)
#include "tst_backtest.moc"
