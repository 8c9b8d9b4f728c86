// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/breakdownmodel.h"

#include "tests/ui/support/fixtures.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

class TestBreakdownModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesOfModels()
    {
        BreakdownModel model(BreakdownModel::By::Topic, QLocale::c());
        QAbstractItemModelTester tester(&model);
        QList<BreakdownRow> rows = Fixtures::overview().byTopic;
        model.setRows(rows);
        rows.removeFirst();
        model.setRows(rows);
        rows[0].contacts += 5;
        model.setRows(rows);
        model.setRows({});
    }

    void aChangedFigureChangesOnlyItsRow()
    {
        BreakdownModel model(BreakdownModel::By::Topic, QLocale::c());
        QList<BreakdownRow> rows = Fixtures::overview().byTopic;
        model.setRows(rows);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        rows[2].contacts += 1;
        model.setRows(rows);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().first().toModelIndex().row(), 2);
    }

    void sortsByFiguresNotByTheirText()
    {
        BreakdownModel model(BreakdownModel::By::Channel, QLocale::c());
        model.setRows(Fixtures::overview().byChannel);
        const QVariant key =
            model.index(0, BreakdownModel::FirstResponse).data(BreakdownModel::SortRole);
        QCOMPARE(key.toDouble(), 92'000.0);
    }

    void noDataIsADash()
    {
        BreakdownModel model(BreakdownModel::By::Topic, QLocale::c());
        model.setRows(Fixtures::overview().byTopic);
        const int last = model.rowCount() - 1;
        QCOMPARE(model.index(last, BreakdownModel::Csat).data().toString(), QString(QChar(0x2013)));
        QCOMPARE(model.index(last, BreakdownModel::Name).data().toString(),
                 QStringLiteral("Not known"));
    }
};

QTEST_GUILESS_MAIN(TestBreakdownModel)
#include "tst_breakdownmodel.moc"
