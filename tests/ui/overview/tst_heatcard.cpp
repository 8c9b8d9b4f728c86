// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/heatcard.h"

#include "app/format/format.h"
#include "ui/charts/datatable.h"

#include <QPushButton>
#include <QTest>

using namespace Wheelhouse;

class TestHeatCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableSaysWhatTheMapShows()
    {
        Theme theme(qApp);
        HeatCard card(theme, QLocale(QStringLiteral("en_GB")));
        QList<std::optional<double>> values(168, 1.0);
        values[2 * 24 + 5] = 41.25; // Wednesday at five
        values[6 * 24 + 23].reset();
        card.setValues(values);
        card.show();
        card.findChild<QPushButton *>(QStringLiteral("heatAsTable"))->click();
        const auto *table = card.findChild<DataTable *>(QStringLiteral("heatTable"));
        QVERIFY(table->isVisible() && !card.map().isVisible());
        const QAbstractItemModel &model = *table->model();
        QCOMPARE(model.rowCount(), 24);
        QCOMPARE(model.columnCount(), 8);
        const auto text = [&](int row, int column) {
            return model.index(row, column).data().toString();
        };
        QCOMPARE(text(5, 0), QStringLiteral("05:00"));
        QCOMPARE(text(5, 3), QStringLiteral("41.3"));
        QCOMPARE(text(23, 7), Format::noData());
        QVERIFY(card.map().accessibleName().contains(
            QString::fromUtf8("Wednesday 05:00–06:00: 41.3 contacts an hour")));
    }
};

QTEST_MAIN(TestHeatCard)
#include "tst_heatcard.moc"
