// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/net/responsehead.h"

#include <QTest>

using namespace Wheelhouse;

class TestResponseHead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesStatusLengthAndHeaders()
    {
        const std::string head = makeResponseHead(
            {.status = 201, .contentType = "text/plain", .body = "abc", .headers = {{"X-A", "b"}}},
            true);
        QVERIFY(head.starts_with("HTTP/1.1 201 Created\r\nDate: "));
        QVERIFY(head.ends_with("\r\nContent-Length: 3\r\nContent-Type: text/plain\r\n"
                               "Connection: keep-alive\r\nX-A: b\r\n\r\n"));
        QVERIFY(head.find(" GMT\r\n") != std::string::npos);
    }

    void saysCloseAndNoLengthWhereThereIsNoBody()
    {
        const std::string head = makeResponseHead({.status = 304}, false);
        QVERIFY(head.starts_with("HTTP/1.1 304 Not Modified\r\n"));
        QVERIFY(head.find("Content-Length") == std::string::npos);
        QVERIFY(head.find("Connection: close\r\n") != std::string::npos);
    }

    void cannotBeSplitInTwo()
    {
        const std::string head = makeResponseHead(
            {.contentType = "a\r\nX: y", .headers = {{"N\r\n", "v\r\n\r\nHTTP/1.1 200 OK"}}}, true);
        QVERIFY(head.find("aX: y\r\n") != std::string::npos);
        QVERIFY(head.ends_with("\r\nN: vHTTP/1.1 200 OK\r\n\r\n"));
        QCOMPARE(head.find("\r\n\r\n"), head.size() - 4);
    }

    void addsCommonHeadersWhereTheyAreNotSet()
    {
        HttpResponse response{.headers = {{"cache-control", "max-age=60"}}};
        addCommonHeaders(response);
        const HttpHeaders expected = {{"cache-control", "max-age=60"},
                                      {"X-Content-Type-Options", "nosniff"},
                                      {"Referrer-Policy", "no-referrer"}};
        QVERIFY(response.headers == expected);
    }

    void refusesInOneLine()
    {
        QVERIFY(refusal(404).body == "404 Not Found\n");
        QVERIFY(refusal(299).body == "299 Status\n");
    }
};

QTEST_GUILESS_MAIN(TestResponseHead)
#include "tst_responsehead.moc"
