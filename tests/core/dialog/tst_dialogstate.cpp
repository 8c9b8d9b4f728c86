// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/dialogstate.h"

#include <QTest>

using namespace Wheelhouse;

class TestDialogState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheLanguageFromWhatTheCustomerWrites()
    {
        DialogState state;
        put(state, ConversationStarted{.language = QStringLiteral("en")});
        QCOMPARE(state.language, QStringLiteral("en"));
        put(state, CustomerWrote{.text = QStringLiteral("nie mogę się zalogować")});
        QCOMPARE(state.language, QStringLiteral("pl"));
        put(state, CustomerWrote{.text = QStringLiteral("ok")});
        QCOMPARE(state.language, QStringLiteral("pl"));
    }

    void countsAnswersOfAStep()
    {
        DialogState state;
        for (int i = 0; i < 2; ++i)
            put(state, BotWrote{.turn = BotTurn::Answer, .step = QStringLiteral("login/start")});
        QCOMPARE(state.answered.value(QStringLiteral("login/start")), 2);
    }

    void countsDoubtInARow()
    {
        DialogState state;
        put(state,
            BotWrote{.turn = BotTurn::NotUnderstood, .step = QStringLiteral("not_understood")});
        QCOMPARE(state.unsureInRow, 1);
        put(state, BotWrote{.turn = BotTurn::Question, .step = QStringLiteral("did_you_mean")});
        QCOMPARE(state.unsureInRow, 2);
        put(state, BotWrote{.turn = BotTurn::Answer, .step = QStringLiteral("login/start")});
        QCOMPARE(state.unsureInRow, 0);
    }

    void keepsOnlyTheLastLines()
    {
        DialogState state;
        for (int i = 0; i < 100; ++i)
            put(state, CustomerWrote{.text = QString::number(i)});
        QCOMPARE(state.lines.size(), dialogLinesKept);
        QCOMPARE(state.lines.constLast().text, QStringLiteral("99"));
    }

    void endsWithTheHandoverOrTheClose()
    {
        DialogState state;
        put(state, HandedOver{});
        QVERIFY(state.handedOver);
        QVERIFY(!state.closed);
        put(state, Closed{});
        QVERIFY(state.closed);
    }

    void ignoresWhatIsNoPartOfADialog()
    {
        DialogState state;
        put(state, PresenceSet{});
        put(state, Annotated{});
        QCOMPARE(state, DialogState());
    }

private:
    static void put(DialogState &state, const EventBody &body)
    {
        Event event;
        event.body = body;
        apply(state, event);
    }
};

QTEST_GUILESS_MAIN(TestDialogState)
#include "tst_dialogstate.moc"
