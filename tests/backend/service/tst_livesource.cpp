// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/livesource.h"
#include "tests/backend/service/stage.h"

#include <QTest>

using namespace Wheelhouse;

class TestLiveSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSnapshotIsTheFloor();
    void aChangeCarriesTheRowsThatChanged();
    void closedOnesLeave();
};

void TestLiveSource::theSnapshotIsTheFloor()
{
    Stage stage;
    stage.user("ada");
    stage.online("ada", 2);
    QVERIFY(stage.say("v", "k", QStringLiteral("I want to talk to a person")));
    LiveSource source(stage.recorder.floorForHousekeeping());
    QVERIFY(source.ready());
    QVERIFY(source.coalesces());
    const auto view = fromJson<LiveView>(source.snapshot());
    QVERIFY(view);
    QCOMPARE(view->asOfMs, stage.clock.nowMs());
    QCOMPARE(view->conversations.size(), 1);
    QVERIFY(view->conversations.first() == stage.of("v").row);
    QCOMPARE(view->agents.first().limit, 2);
    QCOMPARE(view->queues.first().length, 1);
    QCOMPARE(view->queues.first().slotsFree, 2);
    QVERIFY(!source.takeChange());
}

void TestLiveSource::aChangeCarriesTheRowsThatChanged()
{
    Stage stage;
    stage.user("ada");
    QVERIFY(stage.say("v", "k", QStringLiteral("I cannot log in")));
    QVERIFY(stage.say("w", "k", QStringLiteral("I cannot log in")));
    LiveSource source(stage.recorder.floorForHousekeeping());
    QVERIFY(stage.say("v", "k2", QStringLiteral("I want to talk to a person")));
    const auto json = source.takeChange();
    QVERIFY(json);
    const auto change = fromJson<LiveChange>(*json);
    QVERIFY(change);
    QCOMPARE(change->conversations.size(), 1);
    QCOMPARE(change->conversations.first().owner, Owner::Queue);
    QCOMPARE(change->queues.size(), 1);
    QVERIFY(change->agents.isEmpty());
    QVERIFY(change->left.isEmpty());
    QVERIFY(!source.takeChange());
    stage.online("ada", 0); // presence is new, the limit was 0
    QCOMPARE(fromJson<LiveChange>(*source.takeChange())->agents.size(), 1);
}

void TestLiveSource::closedOnesLeave()
{
    Stage stage;
    QVERIFY(stage.say("v", "k", QStringLiteral("I want to talk to a person")));
    LiveSource source(stage.recorder.floorForHousekeeping());
    const QString id = stage.of("v").row.id;
    QVERIFY(stage.conversations.leave(QStringLiteral("v")));
    const auto change = fromJson<LiveChange>(*source.takeChange());
    QCOMPARE(change->left, QStringList{id});
    QVERIFY(change->conversations.isEmpty());
    QVERIFY(fromJson<LiveView>(source.snapshot())->conversations.isEmpty());
}

QTEST_GUILESS_MAIN(TestLiveSource)
#include "tst_livesource.moc"
