// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/forecast/naivemembers.h"
#include "tests/core/planning/forecast/forecaststory.h"

#include <QTest>

#include <cmath>

using namespace Wheelhouse;

class TestNaiveMembers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWeekNaiveRepeatsTheLastWeek()
    {
        const Seen seen(regular());
        const auto path = seen.last(SeasonalNaiveMember(SeasonalNaiveMember::Period::Week));
        for (int h = 0; h < 28; ++h)
            QCOMPARE(path[size_t(h)], sameEveryWeek(h / 4, h % 4));
    }

    void theDayNaiveRepeatsTheLastDay()
    {
        const Seen seen(regular());
        const auto path = seen.last(SeasonalNaiveMember(SeasonalNaiveMember::Period::Day));
        for (int h = 0; h < 28; ++h)
            QCOMPARE(path[size_t(h)], sameEveryWeek(6, h % 4));
    }

    void withOneValueItIsThatValue()
    {
        ForecastStory story;
        story.days = 1;
        story.slots = 1;
        story.contacts = [](int, int) { return 7.0; };
        const Seen seen(story);
        QCOMPARE(seen.last(SeasonalNaiveMember(SeasonalNaiveMember::Period::Week)),
                 std::vector<double>(7, 7.0));
    }

    void theCalendarMemberIsTheOutlook()
    {
        const Seen seen(regular());
        QCOMPARE(seen.last(OutlookMember()), seen.outlook.ahead.back().expected);
    }

private:
    static ForecastStory regular(int days = 56)
    {
        ForecastStory story;
        story.days = days;
        story.contacts = sameEveryWeek;
        return story;
    }
};

QTEST_GUILESS_MAIN(TestNaiveMembers)
#include "tst_naivemembers.moc"
