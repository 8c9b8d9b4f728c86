// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/forecast/eventlike.h"
#include "tests/core/planning/forecast/forecaststory.h"

#include <QTest>

#include <cmath>

using namespace Wheelhouse;

class TestEventLike : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Day 45 had twice what was expected in every slot: with k = 10, (2 f + 10 * 2) / (f + 10) = 2.
    void anEvenLiftIsTheSameInEverySlot()
    {
        const Seen seen(story([](int) { return 2.0; }));
        const auto lifts = liftsOf(seen.grid, seen.outlook, {ahead(2), past()});
        QVERIFY(lifts);
        for (const double lift : *lifts)
            QVERIFY2(std::abs(lift - 2) < 0.05, qPrintable(QString::number(lift)));
    }

    void aSlotOfItsOwnIsShrunkByTenContacts()
    {
        const Seen seen(story([](int slot) { return slot == 3 ? 3.0 : 1.0; }));
        const auto lifts = liftsOf(seen.grid, seen.outlook, {ahead(2), past()});
        const auto cell = size_t(seen.grid.cellOf(ForecastStory().at(45, 3)));
        const double f = seen.outlook.fitted[cell], y = seen.grid.values[cell];
        double contacts = 0, expected = 0;
        for (size_t t = 45 * 4; t < 46 * 4; ++t) {
            contacts += seen.grid.values[t];
            expected += seen.outlook.fitted[t];
        }
        QVERIFY(std::abs((*lifts)[3] - (y + 10 * contacts / expected) / (f + 10)) < 1e-9);
        QVERIFY((*lifts)[3] > (*lifts)[0]);
    }

    void refusesDaysThatCannotBe()
    {
        const Seen seen(story([](int) { return 2.0; }));
        QVERIFY(!liftsOf(seen.grid, seen.outlook, {past(), past()}));
        QVERIFY(!liftsOf(seen.grid, seen.outlook, {ahead(2), ahead(3)}));
        QVERIFY(!liftsOf(seen.grid, seen.outlook, {ahead(2), ForecastStory::firstDay() - 9}));
        QVERIFY(!liftsOf(seen.grid, seen.outlook, {ahead(2), ForecastStory::firstDay()}));
        QVERIFY(!liftsOf(seen.grid, seen.outlook, {ahead(200), past()}));
    }

private:
    static qint64 past() { return ForecastStory::firstDay() + 45; }
    static qint64 ahead(int days) { return ForecastStory::firstDay() + 56 + days; }
    static ForecastStory story(const std::function<double(int slot)> &lift)
    {
        ForecastStory story;
        story.days = 56;
        story.contacts = [lift](int day, int slot) {
            return sameEveryWeek(day, slot) * (day == 45 ? lift(slot) : 1.0);
        };
        return story;
    }
};

QTEST_GUILESS_MAIN(TestEventLike)
#include "tst_eventlike.moc"
