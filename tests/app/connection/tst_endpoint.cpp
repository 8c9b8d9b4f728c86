// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/connection/endpoint.h"

#include <QTest>

using namespace Wheelhouse;

class TestEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("url");
        const auto row = [](const char *typed, const char *url) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromLatin1(url);
        };
        row("care.example.com", "wss://care.example.com/session");
        row("  care.example.com:8470 ", "wss://care.example.com:8470/session");
        row("https://care.example.com/", "wss://care.example.com/session");
        row("wss://care.example.com/behind/proxy", "wss://care.example.com/behind/proxy");
        row("http://localhost:8470", "ws://localhost:8470/session");
        row("ws://127.0.0.1:8470/session", "ws://127.0.0.1:8470/session");
        row("ws://[::1]:8470", "ws://[::1]:8470/session");
    }

    void acceptsWhatPeopleType()
    {
        QFETCH(QString, typed);
        QFETCH(QString, url);
        const auto result = serverUrl(typed, false);
        QVERIFY(result.ok());
        QCOMPARE(result->toString(), url);
    }

    void refusesWhatIsNoAddress_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed :
             {"", "   ", "two words", "ftp://care.example.com", "wss://",
              "wss://ania:secret@care.example.com", "wss://care.example.com/?token=secret",
              "wss://care.example.com/#x", "wss://care.example.com:99999"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }

    void refusesWhatIsNoAddress()
    {
        QFETCH(QString, typed);
        const auto result = serverUrl(typed, true);
        QVERIFY(!result.ok());
        QCOMPARE(result.error().context, QStringLiteral("url"));
    }

    void plainTextLeavesThisComputerOnlyWhenAllowed()
    {
        const QString typed = QStringLiteral("ws://care.example.com:8470");
        const auto refused = serverUrl(typed, false);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().context, QStringLiteral("unencrypted"));
        QVERIFY(serverUrl(typed, true).ok());
    }

    void aNameThatOnlyLooksLikeLoopbackIsNot()
    {
        QVERIFY(!isLoopback(QStringLiteral("localhost.example.com")));
        QVERIFY(!isLoopback(QStringLiteral("127.0.0.1.example.com")));
        QVERIFY(isLoopback(QStringLiteral("127.8.9.1")));
        QVERIFY(isLoopback(QStringLiteral("LOCALHOST")));
    }
};

QTEST_GUILESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
