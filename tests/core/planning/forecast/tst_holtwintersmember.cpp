// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/forecast/holtwintersmember.h"
#include "tests/core/planning/forecast/forecaststory.h"

#include <QTest>

#include <cmath>

using namespace Wheelhouse;

class TestHoltWintersMember : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repeatsAPerfectSeason()
    {
        const Seen seen(regular());
        const auto path = seen.last(HoltWintersMember());
        for (int h = 0; h < 28; ++h)
            QVERIFY2(std::abs(path[size_t(h)] / sameEveryWeek(h / 4, h % 4) - 1) < 0.05,
                     qPrintable(QString::number(path[size_t(h)])));
    }

    void anEarlierOriginDoesNotSeeWhatFollows()
    {
        ForecastStory other = regular();
        other.contacts = [](int day, int slot) {
            return day >= 49 ? 777.0 : sameEveryWeek(day, slot);
        };
        const Seen a(regular(), {49 * 4}), b(other, {49 * 4});
        const HoltWintersMember member;
        QCOMPARE(member.forecast(b.view())[0].size(), size_t(28));
        QCOMPARE(member.forecast(a.view())[0], member.forecast(b.view())[0]);
    }

    void saysNothingBeforeTwoWeeksAndADay()
    {
        const auto path = Seen(regular(14)).last(HoltWintersMember());
        QVERIFY(std::isnan(path.front()));
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

QTEST_GUILESS_MAIN(TestHoltWintersMember)
#include "tst_holtwintersmember.moc"
