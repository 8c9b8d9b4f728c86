// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rows/rowstable.h"

#include "tests/ui/support/fixtures.h"

#include <QTest>

using namespace Wheelhouse;

class TestRowsTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyContactIsARow()
    {
        RowsParams params;
        params.metric = QStringLiteral("csat");
        const RowsPage page = Fixtures::rows(params.metric, 30);
        const ExportTable table =
            rowsTable(params, page, page.rows, QLocale(QStringLiteral("en_GB")));
        QCOMPARE(table.rows.size(), 30);
        for (const ExportRow &row : table.rows)
            QCOMPARE(row.size(), table.columns.size());
        QCOMPARE(table.definitions.size(), 1);
        QVERIFY(table.definitions.first().id.startsWith(QStringLiteral("csat@")));
        QVERIFY(!table.period.isEmpty() && !table.filter.isEmpty());
        QCOMPARE(std::get<QString>(table.rows.first().first()), QStringLiteral("c00000"));
    }

    void severalDurationsAreSeveralRowsThatAddUp()
    {
        RowsParams params;
        params.metric = QStringLiteral("wait_mean");
        RowsPage page = Fixtures::rows(params.metric, 2);
        page.rows[0].part = page.rows[0].whole = 2;
        page.rows[0].valuesMs = {1'000, 3'000};
        page.rows[1].part = 0;
        page.rows[1].whole = 1;
        page.rows[1].leftOut = Measure::Answered;
        const ExportTable table =
            rowsTable(params, page, page.rows, QLocale(QStringLiteral("en_GB")));
        QCOMPARE(table.rows.size(), 3);
        QCOMPARE(table.columns.last().kind, ColumnKind::Duration);
        double part = 0, whole = 0, sumMs = 0;
        for (const ExportRow &row : table.rows) {
            part += std::get<double>(row.at(row.size() - 3));
            whole += std::get<double>(row.at(row.size() - 2));
            if (const auto *valueMs = std::get_if<double>(&row.last()))
                sumMs += *valueMs;
        }
        QCOMPARE(part, 2.0);
        QCOMPARE(whole, 3.0);
        QCOMPARE(sumMs, 4'000.0);
    }
};

QTEST_MAIN(TestRowsTable)
#include "tst_rowstable.moc"
