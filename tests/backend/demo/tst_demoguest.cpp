// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/demo/demoguest.h"

#include "backend/demo/demopeople.h"

#include <QTest>

using namespace Wheelhouse;

class TestDemoGuest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const UserSaved &user : demoUsers()) {
            Event event;
            event.body = user;
            m_recorder.record(event);
        }
    }

    void letsACustomerSpeakWaitAndLeave()
    {
        carryOut(CustomerSays{message(QStringLiteral("demo-a"))}, m_recorder, m_conversations);
        const FloorConversation *conversation =
            m_recorder.floor().latestOf(QStringLiteral("demo-a"));
        QVERIFY(conversation && conversation->open);
        QCOMPARE(conversation->row.owner, Owner::Queue);
        carryOut(CustomerLeaves{QStringLiteral("demo-a")}, m_recorder, m_conversations);
        QVERIFY(!conversation->open);
    }

    void letsAnAgentComeAnswerTransferAndClose()
    {
        carryOut(CustomerSays{message(QStringLiteral("demo-b"))}, m_recorder, m_conversations);
        const QString id = m_recorder.floor().latestOf(QStringLiteral("demo-b"))->row.id;
        const QString anna = QStringLiteral("anna.zielinska");
        const QString li = QStringLiteral("li.na");
        carryOut(PresenceChange{anna, Presence::Online}, m_recorder, m_conversations);
        QCOMPARE(m_recorder.floor().agent(anna)->row.presence, Presence::Online);
        m_recorder.record(id, {}, Assigned{anna, {}});

        carryOut(AgentReplies{id, anna, QStringLiteral("Hello"), QStringLiteral("k1")}, m_recorder,
                 m_conversations);
        QCOMPARE(m_recorder.floor().conversation(id)->row.lastFrom, ActorKind::Agent);
        carryOut(AgentTransfers{id, anna, li, QStringLiteral("speaks Chinese")}, m_recorder,
                 m_conversations);
        QCOMPARE(m_recorder.floor().conversation(id)->row.ownerId, li);
        carryOut(AgentCloses{id, li}, m_recorder, m_conversations);
        QVERIFY(!m_recorder.floor().conversation(id)->open);
        carryOut(CustomerRates{QStringLiteral("demo-b"), 5, {}}, m_recorder, m_conversations);
        QVERIFY(m_recorder.floor().conversation(id)->rated);
    }

    void leavesUndoneWhatTheRulesRefuse()
    {
        m_recorder.takeRecorded();
        carryOut(
            AgentReplies{
                QStringLiteral("c-none"), QStringLiteral("li.na"), QStringLiteral("Hello"), {}},
            m_recorder, m_conversations);
        carryOut(CustomerRates{QStringLiteral("demo-none"), 5, {}}, m_recorder, m_conversations);
        QVERIFY(m_recorder.recorded().isEmpty());
    }

private:
    CustomerMessage message(const QString &customer)
    {
        CustomerMessage message;
        message.customer = customer;
        message.channel = QStringLiteral("webchat");
        message.brand = QStringLiteral("nova-player");
        message.key = QStringLiteral("key");
        message.text = QStringLiteral("Good evening");
        return message;
    }

    ManualClock m_clock;
    Recorder m_recorder{m_clock, 3};
    Bots m_bots;
    Conversations m_conversations{m_recorder, m_bots};
};

QTEST_GUILESS_MAIN(TestDemoGuest)
#include "tst_demoguest.moc"
