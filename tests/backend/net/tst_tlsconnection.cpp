// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/backend/net/echolistener.h"
#include "tests/support/rawclient.h"
#include "tests/support/testcertificate.h"

#include <QTest>

using namespace Wheelhouse;
using namespace std::string_literals;

class TestTlsConnection : public QObject
{
    Q_OBJECT

private:
    TestCertificate m_certificate;

    ListenerConfig config(ListenerConfig config = EchoListener::patient()) const
    {
        config.certificateFile = m_certificate.certificateFile();
        config.keyFile = m_certificate.keyFile();
        return config;
    }

private Q_SLOTS:
    void answersHttp()
    {
        EchoListener server(config());
        RawClient client = RawClient::tls(server.port());
        QVERIFY(client.isOpen());
        QVERIFY(
            client.send("GET /a HTTP/1.1\r\nHost: h\r\n\r\nGET /big HTTP/1.1\r\nHost: h\r\n\r\n"));
        QCOMPARE(client.readResponse().body, "GET /a  0"s);
        QCOMPARE(client.readResponse().body.size(), size_t(8 * 1024 * 1024));
        QVERIFY(client.send("GET /c HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n"));
        QCOMPARE(client.readResponse().body, "GET /c  0"s);
        QVERIFY(client.atEnd());
    }

    void refusesWithoutUpgrading()
    {
        EchoListener server(config());
        RawClient client = RawClient::tls(server.port());
        QCOMPARE(client.upgrade("/refuse/401").status, 401);
        QVERIFY(client.atEnd());
        QCOMPARE(server.counters().upgrades.load(), 0u);
    }

    void carriesWebsockets()
    {
        EchoListener server(config());
        RawClient client = RawClient::tls(server.port());
        QCOMPARE(client.upgrade().status, 101);
        QVERIFY(client.sendText("hello"));
        QCOMPARE(client.readFrame().payload, "hello"s);
        for (int i = 0; i < 2000; ++i)
            server.peers().at(0)->send(makeTextFrame(std::to_string(i) + std::string(300, '.')));
        for (int i = 0; i < 2000; ++i)
            QCOMPARE(client.readFrame().payload, std::to_string(i) + std::string(300, '.'));
        QVERIFY(client.sendText(std::string(ListenerLimits().messageBytes + 1, 'x')));
        const RawFrame frame = client.readFrame();
        QCOMPARE(frame.closeCode(), quint16(1009));
        client.send(RawClient::frame(8, frame.payload));
        QVERIFY(client.atEnd());
        client.close();
        QTRY_COMPARE(server.closedCount(), 1);
        QTRY_COMPARE(server.counters().open.load(), 0u);
    }

    void turnsPlainSpeakersAway()
    {
        EchoListener server(config());
        RawClient client(server.port());
        QVERIFY(client.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n"));
        const std::string answer = client.readToEnd();
        client.close();
        QVERIFY(!answer.starts_with("HTTP"));
        QTRY_COMPARE(server.counters().open.load(), 0u);
        QVERIFY(server.requests().empty());
    }

    void cutsHandshakesThatDoNotCome()
    {
        EchoListener server(config(EchoListener::quick()));
        RawClient client(server.port());
        QVERIFY(client.send("\x16\x03\x01"));
        QVERIFY(client.atEnd());
        client.close();
        QTRY_COMPARE(server.counters().open.load(), 0u);
        QCOMPARE(server.counters().timedOut.load(), 1u);
    }

    void stopsWithOpenWebsockets()
    {
        EchoListener server(config());
        RawClient client = RawClient::tls(server.port());
        client.upgrade();
        QTRY_COMPARE(server.peers().size(), size_t(1));
        const auto peer = server.peers().front();
        server.stop();
        QVERIFY(client.isOpen());
        peer->send(makeTextFrame("too late"));
        QCOMPARE(server.closedCount(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTlsConnection)
#include "tst_tlsconnection.moc"
