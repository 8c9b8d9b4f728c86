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

    void endsWhenAPersonWritesOrOwnsTheConversation()
    {
        DialogState written;
        put(written, AgentWrote{.text = QStringLiteral("Hello, this is Anna")});
        QVERIFY(written.handedOver);
        DialogState assigned;
        put(assigned, Assigned{.agent = QStringLiteral("anna")});
        QVERIFY(assigned.handedOver);
    }

    void keepsAnswersAndTheActionThatIsUnderWay()
    {
        DialogState state;
        put(state, VariableSet{QStringLiteral("invoice"), QStringLiteral("123456")});
        put(state, ActionCalled{QStringLiteral("a/look#1"), QStringLiteral("a/look")});
        QCOMPARE(state.waitingStep, QStringLiteral("a/look"));
        put(state, ActionAnswered{QStringLiteral("a/look#0"), 200, {}, {}}); // another one
        QCOMPARE(state.waitingCall, QStringLiteral("a/look#1"));
        put(state, ActionAnswered{QStringLiteral("a/look#1"),
                                  200,
                                  {{QStringLiteral("state"), QStringLiteral("paid")}},
                                  {}});
        QVERIFY(state.waitingCall.isEmpty());
        QCOMPARE(state.variables.value(QStringLiteral("state")), QStringLiteral("paid"));
        QCOMPARE(state.variables.value(QStringLiteral("invoice")), QStringLiteral("123456"));
        QCOMPARE(state.calls, 1);
    }

    void doesNotCountAskingAgainAsGivingTheStep()
    {
        DialogState state;
        const QString step = QStringLiteral("a/ask");
        put(state, BotWrote{.turn = BotTurn::Question, .step = step});
        put(state,
            BotWrote{.turn = BotTurn::Question, .step = step, .reason = QStringLiteral("invalid")});
        QCOMPARE(state.answered.value(step), 1);
        QCOMPARE(state.invalidInRow, 1);
        QCOMPARE(state.place, step);
    }

    void showsTheButtonsOfAllAnswersToOneMessage()
    {
        const QList<Choice> first{{QStringLiteral("a"), QStringLiteral("A")}};
        const QList<Choice> second{{QStringLiteral("b"), QStringLiteral("B")}};
        DialogState state;
        put(state, BotWrote{.answers = QStringLiteral("m1"), .choices = first});
        put(state, BotWrote{.answers = QStringLiteral("m1"), .choices = second});
        QCOMPARE(state.offered, first + second);
        put(state, BotWrote{.answers = QStringLiteral("m2"), .choices = second});
        QCOMPARE(state.offered, second);
    }

    void growsFrustratedWithAnger()
    {
        DialogState state;
        put(state, CustomerWrote{.text = QStringLiteral("this is a scam, I am furious!!!")});
        QVERIFY(state.frustration.level > 0);
        QVERIFY(!state.frustration.because.isEmpty());
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
