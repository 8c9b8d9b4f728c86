// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/backend/net/echolistener.h"
#include "tests/support/rawclient.h"

#include <QTest>

using namespace Wheelhouse;
using namespace std::string_literals;

/// HTTP over a plain socket, byte by byte: what is answered, what is refused, when it is cut.
class TestPlainConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersWithTheCommonHeaders()
    {
        EchoListener server;
        RawClient client(server.port());
        QVERIFY(client.send("GET /a/%20b?x=%31&y HTTP/1.1\r\nHost: h\r\nX-Thing: v\r\n\r\n"));
        const RawResponse response = client.readResponse();
        QCOMPARE(response.status, 200);
        QCOMPARE(response.body, "GET /a/%20b x=%31&y 0"s);
        QVERIFY(response.head.starts_with("HTTP/1.1 200 OK\r\n"));
        QVERIFY(response.hasHeader("\r\nX-Content-Type-Options: nosniff\r\n"));
        QVERIFY(response.hasHeader("\r\nCache-Control: no-store\r\n"));
        QVERIFY(response.hasHeader("\r\nConnection: keep-alive\r\n"));
        const HttpRequest request = server.requests().at(0);
        QCOMPARE(request.remote, "127.0.0.1"s);
        QCOMPARE(std::string(request.header("x-thing")), "v"s);
        QCOMPARE(server.counters().requests.load(), 1u);
    }

    void answersPipelinedRequestsInOrder()
    {
        EchoListener server;
        RawClient client(server.port());
        QVERIFY(client.send("GET /hold HTTP/1.1\r\nHost: h\r\n\r\n"
                            "POST /b HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n\r\nabc"
                            "GET /c HTTP/1.1\r\nHost: h\r\n\r\n"));
        QTRY_COMPARE(server.heldCount(), size_t(1));
        server.release(0, "late");
        QCOMPARE(client.readResponse().body, "late"s);
        QCOMPARE(client.readResponse().body, "POST /b  3"s);
        QCOMPARE(client.readResponse().body, "GET /c  0"s);
        QCOMPARE(server.counters().accepted.load(), 1u);
    }

    void answersHeadWithoutABody()
    {
        EchoListener server;
        RawClient client(server.port());
        QVERIFY(
            client.send("HEAD /a HTTP/1.1\r\nHost: h\r\n\r\nGET /b HTTP/1.1\r\nHost: h\r\n\r\n"));
        const RawResponse head = client.readResponse(true);
        QVERIFY(head.hasHeader("\r\nContent-Length: 10\r\n"));
        QCOMPARE(client.readResponse().body, "GET /b  0"s);
    }

    void honoursCloseAndOldClients_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("close") << QByteArray(
            "GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
        QTest::newRow("1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n");
    }
    void honoursCloseAndOldClients()
    {
        QFETCH(QByteArray, request);
        EchoListener server;
        RawClient client(server.port());
        QVERIFY(client.send(request.toStdString()));
        const RawResponse response = client.readResponse();
        QCOMPARE(response.status, 200);
        QVERIFY(response.hasHeader("\r\nConnection: close\r\n"));
        QVERIFY(client.atEnd());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, int status, QByteArray request) {
            QTest::newRow(name) << request << status;
        };
        row("no host", 400, "GET / HTTP/1.1\r\n\r\n");
        row("two hosts", 400, "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n");
        row("garbage", 400, "\x16\x03\x01\x02garbage\r\n\r\n");
        row("target", 400, "GET evil HTTP/1.1\r\nHost: a\r\n\r\n");
        row("connect", 400, "CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n");
        row("version", 505, "GET / HTTP/3.0\r\nHost: a\r\n\r\n");
        row("folded", 400,
            "GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding:\r\n chunked, x\r\n\r\n");
        row("coding", 400, "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, foo\r\n\r\n");
        row("gzip chunked", 400,
            "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n");
        row("coding twice", 400,
            "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n"
            "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
        row("coding in 1.0", 400,
            "POST / HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
        row("both lengths", 400,
            "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n"
            "0\r\n\r\n");
        row("both, other order", 400,
            "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n"
            "0\r\n\r\n");
        row("two lengths", 400,
            "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd");
        row("negative length", 400, "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n");
        row("bad chunk", 400,
            "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n");
        row("body", 413, "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1048577\r\n\r\n");
        row("endless body", 413,
            "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100000000000000\r\n\r\n");
        row("body after 100", 413,
            "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1048577\r\nExpect: "
            "100-continue\r\n\r\n");
        row("chunked body", 413,
            "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n100001\r\n" +
                QByteArray(0x100001, 'x') + "\r\n0\r\n\r\n");
        row("header", 431, "GET / HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(9000, 'x') + "\r\n\r\n");
        row("endless header", 431,
            "GET / HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(5'000'000, 'x') + "\r\n\r\n");
        row("many headers", 431,
            "GET / HTTP/1.1\r\nHost: a\r\n" + QByteArray("X: y\r\n").repeated(3000) + "\r\n");
        row("long target", 431, "GET /" + QByteArray(9000, 'x') + " HTTP/1.1\r\nHost: a\r\n\r\n");
        row("expectation", 417, "POST / HTTP/1.1\r\nHost: a\r\nExpect: wonders\r\n\r\n");
    }
    void refuses()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        EchoListener server;
        RawClient client(server.port());
        client.send(request.toStdString());
        const RawResponse response = client.readResponse();
        QCOMPARE(response.status, status);
        QVERIFY(response.hasHeader("\r\nConnection: close\r\n"));
        QVERIFY(response.hasHeader("\r\nX-Content-Type-Options: nosniff\r\n"));
        QVERIFY(client.atEnd());
        client.close();
        QVERIFY(server.requests().empty());
        QCOMPARE(server.counters().malformed + server.counters().oversized, 1u);
        QTRY_COMPARE(server.counters().open.load(), 0u);
    }

    void takesBodiesUpToTheLimit()
    {
        EchoListener server;
        RawClient client(server.port());
        QVERIFY(client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1048576\r\n\r\n" +
                            std::string(1048576, 'x')));
        QCOMPARE(client.readResponse().body, "POST /  1048576"s);
        QVERIFY(client.send("POST / HTTP/1.1\r\nHost: a\r\ntransfer-encoding: Chunked\r\n\r\n"
                            "3\r\nabc\r\n2;ext=1\r\nde\r\n0\r\n\r\n"));
        QCOMPARE(client.readResponse().body, "POST /  5"s);
    }

    void takesHeadersByteByByte()
    {
        EchoListener server;
        RawClient client(server.port());
        for (const char c : "POST /slow HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nab"s)
            QVERIFY(client.send({&c, 1}));
        QCOMPARE(client.readResponse().body, "POST /slow  2"s);
    }

    void saysContinueBeforeTheBody()
    {
        EchoListener server;
        RawClient client(server.port());
        QVERIFY(client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n"
                            "Expect: 100-Continue\r\n\r\n"));
        const std::string interim = "HTTP/1.1 100 Continue\r\n\r\n";
        QCOMPARE(client.readExactly(interim.size()), interim);
        QVERIFY(client.send("abc"));
        QCOMPARE(client.readResponse().body, "POST /  3"s);
    }

    void cutsTheSlow_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<bool>("counted");
        QTest::newRow("says nothing") << QByteArray() << true;
        QTest::newRow("half a header") << QByteArray("GET / HTTP/1.1\r\nHos") << true;
        QTest::newRow("half a body")
            << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nabc") << true;
    }
    void cutsTheSlow()
    {
        QFETCH(QByteArray, start);
        QFETCH(bool, counted);
        EchoListener server(EchoListener::quick());
        RawClient client(server.port());
        QVERIFY(client.send(start.toStdString()));
        QVERIFY(client.atEnd());
        QTRY_COMPARE(server.counters().open.load(), 0u);
        QCOMPARE(server.counters().timedOut.load(), counted ? 1u : 0u);
    }

    void cutsWhoTricklesAHeader()
    {
        EchoListener server(EchoListener::quick());
        RawClient client(server.port());
        QVERIFY(client.send("GET / HTTP/1.1\r\nHost: a\r\nX: "));
        const auto closedAfterMore = [&] {
            client.sendSome("x");
            return server.counters().open == 0;
        };
        QTRY_VERIFY(server.counters().accepted == 1 && closedAfterMore());
        QCOMPARE(server.counters().timedOut.load(), 1u);
    }

    void cutsTheIdleWithoutCallingItAFault()
    {
        EchoListener server(EchoListener::quick());
        RawClient client(server.port());
        QVERIFY(client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n"));
        QCOMPARE(client.readResponse().status, 200);
        QVERIFY(client.atEnd());
        QCOMPARE(server.counters().timedOut.load(), 0u);
    }

    void cutsWhoNeverReadsALongAnswer()
    {
        EchoListener server(EchoListener::quick());
        RawClient client(server.port());
        QVERIFY(client.send("GET /big HTTP/1.1\r\nHost: a\r\n\r\n"));
        QTRY_COMPARE(server.counters().timedOut.load(), 1u);
        QTRY_COMPARE(server.counters().open.load(), 0u);
    }

    void sendsLongAnswersWhole()
    {
        EchoListener server;
        RawClient client(server.port());
        QVERIFY(
            client.send("GET /big HTTP/1.1\r\nHost: a\r\n\r\nGET /b HTTP/1.1\r\nHost: a\r\n\r\n"));
        QCOMPARE(client.readResponse().body, std::string(8 * 1024 * 1024, 'x'));
        QCOMPARE(client.readResponse().body, "GET /b  0"s);
    }

    void answersForAHandlerThatDropsTheReply()
    {
        EchoListener server;
        RawClient client(server.port());
        QVERIFY(client.send("GET /drop HTTP/1.1\r\nHost: a\r\n\r\n"));
        QCOMPARE(client.readResponse().status, 500);
    }

    void ignoresASecondReply()
    {
        EchoListener server;
        RawClient client(server.port());
        QVERIFY(
            client.send("GET /hold HTTP/1.1\r\nHost: a\r\n\r\nGET /b HTTP/1.1\r\nHost: a\r\n\r\n"));
        QTRY_COMPARE(server.heldCount(), size_t(1));
        server.release(0, "one");
        server.release(0, "two");
        QCOMPARE(client.readResponse().body, "one"s);
        QCOMPARE(client.readResponse().body, "GET /b  0"s);
    }

    void survivesAClientThatLeavesBeforeTheReply()
    {
        EchoListener server;
        {
            RawClient client(server.port());
            QVERIFY(client.send("GET /hold HTTP/1.1\r\nHost: a\r\n\r\n"));
            QTRY_COMPARE(server.heldCount(), size_t(1));
        }
        server.release(0, "to nobody");
        QTRY_COMPARE(server.counters().open.load(), 0u);
    }

    void sendsNoBodyWith204()
    {
        EchoListener server;
        RawClient client(server.port());
        QVERIFY(client.send("GET /status/204 HTTP/1.1\r\nHost: a\r\n\r\n"));
        const RawResponse response = client.readResponse();
        QCOMPARE(response.status, 204);
        QVERIFY(!response.hasHeader("Content-Length"));
        QVERIFY(client.send("GET /b HTTP/1.1\r\nHost: a\r\n\r\n"));
        QCOMPARE(client.readResponse().body, "GET /b  0"s);
    }
};

QTEST_GUILESS_MAIN(TestPlainConnection)
#include "tst_plainconnection.moc"
