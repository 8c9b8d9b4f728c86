// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/action/actioncaller.h"
#include "backend/net/listener.h"
#include "tests/support/oddserver.h"
#include "tests/support/testcertificate.h"

#include <QTest>

#include <future>

using namespace Wheelhouse;

namespace {

using boost::asio::ip::make_address;

ActionLimits loopbackOpen()
{
    ActionLimits limits;
    limits.allowed = {AddressRange::parse(QStringLiteral("127.0.0.0/8")).value()};
    limits.retryPauseMs = 1;
    return limits;
}

ActionRequest get(const std::string &url, int timeoutMs = 5'000)
{
    ActionRequest request;
    request.id = QStringLiteral("c1/look_up#1");
    request.url = QString::fromStdString(url);
    request.timeoutMs = timeoutMs;
    return request;
}

ActionReply perform(const ActionRequest &request, ActionLimits limits = loopbackOpen())
{
    auto caller = ActionCaller::start(std::move(limits));
    Q_ASSERT(caller);
    std::promise<ActionReply> reply;
    (*caller)->call(request, [&](ActionReply came) { reply.set_value(std::move(came)); });
    return reply.get_future().get();
}

OddServer::Answer always(const std::string &answer)
{
    return [answer](const std::string &) { return answer; };
}

const std::string json = "application/json; charset=utf-8";

/// The failure's name; empty when there is none.
QString failureOf(const ActionReply &reply)
{
    return reply.failure ? nameOf(*reply.failure) : QString();
}

} // namespace

/// Over real sockets, against servers that behave as badly as servers do.
class TestActionCaller : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonComesBack();
    void theRequestIsWhatTheScriptSaid();
    void badAnswersAreFailures_data();
    void badAnswersAreFailures();
    void aHangingServerIsGivenUp();
    void everyAttemptHasItsOwnTime();
    void aBodyOf50MegabytesIsNotTaken_data();
    void aBodyOf50MegabytesIsNotTaken();
    void whatMayPassIsTriedAgainUnderOneKey();
    void whatWillNotPassIsNotTriedAgain();
    void thisComputerIsNotCalled_data();
    void thisComputerIsNotCalled();
    void aNameThatLeadsInsideIsRefused();
    void aNameIsLookedUpOnceAndPinned();
    void aRedirectInsideIsRefused_data();
    void aRedirectInsideIsRefused();
    void redirectsAreFollowedAFewTimes();
    void ownHeadersDoNotLeaveTheirServer();
    void aRedirectedPostIsAFailure();
    void nobodyAtThePortIsUnreachable();
    void requestsThatWouldSmuggleAreRefused_data();
    void requestsThatWouldSmuggleAreRefused();
    void aCertificateHasToBeTheHosts();
    void callsBeyondTheLimitWaitOrAreRefused();
    void endingDropsWhatIsUnderWay();
};

void TestActionCaller::jsonComesBack()
{
    for (const char *type :
         {"application/json", "Application/JSON ; charset=utf-8", "application/problem+json"}) {
        const OddServer server(always(OddServer::response(200, type, R"({"state":"paid"})")));
        const ActionReply reply = perform(get(server.url()));
        QCOMPARE(failureOf(reply), QString());
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body, R"({"state":"paid"})");
    }
    const OddServer silent(always("HTTP/1.1 204 No Content\r\n\r\n"));
    QCOMPARE(failureOf(perform(get(silent.url()))), QString());
}

void TestActionCaller::theRequestIsWhatTheScriptSaid()
{
    const OddServer server(always(OddServer::response(201, json, "{}")));
    ActionRequest request = get(server.url("/invoices/1%202?x=y"));
    request.method = "POST";
    request.headers = {{"X-Brand", "nova"}, {"Authorization", "Bearer secret"}};
    request.body = R"({"a":"b"})";
    QCOMPARE(perform(request).status, 201);
    const std::string seen = server.requests().at(0);
    for (const std::string &wanted :
         {std::string("POST /invoices/1%202?x=y HTTP/1.1\r\n"),
          "Host: 127.0.0.1:" + std::to_string(server.port()) + "\r\n",
          std::string("X-Brand: nova\r\n"), std::string("Authorization: Bearer secret\r\n"),
          std::string("Idempotency-Key: c1/look_up#1\r\n"),
          std::string("Content-Type: application/json\r\n"), std::string("Content-Length: 9\r\n"),
          std::string("\r\n\r\n{\"a\":\"b\"}")})
        QVERIFY2(seen.find(wanted) != seen.npos, wanted.c_str());
}

