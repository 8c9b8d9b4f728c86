// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/live/transcriptstate.h"

#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

class TestTranscriptState : public QObject
{
    Q_OBJECT

    static TranscriptView view(qint64 seq, bool open = true)
    {
        TranscriptView one;
        one.open = open;
        TranscriptLine line;
        line.seq = seq;
        one.lines = {line};
        return one;
    }

private Q_SLOTS:
    void growsWithEachDelta()
    {
        TranscriptState state;
        state.setConversation(QStringLiteral("c1"));
        state.replace(view(1));
        state.apply(view(2));
        QVERIFY(state.loaded());
        QCOMPARE(state.lines().rowCount(), 2);
        QVERIFY(state.open());
    }

    void aClosedConversationSaysSo()
    {
        TranscriptState state;
        state.setConversation(QStringLiteral("c1"));
        state.replace(view(1));
        state.apply(view(2, false));
        QVERIFY(!state.open());
    }

    void anotherConversationStartsEmpty()
    {
        TranscriptState state;
        QSignalSpy other(&state, &TranscriptState::conversationChanged);
        state.setConversation(QStringLiteral("c1"));
        state.replace(view(1));
        state.setConversation(QStringLiteral("c2"));
        QCOMPARE(other.size(), 2);
        QVERIFY(!state.loaded());
        QCOMPARE(state.lines().rowCount(), 0);
        state.setConversation(QStringLiteral("c2"));
        QCOMPARE(other.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestTranscriptState)
#include "tst_transcriptstate.moc"
