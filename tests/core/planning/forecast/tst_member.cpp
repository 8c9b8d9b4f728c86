// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/forecast/member.h"
#include "tests/core/planning/forecast/forecaststory.h"

#include <QTest>

#include <cmath>

using namespace Wheelhouse;

class TestMember : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void earlierOriginsLookAsFarAsCanBeChecked()
    {
        ForecastStory story = regular();
        story.aheadDays = 30;
        const Seen seen(story, {10 * 4, 50 * 4});
        const ForecastView view = seen.view();
        QCOMPARE(view.horizonAt(0), 2 * 7 * 4);
        QCOMPARE(view.horizonAt(1), 6 * 4);
        QCOMPARE(view.horizonAt(2), 30 * 4);
    }

    void effectsAreTakenOutOfThePastAndKnownAhead()
    {
        ForecastStory story = regular(70);
        story.contacts = [](int day, int) { return day == 20 || day == 45 ? 200.0 : 100.0; };
        const Seen seen(story, {},
                        {ForecastStory::premiere(20), ForecastStory::premiere(45),
                         ForecastStory::premiere(72)});
        const ForecastView view = seen.view();
        QVERIFY(view.effectAt(0, 72 * 4) > 1.2 * view.effectAt(0, 71 * 4));
    }

    void aShockIsReplacedByWhatWasExpected()
    {
        ForecastStory story = regular(70);
        story.contacts = [](int day, int) { return day == 60 ? 2.0 : 100.0; };
        const Seen seen(story);
        const ForecastView view = seen.view();
        QVERIFY(!view.usual[60 * 4]);
        QVERIFY(view.usual[59 * 4]);
        QVERIFY(std::abs(view.adjusted[60 * 4] - 100) < 5);
    }

    void ratesGetASmallerOffsetThanCounts()
    {
        ForecastStory story = regular();
        QCOMPARE(Seen(story).view().offset, 1.0);
        story.contacts = [](int, int) { return 0.1; };
        QVERIFY(std::abs(Seen(story).view().offset - 0.05) < 1e-9);
        story.contacts = [](int, int) { return 0.0; };
        QCOMPARE(Seen(story).view().offset, 1.0);
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

QTEST_GUILESS_MAIN(TestMember)
#include "tst_member.moc"