void TestActionCaller::badAnswersAreFailures_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("failure");
    const auto row = [](const char *name, const std::string &answer, int status,
                        const char *failure) {
        QTest::newRow(name) << QByteArray::fromStdString(answer) << status
                            << QString::fromLatin1(failure);
    };
    row("500", OddServer::response(500, json, "{}"), 500, "status");
    row("404", OddServer::response(404, json, "{}"), 404, "status");
    row("html", OddServer::response(200, "text/html", "<h1>Welcome</h1>"), 200, "content_type");
    row("no type", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", 200, "content_type");
    row("type that only begins so", OddServer::response(200, "application/jsonp", "{}"), 200,
        "content_type");
    row("no http", "SSH-2.0-OpenSSH_9.2\r\n", 0, "unreachable");
    row("cut off",
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{", 200,
        "unreachable");
    row("a huge head", "HTTP/1.1 200 OK\r\nX: " + std::string(100'000, 'x') + "\r\n\r\n", 0,
        "too_large");
    row("304", OddServer::response(304, json, ""), 304, "status");
}

void TestActionCaller::badAnswersAreFailures()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, status);
    QFETCH(QString, failure);
    const OddServer server(always(answer.toStdString()));
    const ActionReply reply = perform(get(server.url()));
    QCOMPARE(failureOf(reply), failure);
    QCOMPARE(reply.status, status);
    QVERIFY(reply.body.isEmpty());
}

void TestActionCaller::aHangingServerIsGivenUp()
{
    const OddServer server(always({}));
    QCOMPARE(failureOf(perform(get(server.url(), 150))), QStringLiteral("timed_out"));
}

void TestActionCaller::everyAttemptHasItsOwnTime()
{
    const OddServer server(always({}));
    ActionRequest request = get(server.url(), 150);
    request.retries = 1;
    QCOMPARE(failureOf(perform(request)), QStringLiteral("timed_out"));
    QCOMPARE(server.requests().size(), size_t(2));
}

void TestActionCaller::aBodyOf50MegabytesIsNotTaken_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("announced") << QByteArray("Content-Length: 50000000\r\n");
    QTest::newRow("until it ends") << QByteArray("Connection: close\r\n");
}

