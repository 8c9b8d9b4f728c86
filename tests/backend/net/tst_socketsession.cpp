// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/backend/net/echolistener.h"
#include "tests/support/rawclient.h"

#include <QTest>

using namespace Wheelhouse;
using namespace std::string_literals;

/// The websocket, byte by byte: upgrade, messages, refusals with their close codes, back-pressure.
class TestSocketSession : public QObject
{
    Q_OBJECT

private:
    static std::shared_ptr<SocketPeer> onlyPeer(const EchoListener &server)
    {
        const auto peers = server.peers();
        return peers.size() == 1 ? peers.front() : nullptr;
    }

private Q_SLOTS:
    void upgradesAndEchoes()
    {
        EchoListener server;
        RawClient client(server.port());
        const RawResponse response = client.upgrade("/ws?token=x");
        QCOMPARE(response.status, 101);
        QVERIFY(response.hasHeader("\r\nSec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"));
        QVERIFY(response.hasHeader("\r\nServer: Wheelhouse\r\n"));
        QVERIFY(client.sendText("żółw 🐢"));
        const RawFrame frame = client.readFrame();
        QCOMPARE(frame.opcode, 1);
        QVERIFY(frame.fin);
        QCOMPARE(frame.payload, "żółw 🐢"s);
        QCOMPARE(onlyPeer(server)->path(), "/ws"s);
        QCOMPARE(onlyPeer(server)->remote(), "127.0.0.1"s);
        QCOMPARE(server.requests().at(0).query, "token=x"s);
        QCOMPARE(server.counters().openSockets.load(), 1u);
    }

