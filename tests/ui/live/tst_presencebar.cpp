// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/presencebar.h"

#include "tests/ui/support/fixtures.h"
#include "tests/ui/support/testdesk.h"
#include "ui/charts/segments.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Wheelhouse;

class TestPresenceBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatTheFloorSaysAndAsksForTheRest()
    {
        Theme theme(qApp);
        TestDesk desk;
        LiveAgentModel agents;
        agents.replace(Fixtures::live().agents);
        PresenceBar bar(theme, agents, desk.commands());
        bar.setUser({QStringLiteral("ania"), QStringLiteral("Ania"), {Role::Agent}});
        auto *presence = bar.findChild<Segments *>();
        QCOMPARE(presence->current(), QStringLiteral("online"));
        QTRY_VERIFY(desk.isOnline());
        bar.findChild<QAbstractButton *>(QStringLiteral("myPresence.away"))->click();
        QTRY_COMPARE(desk.asked().size(), 1);
        QCOMPARE(desk.asked().first().params.value(QStringLiteral("presence")).toString(),
                 QStringLiteral("away"));
        QSignalSpy refused(&bar, &PresenceBar::refused);
        desk.refuse({ErrorCode::Forbidden, QStringLiteral("no"), {}});
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(presence->current(), QStringLiteral("online"));
    }

    void onlyASupervisorSetsLimits()
    {
        Theme theme(qApp);
        TestDesk desk;
        LiveAgentModel agents;
        agents.replace(Fixtures::live().agents);
        PresenceBar bar(theme, agents, desk.commands());
        auto *limit = bar.findChild<QSpinBox *>();
        bar.setUser({QStringLiteral("ania"), QStringLiteral("Ania"), {Role::Agent}});
        QVERIFY(limit->isHidden());
        bar.setUser({QStringLiteral("ania"), QStringLiteral("Ania"), {Role::Supervisor}});
        QVERIFY(!limit->isHidden());
        QCOMPARE(limit->value(), 4);
        QTRY_VERIFY(desk.isOnline());
        QVERIFY(desk.asked().isEmpty());
        limit->setValue(6);
        QTRY_COMPARE(desk.asked().size(), 1);
        QCOMPARE(desk.asked().first().params.value(QStringLiteral("chats")).toInt(), 6);
    }
};

QTEST_MAIN(TestPresenceBar)
#include "tst_presencebar.moc"