void TestActionCaller::aBodyOf50MegabytesIsNotTaken()
{
    QFETCH(QByteArray, head);
    const std::string answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" +
                               head.toStdString() + "\r\n" + std::string(50'000'000, ' ');
    const OddServer server(always(answer));
    const ActionReply reply = perform(get(server.url(), 20'000));
    QCOMPARE(failureOf(reply), QStringLiteral("too_large"));
    QVERIFY(reply.body.isEmpty());
}

void TestActionCaller::whatMayPassIsTriedAgainUnderOneKey()
{
    std::atomic_int asked = 0;
    const OddServer server([&](const std::string &) {
        return ++asked < 3 ? OddServer::response(503, json, "{}")
                           : OddServer::response(200, json, R"("third time")");
    });
    ActionRequest request = get(server.url());
    request.retries = 2;
    const ActionReply reply = perform(request);
    QCOMPARE(failureOf(reply), QString());
    QCOMPARE(reply.body, R"("third time")");
    QCOMPARE(asked.load(), 3);
    for (const std::string &seen : server.requests())
        QVERIFY(seen.find("Idempotency-Key: c1/look_up#1") != seen.npos);
}

void TestActionCaller::whatWillNotPassIsNotTriedAgain()
{
    const OddServer server(always(OddServer::response(404, json, "{}")));
    ActionRequest request = get(server.url());
    request.retries = 3;
    QCOMPARE(perform(request).status, 404);
    QCOMPARE(server.requests().size(), size_t(1));
}

void TestActionCaller::thisComputerIsNotCalled_data()
{
    QTest::addColumn<bool>("refused");
    // every way of writing it; the port is put in for "PORT"
    for (const char *url :
         {"http://127.0.0.1:PORT/", "http://localhost:PORT/", "http://127.1:PORT/",
          "http://2130706433:PORT/", "http://0x7f000001:PORT/", "http://0177.0.0.1:PORT/",
          "http://[::1]:PORT/", "http://[::ffff:127.0.0.1]:PORT/", "http://0.0.0.0:PORT/",
          "http://127.0.0.1.:PORT/"})
        QTest::newRow(url) << true;
}

void TestActionCaller::thisComputerIsNotCalled()
{
    const OddServer server(always(OddServer::response(200, json, "{}")));
    QString url = QString::fromLatin1(QTest::currentDataTag());
    url.replace(QStringLiteral("PORT"), QString::number(server.port()));
    ActionLimits limits;
    limits.retryPauseMs = 1;
    const ActionReply reply = perform(get(url.toStdString()), limits);
    QVERIFY2(reply.failure, "answered");
    QVERIFY(server.requests().empty());
}

void TestActionCaller::aNameThatLeadsInsideIsRefused()
{
    const OddServer server(always(OddServer::response(200, json, "{}")));
    for (const char *inside : {"127.0.0.1", "10.0.0.7", "169.254.169.254", "fd00::1"}) {
        ActionLimits limits;
        limits.resolve = [inside](const std::string &) {
            return std::vector{make_address(inside)};
        };
        const std::string url = "http://billing.example:" + std::to_string(server.port());
        QCOMPARE(failureOf(perform(get(url), limits)), QStringLiteral("refused"));
    }
    QVERIFY(server.requests().empty());
}

void TestActionCaller::aNameIsLookedUpOnceAndPinned()
{
    // a name that is allowed when it is checked and leads elsewhere when asked again
    const OddServer server(always(OddServer::response(200, json, "{}")));
    std::atomic_int asked = 0;
    ActionLimits limits = loopbackOpen();
    limits.resolve = [&](const std::string &) {
        return std::vector{make_address(++asked == 1 ? "127.0.0.1" : "10.0.0.1")};
    };
    const std::string url = "http://billing.example:" + std::to_string(server.port());
    QCOMPARE(perform(get(url), limits).status, 200);
    QCOMPARE(asked.load(), 1);
}

void TestActionCaller::aRedirectInsideIsRefused_data()
{
    QTest::addColumn<QString>("failure");
    QTest::newRow("http://10.0.0.1/admin") << "refused";
    QTest::newRow("http://169.254.169.254/latest/meta-data/") << "refused";
    QTest::newRow("http://[::1]:22/") << "refused";
    QTest::newRow("http://[fd00::1]/") << "refused";
    QTest::newRow("file:///etc/passwd") << "redirect";
    QTest::newRow("gopher://127.0.0.1:6379/_FLUSHALL") << "redirect";
    QTest::newRow("http://user@127.0.0.1/") << "redirect";
}

void TestActionCaller::aRedirectInsideIsRefused()
{
    QFETCH(QString, failure);
    const OddServer server(always(OddServer::response(
        302, "text/html", "", std::string("Location: ") + QTest::currentDataTag() + "\r\n")));
    QCOMPARE(failureOf(perform(get(server.url()))), failure);
}

void TestActionCaller::redirectsAreFollowedAFewTimes()
{
    const OddServer server([](const std::string &request) {
        if (request.find("GET /end ") != request.npos)
            return OddServer::response(200, json, "1");
        const bool loops = request.find("GET /loop") != request.npos;
        return OddServer::response(307, "text/html", "",
                                   loops ? "Location: /loop\r\n" : "Location: end\r\n");
    });
    QCOMPARE(perform(get(server.url("/start"))).body, "1");
    QCOMPARE(failureOf(perform(get(server.url("/loop")))), QStringLiteral("redirect"));
    QCOMPARE(server.requests().size(), size_t(2 + 4));
}

void TestActionCaller::ownHeadersDoNotLeaveTheirServer()
{
    const OddServer other(always(OddServer::response(200, json, "{}")));
    const OddServer server(always(
        OddServer::response(302, json, "", "Location: " + other.url("/elsewhere") + "\r\n")));
    ActionRequest request = get(server.url());
    request.headers = {{"Authorization", "Bearer secret"}};
    QCOMPARE(perform(request).status, 200);
    QVERIFY(server.requests().at(0).find("secret") != std::string::npos);
    QVERIFY(other.requests().at(0).find("secret") == std::string::npos);
}

void TestActionCaller::aRedirectedPostIsAFailure()
{
    const OddServer server(always(OddServer::response(307, json, "", "Location: /elsewhere\r\n")));
    ActionRequest request = get(server.url());
    request.method = "POST";
    request.body = "{}";
    QCOMPARE(failureOf(perform(request)), QStringLiteral("redirect"));
    QCOMPARE(server.requests().size(), size_t(1));
}

void TestActionCaller::nobodyAtThePortIsUnreachable()
{
    std::string url;
    {
        const OddServer gone(always({}));
        url = gone.url();
    }
    QCOMPARE(failureOf(perform(get(url))), QStringLiteral("unreachable"));
    ActionLimits limits = loopbackOpen();
    limits.resolve = [](const std::string &) { return std::vector<boost::asio::ip::address>(); };
    QCOMPARE(failureOf(perform(get("http://no-such.example/"), limits)),
             QStringLiteral("unreachable"));
}

void TestActionCaller::requestsThatWouldSmuggleAreRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("a line in a value") << QByteArray("X-A") << QByteArray("b\r\nHost: evil");
    QTest::newRow("a line in a name") << QByteArray("X-A\r\nX-B") << QByteArray("b");
    QTest::newRow("host") << QByteArray("Host") << QByteArray("evil");
    QTest::newRow("length") << QByteArray("content-length") << QByteArray("0");
    QTest::newRow("coding") << QByteArray("Transfer-Encoding") << QByteArray("chunked");
    QTest::newRow("no name") << QByteArray() << QByteArray("b");
    QTest::newRow("NUL") << QByteArray("X-A") << QByteArray("a\0b", 3);
}

void TestActionCaller::requestsThatWouldSmuggleAreRefused()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    const OddServer server(always(OddServer::response(200, json, "{}")));
    ActionRequest request = get(server.url());
    request.headers = {{name, value}};
    QCOMPARE(failureOf(perform(request)), QStringLiteral("bad_request"));
    QVERIFY(server.requests().empty());
}

