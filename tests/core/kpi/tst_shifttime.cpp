// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/shifttime.h"

#include "core/kpi/agenttime.h"
#include "core/kpi/query.h"

#include <QTest>

using namespace Wheelhouse;

class TestShiftTime : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lateForTenMinutesAndTenTooLong();
    void timeIsCutIntoQuartersOfAnHour();
    void aBreakTakenLateIsMissedAndExtra();
    void awayIsNotKept();
    void withoutShiftsNothingCounts();
    void onlineOutsideOfAllThatWasPlannedCountsNothing();
    void thePastOfANewPlanDoesNotCount();
    void aPlanForWhatWasCountedChangesNothing();
    void whatIsNotCountedYetCountsByTheNewestPlan();
    void daysOfAbsenceAreMissed();
    void whoNeverSignedInMissesHisShifts();
    void absenceCountsWhenOthersSayThatItIsLater();
    void oneWrongClockOfAnotherCountsNothing();
    void oneWrongClockOfHisOwnCountsNothing();
    void aDayOnlineWithoutAWordIsLeftOut();
    void whoSignsInIsMissedOnlyUntilThen();
    void timeIsOfTheTeamHeIsIn();
    void countedShiftsAreForgotten();
};

namespace {

constexpr qint64 shiftStartMs = 1'700'000'100'000; // a quarter of an hour begins
static_assert(shiftStartMs % slotLengthMs == 0);
constexpr qint64 shiftMinuteMs = 60'000;
constexpr double dayInMinutes = 24 * 60;

using Stretches = QList<std::pair<double, double>>;

/// A desk's events at minutes from the start, and what they add up to.
class ShiftDesk
{
public:
    ShiftDesk &online(double minute, const char *agent = "ann")
    {
        return write(minute, PresenceSet{text(agent), Presence::Online});
    }
    ShiftDesk &away(double minute)
    {
        return write(minute, PresenceSet{text("ann"), Presence::Away});
    }
    ShiftDesk &offline(double minute, const char *agent = "ann")
    {
        return write(minute, PresenceSet{text(agent), Presence::Offline});
    }
    ShiftDesk &wrote(double minute, const char *agent = "ann")
    {
        return write(minute, AgentWrote{}, agent);
    }
    /// From `fromMinute` to `toMinute` anew.
    ShiftDesk &plan(double minute, double fromMinute, double toMinute, const Stretches &stretches,
                    const char *agent = "ann")
    {
        ShiftsSet set{text(agent), at(fromMinute), at(toMinute), {}, {}};
        for (const auto &[from, to] : stretches)
            set.shifts.append({at(from), at(to)});
        return write(minute, set);
    }
    ShiftDesk &write(double minute, EventBody body, const char *actor = "")
    {
        Event event;
        event.atMs = at(minute);
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
        return double(sumMs) / shiftMinuteMs;
    }
    /// Planned, kept, extra.
    QList<double> sums(const char *team = nullptr) const
    {
        return {minutes(Measure::ShiftPlanned, team), minutes(Measure::ShiftKept, team),
                minutes(Measure::ShiftExtra, team)};
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

    static qint64 at(double minute) { return shiftStartMs + qint64(minute * shiftMinuteMs); }
    static QString text(const char *latin1) { return QString::fromLatin1(latin1); }
    AgentTimes times;
    QList<CellChange> changes;
};

} // namespace

/// Genesys' example: of a shift of 60 minutes 10 late and 10 longer is 1 - 20/70.
void TestShiftTime::lateForTenMinutesAndTenTooLong()
{
    ShiftDesk desk;
    desk.plan(-100, 0, 1000, {{0, 60}}).online(10).offline(70).online(200).offline(200);
    QCOMPARE(desk.sums(), (QList<double>{60, 50, 10}));
    QCOMPARE(desk.figure(u"adherence"), std::optional(50.0 / 60));
    QCOMPARE(desk.figure(u"adherence_strict"), std::optional(50.0 / 70));
    QVERIFY(std::abs(*desk.figure(u"adherence_strict") - (1 - 20.0 / 70)) < 1e-12);
    QCOMPARE(QString::number(*desk.figure(u"adherence_strict") * 100, 'f', 1),
             QStringLiteral("71.4"));
    QCOMPARE(desk.figure(u"conformance"), std::optional(1.0));
}

void TestShiftTime::timeIsCutIntoQuartersOfAnHour()
{
    ShiftDesk desk;
    desk.plan(-100, -60, 1000, {{5, 40}}).online(10).offline(47);
    QMap<std::pair<qint64, Measure>, qint64> found;
    for (const CellChange &change : desk.changes) {
        QCOMPARE(change.key.dims, ContactDims());
        for (const CellDelta &delta : change.deltas) {
            if (delta.measure >= Measure::ShiftPlanned)
                found[{(change.key.slotMs - shiftStartMs) / shiftMinuteMs, delta.measure}] +=
                    delta.count / shiftMinuteMs;
        }
    }
    using enum Measure;
    QCOMPARE(found, (QMap<std::pair<qint64, Measure>, qint64>{{{0, ShiftPlanned}, 10},
                                                              {{0, ShiftKept}, 5},
                                                              {{15, ShiftPlanned}, 15},
                                                              {{15, ShiftKept}, 15},
                                                              {{30, ShiftPlanned}, 10},
                                                              {{30, ShiftKept}, 10},
                                                              {{30, ShiftExtra}, 5},
                                                              {{45, ShiftExtra}, 2}}));
}

void TestShiftTime::aBreakTakenLateIsMissedAndExtra()
{
    ShiftDesk desk;
    desk.plan(-10, 0, 1000, {{0, 120}, {150, 240}});
    desk.online(0).offline(130).online(160).offline(240);
    QCOMPARE(desk.sums(), (QList<double>{210, 120 + 80, 10}));
}

void TestShiftTime::awayIsNotKept()
{
    ShiftDesk desk;
    desk.plan(-10, 0, 1000, {{0, 60}}).online(0).away(20).online(30).offline(60);
    QCOMPARE(desk.sums(), (QList<double>{60, 50, 0}));
    QCOMPARE(desk.minutes(Measure::AgentAway), 10.0);
}

void TestShiftTime::withoutShiftsNothingCounts()
{
    ShiftDesk desk;
    desk.plan(-10, 0, 1000, {{0, 60}}, "bob").plan(-10, 0, 1000, {}); // ann: nothing planned
    desk.online(0).offline(60).offline(61);
    QCOMPARE(desk.sums(), (QList<double>{60, 0, 0})); // bob's
    ShiftDesk nobody;
    nobody.online(0).offline(60);
    QCOMPARE(nobody.sums(), (QList<double>{0, 0, 0}));
    for (const QStringView metric : {u"adherence", u"adherence_strict", u"conformance"})
        QCOMPARE(nobody.figure(metric), std::nullopt);
}

void TestShiftTime::onlineOutsideOfAllThatWasPlannedCountsNothing()
{
    ShiftDesk desk;
    desk.plan(0, 100, 200, {{120, 130}}).online(50).offline(150).online(190).offline(260);
    QCOMPARE(desk.sums(), (QList<double>{10, 10, 20 + 20 + 10}));
    QCOMPARE(desk.figure(u"conformance"), std::optional(6.0)); // 60 minutes for 10
    desk.plan(260, 300, 400, {}).online(300).offline(350);     // a day off, and he came
    QCOMPARE(desk.sums(), (QList<double>{10, 10, 100}));
}

void TestShiftTime::thePastOfANewPlanDoesNotCount()
{
    ShiftDesk desk;
    desk.online(0).wrote(10).plan(30, 0, 100, {{0, 90}}).offline(100);
    QCOMPARE(desk.sums(), (QList<double>{60, 60, 10}));
}

void TestShiftTime::aPlanForWhatWasCountedChangesNothing()
{
    ShiftDesk desk;
    desk.plan(-10, 0, 1000, {{0, 60}}).online(30).offline(60);
    desk.plan(61, 0, 60, {{30, 60}}).offline(70); // he had called: come at half past
    QCOMPARE(desk.sums(), (QList<double>{60, 30, 0}));
}

void TestShiftTime::whatIsNotCountedYetCountsByTheNewestPlan()
{
    ShiftDesk desk;
    desk.plan(-10, 0, 20 * dayInMinutes, {{60, 120}, {9 * dayInMinutes, 9 * dayInMinutes + 60}});
    desk.plan(10 * dayInMinutes, 0, dayInMinutes, {}); // the days before are still open
    desk.offline(10 * dayInMinutes + 5);
    QCOMPARE(desk.sums(), (QList<double>{60, 0, 0}));
}

void TestShiftTime::daysOfAbsenceAreMissed()
{
    ShiftDesk desk;
    Stretches week;
    for (int day = 0; day < 7; ++day)
        week.append({day * dayInMinutes + 600, day * dayInMinutes + 1080});
    desk.plan(-10, 0, 7 * dayInMinutes, week).online(600).offline(1080);
    desk.online(6 * dayInMinutes + 610);
    QCOMPARE(desk.sums(), (QList<double>{480, 480, 0})); // did the clock jump?
    desk.offline(6 * dayInMinutes + 1080);
    QCOMPARE(desk.sums(), (QList<double>{7 * 480, 480 + 470, 0}));
}

void TestShiftTime::whoNeverSignedInMissesHisShifts()
{
    ShiftDesk desk;
    desk.plan(30, 0, 1000, {{0, 60}, {100, 200}}).plan(150, 300, 400, {});
    QCOMPARE(desk.sums(), (QList<double>{30 + 50, 0, 0}));
    QCOMPARE(desk.figure(u"adherence"), std::optional(0.0));
}

void TestShiftTime::absenceCountsWhenOthersSayThatItIsLater()
{
    ShiftDesk desk;
    desk.plan(-10, 0, 9000, {{0, 60}, {100, 200}, {8000, 8100}});
    desk.online(70, "bob");
    QCOMPARE(desk.sums(), (QList<double>{0, 0, 0}));
    desk.offline(90, "bob"); // the earlier of the two is past the end of the first
    QCOMPARE(desk.sums(), (QList<double>{60, 0, 0}));
    desk.online(7000, "bob").offline(7001, "bob"); // days later
    QCOMPARE(desk.sums(), (QList<double>{160, 0, 0}));
    desk.online(7002, "bob").offline(7003, "bob"); // nothing has ended meanwhile
    QCOMPARE(desk.times.agents().value(ShiftDesk::text("ann")).shift.countedMs,
             ShiftDesk::at(7000));
}

void TestShiftTime::oneWrongClockOfAnotherCountsNothing()
{
    ShiftDesk desk;
    desk.plan(-10, 0, 9000, {{100, 200}, {300, 400}});
    desk.online(10, "bob").offline(8000, "bob").online(20, "bob").offline(90, "bob");
    QCOMPARE(desk.sums(), (QList<double>{0, 0, 0}));
    desk.online(100).offline(200);
    QCOMPARE(desk.sums(), (QList<double>{100, 100, 0}));
}

void TestShiftTime::oneWrongClockOfHisOwnCountsNothing()
{
    constexpr double year = 365 * dayInMinutes;
    ShiftDesk desk;
    desk.plan(-10, 0, 9000, {{100, 200}, {300, 400}});
    desk.offline(0).offline(year); // too far away to be believed at once
    desk.online(100).offline(200).online(310).offline(400);
    QCOMPARE(desk.sums(), (QList<double>{200, 190, 0}));
    // and of a plan
    ShiftDesk other;
    other.online(0).plan(year, 0, 9000, {{100, 200}}).wrote(50).wrote(150).offline(200);
    QCOMPARE(other.sums(), (QList<double>{100, 100, 50}));
}

void TestShiftTime::aDayOnlineWithoutAWordIsLeftOut()
{
    ShiftDesk desk;
    desk.plan(-10, 0, 9000, {{0, 60}, {2000, 2100}, {3000, 3100}});
    desk.online(0).wrote(60).wrote(60 + dayInMinutes + 1000); // forgot to sign out
    desk.offline(3050).offline(3100);
    QCOMPARE(desk.sums(), (QList<double>{60 + 100, 60 + 50, 3000 - (60 + dayInMinutes + 1000)}));
}

void TestShiftTime::whoSignsInIsMissedOnlyUntilThen()
{
    ShiftDesk desk;
    desk.plan(-10, 0, 9000, {{100, 200}, {8000, 8060}});
    desk.online(8010); // after days
    desk.online(8011, "bob").offline(8070, "bob").online(8071, "bob");
    QCOMPARE(desk.sums(), (QList<double>{100 + 10, 0, 0}));
    desk.offline(8060);
    QCOMPARE(desk.sums(), (QList<double>{160, 50, 0}));
}

void TestShiftTime::timeIsOfTheTeamHeIsIn()
{
    const auto saved = [](const char *team) {
        UserSaved user;
        user.user = ShiftDesk::text("ann");
        user.team = ShiftDesk::text(team);
        return user;
    };
    ShiftDesk desk;
    desk.write(-20, saved("chat")).plan(-10, 0, 1000, {{0, 100}}).online(0);
    desk.write(40, saved("mail")).offline(90).offline(100);
    QCOMPARE(desk.sums("chat"), (QList<double>{40, 40, 0}));
    QCOMPARE(desk.sums("mail"), (QList<double>{60, 50, 0}));
}

void TestShiftTime::countedShiftsAreForgotten()
{
    ShiftDesk desk;
    desk.plan(-10, 0, 1000, {{0, 60}, {100, 200}, {300, 400}}).online(0);
    desk.wrote(150);
    QCOMPARE(desk.times.shifts().ahead().value(ShiftDesk::text("ann")),
             (QList<ShiftStretch>{{ShiftDesk::at(100), ShiftDesk::at(200)},
                                  {ShiftDesk::at(300), ShiftDesk::at(400)}}));
    desk.offline(400);
    QVERIFY(desk.times.shifts().ahead().isEmpty());
}

QTEST_GUILESS_MAIN(TestShiftTime)
#include "tst_shifttime.moc"
