// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/live/transcriptclient.h"

#include "tests/support/linkfixture.h"

#include <QTest>

using namespace Wheelhouse;

class TestTranscriptClient : public QObject
{
    Q_OBJECT

    struct Fixture : LinkFixture
    {
        Fixture() : client(link, state)
        {
            server.views.insert(QStringLiteral("conversation"), toJson(view(1)));
            connectNow();
        }
        static TranscriptView view(qint64 seq)
        {
            TranscriptView one;
            TranscriptLine line;
            line.seq = seq;
            one.lines = {line};
            return one;
        }
        TranscriptState state;
        TranscriptClient client;
    };

private Q_SLOTS:
    void readsTheConversationTheStateNames()
    {
        Fixture f;
        f.state.setConversation(QStringLiteral("c7"));
        QTRY_VERIFY(f.state.fresh());
        QCOMPARE(f.state.lines().rowCount(), 1);
        const auto asked = f.server.requests(QStringLiteral("view.open"));
        QCOMPARE(asked.last()
                     .params.value(QLatin1StringView("params"))
                     .toObject()
                     .value(QLatin1StringView("conversation"))
                     .toString(),
                 QStringLiteral("c7"));
    }

    void growsWhileOneLooks()
    {
        Fixture f;
        f.state.setConversation(QStringLiteral("c7"));
        QTRY_VERIFY(f.state.fresh());
        f.server.sendDelta(QStringLiteral("conversation"), toJson(Fixture::view(2)));
        QTRY_COMPARE(f.state.lines().rowCount(), 2);
    }

    void readingNoneClosesTheView()
    {
        Fixture f;
        f.state.setConversation(QStringLiteral("c7"));
        QTRY_VERIFY(f.state.fresh());
        f.state.setConversation({});
        QTRY_COMPARE(f.server.requests(QStringLiteral("view.close")).size(), 1);
        QVERIFY(!f.state.fresh());
    }
};

QTEST_GUILESS_MAIN(TestTranscriptClient)
#include "tst_transcriptclient.moc"
