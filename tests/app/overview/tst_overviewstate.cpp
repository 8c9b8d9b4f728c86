// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/overviewstate.h"

#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

class TestOverviewState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFiguresKeepTheirQuestionUntilTheNextAreThere()
    {
        OverviewState state;
        OverviewParams first;
        first.channel = QStringLiteral("webchat");
        state.setParams(first);
        state.replace({});
        OverviewParams second;
        second.channel = QStringLiteral("email");
        state.setParams(second);
        QCOMPARE(state.answered().channel, QStringLiteral("webchat"));
        state.replace({});
        QCOMPARE(state.answered().channel, QStringLiteral("email"));
    }

    void saysLoadingUntilThereAreFigures()
    {
        OverviewState state;
        QVERIFY(!state.loaded());
        QSignalSpy changed(&state, &OverviewState::changed);
        OverviewView view;
        view.asOfMs = 7;
        state.replace(view);
        QVERIFY(state.loaded());
        QCOMPARE(state.asOfMs(), 7);
        QCOMPARE(changed.size(), 1);
    }

    void aDeltaChangesOnlyItsPart()
    {
        OverviewState state;
        OverviewView before;
        Tile tile;
        tile.metric = QStringLiteral("contacts");
        before.tiles = {tile};
        before.heat = QList<std::optional<double>>(168, 1.0);
        OverviewView after = before;
        after.asOfMs = 9;
        after.tiles[0].now.value = 5;
        state.replace(before);
        state.apply(changeBetween(before, after));
        QCOMPARE(state.view(), after);
    }

    void anotherQuestionKeepsTheOldFiguresUntilTheAnswer()
    {
        OverviewState state;
        state.replace({});
        state.setFresh(true);
        QSignalSpy asked(&state, &OverviewState::paramsChanged);
        OverviewParams params = state.params();
        params.period = QStringLiteral("7d");
        state.setParams(params);
        state.setParams(params);
        QCOMPARE(asked.size(), 1);
        QVERIFY(!state.fresh());
        QVERIFY(state.loaded());
    }

    void aRefusalIsKeptUntilThereAreFigures()
    {
        OverviewState state;
        state.refuse({ErrorCode::Invalid, QStringLiteral("no such zone"), QStringLiteral("zone")});
        QVERIFY(state.problem());
        state.replace({});
        QVERIFY(!state.problem());
    }

    void clearingKeepsTheQuestion()
    {
        OverviewState state;
        OverviewParams params;
        params.period = QStringLiteral("7d");
        state.setParams(params);
        state.replace({});
        state.clear();
        QVERIFY(!state.loaded());
        QCOMPARE(state.params(), params);
    }
};

QTEST_GUILESS_MAIN(TestOverviewState)
#include "tst_overviewstate.moc"
