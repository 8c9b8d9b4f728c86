// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/contributions.h"

#include "core/kpi/servicetarget.h"
#include "tests/core/kpi/story.h"

#include <QHash>
#include <QTest>

#include <algorithm>

using namespace Wheelhouse;

class TestContributions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingCountsBeforeTheStart();
    void aPhantomCountsAsContactAndPhantomOnly();
    void responsesAreCountedWhereTheContactBegan();
    void negativeDurationsAreBrokenAndLeftOut();
    void anAnsweredVisitWithABrokenWaitStillCounts();
    void queueingIsCountedWhereTheVisitBegan();
    void theChannelsTargetDecidesWhatIsInTime();
    void ratingsAreCountedWhereTheyWereAskedFor();
    void aRatingNobodyAskedForIsRatedOnly();
    void closingIsCountedWhereItHappened();
    void silenceEndsWithTheLastMessage();
    void nobodyAnsweredIsNoResolution();
    void resolvedByTheBot_data();
    void resolvedByTheBot();
    void changesLeaveOutWhatStayed();
    void aTopicMovesTheContactToAnotherCell();
    void incrementalEqualsRecount();
    void takingContactsBackLeavesNothing();
};

namespace {

using Cells = QHash<CellKey, Cell>;

void applyTo(Cells &cells, const QList<CellChange> &changes)
{
    for (const CellChange &change : changes) {
        for (const CellDelta &delta : change.deltas)
            cells[change.key].apply(delta);
    }
    cells.removeIf([](const auto &each) { return each.value().isEmpty(); });
}

Cell total(const ContactFacts &facts)
{
    Cell cell;
    for (const Contribution &each : contributions(facts))
        cell.apply(each.delta);
    return cell;
}

qint64 slotOfMeasure(const ContactFacts &facts, Measure measure)
{
    for (const Contribution &each : contributions(facts)) {
        if (each.delta.measure == measure)
            return (each.slotMs - Story::startMs) / slotLengthMs;
    }
    return -1;
}

constexpr double hour = 3600;

} // namespace

void TestContributions::nothingCountsBeforeTheStart()
{
    QVERIFY(contributions(Story().customer(1).agent(2).facts()).isEmpty());
}

void TestContributions::aPhantomCountsAsContactAndPhantomOnly()
{
    const Cell cell = total(Story().started().queued(1).closed(2, CloseReason::Phantom).facts());
    Cell expected;
    expected.apply({Measure::Contacts, 1, -1});
    expected.apply({Measure::Phantom, 1, -1});
    QCOMPARE(cell, expected);
}

