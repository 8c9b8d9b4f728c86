// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/paintgate.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

class TestPaintGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstRequestIsServedAtOnce()
    {
        int shown = 0;
        PaintGate gate([&] { ++shown; }, nullptr);
        gate.request();
        QCOMPARE(shown, 1);
    }

    void whatIsWaitedForIsServedAtOnce()
    {
        int shown = 0;
        PaintGate gate([&] { ++shown; }, nullptr);
        gate.request();
        gate.request();
        QCOMPARE(shown, 1);
        gate.requestNow();
        QCOMPARE(shown, 2); // and what was gathered with it
    }

    void aFloodCostsAtMostTwentyASecondAndTheLastStateIsShown()
    {
        int state = 0;
        QList<int> shown;
        PaintGate gate([&] { shown.append(state); }, nullptr);
        QElapsedTimer time;
        time.start();
        while (time.elapsed() < 450) {
            ++state;
            gate.request();
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(shown.last(), state);
        QVERIFY2(shown.size() <= 2 + time.elapsed() / 50,
                 qPrintable(QString::number(shown.size())));
    }
};

QTEST_GUILESS_MAIN(TestPaintGate)
#include "tst_paintgate.moc"
