// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/agentmenu.h"

#include "tests/ui/support/testdesk.h"

#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

class TestAgentMenu : public QObject
{
    Q_OBJECT

    struct Scene
    {
        Scene() : menu(agent(), desk.commands(), QLocale::c()) {}
        static LiveAgent agent()
        {
            LiveAgent agent;
            agent.id = QStringLiteral("wei");
            agent.name = QStringLiteral("Wei\nChen");
            agent.presence = Presence::Away;
            agent.limit = 3;
            return agent;
        }
        QAction *action(const char *name)
        {
            return menu.findChild<QAction *>(QString::fromLatin1(name));
        }
        TestDesk desk;
        AgentMenu menu;
    };

private Q_SLOTS:
    void tellsWhatIsSetNow()
    {
        Scene scene;
        QVERIFY(scene.action("away")->isChecked());
        QVERIFY(!scene.action("online")->isChecked());
        QVERIFY(scene.action("limit.3")->isChecked());
        QVERIFY(!scene.action("limit.4")->isChecked());
    }

    void asksForAnotherPresence()
    {
        Scene scene;
        QSignalSpy sent(&scene.menu, &AgentMenu::sent);
        QTRY_VERIFY(scene.desk.isOnline());
        scene.action("online")->trigger();
        QCOMPARE(sent.size(), 1);
        QTRY_COMPARE(scene.desk.asked().size(), 1);
        const QJsonObject params = scene.desk.asked().first().params;
        QCOMPARE(params.value(QStringLiteral("agent")).toString(), QStringLiteral("wei"));
        QCOMPARE(params.value(QStringLiteral("presence")).toString(), QStringLiteral("online"));
    }

    void asksForAnotherLimit()
    {
        Scene scene;
        QTRY_VERIFY(scene.desk.isOnline());
        scene.action("limit.5")->trigger();
        QTRY_COMPARE(scene.desk.asked().size(), 1);
        const QJsonObject params = scene.desk.asked().first().params;
        QCOMPARE(params.value(QStringLiteral("agent")).toString(), QStringLiteral("wei"));
        QCOMPARE(params.value(QStringLiteral("chats")).toInt(), 5);
    }
};

QTEST_MAIN(TestAgentMenu)
#include "tst_agentmenu.moc"