void TestContributions::responsesAreCountedWhereTheContactBegan()
{
    const ContactFacts facts =
        Story().started().customer(10).bot(11, BotTurn::Answer).agent(5 * hour).facts();
    const Cell cell = total(facts);
    QCOMPARE(cell.durations(Measure::FirstResponseAny)->sumMs(), 1'000);
    QCOMPARE(cell.durations(Measure::FirstResponseHuman)->sumMs(), 5 * 3'600'000);
    QCOMPARE(slotOfMeasure(facts, Measure::FirstResponseHuman), 0);
}

void TestContributions::negativeDurationsAreBrokenAndLeftOut()
{
    const Cell cell = total(Story()
                                .started(100)
                                .customer(100)
                                .agent(40)
                                .assigned(110)
                                .closed(50, CloseReason::ByAgent)
                                .facts());
    QVERIFY(!cell.durations(Measure::FirstResponseAny));
    QVERIFY(!cell.durations(Measure::FirstResponseHuman));
    QVERIFY(!cell.durations(Measure::Resolved));
    QVERIFY(!cell.durations(Measure::Handling));
    QCOMPARE(cell.count(Measure::BrokenClocks), 4);
    QCOMPARE(cell.count(Measure::HumanJoined), 1);
    QCOMPARE(cell.count(Measure::Closed), 1);
}

void TestContributions::anAnsweredVisitWithABrokenWaitStillCounts()
{
    const Cell cell = total(Story().started().queued(9).assigned(5).facts());
    QCOMPARE(cell.count(Measure::Answered), 1);
    QVERIFY(!cell.durations(Measure::Answered));
    QCOMPARE(cell.count(Measure::AnsweredInTarget), 0);
    QCOMPARE(cell.count(Measure::BrokenClocks), 1);
}

void TestContributions::queueingIsCountedWhereTheVisitBegan()
{
    const ContactFacts facts = Story().started().queued(hour).assigned(2 * hour).facts();
    QCOMPARE(slotOfMeasure(facts, Measure::Queued), 4);
    QCOMPARE(slotOfMeasure(facts, Measure::Answered), 4);
    QCOMPARE(total(facts).durations(Measure::Answered)->sumMs(), 3'600'000);
    const Cell gone =
        total(Story().started().queued(10).closed(50, CloseReason::Abandoned).facts());
    QCOMPARE(gone.durations(Measure::Abandoned)->sumMs(), 40'000);
    QCOMPARE(gone.count(Measure::Queued), 1);
    QCOMPARE(gone.count(Measure::Resolved), 0);
}

void TestContributions::theChannelsTargetDecidesWhatIsInTime()
{
    const auto inTime = [](const QString &channel, double seconds) {
        return total(Story(channel).started().queued(0).assigned(seconds).facts())
            .count(Measure::AnsweredInTarget);
    };
    QCOMPARE(inTime(QStringLiteral("phone"), 20), 1);
    QCOMPARE(inTime(QStringLiteral("phone"), 20.001), 0);
    QCOMPARE(inTime(QStringLiteral("webchat"), 60), 1);
    QCOMPARE(inTime(QStringLiteral("webchat"), 61), 0);
}

void TestContributions::ratingsAreCountedWhereTheyWereAskedFor()
{
    const ContactFacts facts =
        Story().started().add(hour, RatingAsked{}).rated(9 * hour, 4).facts();
    const Cell cell = total(facts);
    for (const Measure measure :
         {Measure::RatingAsked, Measure::SurveyAnswered, Measure::Rated, Measure::RatedPositive}) {
        QCOMPARE(cell.count(measure), 1);
        QCOMPARE(slotOfMeasure(facts, measure), 4);
    }
    QCOMPARE(cell.count(Measure::RatingPoints), 4);
}

void TestContributions::aRatingNobodyAskedForIsRatedOnly()
{
    const Cell cell = total(Story().started().rated(3, 3).facts());
    QCOMPARE(cell.count(Measure::Rated), 1);
    QCOMPARE(cell.count(Measure::RatedPositive), 0);
    QCOMPARE(cell.count(Measure::SurveyAnswered), 0);
    QCOMPARE(cell.count(Measure::RatingAsked), 0);
}

void TestContributions::closingIsCountedWhereItHappened()
{
    const ContactFacts facts = Story()
                                   .started()
                                   .assigned(10)
                                   .closed(hour, CloseReason::ByAgent)
                                   .customer(2 * hour)
                                   .closed(3 * hour, CloseReason::ByAgent)
                                   .facts();
    QCOMPARE(slotOfMeasure(facts, Measure::Closed), 12);
    QCOMPARE(total(facts).count(Measure::Closed), 1);
    QCOMPARE(total(facts).count(Measure::Reopened), 1);
    QCOMPARE(total(facts).durations(Measure::Resolved)->sumMs(), 3 * 3'600'000);
    QCOMPARE(total(facts).durations(Measure::Handling)->sumMs(), 3'590'000);
}

void TestContributions::silenceEndsWithTheLastMessage()
{
    const Cell cell = total(
        Story().started().customer(1).agent(50).closed(24 * hour, CloseReason::Silent).facts());
    QCOMPARE(cell.durations(Measure::Resolved)->sumMs(), 50'000);
}

void TestContributions::nobodyAnsweredIsNoResolution()
{
    const Cell cell = total(Story().started().customer(1).closed(60, CloseReason::Silent).facts());
    QCOMPARE(cell.count(Measure::Closed), 1);
    QCOMPARE(cell.count(Measure::Resolved), 0);
}

void TestContributions::resolvedByTheBot_data()
{
    QTest::addColumn<Story>("story");
    QTest::addColumn<QList<Measure>>("counts");
    const auto answered = [] { return Story().started().customer(1).bot(2, BotTurn::Answer); };
    using enum Measure;
    QTest::newRow("still open") << answered() << QList{BotInvolved};
    QTest::newRow("left in silence after an answer")
        << answered().closed(99, CloseReason::Silent)
        << QList{BotInvolved, BotEnded, Contained, Deflected, AutoResolved};
    QTest::newRow("confirmed")
        << answered().add(3, CustomerConfirmed{true}).closed(4, CloseReason::Confirmed)
        << QList{BotInvolved, BotEnded, Contained, Deflected, AutoResolved, Confirmed};
    QTest::newRow("denied, then silent")
        << answered().add(3, CustomerConfirmed{false}).closed(4, CloseReason::Silent)
        << QList{BotInvolved, BotEnded, Contained, Deflected};
    QTest::newRow("not understood, then silent")
        << answered().bot(3, BotTurn::NotUnderstood).closed(4, CloseReason::Silent)
        << QList{BotInvolved, BotEnded, Contained, Deflected};
    QTest::newRow("only asked back")
        << Story().started().customer(1).bot(2, BotTurn::Question).closed(4, CloseReason::Silent)
        << QList{BotInvolved, BotEnded, Contained, Deflected};
    QTest::newRow("gave up in the queue")
        << answered().handedOver(3).queued(3).closed(9, CloseReason::Abandoned)
        << QList{BotInvolved, BotEnded, Contained, HandedOver};
    QTest::newRow("a person came")
        << answered().handedOver(3).queued(3).assigned(4).closed(9, CloseReason::ByAgent)
        << QList{BotInvolved, BotEnded, HandedOver, HumanJoined};
    QTest::newRow("came back") << answered().closed(9, CloseReason::Silent).customer(99)
                               << QList{BotInvolved};
}

void TestContributions::resolvedByTheBot()
{
    QFETCH(Story, story);
    QFETCH(QList<Measure>, counts);
    const Cell cell = total(story.facts());
    using enum Measure;
    for (const Measure measure : {BotInvolved, BotEnded, Contained, Deflected, AutoResolved,
                                  Confirmed, HandedOver, HumanJoined}) {
        QVERIFY2(cell.count(measure) == int(counts.contains(measure)), qPrintable(nameOf(measure)));
    }
}

void TestContributions::changesLeaveOutWhatStayed()
{
    Story story;
    story.started().customer(1);
    const ContactFacts before = story.facts();
    QList<CellChange> changes;
    addDifference(changes, before, before);
    QVERIFY(changes.isEmpty());
    story.agent(5);
    addDifference(changes, before, story.facts());
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().key.slotMs, Story::startMs);
    const QList<CellDelta> expected{{Measure::HumanJoined, 1, -1},
                                    {Measure::FirstResponseAny, 1, 4'000},
                                    {Measure::FirstResponseHuman, 1, 5'000}};
    QCOMPARE(changes.first().deltas, expected);
}

void TestContributions::aTopicMovesTheContactToAnotherCell()
{
    Story story;
    story.started();
    const ContactFacts before = story.facts();
    story.add(1, TopicRecognised{}, ActorKind::Bot, QStringLiteral("payment"));
    QList<CellChange> changes;
    addDifference(changes, before, story.facts());
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes[0].key.dims.topic, QString());
    QCOMPARE(changes[0].deltas, (QList<CellDelta>{{Measure::Contacts, -1, -1}}));
    QCOMPARE(changes[1].key.dims.topic, QStringLiteral("payment"));
    QCOMPARE(changes[1].deltas, (QList<CellDelta>{{Measure::Contacts, 1, -1}}));
}

void TestContributions::incrementalEqualsRecount()
{
    Random random(11);
    Cells live;
    Cells recount;
    for (int contact = 0; contact < 400; ++contact) {
        Story story(random.chance(0.3) ? QStringLiteral("phone") : QStringLiteral("webchat"));
        ContactFacts facts;
        const int events = 1 + int(random.below(25));
        for (int i = 0; i < events; ++i) {
            if (i == 0 && random.chance(0.8))
                story.started();
            else
                addRandomEvent(story, random);
            const ContactFacts before = facts;
            apply(facts, story.events().last());
            QList<CellChange> changes;
            addDifference(changes, before, facts);
            applyTo(live, changes);
        }
        for (const Contribution &each : contributions(story.facts()))
            recount[{each.slotMs, facts.dims}].apply(each.delta);
    }
    QVERIFY(live.size() > 100);
    QCOMPARE(live.size(), recount.size());
    for (auto cell = live.cbegin(); cell != live.cend(); ++cell) {
        QCOMPARE(*cell, recount.value(cell.key()));
        QCOMPARE(cell->encode(), recount.value(cell.key()).encode());
    }
}

void TestContributions::takingContactsBackLeavesNothing()
{
    Random random(12);
    Cells cells;
    QList<ContactFacts> all;
    for (int contact = 0; contact < 200; ++contact) {
        Story story;
        story.started();
        for (int i = 0; i < 12; ++i)
            addRandomEvent(story, random);
        all.append(story.facts());
        QList<CellChange> changes;
        addDifference(changes, ContactFacts{}, all.last());
        applyTo(cells, changes);
    }
    QVERIFY(!cells.isEmpty());
    for (const ContactFacts &facts : all) {
        QList<CellChange> changes;
        addDifference(changes, facts, ContactFacts{});
        applyTo(cells, changes);
    }
    QVERIFY(cells.isEmpty());
}

QTEST_GUILESS_MAIN(TestContributions)
#include "tst_contributions.moc"
