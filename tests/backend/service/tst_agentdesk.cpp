// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/agentdesk.h"
#include "tests/backend/service/reading.h"
#include "tests/backend/service/stage.h"

#include <QTest>

#include <map>

using namespace Wheelhouse;

namespace {

/// Ann and Bob each served a customer.
struct AgentScene
{
    Stage stage;
    Reading reading;
    AgentDesk desk{stage.recorder, *reading.pool};

    AgentScene() : reading(served()) {}

    static QList<Event> served()
    {
        Stage stage;
        for (const char *agent : {"ann", "bob"}) {
            stage.user(agent);
            const auto said = stage.say(agent, "k", QStringLiteral("I cannot log in"));
            Q_ASSERT(said);
            stage.recorder.record(stage.of(agent).row.id, {},
                                  Assigned{QString::fromLatin1(agent), {}});
        }
        return stage.recorder.takeRecorded();
    }
    static Session session(Role role, const char *user, quint64 peer = 1)
    {
        Session session;
        session.user = QString::fromLatin1(user);
        session.roles = {role};
        session.peer = peer;
        return session;
    }
    AgentsAnswer ask(Role role, const char *user)
    {
        std::optional<Result<QJsonObject>> answer;
        desk.call(session(role, user), {},
                  [&](const Result<QJsonObject> &found) { answer = found; });
        while (!answer && reading.runAnswers()) {
        }
        Q_ASSERT(answer && answer->ok());
        return *fromJson<AgentsAnswer>(**answer);
    }
};

} // namespace

class TestAgentDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoLeadsSeesAll()
    {
        AgentScene scene;
        for (const Role role : {Role::Director, Role::Supervisor, Role::Planner, Role::Admin}) {
            const AgentsAnswer answer = scene.ask(role, "ada");
            QCOMPARE(answer.rows.size(), 2);
            QCOMPARE(answer.rows[0].name, QStringLiteral("ANN"));
            QCOMPARE(answer.rows[0].figures[0].value, std::optional(1.0));
            QVERIFY(!answer.ownOnly);
        }
    }

    void othersSeeThemselves()
    {
        AgentScene scene;
        const AgentsAnswer own = scene.ask(Role::Agent, "bob");
        QCOMPARE(own.rows.size(), 1);
        QCOMPARE(own.rows[0].agent, QStringLiteral("bob"));
        QVERIFY(own.ownOnly);
        QVERIFY(scene.ask(Role::Editor, "eva").rows.isEmpty());
    }

    void theContactsOfOneAreForWhomHisFiguresAre()
    {
        QVERIFY(
            AgentDesk::maySee(AgentScene::session(Role::Supervisor, "sue"), QStringLiteral("ann")));
        QVERIFY(AgentDesk::maySee(AgentScene::session(Role::Agent, "ann"), QStringLiteral("ann")));
        QCOMPARE(AgentDesk::maySee(AgentScene::session(Role::Agent, "bob"), QStringLiteral("ann"))
                     .error()
                     .code,
                 ErrorCode::Forbidden);
    }

    void whoAsksAgainIsNotReadToTwice()
    {
        AgentScene scene;
        std::map<int, Result<QJsonObject>> answers;
        const auto ask = [&](int number, quint64 peer) {
            scene.desk.call(AgentScene::session(Role::Director, "ada", peer), {},
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

    void nonsenseIsRefusedWithItsPlace()
    {
        AgentScene scene;
        const auto problem = [&](const QJsonObject &question) {
            std::optional<Error> refused;
            scene.desk.call(AgentScene::session(Role::Director, "ada"),
                            {{QStringLiteral("question"), question}},
                            [&](const Result<QJsonObject> &found) { refused = found.error(); });
            while (!refused && scene.reading.runAnswers()) {
            }
            return refused ? refused->context : QString();
        };
        QCOMPARE(problem({{QStringLiteral("zone"), QStringLiteral("Mars/Olympus")}}),
                 QStringLiteral("zone"));
        QCOMPARE(problem({{QStringLiteral("zone"), 7}}), QStringLiteral("question.zone"));
    }
};

QTEST_GUILESS_MAIN(TestAgentDesk)
#include "tst_agentdesk.moc"
