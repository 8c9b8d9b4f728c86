// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/agentcard.h"

#include "tests/ui/support/fixtures.h"
#include "ui/charts/datatable.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

class TestAgentCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhoIsThere()
    {
        Theme theme(qApp);
        LiveAgentModel model;
        model.replace(Fixtures::live().agents);
        AgentCard card(theme, model);
        card.refresh();
        bool said = false;
        for (const QLabel *label : card.findChildren<QLabel *>())
            said = said || label->text() == QString::fromUtf8("6 online · 2 away");
        QVERIFY(said);
    }

    void narrowCardsKeepNameStateAndLoad()
    {
        Theme theme(qApp);
        LiveAgentModel model;
        model.replace(Fixtures::live().agents);
        AgentCard card(theme, model);
        card.resize(400, 300);
        card.show();
        DataTable &table = card.table();
        QVERIFY(table.isColumnHidden(LiveAgentModel::Team));
        QVERIFY(table.isColumnHidden(LiveAgentModel::Handled));
        QVERIFY(!table.isColumnHidden(LiveAgentModel::Load));
        card.resize(800, 300);
        QCoreApplication::processEvents();
        QVERIFY(!table.isColumnHidden(LiveAgentModel::Team));
        QVERIFY(!card.grab().isNull());
    }
};

QTEST_MAIN(TestAgentCard)
#include "tst_agentcard.moc"
