// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/live/pastfloorclient.h"

#include "tests/support/linkfixture.h"

#include <QTest>

using namespace Wheelhouse;

class TestPastFloorClient : public QObject
{
    Q_OBJECT

    struct Fixture : LinkFixture
    {
        Fixture() : past(clock), client(link, past)
        {
            FloorAt at;
            at.firstMs = 1;
            at.floor.conversations = QList<LiveConversation>(3);
            for (int i = 0; i < 3; ++i)
                at.floor.conversations[i].id = QString::number(i);
            server.answers.insert(QStringLiteral("floor.at"), toJson(at));
            server.answers.insert(QStringLiteral("floor.day"), toJson(FloorDay{}));
            server.answers.insert(QStringLiteral("floor.transcript"), toJson(TranscriptView{}));
            connectNow();
        }
        ManualClock clock{1'795'271'520'000};
        PastFloorState past;
        PastFloorClient client;
    };

private Q_SLOTS:
    void asksForTheFloorAndShowsIt()
    {
        Fixture f;
        QTRY_VERIFY(f.link.isOnline());
        f.past.enter(f.clock.nowMs() - 3'600'000);
        QTRY_COMPARE(f.past.floor().conversations().rowCount(), 3);
        const auto sent = f.server.requests(QStringLiteral("floor.at"));
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent.first().params, toJson(FloorAtParams{f.past.atMs()}));
        QTRY_COMPARE(f.server.requests(QStringLiteral("floor.day")).size(), 1);
    }

    void manyStepsAskOnceMoreForTheLast()
    {
        Fixture f;
        QTRY_VERIFY(f.link.isOnline());
        f.past.enter(f.clock.nowMs() - 3'600'000);
        for (int i = 0; i < 20; ++i)
            f.past.stepMinutes(1);
        QTRY_COMPARE(f.server.requests(QStringLiteral("floor.at")).size(), 2);
        QCOMPARE(f.server.requests(QStringLiteral("floor.at")).last().params,
                 toJson(FloorAtParams{f.past.atMs()}));
    }

    void withoutALinkItSaysSo()
    {
        Fixture f;
        f.past.enter(f.clock.nowMs() - 3'600'000);
        QVERIFY(f.past.floor().problem());
        QCOMPARE(f.past.floor().problem()->code, ErrorCode::Unavailable);
    }

    void readsTheTranscriptAsOfThen()
    {
        Fixture f;
        QTRY_VERIFY(f.link.isOnline());
        f.past.enter(f.clock.nowMs() - 3'600'000);
        f.past.transcript().setConversation(QStringLiteral("c"));
        QTRY_VERIFY(f.past.transcript().loaded());
        QCOMPARE(f.server.requests(QStringLiteral("floor.transcript")).first().params,
                 toJson(FloorTranscriptParams{QStringLiteral("c"), f.past.atMs()}));
    }
};

QTEST_GUILESS_MAIN(TestPastFloorClient)
#include "tst_pastfloorclient.moc"