void TestActionCaller::aCertificateHasToBeTheHosts()
{
    const TestCertificate certificate; // for localhost, signed by itself
    ListenerConfig config;
    config.certificateFile = certificate.certificateFile();
    config.keyFile = certificate.keyFile();
    ListenerHandlers handlers;
    handlers.http = [](HttpRequest &&, const HttpReply &reply) {
        reply({200, "application/json", R"("over TLS")", {}});
    };
    const auto server = Listener::start(config, handlers);
    QVERIFY(server);
    const std::string port = std::to_string((*server)->port());

    ActionLimits trusting = loopbackOpen();
    trusting.authorities = certificate.certificateFile();
    trusting.resolve = [](const std::string &) { return std::vector{make_address("127.0.0.1")}; };
    QCOMPARE(perform(get("https://localhost:" + port + "/"), trusting).body, R"("over TLS")");
    // the right certificate for another name, and one that nobody vouches for
    QCOMPARE(failureOf(perform(get("https://billing.example:" + port + "/"), trusting)),
             QStringLiteral("tls"));
    ActionLimits wary = trusting;
    wary.authorities.clear();
    QCOMPARE(failureOf(perform(get("https://localhost:" + port + "/"), wary)),
             QStringLiteral("tls"));

    wary.authorities = "/nowhere/authorities.pem";
    const auto refused = ActionCaller::start(wary);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
}

void TestActionCaller::callsBeyondTheLimitWaitOrAreRefused()
{
    const OddServer hangs(always({}));
    ActionLimits limits = loopbackOpen();
    limits.atOnce = 1;
    limits.waiting = 1;
    auto caller = ActionCaller::start(limits);
    QVERIFY(caller);
    std::array<std::promise<ActionReply>, 3> replies;
    for (auto &reply : replies)
        (*caller)->call(get(hangs.url(), 300),
                        [&](ActionReply came) { reply.set_value(std::move(came)); });
    QCOMPARE(failureOf(replies[2].get_future().get()), QStringLiteral("busy"));
    QCOMPARE(failureOf(replies[0].get_future().get()), QStringLiteral("timed_out"));
    // it waited for as long as it had
    QCOMPARE(failureOf(replies[1].get_future().get()), QStringLiteral("busy"));
}

void TestActionCaller::endingDropsWhatIsUnderWay()
{
    const OddServer hangs(always({}));
    bool answered = false;
    {
        auto caller = ActionCaller::start(loopbackOpen());
        QVERIFY(caller);
        (*caller)->call(get(hangs.url(), 60'000), [&](const ActionReply &) { answered = true; });
        QTRY_COMPARE(hangs.requests().size(), size_t(1));
    }
    QVERIFY(!answered);
}

QTEST_GUILESS_MAIN(TestActionCaller)
#include "tst_actioncaller.moc"
