// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/demo/demodesk.h"

#include <QTest>

using namespace Wheelhouse;

class TestDemoDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = DemoDesk();
        m_anna = demoAgentIndex(QStringLiteral("anna.zielinska"));
        m_oliwia = demoAgentIndex(QStringLiteral("oliwia.kubiak"));
    }

    void givesNobodyToNobody()
    {
        m_desk.wait(0, 1000, {1, false, QStringLiteral("pl")});
        QVERIFY(!m_desk.next());
        QCOMPARE(m_desk.expectedWaitMs(0), 0);
    }

    void givesTheOldestFirst()
    {
        bring(m_anna, 1);
        m_desk.wait(0, 2000, {1, false, QStringLiteral("pl")});
        m_desk.wait(0, 1000, {2, false, QStringLiteral("pl")});
        QCOMPARE(m_desk.next()->talk, 2);
        QCOMPARE(m_desk.waiting(0), size_t(1));
    }

    void keepsToTheLimit()
    {
        bring(m_anna, 1);
        m_desk.hold(m_anna, false, 0);
        m_desk.wait(0, 1000, {1, false, QStringLiteral("pl")});
        QVERIFY(!m_desk.next());
        m_desk.release(m_anna, false);
        QCOMPARE(m_desk.next()->agent, m_anna);
    }

    void givesOneCallAtATime()
    {
        bring(m_anna, 3);
        m_desk.hold(m_anna, true, 0);
        m_desk.wait(0, 1000, {1, true, QStringLiteral("pl")});
        m_desk.wait(0, 2000, {2, false, QStringLiteral("pl")});
        QCOMPARE(m_desk.next()->talk, 2);
    }

    void keepsABrandsPeopleForTheBrand()
    {
        bring(m_oliwia, 2);
        m_desk.wait(0, 1000, {1, false, QStringLiteral("pl")});
        QVERIFY(!m_desk.next());
        m_desk.wait(1, 1000, {2, false, QStringLiteral("pl")});
        QCOMPARE(m_desk.next()->agent, m_oliwia);
    }

    void prefersWhoSpeaksTheLanguage()
    {
        const int wei = demoAgentIndex(QStringLiteral("wei.chen"));
        bring(m_anna, 3);
        bring(wei, 2);
        m_desk.hold(wei, false, 5);
        QCOMPARE(m_desk.freeAgent(0, false, QStringLiteral("zh")), wei);
        QCOMPARE(m_desk.freeAgent(0, false, QStringLiteral("pl")), m_anna);
        QCOMPARE(m_desk.freeAgent(0, false, QStringLiteral("pl"), m_anna), wei);
    }

    void expectsLongerWaitsBehindALongerQueue()
    {
        bring(m_anna, 1);
        QCOMPARE(m_desk.expectedWaitMs(0), 30'000);
        m_desk.hold(m_anna, false, 0);
        m_desk.served(0, 120'000);
        QCOMPARE(m_desk.expectedWaitMs(0), 120'000);
        m_desk.wait(0, 1000, {1, false, QStringLiteral("pl")});
        QCOMPARE(m_desk.expectedWaitMs(0), 240'000);
        m_desk.leave(0, 1000, 1);
        QCOMPARE(m_desk.expectedWaitMs(0), 120'000);
    }

private:
    void bring(int agent, int limit)
    {
        m_desk.seat(agent).presence = Presence::Online;
        m_desk.seat(agent).limit = limit;
    }

    DemoDesk m_desk;
    int m_anna = 0;
    int m_oliwia = 0;
};

QTEST_GUILESS_MAIN(TestDemoDesk)
#include "tst_demodesk.moc"
