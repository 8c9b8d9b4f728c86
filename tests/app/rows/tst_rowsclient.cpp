// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rows/rowsclient.h"

#include "tests/support/linkfixture.h"

#include <QTest>

using namespace Wheelhouse;

class TestRowsClient : public QObject
{
    Q_OBJECT

    struct Fixture : LinkFixture
    {
        Fixture() : client(link, state) { connectNow(); }
        RowsState state;
        RowsClient client;
    };

private Q_SLOTS:
    void carriesTheQuestionAndItsAnswer()
    {
        Fixture f;
        RowsPage page;
        page.metric = QStringLiteral("csat");
        page.rows = QList<FigureRow>(2);
        page.rows.first().conversation = QStringLiteral("c1");
        page.rows.last().conversation = QStringLiteral("c2");
        f.server.answers.insert(QStringLiteral("kpi.rows"), toJson(page));
        RowsParams asked;
        asked.metric = QStringLiteral("csat");
        asked.hourOfWeek = 9;
        f.state.ask(asked); // the link is not open yet
        QCOMPARE(f.state.problem()->code, ErrorCode::Unavailable);
        QTRY_VERIFY(f.link.isOnline());
        f.state.ask(asked);
        QTRY_VERIFY(f.state.complete());
        QCOMPARE(f.state.rows(), page.rows);
        const auto sent = f.server.requests(QStringLiteral("kpi.rows"));
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent.first().params, toJson(asked));
    }

    void aRefusalIsAProblem()
    {
        Fixture f;
        QTRY_VERIFY(f.link.isOnline());
        f.state.ask({});
        QTRY_VERIFY(f.state.problem());
        QVERIFY(!f.state.asking());
    }

    void readsTheChosenConversation()
    {
        Fixture f;
        f.server.views.insert(QStringLiteral("conversation"), toJson(TranscriptView{}));
        QTRY_VERIFY(f.link.isOnline());
        f.state.transcript().setConversation(QStringLiteral("c1"));
        QTRY_VERIFY(f.state.transcript().loaded());
    }
};

QTEST_GUILESS_MAIN(TestRowsClient)
#include "tst_rowsclient.moc"
