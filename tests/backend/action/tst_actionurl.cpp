// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/action/actionurl.h"

#include <QTest>

using namespace Wheelhouse;

class TestActionUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTakenApart_data();
    void isTakenApart();
    void whatMayNotBeCalledIsRefused_data();
    void whatMayNotBeCalledIsRefused();
    void originsAreComparedWhole();
};

void TestActionUrl::isTakenApart_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("parts"); // host port target host-header
    QTest::newRow("plain") << "http://Shop.example"
                           << "shop.example 80 / shop.example";
    QTest::newRow("tls") << "https://shop.example/a?b=c#d"
                         << "shop.example 443 /a?b=c shop.example";
    QTest::newRow("port") << "https://shop.example:8443/a%20b"
                          << "shop.example 8443 /a%20b shop.example:8443";
    QTest::newRow("usual port") << "http://shop.example:80/"
                                << "shop.example 80 / shop.example";
    QTest::newRow("six") << "http://[2001:db8::1]:81/"
                         << "2001:db8::1 81 / [2001:db8::1]:81";
    QTest::newRow("another script") << QStringLiteral("http://żółw.example/ż")
                                    << "xn--w-uga1v8h.example 80 /%C5%BC xn--w-uga1v8h.example";
}

void TestActionUrl::isTakenApart()
{
    QFETCH(QString, url);
    QFETCH(QString, parts);
    const auto parsed = ActionUrl::parse(QUrl(url));
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().text()));
    QCOMPARE(QStringLiteral("%1 %2 %3 %4")
                 .arg(QString::fromStdString(parsed->host))
                 .arg(parsed->port)
                 .arg(QString::fromStdString(parsed->target),
                      QString::fromStdString(parsed->hostHeader)),
             parts);
    QCOMPARE(parsed->secure, url.startsWith(QStringLiteral("https")));
}

void TestActionUrl::whatMayNotBeCalledIsRefused_data()
{
    QTest::addColumn<bool>("refused");
    for (const char *url :
         {"", "shop.example", "/path", "ftp://shop.example/", "file:///etc/passwd",
          "gopher://shop.example:6379/_x", "http://", "http:///path", "http://user@shop.example/",
          "http://user:secret@shop.example/", "http://shop.example:0/",
          "http://shop.example:70000/"})
        QTest::newRow(url) << true;
}

void TestActionUrl::whatMayNotBeCalledIsRefused()
{
    const auto parsed = ActionUrl::parse(QUrl(QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::Invalid);
}

void TestActionUrl::originsAreComparedWhole()
{
    const auto one = ActionUrl::parse(QUrl(QStringLiteral("https://shop.example/a")));
    for (const char *same : {"https://shop.example/b", "https://shop.example:443/?x"})
        QVERIFY(one->sameOrigin(*ActionUrl::parse(QUrl(QString::fromLatin1(same)))));
    for (const char *other :
         {"http://shop.example/a", "https://shop.example:444/a", "https://www.shop.example/a"})
        QVERIFY(!one->sameOrigin(*ActionUrl::parse(QUrl(QString::fromLatin1(other)))));
}

QTEST_GUILESS_MAIN(TestActionUrl)
#include "tst_actionurl.moc"
