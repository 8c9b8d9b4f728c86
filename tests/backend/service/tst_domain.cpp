// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/domain.h"
#include "backend/store/store.h"
#include "tests/backend/service/stage.h"
#include "tests/support/failinglog.h"
#include "tests/support/fakepeer.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace Wheelhouse;

namespace {

/// A domain on its thread, over a log that fails when told to.
class DomainScene
{
public:
    ManualClock clock;
    DomainInbox inbox;
    DomainGauges gauges;
    FailingLogControl log;
    std::shared_ptr<FakePeer> desk = std::make_shared<FakePeer>(1);
    std::shared_ptr<FakePeer> chat = std::make_shared<FakePeer>(2, "/chat/v1/socket");

    DomainScene()
    {
        {
            auto store = Store::open(m_folder.path());
            Q_ASSERT(store);
        }
        LogWriter::Options options;
        options.retryEvery = std::chrono::milliseconds(10);
        options.committed = [this](BatchOutcome &&outcome) { inbox.post(std::move(outcome)); };
        options.haltedChanged = [this](const std::optional<Error> &) {
            inbox.post(DomainJob([] {}));
        };
        auto writer = LogWriter::start(
            [this]() -> Result<std::unique_ptr<EventLog>> {
                return std::unique_ptr<EventLog>(std::make_unique<FailingLog>(log));
            },
            options);
        Q_ASSERT(writer);
        m_writer = std::move(*writer);
        auto pool = ReadPool::start(m_folder.path(), [this](ReadPool::Answer answer) {
            inbox.post(DomainJob(std::move(answer)));
        });
        Q_ASSERT(pool);
        m_pool = std::move(*pool);
        DomainConfig config;
        config.secret = QByteArray(32, 's');
        config.trustedToken = QStringLiteral("trusted");
        config.trustedAccount = {QStringLiteral("admin"), QStringLiteral("Ada"), {}, {Role::Admin}};
        config.idSeed = 3;
        m_domain = std::make_unique<Domain>(config, clock, inbox, *m_writer, *m_pool, gauges);
        Event script;
        script.scriptVersion = QStringLiteral("radek@1");
        script.body = ScriptPublished{QStringLiteral("radek"), {}, Stage::radek()};
        const auto started = m_domain->start({}, {script}, {}, 0);
        Q_ASSERT(started);
    }
    ~DomainScene()
    {
        inbox.close();
        if (m_thread.joinable())
            m_thread.join();
        log.letGo();
        m_writer.reset();
        m_pool.reset();
    }

    Domain &domain() { return *m_domain; }
    void run()
    {
        m_thread = std::thread([this] { m_domain->run(); });
        for (const auto &peer : {desk, chat})
            inbox.post(SocketOpened{peer, peer->path(), peer->remote()});
    }
    void send(const FakePeer &peer, const char *text) { inbox.post(SocketText{peer.id(), text}); }
    void openBoth()
    {
        send(
            *desk,
            R"({"jsonrpc":"2.0","id":1,"method":"session.open","params":{"token":"trusted","protocol":1}})");
        send(*chat,
             R"({"jsonrpc":"2.0","id":1,"method":"chat.open","params":{"brand":"nova-player"}})");
    }
    void say(const char *key)
    {
        send(*chat, QByteArray(R"({"jsonrpc":"2.0","id":2,"method":"chat.say","params":{"key":")" +
                               QByteArray(key) + R"(","text":"I cannot log in"}})"));
    }
    /// What a function sees on the domain's thread, after everything posted before.
    template <typename Function> auto ask(Function function)
    {
        std::promise<decltype(function())> answer;
        inbox.post(DomainJob([&] { answer.set_value(function()); }));
        return answer.get_future().get();
    }
    size_t sentTo(const FakePeer &peer)
    {
        return ask([&] { return peer.frames.size(); });
    }
    QString lastErrorOf(const FakePeer &peer)
    {
        return ask([&] { return peer.lastError(); });
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<LogWriter> m_writer;
    std::unique_ptr<ReadPool> m_pool;
    std::unique_ptr<Domain> m_domain;
    std::thread m_thread;
};

} // namespace

