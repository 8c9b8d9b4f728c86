// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/agenttime.h"

#include "core/kpi/query.h"
#include "tests/support/randomlog.h"

#include <QTest>

using namespace Wheelhouse;

class TestAgentTime : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void timeIsCutIntoQuartersOfAnHour();
    void onlineTimeWithContactsIsBusy();
    void contactsBeyondTheLimitTakeNoSlot();
    void awayCountsAsAwayAlone();
    void whoSignsOutWithContactsCountsNothing();
    void aTransferMovesTheContact();
    void queueingAndClosingEndTheHold();
    void whoNeverSignedInCountsNothing();
    void timeIsOfTheTeamHeWasIn();
    void aUserSwitchedOffIsSignedOut();
    void anEarlierClockCountsNothing();
    void aDayWithoutAWordCountsNothing();
    void aClockThatLeaptIsForgotten();
    void veryManyContactsFit();
    void ofWhatTimeDoesNotHaveThereIsNoData();
    void goingOnFromAnEndIsTheSame();
    void nobodyIsOnlineLongerThanTheClockRuns();
};

namespace {

constexpr qint64 workStartMs = 1'700'000'100'000; // a quarter of an hour begins
static_assert(workStartMs % slotLengthMs == 0);
constexpr qint64 workMinuteMs = 60'000;

/// A desk's events at minutes from the start, and what they add up to.
class WorkDay
{
public:
    WorkDay &online(double minute, const char *agent = "ann")
    {
        return write(minute, PresenceSet{text(agent), Presence::Online});
    }
    WorkDay &away(double minute, const char *agent = "ann")
    {
        return write(minute, PresenceSet{text(agent), Presence::Away});
    }
    WorkDay &offline(double minute, const char *agent = "ann")
    {
        return write(minute, PresenceSet{text(agent), Presence::Offline});
    }
    WorkDay &limit(double minute, int chats) { return write(minute, LimitSet{text("ann"), chats}); }
    WorkDay &assigned(double minute, const char *contact, const char *agent = "ann",
                      const char *team = "")
    {
        return write(minute, Assigned{text(agent), text(team)}, contact);
    }
    WorkDay &closed(double minute, const char *contact)
    {
        return write(minute, Closed{CloseReason::ByAgent}, contact);
    }
    WorkDay &wrote(double minute, const char *agent = "ann")
    {
        return write(minute, AgentWrote{}, "", agent);
    }
    WorkDay &write(double minute, EventBody body, const char *contact = "", const char *actor = "")
    {
        Event event;
        event.atMs = workStartMs + qint64(minute * workMinuteMs);
        event.conversation = text(contact);
        event.actor = {ActorKind::Agent, text(actor)};
        event.body = std::move(body);
        times.apply(event, changes);
        return *this;
    }

    double minutes(Measure measure, const char *team = nullptr) const
    {
        qint64 sumMs = 0;
        for (const CellChange &change : changes) {
            for (const CellDelta &delta : change.deltas) {
                if (delta.measure == measure && (!team || change.key.dims.team == text(team)))
                    sumMs += delta.count;
            }
        }
        return double(sumMs) / workMinuteMs;
    }
    std::optional<double> figure(QStringView metric) const
    {
        Cell cell;
        for (const CellChange &change : changes) {
            for (const CellDelta &delta : change.deltas)
                cell.apply(delta);
        }
        return evaluate(*findMetric(metric), cell).value;
    }

    static QString text(const char *latin1) { return QString::fromLatin1(latin1); }
    AgentTimes times;
    QList<CellChange> changes;
};

} // namespace

void TestAgentTime::timeIsCutIntoQuartersOfAnHour()
{
    WorkDay day;
    day.online(10).offline(47);
    QHash<qint64, qint64> found;
    for (const CellChange &change : day.changes) {
        QCOMPARE(change.key.dims, ContactDims());
        for (const CellDelta &delta : change.deltas) {
            QCOMPARE(delta.measure, Measure::AgentOnline);
            found[(change.key.slotMs - workStartMs) / workMinuteMs] += delta.count / workMinuteMs;
        }
    }
    QCOMPARE(found, (QHash<qint64, qint64>{{0, 5}, {15, 15}, {30, 15}, {45, 2}}));
}

