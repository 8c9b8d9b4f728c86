// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/forecast/likedaysmember.h"
#include "tests/core/planning/forecast/forecaststory.h"

#include <QTest>

#include <cmath>

using namespace Wheelhouse;

class TestLikeDaysMember : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Two shapes of days take turns; what follows the one is always the other.
    void expectsWhatFollowedTheLikeDays()
    {
        ForecastStory story = regular();
        story.contacts = [](int day, int slot) {
            return day % 2 == 0 ? 100.0 + 100 * slot : 400.0 - 100 * slot;
        };
        story.aheadDays = 2;
        const auto path = Seen(story).last(LikeDaysMember());
        for (int h = 0; h < 8; ++h)
            QVERIFY2(std::abs(path[size_t(h)] / story.contacts(56 + h / 4, h % 4) - 1) < 0.1,
                     qPrintable(QString::number(path[size_t(h)])));
    }

    void anEarlierOriginDoesNotSeeWhatFollows()
    {
        ForecastStory other = regular();
        other.contacts = [](int day, int slot) {
            return day >= 49 ? 777.0 : sameEveryWeek(day, slot);
        };
        const Seen a(regular(), {49 * 4}), b(other, {49 * 4});
        QCOMPARE(LikeDaysMember().forecast(a.view())[0], LikeDaysMember().forecast(b.view())[0]);
    }

    void saysNothingWithoutTwoOtherDays()
    {
        QVERIFY(std::isnan(Seen(regular(2)).last(LikeDaysMember()).front()));
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

QTEST_GUILESS_MAIN(TestLikeDaysMember)
#include "tst_likedaysmember.moc"
