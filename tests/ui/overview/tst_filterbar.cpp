// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/filterbar.h"

#include "tests/ui/support/fixtures.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

class TestFilterBar : public QObject
{
    Q_OBJECT

    static OverviewParams chosenBy(const QSignalSpy &spy)
    {
        return spy.last().first().value<OverviewParams>();
    }

private Q_SLOTS:
    void choosingAChannelAsksForItAndNothingElse()
    {
        Theme theme(qApp);
        FilterBar bar(theme);
        OverviewParams params;
        params.zone = QStringLiteral("Europe/Warsaw");
        params.metric = QStringLiteral("csat");
        bar.setParams(params);
        bar.setChoices(Fixtures::overview());
        QSignalSpy spy(&bar, &FilterBar::paramsChosen);
        auto *box = bar.findChild<QComboBox *>(QStringLiteral("channelFilter"));
        box->setCurrentIndex(box->findData(QStringLiteral("email")));
        Q_EMIT box->activated(box->currentIndex());
        params.channel = QStringLiteral("email");
        QCOMPARE(chosenBy(spy), params);
    }

    void resetKeepsZoneAndMetric()
    {
        Theme theme(qApp);
        FilterBar bar(theme);
        OverviewParams params;
        params.period = QStringLiteral("7d");
        params.zone = QStringLiteral("Europe/Warsaw");
        params.topic = QStringLiteral("payment");
        bar.setParams(params);
        QSignalSpy spy(&bar, &FilterBar::paramsChosen);
        bar.findChild<QPushButton *>(QStringLiteral("resetFilters"))->click();
        OverviewParams wanted;
        wanted.zone = params.zone;
        QCOMPARE(chosenBy(spy), wanted);
    }

    void aChosenValueStaysOfferedWhenTheStoreHasItNoLonger()
    {
        Theme theme(qApp);
        FilterBar bar(theme);
        OverviewParams params;
        params.brand = QStringLiteral("Gone TV");
        bar.setParams(params);
        bar.setChoices(Fixtures::overview());
        auto *box = bar.findChild<QComboBox *>(QStringLiteral("brandFilter"));
        QCOMPARE(box->currentText(), QStringLiteral("Gone TV"));
    }

    void showingParamsAsksNothing()
    {
        Theme theme(qApp);
        FilterBar bar(theme);
        QSignalSpy spy(&bar, &FilterBar::paramsChosen);
        OverviewParams params;
        params.period = QStringLiteral("90d");
        bar.setParams(params);
        bar.setChoices(Fixtures::overview());
        QCOMPARE(spy.size(), 0);
    }
};

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