class TestDomain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSessionOpensAndSees();
    void nothingIsAcknowledgedBeforeItIsDurable();
    void whileTheLogIsHaltedWritesAreRefusedAndReadsAnswered();
    void anEventNoLogCanKeepStopsWritingInTheOpen();
    void whatIsNoRequestIsCounted();
    void theHttpTwinAnswersTheSame();
    void aGuestLivesInItsTurns();
};

void TestDomain::aSessionOpensAndSees()
{
    DomainScene scene;
    scene.run();
    scene.openBoth();
    QTRY_COMPARE(scene.sentTo(*scene.desk), size_t(1));
    QCOMPARE(scene.ask([&] {
        return scene.desk->lastResult().value(QLatin1StringView("roles")).toArray();
    }),
             QJsonArray{QStringLiteral("admin")});
    QVERIFY(scene.ask([&] { return scene.domain().signedIn(QStringLiteral("admin")); }));
    scene.send(*scene.desk,
               R"({"jsonrpc":"2.0","id":2,"method":"view.open","params":{"view":"live"}})");
    QTRY_VERIFY(scene.ask(
        [&] { return scene.desk->lastResult().contains(QLatin1StringView("snapshot")); }));
    scene.inbox.post(SocketClosed{scene.desk->id()});
    QTRY_COMPARE(scene.gauges.sessions.load(), qint64(0));
    QCOMPARE(scene.gauges.chats.load(), qint64(1));
}

void TestDomain::nothingIsAcknowledgedBeforeItIsDurable()
{
    DomainScene scene;
    scene.run();
    scene.openBoth();
    QTRY_COMPARE(scene.sentTo(*scene.chat), size_t(1));
    scene.log.hold();
    scene.say("k");
    QTRY_VERIFY(scene.log.appends >= 2); // the administrator's was the first
    QCOMPARE(scene.sentTo(*scene.chat), size_t(1));
    scene.log.letGo();
    QTRY_COMPARE(scene.sentTo(*scene.chat), size_t(3)); // the lines and the answer
}

void TestDomain::whileTheLogIsHaltedWritesAreRefusedAndReadsAnswered()
{
    DomainScene scene;
    scene.run();
    scene.openBoth();
    QTRY_COMPARE(scene.sentTo(*scene.desk), size_t(1));
    QTRY_VERIFY(scene.gauges.committedSeq > 0);
    scene.log.failing = -1;
    scene.say("first"); // finds out
    QTRY_VERIFY(scene.gauges.halted);
    scene.say("second");
    QTRY_COMPARE(scene.lastErrorOf(*scene.chat), QStringLiteral("unavailable"));
    scene.send(
        *scene.desk,
        R"({"jsonrpc":"2.0","id":2,"method":"agent.presence","params":{"presence":"online"}})");
    QTRY_COMPARE(scene.lastErrorOf(*scene.desk), QStringLiteral("unavailable"));
    scene.send(
        *scene.desk,
        R"({"jsonrpc":"2.0","id":3,"method":"session.login","params":{"name":"a","password":"b"}})");
    QTRY_COMPARE(scene.sentTo(*scene.desk), size_t(3));
    QCOMPARE(scene.lastErrorOf(*scene.desk), QStringLiteral("unavailable"));
    scene.send(*scene.desk,
               R"({"jsonrpc":"2.0","id":4,"method":"view.open","params":{"view":"live"}})");
    QTRY_VERIFY(scene.ask(
        [&] { return scene.desk->lastResult().contains(QLatin1StringView("snapshot")); }));
    scene.log.failing = 0;
    QTRY_VERIFY(!scene.gauges.halted);
    scene.say("second");
    const int acknowledged = 2; // the first as well, once it was durable
    QTRY_COMPARE(scene.ask([&] {
        int count = 0;
        for (const QJsonObject &message : scene.chat->messages())
            count += message.value(QLatin1StringView("result"))
                         .toObject()
                         .contains(QLatin1StringView("message"));
        return count;
    }),
                 acknowledged);
}

