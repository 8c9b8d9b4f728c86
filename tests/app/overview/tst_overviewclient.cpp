// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/overviewclient.h"

#include "tests/support/linkfixture.h"

#include <QTest>

using namespace Wheelhouse;

class TestOverviewClient : public QObject
{
    Q_OBJECT

    struct Fixture : LinkFixture
    {
        Fixture() : client(link, state)
        {
            OverviewView view;
            view.asOfMs = 7;
            server.views.insert(QStringLiteral("overview"), toJson(view));
            connectNow();
        }
        OverviewState state;
        OverviewClient client;
    };

private Q_SLOTS:
    void asksTheStatesQuestion()
    {
        Fixture f;
        OverviewParams params;
        params.period = QStringLiteral("7d");
        params.channel = QStringLiteral("webchat");
        f.state.setParams(params);
        f.client.setWatching(true);
        QTRY_VERIFY(f.state.fresh());
        const auto asked = f.server.requests(QStringLiteral("view.open"));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().params.value(QLatin1StringView("params")).toObject(),
                 toJson(params));
        QCOMPARE(f.state.asOfMs(), 7);
    }

    void anotherQuestionIsAskedAtOnce()
    {
        Fixture f;
        f.client.setWatching(true);
        QTRY_VERIFY(f.state.fresh());
        OverviewParams params;
        params.brand = QStringLiteral("nova");
        f.state.setParams(params);
        QVERIFY(!f.state.fresh());
        QTRY_VERIFY(f.state.fresh());
        QCOMPARE(f.server.requests(QStringLiteral("view.open")).size(), 2);
    }

    void deltasMoveTheFigures()
    {
        Fixture f;
        f.client.setWatching(true);
        QTRY_VERIFY(f.state.fresh());
        OverviewChange change;
        change.asOfMs = 12;
        f.server.sendDelta(QStringLiteral("overview"), toJson(change));
        QTRY_COMPARE(f.state.asOfMs(), 12);
    }

    void carriesTheQuestionByAgent()
    {
        Fixture f;
        AgentsAnswer answer;
        answer.looked = 9;
        f.server.answers.insert(QStringLiteral("agents.read"), toJson(answer));
        QTRY_VERIFY(f.link.isOnline());
        f.state.agents().follow({}, 0, true);
        QTRY_VERIFY(f.state.agents().answer());
        QCOMPARE(f.state.agents().answer()->looked, 9);
    }

    void carriesTheQuestionWhy()
    {
        Fixture f;
        WhyExplained explained;
        explained.metric = QStringLiteral("csat");
        f.server.answers.insert(QStringLiteral("kpi.why"), toJson(explained));
        WhyParams asked;
        asked.metric = QStringLiteral("csat");
        f.state.why().ask(asked); // the link is not open yet
        QVERIFY(f.state.why().problem());
        QTRY_VERIFY(f.link.isOnline());
        f.state.why().ask(asked);
        QTRY_VERIFY(f.state.why().explained());
        QCOMPARE(f.state.why().explained()->metric, QStringLiteral("csat"));
        const auto sent = f.server.requests(QStringLiteral("kpi.why"));
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent.first().params, toJson(asked));
        f.server.answers.clear();
        f.state.why().ask(asked);
        QTRY_VERIFY(f.state.why().problem()); // refused by the server
    }

    void notWatchedItIsNotFresh()
    {
        Fixture f;
        f.client.setWatching(true);
        QTRY_VERIFY(f.state.fresh());
        f.client.setWatching(false);
        QVERIFY(!f.state.fresh());
        QVERIFY(f.state.loaded());
    }
};

QTEST_GUILESS_MAIN(TestOverviewClient)
#include "tst_overviewclient.moc"
