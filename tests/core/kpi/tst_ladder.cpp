// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/ladder.h"

#include "core/kpi/contributions.h"
#include "tests/core/kpi/story.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

void addTo(Cell &cell, const ContactFacts &facts)
{
    for (const Contribution &each : contributions(facts))
        cell.apply(each.delta);
}

const LadderMark *markOf(const Ladder &ladder, const char *id)
{
    for (const LadderMark &mark : ladder.marks) {
        if (mark.id == QLatin1StringView(id))
            return &mark;
    }
    return nullptr;
}

} // namespace

class TestLadder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachContactStandsOnItsRung()
    {
        Cell cell;
        addTo(cell, Story().started().closed(9, CloseReason::Phantom).facts());
        addTo(cell, Story().started().customer(1).facts()); // eligible, the bot has not spoken
        addTo(cell, Story().started().customer(1).bot(2, BotTurn::NotUnderstood).facts());
        const Story answered = Story().started().customer(1).bot(2, BotTurn::Answer);
        addTo(cell, Story(answered).facts()); // still open
        addTo(cell, Story(answered).queued(5).closed(9, CloseReason::Abandoned).facts());
        addTo(cell, Story(answered).closed(9, CloseReason::Silent).facts());
        ContactFacts back = Story(answered).closed(9, CloseReason::Confirmed).facts();
        back.beside.returnedMs = back.closedMs + 1;
        addTo(cell, back);

        const Ladder ladder = ladderOf(cell);
        QCOMPARE(ladder.counts, (std::array<qint64, rungCount>{6, 6, 5, 4, 3, 2, 1}));
        QCOMPARE(ladder.confirmed, 1);
        QCOMPARE(ladder.silent, 1);
        QCOMPARE(ladder.cameBack, 1);
        QCOMPARE(*markOf(ladder, "unaided_of_answered")->figure.value, 0.75);
        QCOMPARE(*markOf(ladder, "lasting_of_arrived")->figure.value, 1.0 / 6);
        QVERIFY(*markOf(ladder, "lasting_of_arrived")->figure.low < 1.0 / 6);
    }

    void reasonsStandBesideItAndItsMeasuresMakeAllOfIt()
    {
        Cell cell;
        const Story asked = Story().started().customer(1);
        addTo(cell, Story(asked).handedOver(2).facts());
        addTo(cell, Story(asked).handedOver(2).facts());
        addTo(cell, Story(asked).bot(2, BotTurn::Answer).closed(9, CloseReason::Silent).facts());
        cell.apply({Measure::HandedLoop, 1, -1});
        const LadderCounts counts = ladderCounts(cell);
        QCOMPARE(counts.handed,
                 (QList<HandedFor>{{HandoverReason::Asked, 2}, {HandoverReason::Loop, 1}}));
        Cell wanted;
        const CellWants wants = ladderWants();
        for (int i = 0; i < measureCount; ++i) {
            if (wants.counts.test(size_t(i)))
                wanted.apply({Measure(i), qint32(cell.count(Measure(i))), -1});
        }
        QCOMPARE(ladderCounts(wanted), counts);
        QVERIFY(wants.durations.none());
        QCOMPARE(fromJson<LadderCounts>(toJson(counts)).value(), counts);
        QCOMPARE(ladderOf(counts).at(Rung::Resolved), 1);
        QCOMPARE(ladderOf(counts).silent, 1);
    }

    // Both can be said of one week, and both are on the ladder.
    void ninetyThreeAndFourPercentAreTheSameWeek()
    {
        Cell cell;
        const Story asked = Story().started().customer(1);
        const Story answered = Story(asked).bot(2, BotTurn::Answer);
        for (int i = 0; i < 950; ++i)
            addTo(cell, Story(asked).handedOver(2).queued(3).assigned(4).facts());
        for (int i = 0; i < 40; ++i)
            addTo(cell, Story(answered).closed(9, CloseReason::Silent).facts());
        for (int i = 0; i < 7; ++i) // gave up after "no"
            addTo(cell, Story(answered)
                            .add(5, CustomerConfirmed{false}, ActorKind::Customer)
                            .closed(9, CloseReason::Silent)
                            .facts());
        for (int i = 0; i < 3; ++i)
            addTo(cell, Story(answered).queued(3).assigned(4).facts());
        const Ladder ladder = ladderOf(cell);
        QCOMPARE(*markOf(ladder, "unaided_of_answered")->figure.value, 0.94);
        QCOMPARE(*markOf(ladder, "lasting_of_arrived")->figure.value, 0.04);
        QCOMPARE(ladder.marks.constLast().id, QStringLiteral("lasting_of_arrived"));
    }

    void noRungIsWiderThanTheOneBelowAndAllAreInTheCatalogue()
    {
        Random random(5);
        Cell cell;
        for (int i = 0; i < 3'000; ++i) {
            Story story;
            const int length = 3 + int(random.below(12));
            for (int each = 0; each < length; ++each)
                addRandomEvent(story, random);
            ContactFacts facts = story.facts();
            facts.beside.returnedMs = random.chance(0.3) ? 1 : 0;
            addTo(cell, facts);
        }
        const Ladder ladder = ladderOf(cell);
        for (size_t i = 1; i < ladder.counts.size(); ++i)
            QVERIFY(ladder.counts[i] <= ladder.counts[i - 1]);
        QVERIFY(ladder.at(Rung::Lasting) > 0);
        QCOMPARE(ladder.at(Rung::Lasting) + ladder.cameBack, ladder.at(Rung::Resolved));
        for (int i = 0; i < rungCount; ++i)
            QCOMPARE(evaluate(*findMetric(metricOf(Rung(i))), cell).value, ladder.at(Rung(i)));
        QList<Figure> figures;
        for (const QString &metric : ladderMetrics())
            figures.append(evaluate(*findMetric(metric), cell));
        QCOMPARE(ladderCounts(figures), ladderCounts(cell));
        for (const LadderMark &mark : ladder.marks)
            QCOMPARE(evaluate(*findMetric(mark.metric), cell).value, mark.figure.value);
    }

    void nothingIsNoData()
    {
        const Ladder ladder = ladderOf(Cell());
        for (const LadderMark &mark : ladder.marks)
            QVERIFY(!mark.figure.value);
    }
};

QTEST_GUILESS_MAIN(TestLadder)
#include "tst_ladder.moc"
