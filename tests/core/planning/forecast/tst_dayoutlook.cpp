// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/forecast/dayoutlook.h"
#include "tests/core/planning/forecast/forecaststory.h"

#include <QTest>

#include <cmath>

using namespace Wheelhouse;

class TestDayOutlook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expectsWhatAlwaysComes()
    {
        const ForecastStory story = regular();
        const Seen seen(story);
        const auto &ahead = seen.outlook.ahead.back().expected;
        QCOMPARE(ahead.size(), size_t(28));
        for (int h = 0; h < 28; ++h) {
            const double wanted = sameEveryWeek(56 + h / 4, h % 4);
            QVERIFY2(std::abs(ahead[size_t(h)] / wanted - 1) < 0.03,
                     qPrintable(QString::number(ahead[size_t(h)])));
        }
    }

    void fittedValuesHaveNotSeenTheirOwnDay()
    {
        const Seen before(regular()), after(otherwiseFrom40());
        for (size_t t = 0; t < size_t(41 * 4); ++t) {
            const double a = before.outlook.fitted[t], b = after.outlook.fitted[t];
            QVERIFY(a == b || (std::isnan(a) && std::isnan(b)));
        }
        QVERIFY(before.outlook.fitted[41 * 4] != after.outlook.fitted[41 * 4]);
    }

    void anEarlierOriginDoesNotSeeWhatFollows()
    {
        const Seen before(regular(), {40 * 4}), after(otherwiseFrom40(), {40 * 4});
        QCOMPARE(before.outlook.ahead[0].expected, after.outlook.ahead[0].expected);
        QCOMPARE(before.outlook.ahead[0].effects, after.outlook.ahead[0].effects);
    }

    void usesWhatIsKnownOfTheCurrentDay()
    {
        ForecastStory story = regular();
        story.contacts = [](int day, int slot) {
            if (day == 55 && slot == 3)
                return noBusiness;
            return sameEveryWeek(day, slot) * (day == 55 ? 1.3 : 1.0);
        };
        ForecastStory usual = story;
        usual.contacts = [](int day, int slot) {
            return day == 55 && slot == 3 ? noBusiness : sameEveryWeek(day, slot);
        };
        QVERIFY(Seen(story).outlook.ahead.back().expected[0] >
                1.02 * Seen(usual).outlook.ahead.back().expected[0]);
    }

    void namesTheEffects()
    {
        const Seen seen(regular(), {}, {ForecastStory::premiere(10)});
        QVERIFY(std::any_of(seen.outlook.lastEffects.begin(), seen.outlook.lastEffects.end(),
                            [](const auto &each) { return each.first == u"premiere"; }));
    }

private:
    static ForecastStory regular()
    {
        ForecastStory story;
        story.days = 56;
        story.contacts = sameEveryWeek;
        return story;
    }
    static ForecastStory otherwiseFrom40()
    {
        ForecastStory story = regular();
        story.contacts = [](int day, int slot) {
            return day >= 40 ? 777.0 : sameEveryWeek(day, slot);
        };
        return story;
    }
};

QTEST_GUILESS_MAIN(TestDayOutlook)
#include "tst_dayoutlook.moc"
