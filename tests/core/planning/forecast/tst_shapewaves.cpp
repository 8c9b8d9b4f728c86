// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/forecast/shapewaves.h"
#include "tests/core/planning/forecast/forecaststory.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace Wheelhouse;

class TestShapeWaves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutABendSharesStay()
    {
        Fed fed;
        fed.feed([](int) { return level; });
        for (const double share : fed.waves.bent(40, level))
            QVERIFY(std::abs(share - 0.25) < 1e-9);
    }

    void daysThatAllBeginEarlierAreFollowed()
    {
        Fed fed;
        fed.feed([](int) { return early; });
        const std::vector<double> shares = fed.waves.bent(40, level);
        for (size_t i = 0; i < 4; ++i)
            QVERIFY2(std::abs(shares[i] - early[i]) < 0.03, qPrintable(QString::number(shares[i])));
    }

    // Five premieres of eight days' distance; the share of it that is kept is below n / (n + 4).
    void anEventBendsItsOwnDayAndNoOther()
    {
        Fed fed;
        fed.feed([](int row) { return row % 8 == 3 ? early : level; });
        const std::vector<double> premiere = fed.waves.bent(43, level);
        const std::vector<double> other = fed.waves.bent(44, level);
        QVERIFY2(premiere[0] > 0.28 && premiere[0] < early[0],
                 qPrintable(QString::number(premiere[0])));
        QVERIFY(std::abs(other[0] - 0.25) < 0.02);
    }

    void sharesSumToOneAndStayAboveZero()
    {
        Fed fed;
        fed.feed([](int) { return std::vector<double>{1, 0, 0, 0}; });
        const std::vector<double> shares = fed.waves.bent(40, level);
        QVERIFY(std::abs(std::accumulate(shares.begin(), shares.end(), 0.0) - 1) < 1e-9);
        for (const double share : shares)
            QVERIFY(share > 0);
    }

    void aDayWithoutASlotStaysEmpty()
    {
        Fed fed;
        fed.feed([](int) { return early; });
        QCOMPARE(fed.waves.bent(40, std::vector<double>(4, 0.0)), std::vector<double>(4, 0.0));
    }

    void aCalendarWithoutEffectsWillDo()
    {
        Fed fed({false, false, false}, {});
        fed.feed([](int) { return early; });
        QVERIFY(fed.waves.bent(40, level)[0] > 0.3);
    }

    // The same shape in a day of ten contacts is chance.
    void aSmallDayHasLittleToSay()
    {
        Fed big, small;
        big.feed([](int row) { return row % 2 ? early : late; });
        small.feed([](int row) { return row % 2 ? early : late; });
        const std::vector<double> observed{700, 100, 100, 100}, few{7, 1, 1, 1};
        const double before = big.waves.bent(44, level)[0];
        for (int i = 0; i < 3; ++i) {
            big.waves.add(40 + i, level, observed, 1000);
            small.waves.add(40 + i, level, few, 10);
        }
        const double bend = big.waves.bent(44, level)[0] - before;
        QVERIFY2(bend > 0.02, qPrintable(QString::number(bend)));
        QVERIFY(std::abs(small.waves.bent(44, level)[0] - before) < 0.1 * bend);
    }

private:
    static inline const std::vector<double> level{0.25, 0.25, 0.25, 0.25};
    static inline const std::vector<double> early{0.37, 0.25, 0.22, 0.16};
    static inline const std::vector<double> late{0.16, 0.22, 0.25, 0.37};

    static std::vector<CalendarEvent> premieres()
    {
        std::vector<CalendarEvent> events;
        for (int day = 3; day < 60; day += 8)
            events.push_back(ForecastStory::premiere(day));
        return events;
    }

    struct Fed
    {
        explicit Fed(const CalendarChoice &choice = {},
                     const std::vector<CalendarEvent> &events = premieres())
            : grid(story().grid())
            , calendar(makeDayCalendar(grid, events, choice))
            , waves(calendar, {})
        {}
        void feed(const std::function<std::vector<double>(int)> &shares)
        {
            for (int row = 0; row < 40; ++row) {
                std::vector<double> contacts = shares(row);
                for (double &each : contacts)
                    each *= 1000;
                waves.add(row, level, contacts, 1000);
            }
        }
        static ForecastStory story()
        {
            ForecastStory story;
            story.days = 45;
            story.contacts = [](int, int) { return 250.0; };
            return story;
        }
        SlotGrid grid;
        DayCalendar calendar;
        ShapeWaves waves;
    };
};

QTEST_GUILESS_MAIN(TestShapeWaves)
#include "tst_shapewaves.moc"
