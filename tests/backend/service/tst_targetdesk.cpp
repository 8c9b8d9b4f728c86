// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/targetdesk.h"
#include "tests/backend/service/stage.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

struct TargetScene
{
    Stage stage;
    TargetDesk desk{stage.recorder};

    Result<QJsonObject> call(Role role, const char *method, const QJsonObject &params,
                             const std::optional<Error> &halted = {})
    {
        Session session;
        session.user = QStringLiteral("ada");
        session.roles = {role};
        return desk.call(session, QString::fromLatin1(method), params, halted);
    }
    Result<QJsonObject> set(const char *metric, std::optional<double> value, qint64 base,
                            const char *key, Role role = Role::Director)
    {
        const TargetSet wanted{QString::fromLatin1(metric), value, QString::fromLatin1(key)};
        return call(role, "targets.set", toJson(TargetCommand{wanted, base}));
    }
    TargetsAnswer read(const char *metric = "")
    {
        return *fromJson<TargetsAnswer>(
            *call(Role::Agent, "targets.read", toJson(TargetsParams{QString::fromLatin1(metric)})));
    }
};

} // namespace

class TestTargetDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDirectorsTargetIsRecordedAndReadBackWithItsHistory()
    {
        TargetScene scene;
        scene.stage.user("ada", {Role::Director});
        QCOMPARE(scene.read(), TargetsAnswer());
        QVERIFY(scene.set("csat", 0.8, 0, "k1"));
        const QList<Event> recorded = scene.stage.recorder.takeRecorded();
        QCOMPARE(std::get<TargetSet>(recorded.last().body).value, std::optional(0.8));
        QCOMPARE(recorded.last().actor, (Actor{ActorKind::Agent, QStringLiteral("ada")}));
        const qint64 seq = recorded.last().seq;
        QVERIFY(scene.set("abandonment", 0.05, 0, "k2", Role::Admin)); // each metric has its own
        QVERIFY(scene.set("csat", {}, seq, "k3"));
        const TargetsAnswer answer = scene.read("csat");
        QCOMPARE(answer.targets.size(), 2);
        QCOMPARE(answer.targets.last().value, std::nullopt);
        QCOMPARE(answer.history.size(), 2);
        QCOMPARE(answer.history.first().seq, seq + 2);
        QCOMPARE(answer.history.last().value, std::optional(0.8));
        QCOMPARE(answer.history.last().user, QStringLiteral("ADA"));
        QCOMPARE(answer.history.last().atMs, recorded.last().atMs);
        QCOMPARE(scene.read().history.size(), 3);
    }

    void whoWasFasterIsNotOverwrittenAndASecondTimeIsNone()
    {
        TargetScene scene;
        const auto first = scene.set("csat", 0.8, 0, "k1");
        QVERIFY(first);
        const auto late = scene.set("csat", 0.9, 0, "k2");
        QCOMPARE(late.error().code, ErrorCode::Conflict);
        QCOMPARE(late.error().context, QStringLiteral("base"));
        const qint64 seq = scene.stage.recorder.seq();
        QCOMPARE(*scene.set("csat", 0.8, 0, "k1"), *first);
        QCOMPARE(scene.stage.recorder.seq(), seq);
    }

    void rolesAndValuesAreChecked()
    {
        TargetScene scene;
        for (const Role role : {Role::Agent, Role::Supervisor, Role::Editor, Role::Planner})
            QCOMPARE(scene.set("csat", 0.8, 0, "k", role).error().code, ErrorCode::Forbidden);
        QCOMPARE(scene.set("csat", 0.8, 0, "").error().context, QStringLiteral("key"));
        QCOMPARE(scene.set("cast", 0.8, 0, "k").error().code, ErrorCode::NotFound);
        QCOMPARE(scene.set("cast", 0.8, 0, "k").error().context, QStringLiteral("set.metric"));
        QCOMPARE(scene.set("contacts", 9, 0, "k").error().code, ErrorCode::Invalid);
        QCOMPARE(scene.set("csat", 85, 0, "k").error().context, QStringLiteral("set.value"));
        QVERIFY(scene.stage.recorder.takeRecorded().isEmpty());
    }

    void whileNothingCanBeWrittenTheyAreReadOnly()
    {
        TargetScene scene;
        const Error halted{ErrorCode::Unavailable, QStringLiteral("disk full"), {}};
        QVERIFY(scene.call(Role::Director, "targets.read", {}, halted));
        QCOMPARE(scene.call(Role::Director, "targets.set", {}, halted).error().code,
                 ErrorCode::Unavailable);
    }

    void theStoreBringsThemBack()
    {
        TargetScene scene;
        Event event;
        event.seq = 7;
        event.body = TargetSet{QStringLiteral("csat"), 0.85, QStringLiteral("old")};
        Event other;
        other.seq = 9;
        other.body = CostAssumed{};
        scene.desk.start({event, other});
        QCOMPARE(scene.read().targets.first().seq, 7);
        QCOMPARE(scene.set("csat", 0.9, 0, "old")->value(QLatin1StringView("seq")).toInt(), 7);
        QCOMPARE(scene.set("csat", 0.9, 9, "new").error().code, ErrorCode::Conflict);
        QVERIFY(scene.set("csat", 0.9, 7, "new"));
    }
};

QTEST_GUILESS_MAIN(TestTargetDesk)
#include "tst_targetdesk.moc"
