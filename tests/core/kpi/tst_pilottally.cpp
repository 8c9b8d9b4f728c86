// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/pilottally.h"
#include "tests/core/kpi/story.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

GuardVerdict verdictOf(const PilotTally &tally, GuardMetric metric)
{
    for (const GuardVerdict &each : tally.verdicts()) {
        if (each.metric == metric)
            return each;
    }
    return {};
}

QString name(const char *kind, int number)
{
    return QLatin1StringView(kind) + QString::number(number);
}

} // namespace

class TestPilotTally : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outcomesAreThoseOfTheFigures();
    void aCustomerCountsOnce();
    void ratingsCountWithTheirContact();
    void aPilotThatHandsOverMoreIsTheWorst();
    void alikeGroupsHaveNoWorst();
};

void TestPilotTally::outcomesAreThoseOfTheFigures()
{
    Story solved;
    solved.started().customer(1).bot(2, BotTurn::Answer, QStringLiteral("m1"));
    solved.add(3, CustomerConfirmed{true}, ActorKind::Customer);
    solved.add(4, Closed{CloseReason::Confirmed}, ActorKind::Customer);
    QVERIFY(pilotOutcome(solved.facts(), false).resolved);
    QVERIFY(!pilotOutcome(solved.facts(), false).handedOver);

    Story passedOn;
    passedOn.started().customer(1).bot(2, BotTurn::Handover).handedOver(2);
    passedOn.add(9, Closed{CloseReason::Abandoned});
    QVERIFY(pilotOutcome(passedOn.facts(), true).handedOver);
    QVERIFY(pilotOutcome(passedOn.facts(), true).looped);
    QVERIFY(!pilotOutcome(passedOn.facts(), true).resolved);

    Story limited;
    limited.started().customer(1).bot(2, BotTurn::Greeting).handedOver(2, HandoverReason::Limit);
    QVERIFY(!pilotOutcome(limited.facts(), false).handedOver);
}

void TestPilotTally::aCustomerCountsOnce()
{
    PilotTally tally;
    for (int i = 0; i < 5; ++i)
        tally.closed(QStringLiteral("v1"), name("c", i), Arm::Pilot, {true, false, false});
    tally.closed(QStringLiteral("v2"), QStringLiteral("c9"), Arm::Control, {});
    const GuardVerdict verdict = verdictOf(tally, GuardMetric::HandoverRate);
    QCOMPARE(verdict.pilotCases, 1);
    QCOMPARE(verdict.pilotBad, 1);
    QCOMPARE(verdict.controlCases, 1);
}

void TestPilotTally::ratingsCountWithTheirContact()
{
    PilotTally tally;
    tally.closed(QStringLiteral("v1"), QStringLiteral("c1"), Arm::Pilot, {});
    tally.closed(QStringLiteral("v1"), QStringLiteral("c2"), Arm::Pilot, {});
    tally.rated(QStringLiteral("c1"), Arm::Pilot, 3);
    tally.rated(QStringLiteral("c1"), Arm::Pilot, 1); // a second one
    tally.rated(QStringLiteral("c2"), Arm::Pilot, 1); // his second contact
    const GuardVerdict verdict = verdictOf(tally, GuardMetric::Csat);
    QCOMPARE(verdict.pilotCases, 1);
    QCOMPARE(verdict.pilotBad, 1);
}

void TestPilotTally::aPilotThatHandsOverMoreIsTheWorst()
{
    PilotTally tally;
    for (int i = 0; i < 300 && !tally.worst(); ++i) {
        tally.closed(name("p", i), name("cp", i), Arm::Pilot, {i % 10 != 0, false, true});
        tally.closed(name("k", i), name("ck", i), Arm::Control, {i % 10 == 0, false, true});
    }
    const auto worst = tally.worst();
    QVERIFY(worst);
    QCOMPARE(worst->metric, GuardMetric::HandoverRate);
    QVERIFY(worst->evidence >= 4 / 0.05); // a fourth of the error for each of the four figures
    QVERIFY(worst->pilotCases < 100);
}

void TestPilotTally::alikeGroupsHaveNoWorst()
{
    PilotTally tally;
    Random random(5);
    for (int i = 0; i < 3'000; ++i) {
        const Arm arm = random.chance(0.2) ? Arm::Pilot : Arm::Control;
        tally.closed(name("v", i), name("c", i), arm,
                     {random.chance(0.3), random.chance(0.02), random.chance(0.6)});
        tally.rated(name("c", i), arm, random.chance(0.8) ? 5 : 2);
        QVERIFY(!tally.worst());
    }
}

QTEST_GUILESS_MAIN(TestPilotTally)
#include "tst_pilottally.moc"
