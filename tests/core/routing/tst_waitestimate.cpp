// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/waitestimate.h"
#include "tests/core/routing/floorscene.h"

#include <QTest>

using namespace Wheelhouse;

class TestWaitEstimate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyOnlineMeansNotKnown();
    void aFreeSlotMeansSoon();
    void everyoneAheadCostsAShareOfAHandlingTime();
};

void TestWaitEstimate::nobodyOnlineMeansNotKnown()
{
    FloorScene scene;
    scene.waiting("c1");
    QCOMPARE(estimateWait(scene.floor, scene.floor.queues().at(QStringLiteral("general")), 1), 0);
}

void TestWaitEstimate::aFreeSlotMeansSoon()
{
    FloorScene scene;
    scene.agent("ania", 2);
    QCOMPARE(estimateWait(scene.floor, FloorQueue{QStringLiteral("general"), {}, {}}, 0), 30'000);
}

void TestWaitEstimate::everyoneAheadCostsAShareOfAHandlingTime()
{
    FloorScene scene;
    scene.agent("ania", 2);
    scene.add(Assigned{QStringLiteral("ania"), {}}, scene.waiting("c1"));
    scene.add(Assigned{QStringLiteral("ania"), {}}, scene.waiting("c2"));
    const FloorQueue queue{QStringLiteral("general"), {}, {300'000, 500'000}};
    // mean handling 400 s over two slots: 200 s a place
    QCOMPARE(estimateWait(scene.floor, queue, 0), 200'000);
    QCOMPARE(estimateWait(scene.floor, queue, 2), 600'000);
}

QTEST_GUILESS_MAIN(TestWaitEstimate)
#include "tst_waitestimate.moc"
