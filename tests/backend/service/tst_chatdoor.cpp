// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/chatdoor.h"
#include "tests/backend/service/reading.h"
#include "tests/backend/service/stage.h"
#include "tests/support/fakepeer.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

struct ChatDoorScene
{
    Stage stage;
    Reading reading;
    Outbox outbox;
    WebChat chat{stage.recorder,
                 stage.conversations,
                 stage.bots,
                 outbox,
                 [](const Actor &actor) { return actor.id; },
                 QByteArray(32, 's'),
                 {}};
    Sessions sessions;
    DomainGauges gauges;
    std::optional<Error> halted;
    ChatDoor door{sessions, chat, stage.recorder, *reading.pool, outbox, gauges, halted};
    std::shared_ptr<FakePeer> peer = std::make_shared<FakePeer>(1, "/chat/v1/socket");

    explicit ChatDoorScene(QList<Event> stored = {}) : reading(std::move(stored))
    {
        outbox.attach(peer);
        outbox.committed(1'000);
        sessions[1].peer = 1;
        sessions[1].isChat = true;
    }
    void call(const char *method, const QJsonObject &params)
    {
        door.call(sessions[1], {1, 1, {}}, QString::fromLatin1(method), params);
    }
    /// Status of the answer; 0 when none came.
    int http(const char *method, const char *path, const std::string &body,
             const HttpHeaders &headers = {})
    {
        int status = 0;
        HttpRequest request{method, path, {}, body, "127.0.0.1", headers};
        door.call({std::move(request), [&](HttpResponse response) {
                       status = response.status;
                       said = QByteArray::fromStdString(response.body);
                   }});
        return status;
    }
    QByteArray said;
};

} // namespace

class TestChatDoor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSocketIsOpenedBeforeItSpeaks();
    void overHttpTheVisitorComesWithEachCall();
    void aCustomerOfYesterdayIsFetchedFromTheStore();
    void whileNothingCanBeWrittenCustomersRead();
};

void TestChatDoor::aSocketIsOpenedBeforeItSpeaks()
{
    ChatDoorScene scene;
    scene.call("chat.say", {{QStringLiteral("key"), QStringLiteral("k")}});
    QCOMPARE(scene.peer->lastError(), QStringLiteral("unauthorised"));
    scene.call("chat.open", {});
    QVERIFY(scene.peer->lastResult().contains(QLatin1StringView("visitor")));
    scene.call("chat.say", {{QStringLiteral("key"), QStringLiteral("k")},
                            {QStringLiteral("text"), QStringLiteral("hello")}});
    QVERIFY(scene.peer->lastResult().contains(QLatin1StringView("message")));
    QCOMPARE(scene.gauges.customerMessages.load(), 1);
    scene.call("chat.dance", {});
    QCOMPARE(scene.peer->lastError(), QStringLiteral("not_found"));
}

void TestChatDoor::overHttpTheVisitorComesWithEachCall()
{
    ChatDoorScene scene;
    QCOMPARE(scene.http("POST", "/chat/v1/say", R"({"key":"k","text":"hello"})"), 401);
    QCOMPARE(scene.http("POST", "/chat/v1/say", "no json"), 400);
    QCOMPARE(scene.gauges.malformed.load(), 1);
    QCOMPARE(scene.http("POST", "/chat/v1/open", "{}"), 200);
    const std::string visitor = QJsonDocument::fromJson(scene.said)
                                    .object()
                                    .value(QLatin1StringView("visitor"))
                                    .toString()
                                    .toStdString();
    QCOMPARE(scene.http("POST", "/chat/v1/say",
                        R"({"key":"k","text":"hello","visitor":")" + visitor + "\"}"),
             200);
    QCOMPARE(scene.http("GET", "/chat/v1/lines", {}, {{"Authorization", "Bearer " + visitor}}),
             200);
    QVERIFY(scene.said.contains("hello"));
}

void TestChatDoor::aCustomerOfYesterdayIsFetchedFromTheStore()
{
    Stage past;
    QVERIFY(past.say("vyesterday", "k", QStringLiteral("I cannot log in")));
    ChatDoorScene scene(past.recorder.takeRecorded());
    const QString token = [&] {
        Session session;
        const auto opened = scene.chat.open(&session, QStringLiteral("vyesterday"), {});
        return opened->value(QLatin1StringView("visitor")).toString();
    }();
    scene.call("chat.open", {{QStringLiteral("visitor"), token}});
    QVERIFY(scene.peer->frames.empty());
    QVERIFY(scene.reading.runAnswers());
    QVERIFY(scene.peer->lastResult().contains(QLatin1StringView("conversation")));
}

void TestChatDoor::whileNothingCanBeWrittenCustomersRead()
{
    ChatDoorScene scene;
    scene.call("chat.open", {});
    scene.halted = Error{ErrorCode::Unavailable, QStringLiteral("no space"), {}};
    scene.call("chat.say", {{QStringLiteral("key"), QStringLiteral("k")},
                            {QStringLiteral("text"), QStringLiteral("hello")}});
    QCOMPARE(scene.peer->lastError(), QStringLiteral("unavailable"));
    scene.call("chat.lines", {});
    QVERIFY(scene.peer->lastError().isEmpty());
}

QTEST_GUILESS_MAIN(TestChatDoor)
#include "tst_chatdoor.moc"
