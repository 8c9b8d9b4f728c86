// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/datatable.h"

#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace Wheelhouse;

class TestDataTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAsTallAsItsRowsUpToALimit()
    {
        Theme theme(qApp);
        DataTable table(theme, QStringLiteral("Figures"));
        QStandardItemModel model(2, 2);
        table.setModel(&model);
        table.setFittedRows(4);
        const int two = table.sizeHint().height();
        model.appendRow(new QStandardItem);
        QVERIFY(table.sizeHint().height() > two);
        for (int i = 0; i < 10; ++i)
            model.appendRow(new QStandardItem);
        const int most = table.sizeHint().height();
        model.appendRow(new QStandardItem);
        QCOMPARE(table.sizeHint().height(), most);
    }

    void tabLeavesTheTable()
    {
        Theme theme(qApp);
        DataTable table(theme, QStringLiteral("Figures"));
        QVERIFY(!table.tabKeyNavigation());
        QCOMPARE(table.accessibleName(), QStringLiteral("Figures"));
    }

    void theCurrentColumnIsSortedByKeyboard()
    {
        Theme theme(qApp);
        DataTable table(theme, QStringLiteral("Figures"));
        QStandardItemModel model(3, 2);
        for (int row = 0; row < 3; ++row)
            model.setData(model.index(row, 1), (row + 1) % 3);
        table.setModel(&model);
        table.offerSorting();
        table.show();
        QVERIFY(QTest::qWaitForWindowActive(&table));
        table.setFocus();
        const auto firsts = [&] { return model.index(0, 1).data().toInt(); };
        table.setCurrentIndex(model.index(0, 1));
        QTest::keyClick(&table, Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(firsts(), 2);
        QTest::keyClick(&table, Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(firsts(), 0);
    }

    void paintsRowsHeadAndSortArrow()
    {
        Theme theme(qApp);
        DataTable table(theme, QStringLiteral("Figures"));
        QStandardItemModel model(3, 2);
        model.setHorizontalHeaderLabels({QStringLiteral("One"), QStringLiteral("Two")});
        table.setModel(&model);
        table.setTrailing({1});
        table.setSortingEnabled(true);
        table.resize(300, 200);
        QVERIFY(!table.grab().isNull());
    }
};

QTEST_MAIN(TestDataTable)
#include "tst_datatable.moc"
