// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/forecast/dayregression.h"
#include "tests/core/planning/forecast/forecaststory.h"

#include <QTest>

#include <chrono>
#include <cmath>

using namespace Wheelhouse;

class TestDayRegression : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void learnsWeekdays()
    {
        ForecastStory story;
        story.days = 70;
        story.contacts = [](int day, int) { return 50.0 + 20 * (day % 7); };
        const Fed fed(story);
        for (int ahead = 0; ahead < 7; ++ahead) {
            const double total = std::expm1(fed.regression.logTotal(70 + ahead, ahead));
            QVERIFY2(std::abs(total / (4 * (50.0 + 20 * ahead)) - 1) < 0.02,
                     qPrintable(QString::number(total)));
        }
    }

    // Twice doubled: n / (n + 0.3) of log 2 without the doubt about surprising days.
    void anEventSeenTwiceKeepsSomeOfItsEffect()
    {
        ForecastStory story;
        story.days = 70;
        story.contacts = [](int day, int) { return day == 20 || day == 45 ? 200.0 : 100.0; };
        const Fed fed(story, {ForecastStory::premiere(20), ForecastStory::premiere(45),
                              ForecastStory::premiere(72)});
        const double effect = fed.regression.effect(72) - fed.regression.effect(71);
        QVERIFY2(effect > 0.2 && effect < std::log(2.0), qPrintable(QString::number(effect)));
    }

    // Half as much again at the month's ends as in its middle, as where salaries come on the 1st.
    void followsTheCourseOfTheMonth()
    {
        const auto truth = [](int day) {
            const std::chrono::year_month_day date{
                std::chrono::sys_days(std::chrono::days(ForecastStory::firstDay() + day))};
            return 400 * std::exp(0.2 * std::cos(2 * 3.14159265 * unsigned(date.day()) / 30.4));
        };
        ForecastStory story;
        story.days = 130;
        story.aheadDays = 14;
        story.contacts = [&](int day, int) { return truth(day) / 4 * unrest(day); };
        const Fed fed(story);
        double off = 0;
        for (int ahead = 0; ahead < 14; ++ahead) {
            const double total = std::expm1(fed.regression.logTotal(130 + ahead, ahead));
            off += std::abs(total / truth(130 + ahead) - 1) / 14;
        }
        QVERIFY2(off < 0.06, qPrintable(QString::number(off))); // the month's mean: 0.13
    }

    void aSingleWildDayHardlyMoves()
    {
        ForecastStory story;
        story.days = 70;
        story.contacts = [](int day, int) { return day == 60 ? 2.0 : 100.0 + day % 3; };
        const Fed fed(story);
        QVERIFY(std::abs(std::expm1(fed.regression.logTotal(70, 0)) / 404 - 1) < 0.03);
        QCOMPARE(fed.surprised, std::vector<int>{60});
    }

    // Two holidays that nobody told of, at the end: the days after are as if they had not been.
    void holidaysNobodyToldOfDoNotMoveTheLevel()
    {
        ForecastStory story;
        story.days = 70;
        story.contacts = [](int day, int) { return day >= 68 ? 10.0 : 100.0 + day % 3; };
        const Fed fed(story);
        QVERIFY(std::abs(std::expm1(fed.regression.logTotal(70, 0)) / 404 - 1) < 0.03);
        QCOMPARE(fed.surprised, (std::vector<int>{68, 69}));
    }

    // Sundays with a tenth of the contacts go their own way by turns; the level hardly moves.
    void smallDaysSayLittleAboutTheLevel()
    {
        ForecastStory story;
        story.days = 91;
        story.contacts = [](int day, int) {
            return day % 7 == 6 ? (day / 7 % 2 == 0 ? 8.0 : 12.5) : 100.0;
        };
        const Fed fed(story);
        QVERIFY(std::abs(std::expm1(fed.regression.logTotal(91, 0)) / 400 - 1) < 0.025);
    }

    void aNewLevelIsFollowed()
    {
        ForecastStory story;
        story.days = 112;
        story.contacts = [](int day, int) { return (day < 56 ? 100.0 : 150.0) * unrest(day); };
        const Fed fed(story);
        QVERIFY(std::abs(std::expm1(fed.regression.logTotal(112, 0)) / 600 - 1) < 0.03);
        QVERIFY(fed.surprised.size() <= 2);
    }

    // One percent more every day for six weeks: a level alone is 9 % too low a week ahead.
    void whatRisesIsFollowedOnwards()
    {
        const auto truth = [](int day) { return 100 * std::exp(0.01 * std::max(0, day - 70)); };
        ForecastStory story;
        story.days = 112;
        story.aheadDays = 7;
        story.contacts = [&](int day, int) { return truth(day) * unrest(day); };
        const Fed fed(story);
        double ahead = 0;
        for (int h = 0; h < 7; ++h)
            ahead += std::expm1(fed.regression.logTotal(112 + h, h)) / (4 * truth(112 + h)) / 7;
        QVERIFY2(std::abs(ahead - 1) < 0.08, qPrintable(QString::number(ahead)));
    }

    void missingDaysAreNotZero()
    {
        ForecastStory story;
        story.days = 70;
        story.contacts = [](int day, int) { return day > 55 && day < 66 ? noBusiness : 100.0; };
        const Fed fed(story);
        QVERIFY(std::abs(std::expm1(fed.regression.logTotal(70, 0)) / 400 - 1) < 0.02);
    }

    void saysNothingBeforeFourDays()
    {
        ForecastStory story;
        story.days = 3;
        story.contacts = [](int, int) { return 100.0; };
        QVERIFY(!Fed(story).regression.ready());
    }

    void constantsStayFinite()
    {
        ForecastStory story;
        story.days = 600;
        story.contacts = [](int, int) { return 0.0; };
        const Fed fed(story);
        QVERIFY(std::abs(fed.regression.logTotal(600, 0)) < 1e-6);
    }

private:
    /// Up to 4 % up or down, without any order.
    static double unrest(int day) { return 1 + 0.08 * (std::fmod(0.618034 * day, 1) - 0.5); }

    struct Fed
    {
        explicit Fed(const ForecastStory &story, const std::vector<CalendarEvent> &events = {})
            : grid(story.grid())
            , calendar(makeDayCalendar(grid, events, {}))
            , regression(calendar, {})
        {
            for (int row = 0; row < story.days; ++row) {
                regression.fit(row, noBusiness);
                double total = 0;
                for (int i = 0; i < grid.columns; ++i)
                    total += grid.values[size_t(row * grid.columns + i)];
                regression.add(row, total);
                if (regression.surprised())
                    surprised.push_back(row);
            }
            regression.fit(story.days, noBusiness);
        }
        SlotGrid grid;
        DayCalendar calendar;
        DayRegression regression;
        std::vector<int> surprised;
    };
};

QTEST_GUILESS_MAIN(TestDayRegression)
#include "tst_dayregression.moc"