void TestAgentTime::onlineTimeWithContactsIsBusy()
{
    WorkDay day;
    day.limit(0, 4).online(0).assigned(10, "a").assigned(20, "b").closed(50, "a").closed(60, "b");
    day.offline(100);
    QCOMPARE(day.minutes(Measure::AgentOnline), 100.0);
    QCOMPARE(day.minutes(Measure::AgentBusy), 50.0);
    QCOMPARE(day.minutes(Measure::AgentHeld), 10.0 + 2 * 30 + 10);
    QCOMPARE(day.figure(u"occupancy"), std::optional(0.5));
    QCOMPARE(day.figure(u"concurrency"), std::optional(80.0 / 50));
    QCOMPARE(day.figure(u"occupancy_slots"), std::optional(80.0 / 400));
    QCOMPARE(day.figure(u"shrinkage"), std::optional(0.0));
}

void TestAgentTime::contactsBeyondTheLimitTakeNoSlot()
{
    WorkDay day;
    day.limit(0, 2).online(0).assigned(0, "a").assigned(0, "b").assigned(0, "c");
    day.limit(10, 1).offline(20);
    QCOMPARE(day.minutes(Measure::AgentSlots), 20.0 + 10);
    QCOMPARE(day.minutes(Measure::AgentSlotsTaken), 20.0 + 10);
    QCOMPARE(day.minutes(Measure::AgentHeld), 60.0);
    QCOMPARE(day.figure(u"occupancy_slots"), std::optional(1.0));
}

void TestAgentTime::awayCountsAsAwayAlone()
{
    WorkDay day;
    day.limit(0, 3).online(0).assigned(10, "a").away(30).closed(40, "a").online(60).offline(120);
    QCOMPARE(day.minutes(Measure::AgentAway), 30.0);
    QCOMPARE(day.minutes(Measure::AgentOnline), 90.0);
    QCOMPARE(day.minutes(Measure::AgentBusy), 20.0);
    QCOMPARE(day.minutes(Measure::AgentHeld), 20.0);
    QCOMPARE(day.figure(u"shrinkage"), std::optional(0.25));
}

void TestAgentTime::whoSignsOutWithContactsCountsNothing()
{
    WorkDay day;
    day.online(0).assigned(0, "a").offline(30).online(90).closed(100, "a").offline(110);
    QCOMPARE(day.minutes(Measure::AgentBusy), 40.0);
    QCOMPARE(day.minutes(Measure::AgentHeld), 40.0);
    QCOMPARE(day.minutes(Measure::AgentOnline), 50.0);
}

void TestAgentTime::aTransferMovesTheContact()
{
    WorkDay day;
    day.online(0, "ann").online(0, "bob").assigned(0, "a", "ann");
    day.write(20, Transferred{WorkDay::text("bob"), {}, {}}, "a", "ann");
    QCOMPARE(day.times.holders().value(WorkDay::text("a")), WorkDay::text("bob"));
    day.closed(50, "a").offline(60, "ann").offline(60, "bob");
    QCOMPARE(day.minutes(Measure::AgentBusy), 50.0);
    QCOMPARE(day.minutes(Measure::AgentOnline), 120.0);
    for (const AgentFacts &facts : day.times.agents())
        QCOMPARE(facts.held, 0);
}

