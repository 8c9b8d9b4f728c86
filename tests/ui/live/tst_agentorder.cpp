// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/agentorder.h"

#include "tests/ui/support/fixtures.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

class TestAgentOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thoseAtWorkComeFirst()
    {
        LiveAgentModel model;
        model.replace(Fixtures::live().agents);
        AgentOrder order(model);
        QAbstractItemModelTester tester(&order);
        order.sort(LiveAgentModel::PresenceColumn, Qt::AscendingOrder);
        Presence last = Presence::Online;
        for (int row = 0; row < order.rowCount(); ++row) {
            const auto presence = model.at(order.mapToSource(order.index(row, 0)).row()).presence;
            QVERIFY(presence <= last);
            last = presence;
        }
    }

    void loadIsComparedAsAShareNotAsText()
    {
        LiveAgentModel model;
        LiveAgent half;
        half.id = QStringLiteral("half");
        half.load = 5;
        half.limit = 10;
        LiveAgent full;
        full.id = QStringLiteral("full");
        full.load = 2;
        full.limit = 2;
        model.replace({full, half});
        AgentOrder order(model);
        order.sort(LiveAgentModel::Load, Qt::DescendingOrder);
        QCOMPARE(order.mapToSource(order.index(0, 0)).row(), 0);
        order.sort(LiveAgentModel::Load, Qt::AscendingOrder);
        QCOMPARE(order.mapToSource(order.index(0, 0)).row(), 1);
    }
};

QTEST_GUILESS_MAIN(TestAgentOrder)
#include "tst_agentorder.moc"
