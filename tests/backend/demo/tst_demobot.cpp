// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/demo/demobot.h"

#include "backend/demo/demoscripts.h"
#include "core/match/topicmodel.h"

#include <QTest>

using namespace Wheelhouse;

class TestDemoBot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_publications = demoPublications(); }

    void saysWhatTheInterpreterSays()
    {
        DemoBot bot(m_publications.constLast().script, QStringLiteral("radek@2"));
        const auto matcher = TopicModel::train(bot.script().phrases());
        const QString text = QStringLiteral("Nie mogę się zalogować");
        DialogState state;
        state.language = QStringLiteral("pl");
        const DialogTurn turn = respond(bot.script(), *matcher, state,
                                        {QStringLiteral("1"), text, {}, QStringLiteral("pl")});
        const auto heard = bot.hear(bot.beginning(QStringLiteral("pl")), text, {}, 0);
        QVERIFY(!turn.says.isEmpty());
        QCOMPARE(heard.turn->says, turn.says);
        QCOMPARE(heard.turn->topic, QStringLiteral("login"));
    }

    void goesOnFromWhereTheDialogStands()
    {
        DemoBot bot(m_publications.constLast().script, QStringLiteral("radek@2"));
        const auto first = bot.hear(bot.beginning(QStringLiteral("en")),
                                    QStringLiteral("I forgot my password"), {}, 0);
        const auto second = bot.hear(first.place, QStringLiteral("Yes, thank you"),
                                     QStringLiteral("solved:yes"), 0);
        QVERIFY(second.turn->close);
        QCOMPARE(second.turn->solved, std::optional(true));
    }

    void answersTheSameFromTheSamePlace()
    {
        DemoBot bot(m_publications.constLast().script, QStringLiteral("radek@2"));
        const auto *place = bot.beginning(QStringLiteral("fr"));
        const QString text = QStringLiteral("Je veux parler à un conseiller");
        QCOMPARE(bot.hear(place, text, {}, 0).place, bot.hear(place, text, {}, 0).place);
    }

    void promisesTheWaitInWholeMinutes()
    {
        DemoBot bot(m_publications.constLast().script, QStringLiteral("radek@2"));
        const auto *place = bot.beginning(QStringLiteral("en"));
        const auto heard = bot.hear(place, QStringLiteral("agent please"), {}, 61'000);
        QVERIFY(heard.turn->handover);
        QCOMPARE(heard.turn->says.constLast().promisedMs, 120'000);
    }

private:
    QList<DemoPublication> m_publications;
};

QTEST_GUILESS_MAIN(TestDemoBot)
#include "tst_demobot.moc"
