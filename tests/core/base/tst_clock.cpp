// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"

#include <QDateTime>
#include <QTest>

using namespace Wheelhouse;

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void systemClockTellsMillisecondsOfTheEpoch();
    void manualClockStandsStill();
    void manualClockGoesWhereItIsTurned();
};

void TestClock::systemClockTellsMillisecondsOfTheEpoch()
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const qint64 now = SystemClock().nowMs();
    const qint64 after = QDateTime::currentMSecsSinceEpoch();
    QCOMPARE_GE(now, before);
    QCOMPARE_LE(now, after);
}

void TestClock::manualClockStandsStill()
{
    const ManualClock clock(42);
    const Clock &seen = clock;
    QCOMPARE(seen.nowMs(), 42);
    QCOMPARE(seen.nowMs(), 42);
}

void TestClock::manualClockGoesWhereItIsTurned()
{
    ManualClock clock(1000);
    clock.advance(250);
    QCOMPARE(clock.nowMs(), 1250);
    clock.advance(-1250);
    QCOMPARE(clock.nowMs(), 0);
    clock.set(7);
    QCOMPARE(clock.nowMs(), 7);
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
