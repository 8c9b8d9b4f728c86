// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/net/descriptors.h"
#include "tests/backend/net/echolistener.h"
#include "tests/support/rawclient.h"
#include "tests/support/testcertificate.h"

#include <QTest>

#include <sys/resource.h>
#include <unistd.h>

#include <thread>

using namespace Wheelhouse;
using namespace std::string_literals;

class TestListener : public QObject
{
    Q_OBJECT

private:
    static Error startError(ListenerConfig config)
    {
        const auto started = Listener::start(std::move(config), {});
        return started ? Error{ErrorCode::Gone, QStringLiteral("it started")} : started.error();
    }

private Q_SLOTS:
    void saysThatThePortIsInUse()
    {
        EchoListener server;
        ListenerConfig config;
        config.port = server.port();
        const Error error = startError(config);
        QCOMPARE(error.code, ErrorCode::InUse);
        QCOMPARE(error.detail,
                 QStringLiteral("Cannot listen on 127.0.0.1 port %1: another program uses it.")
                     .arg(server.port()));
    }

    void refusesPlainBeyondLoopback()
    {
        ListenerConfig config;
        config.address = "0.0.0.0";
        Error error = startError(config);
        QCOMPARE(error.code, ErrorCode::Forbidden);
        QVERIFY(error.detail.startsWith(QStringLiteral("Refusing to listen on 0.0.0.0 port 0 ")));
        config.address = "::";
        QCOMPARE(startError(config).code, ErrorCode::Forbidden);
        config.address = "0.0.0.0";
        config.allowPlainBeyondLoopback = true;
        QVERIFY(Listener::start(config, {}));
    }

    void listensBeyondLoopbackWithTls()
    {
        const TestCertificate certificate;
        ListenerConfig config;
        config.address = "0.0.0.0";
        config.certificateFile = certificate.certificateFile();
        config.keyFile = certificate.keyFile();
        QVERIFY(Listener::start(config, {}));
    }

    void namesWhatIsWrongWithTheConfig()
    {
        ListenerConfig config;
        config.address = "example";
        QCOMPARE(startError(config).code, ErrorCode::Invalid);
        config.address = "203.0.113.7";
        config.allowPlainBeyondLoopback = true;
        QCOMPARE(startError(config).code, ErrorCode::Unavailable);
        config = {};
        config.certificateFile = "/nowhere/c.pem";
        QCOMPARE(startError(config).code, ErrorCode::Invalid);
        config.keyFile = "/nowhere/k.pem";
        QCOMPARE(startError(config).code, ErrorCode::NotFound);
    }

