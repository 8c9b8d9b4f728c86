// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/summary.h"

#include <QTest>

using namespace Wheelhouse;

class TestSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheWholeContextOnce()
    {
        DialogState state;
        state.language = QStringLiteral("pl");
        state.lines = {{ActorKind::Bot, QStringLiteral("Dzień dobry!")},
                       {ActorKind::Customer, QStringLiteral("płatność\nnie przechodzi")}};
        DialogInput input{QStringLiteral("m2"), QStringLiteral("człowiek")};
        const QString wanted = QStringLiteral("Topic: payment\nReason: asked\nLanguage: pl\n"
                                              "Julia: Dzień dobry!\n"
                                              "Customer: płatność nie przechodzi\n"
                                              "Customer: człowiek");
        QCOMPARE(summary(state, input), wanted);

        state.lines.append({ActorKind::Customer, input.text});
        state.lastMessage = input.messageId;
        QCOMPARE(summary(state, input), wanted);
    }

    void staysReadableWhenTheTalkWasLong()
    {
        DialogState state;
        for (int i = 0; i < 60; ++i)
            state.lines.append({ActorKind::Customer, QString(300, u'x')});
        state.lines.append({ActorKind::Customer, QStringLiteral("the last word")});
        const QString text = summary(state, {QStringLiteral("m"), QStringLiteral("agent")});
        QVERIFY(text.size() <= summaryLimit);
        QVERIFY(text.contains(QStringLiteral("the last word")));
        QVERIFY(text.startsWith(QStringLiteral("Topic: payment")));
    }

private:
    static QString summary(const DialogState &state, const DialogInput &input)
    {
        Script script;
        script.name = QStringLiteral("Julia");
        script.topics = {{.id = QStringLiteral("payment")}};
        return summaryFor(script, state, input, {.topic = QStringLiteral("payment")});
    }
};

QTEST_GUILESS_MAIN(TestSummary)
#include "tst_summary.moc"
