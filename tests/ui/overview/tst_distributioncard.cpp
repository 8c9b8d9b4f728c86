// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/distributioncard.h"

#include "tests/ui/support/fixtures.h"
#include "ui/charts/datatable.h"
#include "ui/charts/histogramchart.h"

#include <QPushButton>
#include <QTest>

using namespace Wheelhouse;

class TestDistributionCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableIsTheChartsTwin()
    {
        Theme theme(qApp);
        DistributionCard card(theme, QLocale(QStringLiteral("en_GB")));
        card.setView(Fixtures::overview(), {});
        card.show();
        auto *chart = card.findChild<HistogramChart *>();
        auto *table = card.findChild<DataTable *>(QStringLiteral("distributionTable"));
        QVERIFY(chart->isVisible() && !chart->accessibleName().isEmpty());
        card.findChild<QPushButton *>(QStringLiteral("distributionAsTable"))->click();
        QVERIFY(table->isVisible() && !chart->isVisible());
        QVERIFY(table->model()->rowCount() > 3);
        QVERIFY(chart->wordsOf(0).contains(table->model()->index(0, 0).data().toString()));
    }
};

QTEST_MAIN(TestDistributionCard)
#include "tst_distributioncard.moc"
