// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/shiftdesk.h"
#include "tests/backend/service/stage.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

constexpr qint64 deskHourMs = 3'600'000;

struct ShiftScene
{
    Stage stage;
    ShiftDesk desk{stage.recorder};

    ShiftScene()
    {
        stage.user("ann", {Role::Agent});
        stage.user("bob", {Role::Agent});
        stage.recorder.takeRecorded();
    }
    Result<QJsonObject> call(Role role, const char *method, const QJsonObject &params,
                             const std::optional<Error> &halted = {})
    {
        Session session;
        session.user = QStringLiteral("ada");
        session.roles = {role};
        return desk.call(session, QString::fromLatin1(method), params, halted);
    }
    Result<QJsonObject> set(ShiftsSet wanted, qint64 base, const char *key,
                            Role role = Role::Planner)
    {
        wanted.key = QString::fromLatin1(key);
        return call(role, "shifts.set", toJson(ShiftsCommand{wanted, base}));
    }
    ShiftsAnswer read(const ShiftsParams &params = {0, 1000 * deskHourMs, {}})
    {
        return *fromJson<ShiftsAnswer>(*call(Role::Agent, "shifts.read", toJson(params)));
    }
    static ShiftsSet day(const char *agent, QList<ShiftStretch> hours)
    {
        for (ShiftStretch &each : hours)
            each = {each.fromMs * deskHourMs, each.toMs * deskHourMs};
        return {QString::fromLatin1(agent), 0, 24 * deskHourMs, hours, {}};
    }
};

} // namespace

class TestShiftDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlannersShiftsAreRecordedAndReadBack()
    {
        ShiftScene scene;
        QCOMPARE(scene.read(), ShiftsAnswer());
        const ShiftsSet ann = ShiftScene::day("ann", {{8, 12}, {13, 16}});
        QVERIFY(scene.set(ann, 0, "k1"));
        const QList<Event> recorded = scene.stage.recorder.takeRecorded();
        QCOMPARE(std::get<ShiftsSet>(recorded.last().body).shifts, ann.shifts);
        QCOMPARE(recorded.last().actor.id, QStringLiteral("ada"));
        const qint64 seq = recorded.last().seq;
        const ShiftsSet bob = ShiftScene::day("bob", {{20, 24}});
        QVERIFY(scene.set(bob, 0, "k2", Role::Admin));
        QCOMPARE(scene.read().agents,
                 (QList<AgentShifts>{
                     {QStringLiteral("ann"), QStringLiteral("ANN"), seq, ann.shifts},
                     {QStringLiteral("bob"), QStringLiteral("BOB"), seq + 1, bob.shifts}}));
        QCOMPARE(scene.read({12 * deskHourMs, 13 * deskHourMs, {}}).agents.first().shifts,
                 QList<ShiftStretch>());
        QCOMPARE(scene.read({9 * deskHourMs, 13 * deskHourMs, QStringLiteral("ann")}).agents,
                 (QList<AgentShifts>{
                     {QStringLiteral("ann"), QStringLiteral("ANN"), seq, ann.shifts.first(1)}}));
        QVERIFY(scene.set(ShiftScene::day("ann", {}), seq, "k3"));
        QVERIFY(scene.read().agents.first().shifts.isEmpty());
    }

    void whoWasFasterIsNotOverwrittenAndASecondTimeIsNone()
    {
        ShiftScene scene;
        const ShiftsSet ann = ShiftScene::day("ann", {{8, 12}});
        const auto first = scene.set(ann, 0, "k1");
        QVERIFY(first);
        const auto late = scene.set(ann, 0, "k2");
        QCOMPARE(late.error().code, ErrorCode::Conflict);
        QCOMPARE(late.error().context, QStringLiteral("base"));
        const qint64 seq = scene.stage.recorder.seq();
        QCOMPARE(*scene.set(ann, 0, "k1"), *first);
        QCOMPARE(scene.stage.recorder.seq(), seq);
        QVERIFY(scene.set(ShiftScene::day("bob", {}), 0, "k3")); // another agent's
    }

    void rolesAndValuesAreChecked()
    {
        ShiftScene scene;
        ShiftsSet set = ShiftScene::day("ann", {{8, 12}, {11, 16}});
        for (const Role role : {Role::Agent, Role::Supervisor, Role::Editor, Role::Director})
            QCOMPARE(scene.set(set, 0, "k", role).error().code, ErrorCode::Forbidden);
        QCOMPARE(scene.set(set, 0, "").error().context, QStringLiteral("key"));
        const auto odd = scene.set(set, 0, "k");
        QCOMPARE(odd.error().code, ErrorCode::Invalid);
        QCOMPARE(odd.error().context, QStringLiteral("set.shifts[1].from_ms"));
        const auto nobody = scene.set(ShiftScene::day("eve", {}), 0, "k");
        QCOMPARE(nobody.error().code, ErrorCode::NotFound);
        QCOMPARE(nobody.error().context, QStringLiteral("set.agent"));
        QVERIFY(nobody.error().detail.contains(u"eve"));
        QVERIFY(scene.stage.recorder.takeRecorded().isEmpty());
    }

    void questionsAreChecked()
    {
        ShiftScene scene;
        const auto refused = [&](const ShiftsParams &params) {
            const auto answer = scene.call(Role::Agent, "shifts.read", toJson(params));
            return answer ? QString() : answer.error().context;
        };
        QCOMPARE(refused({}), QStringLiteral("to_ms"));
        QCOMPARE(refused({5, 4, {}}), QStringLiteral("to_ms"));
        QCOMPARE(refused({0, 401 * 24 * deskHourMs, {}}), QStringLiteral("to_ms"));
        QCOMPARE(refused({0, 1, QStringLiteral("eve")}), QStringLiteral("agent"));
    }

    void anAnswerHasAnEnd()
    {
        ShiftScene scene;
        ShiftRecords records;
        for (int agent = 0; agent < 60; ++agent) {
            QList<ShiftStretch> plan;
            for (qint64 hour = 0; hour < 1000; ++hour)
                plan.append({hour * deskHourMs, (hour + 1) * deskHourMs});
            records.plans.insert(QString::number(agent), plan);
        }
        scene.desk.start(records);
        const auto all =
            scene.call(Role::Agent, "shifts.read", toJson(ShiftsParams{0, 1000 * deskHourMs, {}}));
        QCOMPARE(all.error().code, ErrorCode::TooLarge);
        QCOMPARE(scene.read({0, 100 * deskHourMs, {}}).agents.size(), 60);
    }

    void whileNothingCanBeWrittenTheyAreReadOnly()
    {
        ShiftScene scene;
        const Error halted{ErrorCode::Unavailable, QStringLiteral("disk full"), {}};
        QVERIFY(scene.call(Role::Planner, "shifts.read", toJson(ShiftsParams{0, 1, {}}), halted));
        QCOMPARE(scene.call(Role::Planner, "shifts.set", {}, halted).error().code,
                 ErrorCode::Unavailable);
    }

    void theStoreBringsThemBack()
    {
        ShiftScene scene;
        const QList<ShiftStretch> plan{{deskHourMs, 2 * deskHourMs}};
        scene.desk.start({{{QStringLiteral("ann"), plan}},
                          {{5, QStringLiteral("ann"), QStringLiteral("old")},
                           {7, QStringLiteral("ann"), {}},
                           {8, QStringLiteral("bob"), {}}}});
        QCOMPARE(scene.read().agents.size(), 2);
        QCOMPARE(scene.read().agents.first().seq, 7);
        QCOMPARE(scene.read().agents.first().shifts, plan);
        const ShiftsSet ann = ShiftScene::day("ann", {});
        QCOMPARE(scene.set(ann, 0, "old")->value(QLatin1StringView("seq")).toInt(), 5);
        QVERIFY(!scene.set(ann, 5, "new"));
        QVERIFY(scene.set(ann, 7, "new"));
    }
};

QTEST_GUILESS_MAIN(TestShiftDesk)
#include "tst_shiftdesk.moc"
