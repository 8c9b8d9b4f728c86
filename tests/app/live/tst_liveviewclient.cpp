// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/live/liveviewclient.h"

#include "tests/support/linkfixture.h"

#include <QTest>

using namespace Wheelhouse;

class TestLiveViewClient : public QObject
{
    Q_OBJECT

    struct Fixture : LinkFixture
    {
        Fixture() : client(link, state)
        {
            LiveView view;
            view.asOfMs = 5;
            view.conversations = {conversation("c1")};
            server.views.insert(QStringLiteral("live"), toJson(view));
            connectNow();
        }
        static LiveConversation conversation(const char *id)
        {
            LiveConversation one;
            one.id = QString::fromLatin1(id);
            return one;
        }
        LiveState state;
        LiveViewClient client;
    };

private Q_SLOTS:
    void showsTheFloorAndFollowsIt()
    {
        Fixture f;
        f.client.setWatching(true);
        QTRY_VERIFY(f.state.fresh());
        QCOMPARE(f.state.conversations().rowCount(), 1);
        LiveChange change;
        change.asOfMs = 6;
        change.conversations = {Fixture::conversation("c2")};
        change.left = {QStringLiteral("c1")};
        f.server.sendDelta(QStringLiteral("live"), toJson(change));
        QTRY_COMPARE(f.state.asOfMs(), 6);
        QCOMPARE(f.state.conversations().at(0).id, QStringLiteral("c2"));
    }

    void whatIsNotWatchedIsNotAskedFor()
    {
        Fixture f;
        QTRY_VERIFY(f.link.isOnline());
        QVERIFY(f.server.requests(QStringLiteral("view.open")).isEmpty());
    }

    void keepsTheFloorButNotItsFreshnessWhileTheLinkIsAway()
    {
        Fixture f;
        f.client.setWatching(true);
        QTRY_VERIFY(f.state.fresh());
        f.pipe->breakOff();
        QVERIFY(!f.state.fresh());
        QVERIFY(f.state.loaded());
        QCOMPARE(f.state.conversations().rowCount(), 1);
        f.link.tryNow();
        QTRY_VERIFY(f.state.fresh());
    }

    void anotherServerStartsEmpty()
    {
        Fixture f;
        f.client.setWatching(true);
        QTRY_VERIFY(f.state.fresh());
        f.server.views.clear();
        f.connectNow();
        QVERIFY(!f.state.loaded());
        QTRY_VERIFY(f.state.problem());
        QCOMPARE(f.state.problem()->code, ErrorCode::Forbidden);
    }

    void aSnapshotThatMakesNoSenseIsAProblemAndNotShown()
    {
        Fixture f;
        f.server.views.insert(QStringLiteral("live"), {{QStringLiteral("queues"), 7}});
        f.client.setWatching(true);
        QTRY_VERIFY(f.state.problem());
        QVERIFY(!f.state.fresh());
        QVERIFY(!f.state.loaded());
    }
};

QTEST_GUILESS_MAIN(TestLiveViewClient)
#include "tst_liveviewclient.moc"
