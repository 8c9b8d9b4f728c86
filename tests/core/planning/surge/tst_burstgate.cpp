// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/surge/burstgate.h"

#include <QTest>

using namespace Wheelhouse;

class TestBurstGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsAtTheLevel()
    {
        BurstGate gate(2);
        QVERIFY(!gate.push(1.99));
        QVERIFY(gate.push(2));
    }

    void isQuietAfterABegin()
    {
        BurstGate gate(2);
        QVERIFY(gate.push(2.5));
        for (int row = 1; row <= 20; ++row)
            QVERIFY(!gate.push(2.5));
        QVERIFY(gate.push(2.5));
    }

    void breaksTheQuietForWhatIsMuchStronger()
    {
        BurstGate gate(2);
        QVERIFY(gate.push(2));
        QVERIFY(!gate.push(3.39));
        QVERIFY(gate.push(3.41));
        QVERIFY(!gate.push(5.79));
        QVERIFY(gate.push(5.80));
    }

    void isQuietForATwentiethOfWhatHasPassed()
    {
        BurstGate gate(2);
        for (int row = 0; row < 2000; ++row)
            QVERIFY(!gate.push(0));
        QVERIFY(gate.push(2));
        for (int row = 1; row <= 100; ++row)
            QVERIFY(!gate.push(2));
        QVERIFY(gate.push(2));
    }

    void isNeverQuietForMoreThanFiveHundred()
    {
        BurstGate gate(2);
        for (int row = 0; row < 100'000; ++row)
            QVERIFY(!gate.push(0));
        QVERIFY(gate.push(2));
        for (int row = 1; row <= 500; ++row)
            QVERIFY(!gate.push(2));
        QVERIFY(gate.push(2));
    }
};

QTEST_GUILESS_MAIN(TestBurstGate)
#include "tst_burstgate.moc"