    void neverUpgradesTheRefused_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {401, 403, 404, 429})
            QTest::addRow("%d", status) << status;
    }
    void neverUpgradesTheRefused()
    {
        QFETCH(int, status);
        EchoListener server;
        RawClient client(server.port());
        QCOMPARE(client.upgrade("/refuse/" + std::to_string(status)).status, status);
        client.sendText("let me in");
        QVERIFY(client.atEnd());
        client.close();
        QVERIFY(server.texts().empty());
        QCOMPARE(server.counters().upgrades.load(), 0u);
        QTRY_COMPARE(server.counters().open.load(), 0u);
    }

    void refusesOddUpgrades_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const QByteArray start = "GET /ws HTTP/1.1\r\nHost: h\r\nUpgrade: websocket\r\n"
                                 "Connection: Upgrade\r\n";
        const QByteArray key = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
        const QByteArray version = "Sec-WebSocket-Version: 13\r\n";
        QTest::newRow("version") << start + key + "Sec-WebSocket-Version: 8\r\n\r\n" << 426;
        QTest::newRow("no version") << start + key + "\r\n" << 426;
        QTest::newRow("no key") << start + version + "\r\n" << 400;
        QTest::newRow("bytes before the 101")
            << start + key + version + "\r\n" + QByteArray(RawClient::frame(1, "x").c_str()) << 400;
        QTest::newRow("body") << start + key + version + "Content-Length: 2\r\n\r\nab" << 400;
    }
    void refusesOddUpgrades()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        EchoListener server;
        RawClient client(server.port());
        QVERIFY(client.send(request.toStdString()));
        QCOMPARE(client.readResponse().status, status);
        QVERIFY(client.atEnd());
        client.close();
        QTRY_COMPARE(server.counters().open.load(), 0u);
        QCOMPARE(server.counters().openSockets.load(), 0u);
    }

    void joinsFragments()
    {
        EchoListener server;
        RawClient client(server.port());
        client.upgrade();
        // the turtle's four bytes are split between the frames, with a ping in between
        QVERIFY(client.send(RawClient::frame(1, "a\xf0\x9f", false) + RawClient::frame(9, "hey") +
                            RawClient::frame(0, "\x90", false) +
                            RawClient::frame(0, "\xa2"
                                                "b")));
        const RawFrame pong = client.readFrame();
        QCOMPARE(pong.opcode, 10);
        QCOMPARE(pong.payload, "hey"s);
        QCOMPARE(client.readFrame().payload, "a🐢b"s);
    }

    void takesMessagesUpToTheLimit()
    {
        EchoListener server;
        RawClient client(server.port());
        client.upgrade();
        const std::string text(ListenerLimits().messageBytes, 'x');
        QVERIFY(client.sendText(text));
        QCOMPARE(client.readFrame().payload, text);
        QVERIFY(client.sendText(""));
        QCOMPARE(client.readFrame().payload, ""s);
    }

    void closesWithTheRightCode_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, int code, const std::string &bytes) {
            QTest::newRow(name) << QByteArray(bytes.data(), qsizetype(bytes.size())) << code;
        };
        using C = RawClient;
        const std::string big(ListenerLimits().messageBytes + 1, 'x');
        row("too big", 1009, C::frame(1, big));
        row("too big in pieces", 1009,
            C::frame(1, big.substr(0, 200'000), false) + C::frame(0, big.substr(200'000)));
        row("length of 2^62", 1009, "\x81\xff\x40\0\0\0\0\0\0\0abcd"s);
        row("length over 2^63", 1009, "\x81\xff\xff\0\0\0\0\0\0\0abcd"s);
        row("binary", 1003, C::frame(2, "bytes"));
        row("bad UTF-8", 1007, C::frame(1, "a\xc0\xaf"));
        row("UTF-8 cut off", 1007, C::frame(1, "a\xf0\x9f"));
        row("surrogate", 1007, C::frame(1, "\xed\xa0\x80"));
        row("unmasked", 1002, C::frame(1, "hello", true, false));
        row("reserved bit", 1002,
            "\xc1\x80"
            "abcd"s);
        row("reserved opcode", 1002, C::frame(3, ""));
        row("reserved control", 1002, C::frame(11, ""));
        row("continues nothing", 1002, C::frame(0, "x"));
        row("interrupted", 1002, C::frame(1, "a", false) + C::frame(1, "b"));
        row("fragmented ping", 1002, C::frame(9, "x", false));
        row("long ping", 1002, C::frame(9, std::string(126, 'x')));
        row("long form of a short length", 1002,
            "\x81\xfe\0\1"
            "abcdx"s);
        row("close of one byte", 1002, C::frame(8, "x"));
        row("close with 1005", 1002, C::frame(8, "\x03\xed"s));
        row("orderly", 1000, C::frame(8, "\x03\xe8"s));
        row("own code", 4001, C::frame(8, "\x0f\xa1 bye"s));
    }
    void closesWithTheRightCode()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        EchoListener server;
        RawClient client(server.port());
        client.upgrade();
        QVERIFY(client.sendText("first"));
        QCOMPARE(client.readFrame().payload, "first"s);
        client.send(bytes.toStdString());
        const RawFrame frame = client.readFrame();
        QCOMPARE(frame.opcode, 8);
        QCOMPARE(int(frame.closeCode()), code);
        client.send(RawClient::frame(8, frame.payload));
        QVERIFY(client.atEnd());
        client.close();
        QTRY_COMPARE(server.closedCount(), 1);
        QTRY_COMPARE(server.counters().open.load(), 0u);
        QCOMPARE(server.texts().size(), size_t(1));
    }

    void closesWhenAsked()
    {
        EchoListener server;
        RawClient client(server.port());
        client.upgrade();
        QTRY_VERIFY(onlyPeer(server));
        const auto peer = onlyPeer(server);
        peer->send(makeTextFrame("last words"));
        peer->close(4002, "enough " + std::string(200, '.'));
        peer->send(makeTextFrame("never sent"));
        QCOMPARE(client.readFrame().payload, "last words"s);
        const RawFrame frame = client.readFrame();
        QCOMPARE(frame.closeCode(), quint16(4002));
        QCOMPARE(frame.payload.size(), size_t(125));
        QVERIFY(frame.payload.substr(2).starts_with("enough"));
        client.send(RawClient::frame(8, frame.payload));
        QVERIFY(client.atEnd());
        client.close();
        QTRY_COMPARE(server.closedCount(), 1);
        peer->send(makeTextFrame("after"));
        peer->close(1000, "");
    }

    void cutsWhoDoesNotAnswerAClose()
    {
        ListenerConfig config = EchoListener::patient();
        config.limits.closeTimeoutMs = 100;
        EchoListener server(config);
        RawClient client(server.port());
        client.upgrade();
        QTRY_VERIFY(onlyPeer(server));
        onlyPeer(server)->close(4000, "");
        QTRY_COMPARE(server.closedCount(), 1);
        QCOMPARE(client.readFrame().closeCode(), quint16(4000));
        QVERIFY(client.atEnd());
    }

    void sendsABurstInOrderAndWhole()
    {
        EchoListener server;
        RawClient client(server.port());
        client.upgrade();
        QTRY_VERIFY(onlyPeer(server));
        const auto peer = onlyPeer(server);
        constexpr int count = 3000;
        for (int i = 0; i < count; ++i) {
            peer->send(makeTextFrame(std::to_string(i) + std::string(size_t(i % 700), '.')));
            if (i % 500 == 0)
                QVERIFY(client.send(RawClient::frame(9, "p")));
        }
        int next = 0;
        int pongs = 0;
        while (next < count || pongs < 6) {
            const RawFrame frame = client.readFrame();
            if (frame.opcode == 10) {
                ++pongs;
                continue;
            }
            QCOMPARE(frame.opcode, 1);
            QCOMPARE(frame.payload, std::to_string(next) + std::string(size_t(next % 700), '.'));
            ++next;
        }
        QTRY_COMPARE(peer->unsentBytes(), size_t(0));
        QCOMPARE(server.counters().framesOut.load(), quint64(count));
    }

    void readsABurstInOrder()
    {
        EchoListener server;
        RawClient client(server.port());
        client.upgrade();
        std::string bytes;
        for (int i = 0; i < 3000; ++i)
            bytes += RawClient::frame(1, std::to_string(i) + std::string(size_t(i % 300), '.'));
        server.echo = false;
        QVERIFY(client.send(bytes));
        QTRY_COMPARE(server.texts().size(), size_t(3000));
        const auto texts = server.texts();
        for (int i = 0; i < 3000; ++i)
            QCOMPARE(texts[size_t(i)], std::to_string(i) + std::string(size_t(i % 300), '.'));
    }

    void stopsReadingWhenAsked()
    {
        ListenerConfig config = EchoListener::patient();
        config.limits.closeTimeoutMs = 100;
        EchoListener server(config);
        RawClient client(server.port());
        client.upgrade();
        QTRY_VERIFY(onlyPeer(server));
        const auto peer = onlyPeer(server);
        server.echo = false;
        peer->setReading(false);
        const std::string frame = RawClient::frame(1, std::string(10'000, 'x'));
        size_t sent = 0;
        size_t stalls = 0;
        while (stalls < 1000 && sent < 100'000'000) {
            const size_t now = client.sendSome(std::string_view(frame).substr(sent % frame.size()));
            stalls = now == 0 ? stalls + 1 : 0;
            sent += now;
        }
        QVERIFY(sent < 100'000'000);
        QVERIFY(server.texts().size() <= 1);
        peer->setReading(true);
        QTRY_VERIFY(server.texts().size() > 10);
        peer->setReading(false);
        peer->close(1013, "enough");
        QTRY_COMPARE(server.closedCount(), 1);
    }

    void dropsWhoNeverReadsAtTheCeiling()
    {
        ListenerConfig config = EchoListener::patient();
        config.limits.maxUnsentBytes = 256 * 1024;
        EchoListener server(config);
        RawClient client(server.port());
        client.setReceiveBuffer(4096);
        client.upgrade();
        QTRY_VERIFY(onlyPeer(server));
        const auto peer = onlyPeer(server);
        const Frame frame = makeTextFrame(std::string(10'000, 'x'));
        size_t sent = 0;
        while (server.counters().droppedSlow == 0 && sent < 20'000'000) {
            peer->send(frame);
            sent += frame->size();
            QVERIFY(peer->unsentBytes() <= config.limits.maxUnsentBytes + frame->size());
        }
        QTRY_COMPARE(server.counters().droppedSlow.load(), 1u);
        QTRY_COMPARE(server.closedCount(), 1);
        QTRY_COMPARE(server.counters().open.load(), 0u);
    }

    void closesWhoNeverReadsInTime()
    {
        ListenerConfig config = EchoListener::patient();
        config.limits.closeTimeoutMs = 100;
        EchoListener server(config);
        RawClient client(server.port());
        client.setReceiveBuffer(4096);
        client.upgrade();
        QTRY_VERIFY(onlyPeer(server));
        const auto peer = onlyPeer(server);
        const Frame frame = makeTextFrame(std::string(100'000, 'x'));
        for (int i = 0; i < 39; ++i)
            peer->send(frame);
        peer->close(1013, "slow");
        QTRY_COMPARE(server.closedCount(), 1);
        QTRY_COMPARE(server.counters().open.load(), 0u);
    }

    void pingsTheSilentAndDropsTheDead()
    {
        ListenerConfig config = EchoListener::patient();
        config.limits.socketIdleMs = 400;
        EchoListener server(config);
        RawClient alive(server.port());
        RawClient dead(server.port());
        alive.upgrade();
        dead.upgrade();
        for (int i = 0; i < 4; ++i) {
            const RawFrame ping = alive.readFrame();
            QCOMPARE(ping.opcode, 9);
            QVERIFY(alive.send(RawClient::frame(10, ping.payload)));
        }
        QTRY_COMPARE(server.counters().timedOut.load(), 1u);
        QCOMPARE(server.closedCount(), 1);
        QCOMPARE(server.counters().openSockets.load(), 1u);
        QVERIFY(alive.sendText("still here"));
        RawFrame frame;
        do {
            frame = alive.readFrame();
        } while (frame.opcode == 9);
        QCOMPARE(frame.payload, "still here"s);
    }

    void noticesAConnectionThatJustEnds()
    {
        EchoListener server;
        {
            RawClient client(server.port());
            client.upgrade();
            QTRY_VERIFY(onlyPeer(server));
            QVERIFY(client.send("\x81"));
        }
        QTRY_COMPARE(server.closedCount(), 1);
        QTRY_COMPARE(server.counters().open.load(), 0u);
    }
};

QTEST_GUILESS_MAIN(TestSocketSession)
#include "tst_socketsession.moc"
