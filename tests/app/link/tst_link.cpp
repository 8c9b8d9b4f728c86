// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/linkfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

class TestLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesThroughTheNamedStatesToOnline()
    {
        LinkFixture f;
        QList<LinkState> states;
        connect(&f.link, &Link::stateChanged, this, [&](LinkState state) { states.append(state); });
        f.connectNow();
        QTRY_VERIFY(f.link.isOnline());
        QCOMPARE(states, (QList{LinkState::Connecting, LinkState::Opening, LinkState::Online}));
        QCOMPARE(f.link.userName(), QStringLiteral("Ania Kowalska"));
        QCOMPARE(f.link.serverName(), QStringLiteral("Test server"));
        QCOMPARE(f.link.roles(), QList{Role::Supervisor});
        QTRY_VERIFY(f.link.latencyMs() >= 0);
    }

    void saysWhoAndWhatItIsWhenItOpensTheSession()
    {
        LinkFixture f;
        f.connectNow();
        QTRY_VERIFY(f.link.isOnline());
        const auto params = f.server.requests(QStringLiteral("session.open")).first().params;
        QCOMPARE(params.value(QLatin1StringView("protocol")).toInt(), protocolVersion);
        QCOMPARE(params.value(QLatin1StringView("token")).toString(), f.server.token);
        QVERIFY(params.value(QLatin1StringView("client"))
                    .toString()
                    .startsWith(QLatin1StringView("wheelhouse")));
    }

    void exchangesNameAndPasswordForAToken()
    {
        LinkFixture f;
        QSignalSpy issued(&f.link, &Link::tokenIssued);
        f.link.connectTo(
            {QUrl(QString(fakeServerUrl)), {}, QStringLiteral("ania"), f.server.password});
        QTRY_VERIFY(f.link.isOnline());
        QCOMPARE(issued.size(), 1);
        QCOMPARE(issued.first().first().toString(), f.server.token);
    }

    void aWrongPasswordIsRefusedAndNotRetried()
    {
        LinkFixture f;
        f.link.connectTo(
            {QUrl(QString(fakeServerUrl)), {}, QStringLiteral("ania"), QStringLiteral("wrong")});
        QTRY_COMPARE(f.link.state(), LinkState::Refused);
        QCOMPARE(f.link.refusal().code, ErrorCode::Unauthorised);
        QVERIFY(!f.pipe->isOpen());
        QCOMPARE(f.link.secondsToRetry(), 0);
    }

    void anotherProtocolVersionIsRefusedInTheServersWords()
    {
        LinkFixture f;
        f.server.sessionError = Error{ErrorCode::Conflict,
                                      QStringLiteral("this server speaks protocol 2, the client 1"),
                                      QStringLiteral("protocol")};
        f.connectNow();
        QTRY_COMPARE(f.link.state(), LinkState::Refused);
        QCOMPARE(f.link.refusal(), *f.server.sessionError);
    }

    void aBusyServerIsTriedAgain()
    {
        LinkFixture f;
        f.server.sessionError = Error{ErrorCode::Unavailable, QStringLiteral("starting"), {}};
        f.connectNow();
        QTRY_COMPARE(f.link.state(), LinkState::Waiting);
        f.server.sessionError.reset();
        f.link.tryNow();
        QTRY_VERIFY(f.link.isOnline());
    }

    void aServerThatIsNotThereIsTriedAgainByItself()
    {
        LinkFixture f;
        f.pipe->refuse();
        f.connectNow();
        QTRY_COMPARE(f.link.state(), LinkState::Waiting);
        QVERIFY(!f.link.wasOnline());
        f.pipe->listen();
        QTRY_VERIFY_WITH_TIMEOUT(f.link.isOnline(), 10'000);
    }

    void countsDownToTheNextAttempt()
    {
        LinkFixture f;
        f.pipe->refuse();
        f.connectNow();
        QTRY_COMPARE(f.link.state(), LinkState::Waiting);
        QVERIFY(f.link.secondsToRetry() >= 1 && f.link.secondsToRetry() <= 2);
        f.clock.advance(60'000);
        QCOMPARE(f.link.secondsToRetry(), 0);
    }

    void aLostConnectionIsWaitingAndComesBack()
    {
        LinkFixture f;
        f.connectNow();
        QTRY_VERIFY(f.link.isOnline());
        f.pipe->breakOff();
        QCOMPARE(f.link.state(), LinkState::Waiting);
        QVERIFY(f.link.wasOnline());
        f.link.tryNow();
        QTRY_VERIFY(f.link.isOnline());
    }

    void aServerThatStopsAnsweringIsDead()
    {
        LinkFixture f({2'000, 2'000, 10, 3});
        f.connectNow();
        QTRY_VERIFY(f.link.isOnline());
        f.pipe->setMute(true);
        QTRY_COMPARE(f.link.state(), LinkState::Waiting);
    }

    void aServerThatAcceptsAndThenSaysNothingIsGivenUp()
    {
        LinkFixture f({2'000, 50, 1'000, 3});
        f.server.silent = true;
        f.connectNow();
        QTRY_COMPARE(f.link.state(), LinkState::Waiting);
    }

    void anUntrustedCertificateIsForTheUserToDecide()
    {
        LinkFixture f;
        f.pipe->refuse(TransportEnd::Untrusted);
        f.connectNow();
        QTRY_COMPARE(f.link.state(), LinkState::Refused);
        QVERIFY(f.link.refusedCertificate());
    }

    void anExpiredTokenAfterAReconnectIsRefused()
    {
        LinkFixture f;
        f.connectNow();
        QTRY_VERIFY(f.link.isOnline());
        f.server.token = QStringLiteral("another");
        f.pipe->breakOff();
        f.link.tryNow();
        QTRY_COMPARE(f.link.state(), LinkState::Refused);
        QCOMPARE(f.link.refusal().code, ErrorCode::Unauthorised);
    }

    void disconnectingEndsEverything()
    {
        LinkFixture f;
        f.connectNow();
        QTRY_VERIFY(f.link.isOnline());
        f.link.disconnectFromServer();
        QCOMPARE(f.link.state(), LinkState::Disconnected);
        QVERIFY(!f.pipe->isOpen());
        f.link.tryNow();
        QCOMPARE(f.link.state(), LinkState::Disconnected);
    }
};

QTEST_GUILESS_MAIN(TestLink)
#include "tst_link.moc"
