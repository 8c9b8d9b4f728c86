// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/forecast/shareprofile.h"
#include "tests/core/planning/forecast/forecaststory.h"

#include <QTest>

#include <cmath>

using namespace Wheelhouse;

class TestShareProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesOfARegularDayAreItsOwn()
    {
        ForecastStory story;
        story.contacts = [](int, int slot) { return 10.0 * (slot + 1); };
        const Fed fed(story);
        const std::vector<double> shares = fed.profile.of(28);
        for (size_t i = 0; i < 4; ++i)
            QVERIFY(std::abs(shares[i] - 0.1 * double(i + 1)) < 1e-9);
    }

    // Mondays are all in the first slot, other days all in the last; their totals are equal.
    void aWeekdayKeepsItsOwnShareByHowOftenItWasSeen()
    {
        ForecastStory story;
        story.contacts = [](int day, int slot) {
            return slot == (day % 7 == 0 ? 0 : 3) ? 100.0 : 0.0;
        };
        const Fed fed(story, {1e12, 1e12, 1, 1e9, {.waves = 0}});
        const double all = 4.0 / 28, keep = 4.0 / 5; // four Mondays
        QVERIFY(std::abs(fed.profile.of(28)[0] - (keep + (1 - keep) * all)) < 1e-6);
    }

    // Ten times the calls in one slot of one Tuesday: cut off, that Tuesday's share moves by 3 sd.
    void aRushOfOneHourIsNotLearned()
    {
        ForecastStory story;
        story.days = 56;
        story.contacts = [](int day, int slot) { return day == 50 && slot == 1 ? 900.0 : 90.0; };
        const Fed fed(story);
        const double plain = 0.25, share = fed.profile.of(57)[1];
        QVERIFY2(share > plain && share < 1.15 * plain, qPrintable(QString::number(share)));
    }

    void theDayAfterAClosureIsSpreadLikeTheFirstOfTheWeek()
    {
        ForecastStory story;
        story.contacts = [](int day, int slot) {
            if (!isWeekday(day))
                return noBusiness;
            return slot == (day % 7 == 0 ? 0 : 3) ? 100.0 : 10.0;
        };
        story.openAhead = [](int day) { return isWeekday(day) && day != 29; };
        const Fed fed(story);
        const std::vector<double> monday = fed.profile.of(20), after = fed.profile.of(22);
        QCOMPARE(after, monday);
        QVERIFY(fed.profile.of(23)[0] < 0.5 * monday[0]);
    }

    void makesUpForMissingCells()
    {
        ForecastStory story;
        story.contacts = [](int day, int slot) {
            return day == 27 && slot == 0 ? noBusiness : 10.0 * (slot + 1);
        };
        const Fed fed(story, {}, 27);
        QVERIFY(std::abs(fed.profile.total(27, 1000) - 100) < 1e-9);
        QVERIFY(std::isnan(fed.profile.total(27, fed.grid.cellOf(story.at(27, 2)))));
    }

    void hoursNeverOpenHaveNoShare()
    {
        ForecastStory story;
        story.contacts = [](int day, int slot) {
            return day % 7 == 5 && slot > 1 ? noBusiness : 10.0;
        };
        story.aheadDays = 2;
        const Fed fed(story);
        const std::vector<double> saturday = fed.profile.of(5);
        QVERIFY(std::abs(saturday[0] - 0.5) < 0.01);
        QCOMPARE(saturday[0] + saturday[1], 1.0);
        QCOMPARE(saturday[2] + saturday[3], 0.0);
    }

    void allZeroIsSpreadEvenly()
    {
        ForecastStory story;
        story.contacts = [](int, int) { return 0.0; };
        const Fed fed(story);
        QCOMPARE(fed.profile.of(28), std::vector<double>(4, 0.25));
    }

private:
    struct Fed
    {
        explicit Fed(const ForecastStory &story, const ShareSettings &settings = {}, int rows = -1)
            : grid(story.grid())
            , calendar(makeDayCalendar(grid, {}, {}))
            , profile(grid, calendar, settings)
        {
            const int end = rows < 0 ? grid.origin / grid.columns : rows;
            for (int row = 0; row < end; ++row)
                profile.add(row);
        }
        SlotGrid grid;
        DayCalendar calendar;
        ShareProfile profile;
    };
};

QTEST_GUILESS_MAIN(TestShareProfile)
#include "tst_shareprofile.moc"
