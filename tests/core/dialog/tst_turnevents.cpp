// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/turnevents.h"

#include <QTest>

using namespace Wheelhouse;

class TestTurnEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areInTheOrderInWhichTheyAreRecorded()
    {
        DialogTurn turn;
        turn.answered = ActionAnswered{QStringLiteral("a/s#1"), 200, {}, {}};
        turn.solved = true;
        turn.topic = QStringLiteral("a");
        turn.variables = {{QStringLiteral("v"), QStringLiteral("1")}};
        turn.rating = 4;
        turn.says = {{QStringLiteral("Hi"), BotTurn::Answer, QStringLiteral("a/s")},
                     {QStringLiteral("Ho"), BotTurn::Question, QStringLiteral("a/t")}};
        turn.says[0].reason = QStringLiteral("tapped");
        turn.askedRating = true;
        turn.action = ActionCall{.id = QStringLiteral("a/u#2"), .step = QStringLiteral("a/u")};
        turn.handover = HandoverReason::Rule;
        turn.close = true;
        int made = 0;
        const QList<Event> events =
            turnEvents(turn, QStringLiteral("m1"), [&] { return QString::number(++made); });
        QStringList kinds;
        for (const Event &event : events)
            kinds.append(eventKind(event.body));
        QCOMPARE(kinds,
                 QStringList({QStringLiteral("action_answered"), QStringLiteral("confirmed"),
                              QStringLiteral("topic_recognised"), QStringLiteral("variable_set"),
                              QStringLiteral("rating_given"), QStringLiteral("bot_wrote"),
                              QStringLiteral("bot_wrote"), QStringLiteral("rating_asked"),
                              QStringLiteral("action_called"), QStringLiteral("handed_over"),
                              QStringLiteral("closed")}));
        QCOMPARE(events[2].topic, QStringLiteral("a"));
        const auto &wrote = std::get<BotWrote>(events[5].body);
        QCOMPARE(wrote.answers, QStringLiteral("m1"));
        QCOMPARE(wrote.reason, QStringLiteral("tapped"));
        QVERIFY(turnEvents({}, {}, [] { return QString(); }).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTurnEvents)
#include "tst_turnevents.moc"
