// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/trainingdesk.h"
#include "tests/backend/service/house.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

struct TrainingDeskScene : House
{
    TrainingDesk desk{shelf, stage.recorder, *reading.pool, outbox, halted};
    QString conversation;
    QString message;

    TrainingDeskScene()
    {
        const auto said = stage.say("v", "k", QStringLiteral("zorblax frumious bandersnatch"));
        Q_ASSERT(said);
        message = said->message;
        conversation = stage.of("v").row.id;
        keep();
    }
    QJsonObject about(std::initializer_list<std::pair<QString, QJsonValue>> more = {}) const
    {
        QJsonObject params = of(more);
        params.insert(QStringLiteral("conversation"), conversation);
        params.insert(QStringLiteral("message"), message);
        return params;
    }
    QJsonArray rows(bool decided = false)
    {
        keep();
        return result(desk, "training.list", of({{QStringLiteral("decided"), decided}}))
            .value(QLatin1StringView("rows"))
            .toArray();
    }
};

const std::pair<QString, QJsonValue> toLogin{QStringLiteral("topic"), QStringLiteral("login")};

} // namespace

class TestTrainingDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageIsDecidedAndUndone();
    void aDecisionTheClientHasNotSeenIsAConflict();
    void aMessageThatIsOverIsFoundInTheStore();
    void marksAreTheCustomersMessage();
    void whatCannotBeDecidedIsNamed();
};

void TestTrainingDesk::aMessageIsDecidedAndUndone()
{
    TrainingDeskScene scene;
    QCOMPARE(scene.rows().size(), 1);
    const QJsonObject done = scene.result(scene.desk, "training.decide", scene.about({toLogin}));
    QCOMPARE(done.value(QLatin1StringView("revision")), 2);
    QVERIFY(scene.rows().isEmpty());
    QCOMPARE(scene.shelf.bot(QStringLiteral("radek"))->cases().size(), 1);
    const QJsonValue seq =
        scene.rows(true).first().toObject().value(QLatin1StringView("decided_seq"));
    QVERIFY(!scene
                 .result(scene.desk, "training.undo",
                         scene.about({{QStringLiteral("decided_seq"), seq}}))
                 .isEmpty());
    QCOMPARE(scene.rows().size(), 1);
    QCOMPARE(scene.shelf.bot(QStringLiteral("radek"))->draft.script, Stage::radek());
}

void TestTrainingDesk::aDecisionTheClientHasNotSeenIsAConflict()
{
    TrainingDeskScene scene;
    scene.call(scene.desk, "training.decide", scene.about({toLogin}));
    scene.call(scene.desk, "training.decide",
               scene.about({{QStringLiteral("decision"), QStringLiteral("noise")}}));
    QCOMPARE(scene.error(), QStringLiteral("conflict"));
    QCOMPARE(scene.peer->last()
                 .value(QLatin1StringView("error"))
                 .toObject()
                 .value(QLatin1StringView("data"))
                 .toObject()
                 .value(QLatin1StringView("current"))
                 .toObject()
                 .value(QLatin1StringView("topic")),
             QStringLiteral("login"));
}

void TestTrainingDesk::aMessageThatIsOverIsFoundInTheStore()
{
    TrainingDeskScene scene;
    scene.stage.recorder.restart({}, scene.stage.recorder.seq()); // the floor has forgotten it
    QVERIFY(!scene.result(scene.desk, "training.decide", scene.about({toLogin})).isEmpty());
    const auto &decisions = scene.shelf.bot(QStringLiteral("radek"))->decisions;
    QCOMPARE(decisions.begin()->second.body.text, QStringLiteral("zorblax frumious bandersnatch"));
}

void TestTrainingDesk::marksAreTheCustomersMessage()
{
    TrainingDeskScene scene;
    scene.session.roles = {Role::Agent};
    QString answer;
    for (const Event &event : scene.stage.of("v").events) {
        if (const auto *wrote = std::get_if<BotWrote>(&event.body))
            answer = wrote->message;
    }
    const QJsonObject mark{{QStringLiteral("conversation"), scene.conversation},
                           {QStringLiteral("message"), answer},
                           {QStringLiteral("wrong"), true}};
    QVERIFY(!scene.result(scene.desk, "message.mark", mark).isEmpty());
    const auto recorded = scene.stage.recorder.takeRecorded();
    QCOMPARE(recorded.size(), 1);
    QCOMPARE(std::get<MessageMarked>(recorded.first().body).message, scene.message);
    QVERIFY(!scene.result(scene.desk, "message.mark", mark).isEmpty()); // marked already
    QVERIFY(scene.stage.recorder.takeRecorded().isEmpty());
    scene.call(scene.desk, "training.list", House::of({}));
    QCOMPARE(scene.error(), QStringLiteral("forbidden"));
}

void TestTrainingDesk::whatCannotBeDecidedIsNamed()
{
    TrainingDeskScene scene;
    scene.call(scene.desk, "training.decide",
               scene.about({{QStringLiteral("topic"), QStringLiteral("nowhere")}}));
    QCOMPARE(scene.error(), QStringLiteral("invalid"));
    QJsonObject unknown = scene.about({toLogin});
    unknown.insert(QStringLiteral("message"), QStringLiteral("m0"));
    scene.call(scene.desk, "training.decide", unknown);
    QCOMPARE(scene.error(), QStringLiteral("not_found"));
    scene.halted = Error{ErrorCode::Unavailable, QStringLiteral("no space"), {}};
    scene.call(scene.desk, "training.decide", scene.about({toLogin}));
    QCOMPARE(scene.error(), QStringLiteral("unavailable"));
}

QTEST_GUILESS_MAIN(TestTrainingDesk)
#include "tst_trainingdesk.moc"
