// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/linkwords.h"

#include "tests/support/linkfixture.h"

#include <QTest>

using namespace Wheelhouse;

class TestLinkWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateHasItsWord()
    {
        LinkFixture f;
        QStringList words{LinkWords::state(f.link)};
        connect(&f.link, &Link::stateChanged, this,
                [&] { words.append(LinkWords::state(f.link)); });
        f.connectNow();
        QTRY_VERIFY(f.link.isOnline());
        QCOMPARE(words.last(), QStringLiteral("Live"));
        f.pipe->breakOff();
        QVERIFY(words.last().startsWith(QStringLiteral("Reconnecting")));
        f.server.token = QStringLiteral("another");
        f.link.tryNow();
        QTRY_COMPARE(f.link.state(), LinkState::Refused);
        QCOMPARE(words.last(), QStringLiteral("Refused"));
        for (const QString &word : words)
            QVERIFY(!word.isEmpty());
    }

    void liveHasNothingToExplain()
    {
        LinkFixture f;
        f.connectNow();
        QTRY_VERIFY(f.link.isOnline());
        QVERIFY(LinkWords::sentence(f.link, f.clock.nowMs()).isEmpty());
        QTRY_VERIFY(LinkWords::detail(f.link, f.clock.nowMs()).endsWith(QStringLiteral("ms")));
    }

    void aLostServerIsSaidWithItsAge()
    {
        LinkFixture f;
        f.connectNow();
        QTRY_VERIFY(f.link.isOnline());
        f.pipe->breakOff();
        f.clock.advance(12'000);
        const QString sentence = LinkWords::sentence(f.link, f.clock.nowMs());
        QVERIFY2(sentence.contains(QStringLiteral("12 s ago")), qPrintable(sentence));
    }

    void aServerThatWasNeverThereIsNamed()
    {
        LinkFixture f;
        f.pipe->refuse();
        f.connectNow();
        QTRY_COMPARE(f.link.state(), LinkState::Waiting);
        const QString sentence = LinkWords::sentence(f.link, f.clock.nowMs());
        QVERIFY2(sentence.contains(QStringLiteral("127.0.0.1")), qPrintable(sentence));
        QVERIFY(LinkWords::detail(f.link, f.clock.nowMs()).isEmpty());
    }

    void aVersionMismatchNamesBothVersions()
    {
        LinkFixture f;
        f.server.sessionError = Error{ErrorCode::Conflict,
                                      QStringLiteral("this server speaks protocol 2, the client 1"),
                                      QStringLiteral("protocol")};
        f.connectNow();
        QTRY_COMPARE(f.link.state(), LinkState::Refused);
        QVERIFY(
            LinkWords::sentence(f.link, 0).contains(QStringLiteral("protocol 2, the client 1")));
    }

    void anUntrustedCertificateSaysWhatToDo()
    {
        LinkFixture f;
        f.pipe->refuse(TransportEnd::Untrusted);
        f.connectNow();
        QTRY_COMPARE(f.link.state(), LinkState::Refused);
        QVERIFY(LinkWords::sentence(f.link, 0).contains(QStringLiteral("certificate")));
    }

    void placesHaveNamesForPeople()
    {
        QCOMPARE(LinkWords::placeName(ConnectionList::demo()), QStringLiteral("Demo"));
        QCOMPARE(LinkWords::placeName(ConnectionList::server(
                     QUrl(QStringLiteral("wss://care.example.com/session")), {}, false)),
                 QStringLiteral("care.example.com"));
    }

    void everyFailureAndRoleHasWords()
    {
        for (int code = int(ErrorCode::Invalid); code <= int(ErrorCode::InUse); ++code)
            QVERIFY(
                LinkWords::failure({ErrorCode(code), QStringLiteral("why"), {}}).endsWith(u'.'));
        for (const char *context : {"url", "unencrypted", "token"})
            QVERIFY(LinkWords::failure({ErrorCode::Invalid, {}, QString::fromLatin1(context)})
                        .endsWith(u'.'));
        for (int role = 0; role <= int(Role::Admin); ++role)
            QVERIFY(!LinkWords::roleName(Role(role)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLinkWords)
#include "tst_linkwords.moc"
