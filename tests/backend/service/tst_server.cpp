// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/server.h"
#include "tests/support/testserver.h"

#include <QTest>

using namespace Wheelhouse;

class TestServerStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewStoreGetsItsBots();
    void aStoreOfItsOwnIsLeftAsItIs();
    void whatCannotStartSaysWhy();
    void plainBeyondLoopbackIsRefused();
    void stoppingLetsTheStoreGo();
};

void TestServerStart::aNewStoreGetsItsBots()
{
    TestServer server;
    QVERIFY(!server.failure());
    QVERIFY(server.port() != 0);
    server.stop();
    auto reader = StoreReader::open(server.folder());
    QVERIFY(reader);
    const auto scripts = (*reader)->latestScripts();
    QVERIFY(scripts);
    QCOMPARE(scripts->size(), 2);
}

void TestServerStart::aStoreOfItsOwnIsLeftAsItIs()
{
    TestServer server;
    QTRY_VERIFY(server.server().gauges().committedSeq > 0);
    QTRY_COMPARE(server.server().gauges().committedSeq.load(),
                 3); // two scripts and the administrator
    server.stop();
    server.start();
    QVERIFY(!server.failure());
    QCOMPARE(server.server().gauges().committedSeq.load(), 3);
}

void TestServerStart::whatCannotStartSaysWhy()
{
    TestServer first;
    const TestServer sameStore(first.folder());
    QVERIFY(sameStore.failure());
    QCOMPARE(sameStore.failure()->code, ErrorCode::InUse);
    const TestServer samePort({},
                              [&](ServerConfig &config) { config.listener.port = first.port(); });
    QVERIFY(samePort.failure());
    QCOMPARE(samePort.failure()->code, ErrorCode::InUse);
    const TestServer noStore({}, [](ServerConfig &config) { config.storeUrl.clear(); });
    QVERIFY(noStore.failure());
    QCOMPARE(noStore.failure()->code, ErrorCode::Invalid);
}

void TestServerStart::plainBeyondLoopbackIsRefused()
{
    const TestServer open({}, [](ServerConfig &config) { config.listener.address = "0.0.0.0"; });
    QVERIFY(open.failure());
    QCOMPARE(open.failure()->code, ErrorCode::Forbidden);
}

void TestServerStart::stoppingLetsTheStoreGo()
{
    TestServer first;
    RpcClient desk = first.openDesk();
    first.stop();
    QVERIFY(!desk.call("view.open", {{QStringLiteral("view"), QStringLiteral("live")}}));
    const TestServer second(first.folder());
    QVERIFY(!second.failure());
}

QTEST_GUILESS_MAIN(TestServerStart)
#include "tst_server.moc"
