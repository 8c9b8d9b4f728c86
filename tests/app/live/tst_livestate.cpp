// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/live/livestate.h"

#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

class TestLiveState : public QObject
{
    Q_OBJECT

    static LiveChange change(int number, bool leaves = false)
    {
        LiveChange one;
        one.asOfMs = 1'000 + number;
        LiveConversation row;
        row.id = QStringLiteral("c%1").arg(number);
        if (leaves)
            one.left = {row.id};
        else
            one.conversations = {row};
        return one;
    }

private Q_SLOTS:
    void theFirstChangeIsShownAtOnceAndABurstIsGathered()
    {
        LiveState state;
        state.replace({});
        QSignalSpy changed(&state, &LiveState::changed);
        for (int i = 0; i < 500; ++i)
            state.apply(change(i));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(state.conversations().rowCount(), 1);
        QTRY_COMPARE(state.conversations().rowCount(), 500);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(state.asOfMs(), 1'499);
    }

    void whoComesAndLeavesWithinABurstIsNeverSeen()
    {
        LiveState state;
        state.apply(change(0));
        QSignalSpy inserted(&state.conversations(), &QAbstractItemModel::rowsInserted);
        state.apply(change(1));
        state.apply(change(1, true));
        state.apply(change(2));
        QTRY_COMPARE(state.conversations().rowCount(), 2);
        QCOMPARE(state.conversations().rowOf(QStringLiteral("c1")), -1);
        QCOMPARE(inserted.size(), 1);
    }

    void whoLeavesAndComesBackWithinABurstIsThere()
    {
        LiveState state;
        state.apply(change(1));
        state.apply(change(1, true));
        state.apply(change(1));
        QTRY_COMPARE(state.asOfMs(), 1'001);
        QCOMPARE(state.conversations().rowCount(), 1);
    }

    void aSnapshotEndsWhatWasBeingGathered()
    {
        LiveState state;
        state.apply(change(0));
        state.apply(change(1));
        state.replace({});
        QCOMPARE(state.conversations().rowCount(), 0);
        state.apply(change(2));
        QTRY_COMPARE(state.conversations().rowCount(), 1);
        QCOMPARE(state.conversations().at(0).id, QStringLiteral("c2"));
    }

    void aRefusalIsKeptUntilThereIsASnapshot()
    {
        LiveState state;
        state.setFresh(true);
        state.refuse({ErrorCode::Forbidden, {}, {}});
        QVERIFY(state.problem());
        QVERIFY(!state.fresh());
        state.replace({});
        QVERIFY(!state.problem());
        QVERIFY(state.loaded());
    }

    void clearingForgetsTheFloor()
    {
        LiveState state;
        state.apply(change(0));
        state.clear();
        QVERIFY(!state.loaded());
        QCOMPARE(state.conversations().rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestLiveState)
#include "tst_livestate.moc"
