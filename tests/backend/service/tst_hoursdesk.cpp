// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/hoursdesk.h"
#include "tests/backend/service/stage.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

HoursPlan weekdays(const char *stretch)
{
    HoursPlan plan;
    plan.zone = QStringLiteral("Europe/Warsaw");
    for (const char *day : {"mon", "tue", "wed", "thu", "fri"})
        plan.weekly[QString::fromLatin1(day)] = {QString::fromLatin1(stretch)};
    return plan;
}

struct HoursScene
{
    Stage stage;
    HoursDesk desk{stage.recorder};

    Result<QJsonObject> call(Role role, const char *method, const QJsonObject &params,
                             const std::optional<Error> &halted = {})
    {
        Session session;
        session.user = QStringLiteral("ada");
        session.roles = {role};
        return desk.call(session, QString::fromLatin1(method), params, halted);
    }
    Result<QJsonObject> set(HoursSet wanted, qint64 base, const char *key,
                            Role role = Role::Planner)
    {
        wanted.key = QString::fromLatin1(key);
        return call(role, "hours.set", toJson(HoursCommand{wanted, base}));
    }
    HoursAnswer read() { return *fromJson<HoursAnswer>(*call(Role::Agent, "hours.read", {})); }
};

} // namespace

class TestHoursDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlannersHoursAreRecordedAndReadBack()
    {
        HoursScene scene;
        scene.stage.user("ada", {Role::Planner});
        QCOMPARE(scene.read(), HoursAnswer());
        const HoursSet all{{}, 0, weekdays("09:00-17:00"), {}};
        QVERIFY(scene.set(all, 0, "k1"));
        const QList<Event> recorded = scene.stage.recorder.takeRecorded();
        QCOMPARE(std::get<HoursSet>(recorded.last().body).plan, all.plan);
        QCOMPARE(recorded.last().actor.id, QStringLiteral("ada"));
        const qint64 seq = recorded.last().seq, atMs = recorded.last().atMs;
        const HoursSet own{QStringLiteral("tv"), 900'000, weekdays("08:00-20:00"), {}};
        QVERIFY(scene.set(own, seq, "k2", Role::Admin));
        const HoursAnswer answer = scene.read();
        QCOMPARE(answer.entries.size(), 2);
        QCOMPARE(answer.entries.first().brand, QString());
        QVERIFY(answer.entries.first().fromMs >= atMs); // a quarter of an hour begins then
        QCOMPARE(answer.entries.first().fromMs % 900'000, 0);
        QCOMPARE(answer.entries.first().user, QStringLiteral("ADA"));
        QCOMPARE(answer.entries.last().fromMs, 900'000);
        QCOMPARE(answer.entries.last().plan, own.plan);
        QCOMPARE(answer.seq, seq + 1);
        // of two from the same instant the last holds, as in the fold
        QVERIFY(scene.set({own.brand, own.fromMs, {}, {}}, seq + 1, "k3"));
        QCOMPARE(scene.read().entries.size(), 2);
        QVERIFY(!scene.read().entries.last().plan);
    }

    void whoWasFasterIsNotOverwrittenAndASecondTimeIsNone()
    {
        HoursScene scene;
        const HoursSet all{{}, 0, weekdays("09:00-17:00"), {}};
        const auto first = scene.set(all, 0, "k1");
        QVERIFY(first);
        const auto late = scene.set(all, 0, "k2");
        QCOMPARE(late.error().code, ErrorCode::Conflict);
        QCOMPARE(late.error().context, QStringLiteral("base"));
        const qint64 seq = scene.stage.recorder.seq();
        QCOMPARE(*scene.set(all, 0, "k1"), *first);
        QCOMPARE(scene.stage.recorder.seq(), seq);
    }

    void rolesAndValuesAreChecked()
    {
        HoursScene scene;
        HoursSet set{{}, 0, weekdays("09:00-17:00"), {}};
        for (const Role role : {Role::Agent, Role::Supervisor, Role::Editor, Role::Director})
            QCOMPARE(scene.set(set, 0, "k", role).error().code, ErrorCode::Forbidden);
        QCOMPARE(scene.set(set, 0, "").error().context, QStringLiteral("key"));
        set.plan->weekly[QStringLiteral("sat")] = {QStringLiteral("09:00-09:10")};
        const auto odd = scene.set(set, 0, "k");
        QCOMPARE(odd.error().code, ErrorCode::Invalid);
        QCOMPARE(odd.error().context, QStringLiteral("set.plan.weekly.sat[0]"));
        set.plan->zone = QStringLiteral("Mars/Olympus");
        QCOMPARE(scene.set(set, 0, "k").error().context, QStringLiteral("set.plan.zone"));
        QVERIFY(scene.stage.recorder.takeRecorded().isEmpty());
    }

    void whileNothingCanBeWrittenTheyAreReadOnly()
    {
        HoursScene scene;
        const Error halted{ErrorCode::Unavailable, QStringLiteral("disk full"), {}};
        QVERIFY(scene.call(Role::Planner, "hours.read", {}, halted));
        QCOMPARE(scene.call(Role::Planner, "hours.set", {}, halted).error().code,
                 ErrorCode::Unavailable);
    }

    void theStoreBringsThemBack()
    {
        HoursScene scene;
        Event event;
        event.seq = 7;
        event.atMs = 900'000;
        event.body = HoursSet{{}, 0, weekdays("09:00-17:00"), QStringLiteral("old")};
        Event other;
        other.seq = 9;
        other.body = CostAssumed{};
        scene.desk.start({event, other});
        QCOMPARE(scene.read().seq, 7);
        QCOMPARE(scene.read().entries.first().fromMs, 900'000);
        QCOMPARE(scene.set({}, 0, "old")->value(QLatin1StringView("seq")).toInt(), 7);
        QVERIFY(scene.set({}, 7, "new"));
    }
};

QTEST_GUILESS_MAIN(TestHoursDesk)
#include "tst_hoursdesk.moc"
