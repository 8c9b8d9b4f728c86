// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/surge/weekprofile.h"

#include <QTest>

#include <cmath>

using namespace Wheelhouse;

namespace {

constexpr LocalSeconds monday = 4 * secondsADay; // 1970-01-05

} // namespace

class TestWeekProfile : public QObject
{
    Q_OBJECT

private:
    static void learnDay(WeekProfile &profile, LocalSeconds day, double count, int stepSeconds)
    {
        for (LocalSeconds time = day; time < day + secondsADay; time += stepSeconds)
            profile.learn(time, count);
    }

private Q_SLOTS:
    void beginsWithTheMeanOfAll()
    {
        WeekProfile profile;
        profile.learn(monday, 4);
        profile.learn(monday + 900, 8);
        // an hour never seen: 12 contacts and the half that is not impossible, in two rows and one
        QVERIFY(std::abs(profile.usual(monday + 7200) - 12.5 / 3) < 0.01);
    }

    void drawsTowardsTheSameTimeOfOtherDays()
    {
        WeekProfile profile;
        learnDay(profile, monday, 10, 900);
        learnDay(profile, monday + secondsADay, 20, 900);
        // two rows of 20, one prior row (2 * 2 / (2 + 2)) of the mean 15, and half a contact
        QVERIFY(std::abs(profile.usual(monday + secondsADay) - (40 + 15 + 0.5) / 3) < 1e-9);
        // Wednesday has nothing of its own: two prior rows of 15
        QVERIFY(std::abs(profile.usual(monday + 2 * secondsADay) - (30 + 0.5) / 2) < 1e-9);
    }

    void fadesAQuarterAWeek()
    {
        WeekProfile profile;
        for (int week = 0; week < 2; ++week)
            learnDay(profile, monday + week * 7 * secondsADay, week ? 100 : 60, 1800);
        // 0.75 rows of 60 and one of 100, prior 1/2.75 row of their mean
        const double mean = 145 / 1.75;
        const double prior = 1 / 2.75;
        QVERIFY(std::abs(profile.usual(monday) - (145 + prior * mean + 0.5) / (1.75 + prior)) <
                1e-9);
        QVERIFY(std::abs(profile.rowsBehind(monday) - (1.75 + prior)) < 1e-9);
    }

    void mostLooksAnHourAround()
    {
        WeekProfile profile;
        for (int week = 0; week < 4; ++week)
            for (int slot = 0; slot < 48; ++slot)
                profile.learn(monday + week * 7 * secondsADay + slot * 1800, slot == 20 ? 90 : 1);
        const auto at = [](int slot) { return monday + slot * 1800; };
        for (const int slot : {18, 19, 20, 21, 22})
            QVERIFY(profile.most(at(slot)) > 80);
        for (const int slot : {16, 17, 23, 24})
            QVERIFY(profile.most(at(slot)) < 2);
    }

    void isAWeekAndAlsoBefore1970()
    {
        WeekProfile profile;
        for (int week = -6; week < 0; ++week) {
            for (int day = 0; day < 7; ++day)
                learnDay(profile, monday + (week * 7 + day) * secondsADay, day == 6 ? 0 : 50, 1800);
        }
        QVERIFY(profile.usual(monday + 6 * secondsADay) < 8);
        QVERIFY(profile.usual(monday) > 47);
    }
};

QTEST_GUILESS_MAIN(TestWeekProfile)
#include "tst_weekprofile.moc"
