// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/scattercard.h"

#include "tests/ui/support/fixtures.h"
#include "ui/charts/datatable.h"

#include <QComboBox>
#include <QPushButton>
#include <QTest>

using namespace Wheelhouse;

class TestScatterCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosingAMetricDrawsIt()
    {
        Theme theme(qApp);
        ScatterCard card(theme, QLocale(QStringLiteral("en_GB")));
        card.setView(Fixtures::overview(), {});
        auto *x = card.findChild<QComboBox *>(QStringLiteral("scatterX"));
        QCOMPARE(x->currentData().toString(), MetricPair().x);
        x->setCurrentIndex(x->findData(QStringLiteral("handover_rate")));
        Q_EMIT x->activated(x->currentIndex());
        QCOMPARE(card.pair().x, QStringLiteral("handover_rate"));
        card.setView(Fixtures::overview(), {});
        QCOMPARE(card.pair().x, QStringLiteral("handover_rate")); // new figures do not change it
    }

    void otherFiguresMakeAnotherPair()
    {
        Theme theme(qApp);
        ScatterCard card(theme, QLocale(QStringLiteral("en_GB")));
        OverviewView view = Fixtures::overview();
        card.setView(view, {});
        view.tiles = {view.tiles[0], view.tiles[5]}; // the usual pair is not among them
        card.setView(view, {});
        QCOMPARE(card.pair().x, view.tiles[0].metric);
        QCOMPARE(card.pair().y, view.tiles[1].metric);
        view.tiles.removeLast();
        card.setView(view, {});
        QCOMPARE(card.pair().y, view.tiles[0].metric);
    }

    void theTableIsTheChartsTwin()
    {
        Theme theme(qApp);
        ScatterCard card(theme, QLocale(QStringLiteral("en_GB")));
        card.setView(Fixtures::overview(), {});
        card.QWidget::show();
        auto *table = card.findChild<DataTable *>(QStringLiteral("scatterTable"));
        card.findChild<QPushButton *>(QStringLiteral("scatterAsTable"))->click();
        QVERIFY(table->isVisible());
        QVERIFY(table->model()->rowCount() > 20);
        QVERIFY(!card.findChild<ScatterChart *>()->accessibleName().isEmpty());
    }
};

QTEST_MAIN(TestScatterCard)
#include "tst_scattercard.moc"