void TestAgentTime::queueingAndClosingEndTheHold()
{
    WorkDay day;
    day.online(0).assigned(0, "a").assigned(0, "b");
    day.write(10, Transferred{{}, WorkDay::text("q"), {}}, "a", "ann");
    day.write(11, Queued{WorkDay::text("q"), 0}, "a");
    day.write(20, Queued{WorkDay::text("q"), 0}, "b").closed(30, "b").closed(31, "b");
    QVERIFY(day.times.holders().isEmpty());
    QCOMPARE(day.times.agents().value(WorkDay::text("ann")).held, 0);
    QCOMPARE(day.minutes(Measure::AgentHeld), 30.0);
    day.assigned(40, "a").assigned(50, "a").closed(60, "a"); // given twice, held once
    QCOMPARE(day.minutes(Measure::AgentHeld), 50.0);
}

void TestAgentTime::whoNeverSignedInCountsNothing()
{
    WorkDay day;
    day.limit(0, 3).assigned(0, "a").assigned(5, "b").closed(10, "a");
    QVERIFY(day.changes.isEmpty());
    for (const QStringView metric :
         {u"occupancy", u"occupancy_slots", u"concurrency", u"shrinkage"})
        QCOMPARE(day.figure(metric), std::nullopt);
    day.online(20).offline(30); // what he held stays in his hands
    QCOMPARE(day.minutes(Measure::AgentHeld), 10.0);
}

void TestAgentTime::timeIsOfTheTeamHeWasIn()
{
    const auto saved = [](const char *team) {
        UserSaved user;
        user.user = WorkDay::text("ann");
        user.team = WorkDay::text(team);
        return user;
    };
    WorkDay day;
    day.write(0, saved("chat")).online(0).assigned(5, "a", "ann", "calls");
    day.write(10, saved("mail")).offline(40);
    QCOMPARE(day.minutes(Measure::AgentOnline, "chat"), 10.0);
    QCOMPARE(day.minutes(Measure::AgentOnline, "mail"), 30.0);
    QCOMPARE(day.minutes(Measure::AgentOnline, "calls"), 0.0);
}

void TestAgentTime::aUserSwitchedOffIsSignedOut()
{
    UserSaved user;
    user.user = WorkDay::text("ann");
    WorkDay day;
    day.write(0, user).online(0);
    user.active = false;
    day.write(10, user).wrote(30).write(40, user);
    QCOMPARE(day.minutes(Measure::AgentOnline), 10.0);
}

void TestAgentTime::anEarlierClockCountsNothing()
{
    WorkDay day;
    day.online(0).wrote(20).wrote(12).wrote(19).wrote(25).offline(30);
    QCOMPARE(day.minutes(Measure::AgentOnline), 30.0);
}

void TestAgentTime::aDayWithoutAWordCountsNothing()
{
    WorkDay day;
    day.online(0).wrote(10).wrote(10 + 24 * 60).wrote(11 + 2 * 24 * 60).offline(21 + 2 * 24 * 60);
    QCOMPARE(day.minutes(Measure::AgentOnline), 10.0 + 24 * 60 + 10);
}

void TestAgentTime::aClockThatLeaptIsForgotten()
{
    constexpr double year = 365 * 24 * 60;
    WorkDay day;
    day.online(0).wrote(10).wrote(100 * year).wrote(200 * year).wrote(12).offline(30);
    QCOMPARE(day.minutes(Measure::AgentOnline), 10.0 + 18);
    day.wrote(11).online(12); // now it is only early
    QCOMPARE(day.minutes(Measure::AgentOnline), 28.0);
}

void TestAgentTime::veryManyContactsFit()
{
    WorkDay day;
    for (int i = 0; i < 5000; ++i)
        day.assigned(0, qPrintable(QString::number(i)));
    day.online(0).wrote(15);
    QCOMPARE(day.minutes(Measure::AgentHeld), 5000 * 15.0);
}

