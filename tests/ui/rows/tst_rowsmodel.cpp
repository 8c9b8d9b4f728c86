// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rows/rowsmodel.h"

#include "tests/ui/support/fixtures.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Wheelhouse;

class TestRowsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growsAndStartsAnewWithTheState()
    {
        RowsState state;
        RowsModel model(state, QLocale(QStringLiteral("en_GB")));
        const QAbstractItemModelTester tester(&model);
        connect(&state, &RowsState::restarted, &model, &RowsModel::restart);
        connect(&state, &RowsState::grown, &model, &RowsModel::grow);
        state.ask({});
        const QString metric = QStringLiteral("first_response_human_p50");
        state.answer(state.number(), Fixtures::rows(metric, 12, QStringLiteral("1:c")));
        QCOMPARE(model.rowCount(), 12);
        state.answer(state.number(), Fixtures::rows(metric, 3));
        QCOMPARE(model.rowCount(), 15);
        state.ask({});
        QCOMPARE(model.rowCount(), 0);
    }

    void saysAndOrdersWhatARowIs()
    {
        RowsState state;
        RowsModel model(state, QLocale(QStringLiteral("en_GB")));
        state.ask({});
        state.answer(state.number(),
                     Fixtures::rows(QStringLiteral("first_response_human_p50"), 10));
        model.grow();
        const auto text = [&](int row, int column) {
            return model.index(row, column).data().toString();
        };
        QCOMPARE(text(0, RowsModel::Started), QStringLiteral("21/11/2026 14:32")); // UTC
        QCOMPARE(text(0, RowsModel::Channel), QStringLiteral("Web chat"));
        QCOMPARE(text(0, RowsModel::Topic), QStringLiteral("Payment"));
        QCOMPARE(text(0, RowsModel::Value), QStringLiteral("20 s"));
        QCOMPARE(text(0, RowsModel::Counted), QStringLiteral("Yes"));
        QCOMPARE(text(8, RowsModel::Counted), QStringLiteral("Left out: has no such time"));
        QCOMPARE(model.index(1, RowsModel::Value).data(RowsModel::SortRole).toLongLong(), 27'000);
        QCOMPARE(model.index(8, RowsModel::Value).data(RowsModel::SortRole).toLongLong(), -1);
        QCOMPARE(model.index(0, RowsModel::Started).data(RowsModel::SortRole).toLongLong(),
                 Fixtures::nowMs);
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(
                !model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }
};

QTEST_MAIN(TestRowsModel)
#include "tst_rowsmodel.moc"