    void answers404WithoutHandlers()
    {
        const auto server = Listener::start(EchoListener::patient(), {});
        QVERIFY(server);
        RawClient client((*server)->port());
        QVERIFY(client.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n"));
        QCOMPARE(client.readResponse().status, 404);
        QCOMPARE(client.upgrade().status, 404);
    }

    void refusesBeyondItsRoom()
    {
        ListenerConfig config = EchoListener::patient();
        config.limits.maxConnections = 3;
        config.limits.httpIdleMs = 20'000;
        EchoListener server(config);
        std::vector<RawClient> clients;
        for (int i = 0; i < 3; ++i) {
            clients.emplace_back(server.port());
            QVERIFY(clients.back().send("GET / HTTP/1.1\r\nHost: h\r\n\r\n"));
            QCOMPARE(clients.back().readResponse().status, 200);
        }
        RawClient late(server.port());
        QCOMPARE(late.readResponse().status, 503);
        QVERIFY(late.atEnd());
        QCOMPARE(server.counters().refused.load(), 1u);
        clients.pop_back();
        QTRY_COMPARE(server.counters().open.load(), 2u);
        RawClient next(server.port());
        QVERIFY(next.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n"));
        QCOMPARE(next.readResponse().status, 200);
    }

    void pushesTheOldestHalfOpenOut()
    {
        ListenerConfig config = EchoListener::patient();
        config.limits.maxConnections = 3;
        config.limits.headerTimeoutMs = 20'000;
        EchoListener server(config);
        std::vector<RawClient> silent;
        for (int i = 0; i < 3; ++i)
            silent.emplace_back(server.port());
        QTRY_COMPARE(server.counters().open.load(), 3u);
        RawClient client(server.port());
        QVERIFY(client.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n"));
        QCOMPARE(client.readResponse().status, 200);
        QVERIFY(silent.front().atEnd());
        QCOMPARE(server.counters().open.load(), 3u);
    }

    void limitsOneAddress()
    {
        ListenerConfig config = EchoListener::patient();
        config.limits.maxPerAddress = 2;
        EchoListener server(config);
        RawClient one(server.port());
        RawClient two(server.port());
        QTRY_COMPARE(server.counters().open.load(), 2u);
        RawClient three(server.port());
        QCOMPARE(three.readResponse().status, 503);
    }

    void servesWhileThousandsAreHalfOpen()
    {
        ListenerConfig config = EchoListener::patient();
        config.limits.headerTimeoutMs = 20'000;
        EchoListener server(config);
        RawClient socket(server.port());
        QCOMPARE(socket.upgrade().status, 101);
        const int count = std::min(2000, raiseDescriptorLimit() / 2 - 200);
        std::vector<RawClient> silent;
        for (int i = 0; i < count; ++i) {
            silent.emplace_back(server.port());
            QVERIFY(silent.back().isOpen());
            silent.back().send("GET / HTTP/1.1\r\nHo");
        }
        QTRY_COMPARE(server.counters().open.load(), quint64(count) + 1);
        RawClient client(server.port());
        QVERIFY(client.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n"));
        QCOMPARE(client.readResponse().status, 200);
        QVERIFY(socket.sendText("hello"));
        QCOMPARE(socket.readFrame().payload, "hello"s);
        silent.clear();
        QTRY_VERIFY(server.counters().open <= 2);
    }

    void waitsForDescriptorsAndGoesOn()
    {
        EchoListener server;
        rlimit before{};
        getrlimit(RLIMIT_NOFILE, &before);
        std::vector<int> occupied;
        for (int fd = dup(0); fd >= 0 && occupied.size() < 8; fd = dup(0))
            occupied.push_back(fd);
        rlimit tight = before;
        tight.rlim_cur = rlim_t(occupied.back()) + 1;
        ::close(occupied.back());
        occupied.pop_back();
        setrlimit(RLIMIT_NOFILE, &tight);
        RawClient client(server.port()); // takes the last one
        QVERIFY(client.isOpen());
        QVERIFY(client.send("GET /a HTTP/1.1\r\nHost: h\r\n\r\n"));
        QTRY_VERIFY(server.counters().acceptPauses > 1);
        QVERIFY(server.counters().acceptPauses < 10);
        QCOMPARE(server.counters().accepted.load(), 0u);
        for (const int fd : occupied)
            ::close(fd);
        const RawResponse response = client.readResponse();
        setrlimit(RLIMIT_NOFILE, &before);
        QCOMPARE(response.status, 200);
    }

    void spreadsOverThreads()
    {
        ListenerConfig config = EchoListener::patient();
        config.threads = 3;
        EchoListener server(config);
        std::vector<RawClient> clients;
        for (int i = 0; i < 12; ++i) {
            clients.emplace_back(server.port());
            QCOMPARE(clients.back().upgrade().status, 101);
        }
        for (auto &client : clients) {
            QVERIFY(client.sendText("hello"));
            QCOMPARE(client.readFrame().payload, "hello"s);
        }
        clients.clear();
        QTRY_COMPARE(server.closedCount(), 12);
    }

    void repliesFromOtherThreads()
    {
        EchoListener server;
        RawClient client(server.port());
        QVERIFY(client.send("GET /hold HTTP/1.1\r\nHost: h\r\n\r\n"));
        QTRY_COMPARE(server.heldCount(), size_t(1));
        std::thread([&] { server.release(0, "from afar"); }).join();
        QCOMPARE(client.readResponse().body, "from afar"s);
    }

    void stopsWhateverIsOpen()
    {
        EchoListener server;
        RawClient socket(server.port());
        QCOMPARE(socket.upgrade().status, 101);
        RawClient waiting(server.port());
        QVERIFY(waiting.send("GET /hold HTTP/1.1\r\nHost: h\r\n\r\n"));
        RawClient halfOpen(server.port());
        QVERIFY(halfOpen.send("GET"));
        QTRY_COMPARE(server.heldCount(), size_t(1));
        QTRY_COMPARE(server.peers().size(), size_t(1));
        const auto peer = server.peers().front();
        auto held = server.takeHeld();
        peer->send(makeTextFrame("last"));
        server.stop();
        QCOMPARE(server.closedCount(), 1);
        QCOMPARE(socket.readFrame().payload, "last"s);
        QCOMPARE(socket.readFrame().closeCode(), quint16(1001));
        QVERIFY(socket.atEnd());
        QVERIFY(waiting.atEnd());
        QVERIFY(halfOpen.atEnd());
        held.front()({.body = "too late"});
        held.clear();
        peer->send(makeTextFrame("too late"));
        peer->close(1000, "too late");
    }
};

QTEST_GUILESS_MAIN(TestListener)
#include "tst_listener.moc"
