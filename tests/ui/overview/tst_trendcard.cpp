// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/trendcard.h"

#include "tests/ui/support/fixtures.h"
#include "ui/charts/datatable.h"
#include "ui/charts/trendchart.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

namespace {

OverviewParams askedIn(const char *zone)
{
    OverviewParams params;
    params.zone = QString::fromLatin1(zone);
    return params;
}

} // namespace

class TestTrendCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableHasTheNumbersOfTheChart()
    {
        Theme theme(qApp);
        TrendCard card(theme, QLocale(QStringLiteral("en_GB")));
        const OverviewView view = Fixtures::overview();
        card.setMetrics({QStringLiteral("contacts"), QStringLiteral("csat")});
        card.setTrend(view.trend, view.marks, askedIn("Europe/Warsaw"));
        card.show();
        auto *chart = card.findChild<TrendChart *>();
        auto *table = card.findChild<DataTable *>(QStringLiteral("trendTable"));
        QVERIFY(chart->isVisible());
        card.findChild<QPushButton *>(QStringLiteral("trendAsTable"))->click();
        QVERIFY(table->isVisible() && !chart->isVisible());
        QCOMPARE(table->model()->rowCount(), view.trend.now.size());
        QVERIFY(chart->wordsOf(3).contains(table->model()->index(3, 1).data().toString()));
    }

    void aLongNameDoesNotMakeTheCardWide()
    {
        Theme theme(qApp);
        TrendCard card(theme, QLocale(QStringLiteral("en_GB")));
        card.setMetrics({QStringLiteral("contacts")});
        const int before = card.minimumSizeHint().width();
        card.setMetrics({QStringLiteral("first_response_human_business_p90")});
        QCOMPARE(card.minimumSizeHint().width(), before);
    }

    void choosingAMetricTells()
    {
        Theme theme(qApp);
        TrendCard card(theme, QLocale(QStringLiteral("en_GB")));
        card.setMetrics({QStringLiteral("contacts"), QStringLiteral("csat")});
        auto *box = card.findChild<QComboBox *>(QStringLiteral("trendMetric"));
        QSignalSpy chosen(&card, &TrendCard::metricChosen);
        box->setCurrentIndex(1);
        Q_EMIT box->activated(1);
        QCOMPARE(chosen.first().first().toString(), QStringLiteral("csat"));
    }

    void theFloorIsAskedForAtTheMarkOrInTheMiddleOfTheStep()
    {
        Theme theme(qApp);
        TrendCard card(theme, QLocale(QStringLiteral("en_GB")));
        const Trend trend = Fixtures::overview().trend;
        const qint64 markMs = trend.fromMs + 2 * trend.stepMs + 1;
        TrendMark mark;
        mark.atMs = markMs;
        card.setTrend(trend, {mark}, askedIn("UTC"));
        card.offerFloor();
        card.show();
        QVERIFY(QTest::qWaitForWindowActive(&card));
        auto *chart = card.findChild<TrendChart *>();
        QSignalSpy asked(&card, &TrendCard::floorAsked);
        chart->setFocus(Qt::TabFocusReason);
        QTest::keyClick(chart, Qt::Key_Home);
        QTest::keyClick(chart, Qt::Key_H, Qt::ControlModifier);
        QCOMPARE(asked.takeFirst().first().toLongLong(), trend.fromMs + trend.stepMs / 2);
        QTest::keyClick(chart, Qt::Key_Right);
        QTest::keyClick(chart, Qt::Key_Right);
        QTest::keyClick(chart, Qt::Key_H, Qt::ControlModifier);
        QCOMPARE(asked.takeFirst().first().toLongLong(), markMs);
    }

    void anUnknownZoneDoesNotStopIt()
    {
        Theme theme(qApp);
        TrendCard card(theme, QLocale(QStringLiteral("en_GB")));
        card.setTrend(Fixtures::overview().trend, {}, askedIn("Mars/Olympus"));
        card.resize(500, 320);
        QVERIFY(!card.grab().isNull());
    }
};

QTEST_MAIN(TestTrendCard)
#include "tst_trendcard.moc"
