// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/contactreach.h"

#include "core/kpi/cell.h"

#include <QTest>

using namespace Wheelhouse;

class TestContactReach : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aContactReachesToItsLastSlot_data();
    void aContactReachesToItsLastSlot();
    void whatCountsBeforeTheBeginningIsEarly();
    void whatNeverBeganReachesNowhere();
    void aWishForAPersonIsReached();
};

void TestContactReach::aContactReachesToItsLastSlot_data()
{
    QTest::addColumn<int>("slotsLater");
    QTest::addColumn<qint64>("reach");
    for (const auto &[later, reach] :
         {std::pair{0, 0}, {1, 1}, {2, 2}, {3, 4}, {4, 4}, {5, 8}, {96, 128}, {2880, 4096}})
        QTest::addRow("%d", later) << later << qint64(reach);
}

void TestContactReach::aContactReachesToItsLastSlot()
{
    QFETCH(const int, slotsLater);
    QFETCH(const qint64, reach);
    ContactFacts facts;
    facts.startedMs = 1'000 * slotLengthMs + 7;
    facts.closedMs = facts.startedMs + slotsLater * slotLengthMs;
    QCOMPARE(reachOf(facts), (ContactReach{reach, 0}));
}

void TestContactReach::whatCountsBeforeTheBeginningIsEarly()
{
    ContactFacts facts;
    facts.startedMs = 1'000 * slotLengthMs;
    facts.visits = {{facts.startedMs - 1, facts.startedMs + 1, VisitEnd::Answered}};
    QCOMPARE(reachOf(facts), (ContactReach{0, 999 * slotLengthMs}));
}

void TestContactReach::whatNeverBeganReachesNowhere()
{
    ContactFacts facts;
    facts.closedMs = 1'000 * slotLengthMs;
    QCOMPARE(reachOf(facts), ContactReach{});
}

void TestContactReach::aWishForAPersonIsReached()
{
    ContactFacts facts;
    facts.startedMs = 1'000 * slotLengthMs;
    facts.wantedPersonMs = facts.startedMs + 3 * slotLengthMs;
    QCOMPARE(reachOf(facts), (ContactReach{4, 0}));
}

QTEST_GUILESS_MAIN(TestContactReach)
#include "tst_contactreach.moc"
