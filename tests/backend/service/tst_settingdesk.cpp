// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/settingdesk.h"
#include "tests/backend/service/reading.h"
#include "tests/backend/service/stage.h"

#include <QTest>

#include <map>

using namespace Wheelhouse;

namespace {

struct SettingScene
{
    Stage stage;
    Reading reading;
    SettingDesk desk{stage.recorder, *reading.pool};

    explicit SettingScene(QList<Event> events = {}) : reading(std::move(events)) {}

    Result<QJsonObject> call(Role role, const char *method, const QJsonObject &params)
    {
        Session session;
        session.user = QStringLiteral("ada");
        session.roles = {role};
        std::optional<Result<QJsonObject>> answer;
        desk.call(session, QString::fromLatin1(method), params, {},
                  [&](const Result<QJsonObject> &found) { answer = found; });
        while (!answer && reading.runAnswers()) {
        }
        return answer ? *answer : Error{ErrorCode::Unavailable, QStringLiteral("no answer"), {}};
    }
    Result<QJsonObject> assume(double cost, qint64 base, const char *key,
                               Role role = Role::Director)
    {
        CostCommand command{{cost, QStringLiteral("EUR")}, base};
        command.assumed.key = QString::fromLatin1(key);
        return call(role, "cost.set", toJson(command));
    }
};

QList<Event> oneTalk()
{
    Stage stage;
    const auto said = stage.say("v", "k", QStringLiteral("I cannot log in"));
    Q_ASSERT(said);
    return stage.recorder.takeRecorded();
}

} // namespace

class TestSettingDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDirectorsChangeIsRecordedAndReadBack()
    {
        SettingScene scene(oneTalk());
        QVERIFY(scene.assume(30, 0, "k1"));
        const qint64 seq = scene.stage.recorder.seq();
        const QList<Event> recorded = scene.stage.recorder.takeRecorded();
        QCOMPARE(std::get<CostAssumed>(recorded.last().body).hourlyCost, 30.0);
        QCOMPARE(recorded.last().actor.id, QStringLiteral("ada"));
        QVERIFY(scene.assume(40, seq, "k2"));
        const auto read = scene.call(Role::Agent, "cost.read", {});
        QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
        const auto answer = fromJson<CostAnswer>(*read);
        QCOMPARE(answer->assumed.hourlyCost, 40.0);
        QCOMPARE(answer->history.size(), 2);
        QCOMPARE(answer->history.last().assumed.hourlyCost, 30.0);
        QCOMPARE(answer->seq, answer->history.first().seq);
    }

    void whoWasFasterIsNotOverwritten()
    {
        SettingScene scene;
        QVERIFY(scene.assume(30, 0, "k1"));
        const auto late = scene.assume(20, 0, "k2");
        QCOMPARE(late.error().code, ErrorCode::Conflict);
        QCOMPARE(late.error().context, QStringLiteral("base"));
        const qint64 seq = scene.stage.recorder.seq();
        QVERIFY(scene.assume(30, 0, "k1")); // the same command again
        QCOMPARE(scene.stage.recorder.seq(), seq);
    }

    void rolesAndValuesAreChecked()
    {
        SettingScene scene;
        QCOMPARE(scene.assume(30, 0, "k", Role::Supervisor).error().code, ErrorCode::Forbidden);
        QCOMPARE(scene.assume(-1, 0, "k").error().context, QStringLiteral("hourly_cost"));
        const QJsonObject share = toJson(SurveyShareSet{{}, 40, {}, QStringLiteral("k")});
        QCOMPARE(scene.call(Role::Agent, "survey.share", share).error().code, ErrorCode::Forbidden);
        const QJsonObject odd = toJson(SurveyShareSet{{}, 140, {}, QStringLiteral("k")});
        QCOMPARE(scene.call(Role::Supervisor, "survey.share", odd).error().context,
                 QStringLiteral("percent"));
    }

    void aShareHoldsFromThenOnAndIsTold()
    {
        SettingScene scene(oneTalk());
        const auto said = scene.stage.say("v", "k", QStringLiteral("I cannot log in"));
        const FloorConversation &talk = *scene.stage.recorder.floor().latestOf(QStringLiteral("v"));
        QVERIFY(scene.stage.recorder.floor().asksForRating(talk));
        const SurveyShareSet none{{}, 0, {}, QStringLiteral("k")};
        QVERIFY(scene.call(Role::Supervisor, "survey.share", toJson(none)));
        QVERIFY(!scene.stage.recorder.floor().asksForRating(talk));
        const auto read = scene.call(Role::Agent, "survey.read", {});
        QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
        QCOMPARE(fromJson<SurveyAnswer>(*read)->shares.first().set, none);
    }

    void whoAsksAgainIsNotReadToTwice()
    {
        SettingScene scene(oneTalk());
        std::map<int, Result<QJsonObject>> answers;
        const auto ask = [&](int number, quint64 peer) {
            Session session;
            session.user = QStringLiteral("ada");
            session.peer = peer;
            session.roles = {Role::Agent};
            scene.desk.call(session, QStringLiteral("survey.read"), {}, {},
                            [&answers, number](const Result<QJsonObject> &found) {
                                answers.emplace(number, found);
                            });
        };
        ask(1, 7);
        ask(2, 8);
        ask(3, 7);
        while (answers.size() < 3 && scene.reading.runAnswers()) {
        }
        QCOMPARE(answers.size(), 3U);
        QCOMPARE(answers.at(1).error().code, ErrorCode::Conflict);
        QVERIFY(answers.at(2).ok());
        QVERIFY(answers.at(3).ok());
    }

    void theStoreBringsTheSettingsBack()
    {
        SettingScene scene;
        Event cost;
        cost.seq = 5;
        cost.body = CostAssumed{25, QStringLiteral("PLN")};
        scene.desk.start({cost});
        QCOMPARE(scene.assume(30, 0, "k").error().code, ErrorCode::Conflict);
        QVERIFY(scene.assume(30, 5, "k"));
    }
};

QTEST_GUILESS_MAIN(TestSettingDesk)
#include "tst_settingdesk.moc"
