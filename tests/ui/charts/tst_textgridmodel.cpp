// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/textgridmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

class TestTextGridModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsItsTextsAndKeepsRowsThatStay()
    {
        TextGridModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        TextGrid grid{{QStringLiteral("Name"), QStringLiteral("Contacts")},
                      {{QStringLiteral("Arrived"), QStringLiteral("12")}},
                      {1}};
        model.setGrid(grid);
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("12"));
        QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("Name"));
        QVERIFY(model.index(0, 1).data(Qt::TextAlignmentRole).toInt() & Qt::AlignTrailing);
        QVERIFY(!model.index(0, 0).data(Qt::TextAlignmentRole).isValid());

        QSignalSpy reset(&model, &TextGridModel::modelReset);
        grid.rows[0][1] = QStringLiteral("13");
        model.setGrid(grid);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("13"));
        grid.rows.clear();
        model.setGrid(grid);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestTextGridModel)
#include "tst_textgridmodel.moc"