void TestDomain::anEventNoLogCanKeepStopsWritingInTheOpen()
{
    DomainScene scene;
    scene.run();
    scene.openBoth();
    QTRY_VERIFY(scene.gauges.committedSeq > 0);
    scene.log.failure = ErrorCode::Conflict;
    scene.log.failing = 1;
    scene.say("first");
    QTRY_COMPARE(scene.lastErrorOf(*scene.chat), QStringLiteral("unavailable"));
    QVERIFY(scene.gauges.halted);
    const size_t sent = scene.sentTo(*scene.chat);
    scene.say("second"); // would be kept, but rests on what was not
    QTRY_COMPARE(scene.sentTo(*scene.chat), sent + 1);
    QCOMPARE(scene.lastErrorOf(*scene.chat), QStringLiteral("unavailable"));
}

void TestDomain::whatIsNoRequestIsCounted()
{
    DomainScene scene;
    scene.run();
    scene.openBoth();
    scene.send(*scene.desk, "nonsense");
    QTRY_COMPARE(scene.lastErrorOf(*scene.desk), QStringLiteral("invalid"));
    QCOMPARE(scene.gauges.malformed.load(), qint64(1));
    scene.send(*scene.desk, R"({"jsonrpc":"2.0","id":5,"method":"tea.make"})");
    QTRY_COMPARE(scene.lastErrorOf(*scene.desk), QStringLiteral("not_found"));
    scene.inbox.post(SocketText{77, "{}"}); // from nobody
    QCOMPARE(scene.sentTo(*scene.desk), size_t(3));
}

void TestDomain::theHttpTwinAnswersTheSame()
{
    DomainScene scene;
    scene.run();
    auto call = [&](const char *method, const char *path, const std::string &body,
                    const std::string &visitor = {}) {
        std::promise<HttpResponse> answer;
        HttpRequest request;
        request.method = method;
        request.path = path;
        request.body = body;
        request.query = "since=0";
        if (!visitor.empty())
            request.headers = {{"Authorization", "Bearer " + visitor}};
        scene.inbox.post(HttpCall{std::move(request), [&answer](HttpResponse response) {
                                      answer.set_value(std::move(response));
                                  }});
        return answer.get_future().get();
    };
    auto bodyOf = [](const HttpResponse &response) {
        return QJsonDocument::fromJson(QByteArray::fromStdString(response.body)).object();
    };
    const std::string visitor = bodyOf(call("POST", "/chat/v1/open", R"({"brand":"nova-player"})"))
                                    .value(QLatin1StringView("visitor"))
                                    .toString()
                                    .toStdString();
    QVERIFY(!visitor.empty());
    const HttpResponse said =
        call("POST", "/chat/v1/say",
             R"({"visitor":")" + visitor +
                 R"(","brand":"nova-player","key":"k","text":"I cannot log in"})");
    QCOMPARE(said.status, 200);
    QVERIFY(bodyOf(said).contains(QLatin1StringView("message")));
    const HttpResponse lines = call("GET", "/chat/v1/lines", {}, visitor);
    QVERIFY(bodyOf(lines).value(QLatin1StringView("lines")).toArray().size() > 1);
    QCOMPARE(call("GET", "/chat/v1/lines", {}).status, 401);
    QCOMPARE(call("GET", "/chat/v1/lines", {}, "v.forged").status, 401);
    QCOMPARE(call("POST", "/chat/v1/say", "nonsense").status, 400);
}

void TestDomain::aGuestLivesInItsTurns()
{
    DomainScene scene;
    std::atomic<int> turns = 0;
    scene.domain().setGuest([&](Domain &domain) {
        ++turns;
        CustomerMessage message;
        message.customer = QStringLiteral("guest%1").arg(turns.load());
        message.key = QStringLiteral("k");
        message.text = QStringLiteral("hello");
        message.source = QStringLiteral("demo");
        const auto said = domain.conversations().say(message);
        Q_ASSERT(said);
    });
    scene.run();
    QTRY_VERIFY((scene.clock.advance(100), turns >= 3));
    QTRY_VERIFY(scene.gauges.committedSeq > 3);
}

QTEST_GUILESS_MAIN(TestDomain)
#include "tst_domain.moc"