void TestAgentTime::ofWhatTimeDoesNotHaveThereIsNoData()
{
    WorkDay day;
    UserSaved user;
    user.user = WorkDay::text("ann");
    user.team = WorkDay::text("chat");
    day.write(0, user).limit(0, 2).assigned(0, "a").online(0).offline(60);
    Query query;
    query.metrics = {QStringLiteral("occupancy"), QStringLiteral("concurrency"),
                     QStringLiteral("shrinkage")};
    query.fromMs = workStartMs;
    query.toMs = workStartMs + 4 * slotLengthMs;
    const auto values = [&](const char *dimension, const char *value) {
        query.where = {{WorkDay::text(dimension), WorkDay::text(value)}};
        QueryRun run = *QueryRun::prepare(query);
        for (const CellChange &change : day.changes)
            run.apply(change);
        QList<std::optional<double>> found;
        const QList<QueryRow> rows = run.rows();
        for (const Figure &figure : rows.first().figures)
            found.append(figure.value);
        return found;
    };
    const QList<std::optional<double>> none{{}, {}, {}};
    QCOMPARE(values("team", "chat"), (QList<std::optional<double>>{1.0, 1.0, 0.0}));
    QCOMPARE(values("team", "mail"), none);
    for (const char *dimension : {"channel", "brand", "bot", "topic", "language", "script_version"})
        QCOMPARE(values(dimension, "x"), none);
}

void TestAgentTime::goingOnFromAnEndIsTheSame()
{
    const QList<Event> log = randomLog(3, {{workStartMs, workStartMs + 20LL * 86'400'000}}, 2000);
    AgentTimes whole, part;
    QList<CellChange> expected, found;
    for (const Event &event : log) {
        whole.apply(event, expected);
        AgentTimes next; // as a store does that is opened anew before each event
        for (auto each = part.agents().cbegin(); each != part.agents().cend(); ++each)
            next.put(each.key(), *fromJson<AgentFacts>(toJson(*each)));
        for (auto each = part.holders().cbegin(); each != part.holders().cend(); ++each)
            next.putHolder(each.key(), *each);
        next.putShifts(part.shifts());
        next.apply(event, found);
        const AgentTimes::Touched touched = next.takeTouched();
        for (auto each = next.agents().cbegin(); each != next.agents().cend(); ++each) {
            if (!touched.agents.contains(each.key()))
                QVERIFY(part.agents().value(each.key()) == *each);
        }
        for (const QString &contact : part.holders().keys()) {
            if (!touched.contacts.contains(contact))
                QCOMPARE(next.holders().value(contact), part.holders().value(contact));
        }
        part = next;
    }
    QVERIFY(expected.size() > 500);
    QCOMPARE(found.size(), expected.size());
    for (qsizetype i = 0; i < found.size(); ++i) {
        QVERIFY(found[i].key == expected[i].key);
        QCOMPARE(found[i].deltas, expected[i].deltas);
    }
}

void TestAgentTime::nobodyIsOnlineLongerThanTheClockRuns()
{
    AgentTimes times;
    QList<CellChange> changes;
    for (const Event &event : randomLog(4, {{workStartMs, workStartMs + 9LL * 86'400'000}}, 2000))
        times.apply(event, changes);
    Cell all;
    QHash<qint64, Cell> slotCells;
    for (const CellChange &change : changes) {
        for (const CellDelta &delta : change.deltas) {
            QVERIFY(delta.count > 0);
            all.apply(delta);
            slotCells[change.key.slotMs].apply(delta);
        }
    }
    for (const Cell &cell : slotCells) // four agents sign in
        QVERIFY(cell.count(Measure::AgentOnline) + cell.count(Measure::AgentAway) <=
                4 * slotLengthMs);
    QVERIFY(all.count(Measure::AgentBusy) <= all.count(Measure::AgentOnline));
    QVERIFY(all.count(Measure::AgentSlotsTaken) <= all.count(Measure::AgentSlots));
    QVERIFY(all.count(Measure::AgentBusy) <= all.count(Measure::AgentHeld));
    QVERIFY(all.count(Measure::AgentBusy) > 0 && all.count(Measure::AgentAway) > 0);
}

QTEST_GUILESS_MAIN(TestAgentTime)
#include "tst_agenttime.moc"
