// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/connection/connector.h"

#include "app/settings/settings.h"
#include "tests/support/linkfixture.h"
#include "tests/support/memoryvault.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Wheelhouse;

namespace {

class ScriptedBackend : public EmbeddedBackend
{
public:
    Result<Endpoint> start(EmbeddedMode mode) override
    {
        started.append(mode);
        threads.insert(QThread::currentThread());
        if (error)
            return *error;
        return Endpoint{QUrl(QString(fakeServerUrl)), QStringLiteral("secret")};
    }
    void stop() override { ++stops; }

    std::optional<Error> error;
    QList<EmbeddedMode> started;
    QSet<QThread *> threads;
    std::atomic<int> stops = 0;
};

} // namespace

class TestConnector : public QObject
{
    Q_OBJECT

    struct Fixture : LinkFixture
    {
        Fixture()
            : vault(new MemoryVault)
            , tokens(std::unique_ptr<SecretVault>(vault))
            , connector(link, tokens, list, &backend)
        {}
        QTemporaryDir folder;
        Settings settings{std::make_unique<QSettings>(folder.filePath(QStringLiteral("s")),
                                                      QSettings::IniFormat)};
        ConnectionList list{settings};
        ScriptedBackend backend;
        MemoryVault *vault;
        TokenStore tokens;
        Connector connector;
    };
    const ConnectionProfile m_server =
        ConnectionList::server(QUrl(QString(fakeServerUrl)), QStringLiteral("ania"), false);

private Q_SLOTS:
    void startsTheEmbeddedBackendOffThisThread()
    {
        Fixture f;
        QSignalSpy prepared(&f.connector, &Connector::preparingChanged);
        f.connector.connectTo(ConnectionList::demo());
        QTRY_VERIFY(f.link.isOnline());
        QVERIFY(!f.connector.preparing());
        QCOMPARE(prepared.size(), 2); // a backend may be there before connectTo returns
        QCOMPARE(f.backend.started, QList{EmbeddedMode::Demo});
        QVERIFY(!f.backend.threads.contains(QThread::currentThread()));
        QCOMPARE(f.list.last(), std::optional(ConnectionList::demo()));
    }

    void aBackendThatDoesNotStartIsTold()
    {
        Fixture f;
        f.backend.error =
            Error{ErrorCode::InUse, QStringLiteral("another process has the store"), {}};
        QSignalSpy failed(&f.connector, &Connector::failed);
        f.connector.connectTo(ConnectionList::thisComputer());
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>(), *f.backend.error);
        QVERIFY(!f.connector.current());
        QCOMPARE(f.link.state(), LinkState::Disconnected);
        QVERIFY(!f.list.last());
    }

    void signsInByPasswordAndKeepsTheToken()
    {
        Fixture f;
        f.connector.connectTo(m_server, {f.server.password, {}});
        QTRY_VERIFY(f.link.isOnline());
        QTRY_COMPARE(f.vault->secrets.value(m_server.id), f.server.token);
        QCOMPARE(f.list.last(), std::optional(m_server));
    }

    void comesBackWithTheTokenThatWasKept()
    {
        Fixture f;
        f.vault->secrets.insert(m_server.id, f.server.token);
        f.connector.connectTo(m_server);
        QTRY_VERIFY(f.link.isOnline());
        QVERIFY(f.server.requests(QStringLiteral("session.login")).isEmpty());
    }

    void withoutATokenItAsksForOne()
    {
        Fixture f;
        QSignalSpy failed(&f.connector, &Connector::failed);
        f.connector.connectTo(m_server);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().context, QStringLiteral("token"));
    }

    void aRefusedServerIsNotRemembered()
    {
        Fixture f;
        f.connector.connectTo(m_server, {QStringLiteral("wrong"), {}});
        QTRY_COMPARE(f.link.state(), LinkState::Refused);
        QVERIFY(!f.list.last());
    }

    void theLatestWishWins()
    {
        Fixture f;
        f.vault->secrets.insert(m_server.id, f.server.token);
        f.connector.connectTo(ConnectionList::demo());
        f.connector.connectTo(m_server);
        QTRY_VERIFY(f.link.isOnline());
        QCOMPARE(f.connector.current(), std::optional(m_server));
        QCOMPARE(f.list.last(), std::optional(m_server));
    }

    void goingToAServerEndsTheEmbeddedBackend()
    {
        Fixture f;
        f.vault->secrets.insert(m_server.id, f.server.token);
        f.connector.connectTo(ConnectionList::demo());
        QTRY_VERIFY(f.link.isOnline());
        QCOMPARE(f.backend.stops.load(), 0);
        f.connector.connectTo(m_server);
        QTRY_COMPARE(f.backend.stops.load(), 1);
        QTRY_VERIFY(f.link.isOnline());
    }

    void signingOutForgetsTheToken()
    {
        Fixture f;
        f.vault->secrets.insert(m_server.id, f.server.token);
        f.connector.connectTo(m_server);
        QTRY_VERIFY(f.link.isOnline());
        f.connector.signOut();
        QCOMPARE(f.link.state(), LinkState::Disconnected);
        QTRY_VERIFY(f.vault->secrets.isEmpty());
        QTRY_COMPARE(f.backend.stops.load(), 2);
    }
};

QTEST_GUILESS_MAIN(TestConnector)
#include "tst_connector.moc"
