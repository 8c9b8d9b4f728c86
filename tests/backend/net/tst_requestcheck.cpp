// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/net/requestcheck.h"

#include <QTest>

using namespace Wheelhouse;

class TestRequestCheck : public QObject
{
    Q_OBJECT

private:
    static std::string parse(RequestParser &parser, std::string_view text)
    {
        error_code error;
        parser.eager(true);
        parser.put(boost::asio::buffer(text), error);
        return error ? error.message() : std::string();
    }

private Q_SLOTS:
    void judgesHeaders_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<int>("status");
        QTest::newRow("plain") << QByteArray("Host: a") << 0;
        QTest::newRow("empty host") << QByteArray("Host:") << 0;
        QTest::newRow("no host") << QByteArray("X: a") << 400;
        QTest::newRow("hosts") << QByteArray("Host: a\r\nhost: a") << 400;
        QTest::newRow("chunked") << QByteArray("Host: a\r\nTransfer-Encoding: CHUNKED") << 0;
        QTest::newRow("identity") << QByteArray("Host: a\r\nTransfer-Encoding: identity") << 400;
        QTest::newRow("list") << QByteArray("Host: a\r\nTransfer-Encoding: chunked, chunked")
                              << 400;
        QTest::newRow("expectation") << QByteArray("Host: a\r\nExpect: x") << 417;
    }
    void judgesHeaders()
    {
        QFETCH(QByteArray, fields);
        QFETCH(int, status);
        RequestParser parser;
        parse(parser, "GET / HTTP/1.1\r\n" + fields.toStdString() + "\r\n\r\n");
        QVERIFY(parser.is_header_done());
        QCOMPARE(checkHeader(parser).status, status);
    }

    void splitsTargets_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("path") << QByteArray("/a/b") << QByteArray("/a/b") << QByteArray();
        QTest::newRow("query") << QByteArray("/a?b?c=%20") << QByteArray("/a")
                               << QByteArray("b?c=%20");
        QTest::newRow("absolute") << QByteArray("HTTP://h:1/a?b") << QByteArray("/a")
                                  << QByteArray("b");
        QTest::newRow("absolute, bare")
            << QByteArray("https://h") << QByteArray("/") << QByteArray();
        QTest::newRow("star") << QByteArray("*") << QByteArray("*") << QByteArray();
    }
    void splitsTargets()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, query);
        RequestParser parser;
        QCOMPARE(parse(parser, "GET " + target.toStdString() + " HTTP/1.1\r\nHost: a\r\n\r\n"), "");
        QCOMPARE(checkHeader(parser).status, 0);
        const HttpRequest request = takeRequest(parser, "192.0.2.1");
        QCOMPARE(request.path, path.toStdString());
        QCOMPARE(request.query, query.toStdString());
        QVERIFY(request.remote == "192.0.2.1");
    }

    void refusesForeignTargets()
    {
        for (const char *target : {"a", "h:443", "ftp://h/a", "file:///etc"}) {
            RequestParser parser;
            parse(parser, std::string("GET ") + target + " HTTP/1.1\r\nHost: a\r\n\r\n");
            QCOMPARE(checkHeader(parser).status, 400);
        }
    }

    void namesTheRefusalOfAParserError()
    {
        namespace http = boost::beast::http;
        QCOMPARE(statusOf(http::error::header_limit), 431);
        QCOMPARE(statusOf(http::error::body_limit), 413);
        QCOMPARE(statusOf(http::error::bad_version), 505);
        QCOMPARE(statusOf(http::error::bad_chunk), 400);
    }
};

QTEST_GUILESS_MAIN(TestRequestCheck)
#include "tst_requestcheck.moc"
