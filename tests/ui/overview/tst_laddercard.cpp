// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/laddercard.h"

#include "tests/ui/support/fixtures.h"
#include "ui/charts/datatable.h"
#include "ui/charts/ladderchart.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace Wheelhouse;

class TestLadderCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picturesAndTableShowTheSame()
    {
        Theme theme(qApp);
        LadderCard card(theme, QLocale(QStringLiteral("en_GB")));
        card.setLadder(Fixtures::overview().ladder);
        card.resize(1100, 460);
        card.show();
        auto *chart = card.findChild<LadderChart *>(QStringLiteral("ladderChart"));
        auto *table = card.findChild<DataTable *>(QStringLiteral("ladderTable"));
        auto *handed = card.findChild<QWidget *>(QStringLiteral("handedOver"));
        QVERIFY(chart->isVisible() && handed->isVisible() && !table->isVisible());
        QVERIFY(chart->accessibleName().contains(QStringLiteral("12,402")));
        QVERIFY(handed->accessibleDescription().contains(QStringLiteral("1,411")));
        card.findChild<QPushButton *>(QStringLiteral("ladderAsTable"))->click();
        QVERIFY(table->isVisible() && !chart->isVisible());
        QVERIFY(table->rowHeight(0) > table->fontMetrics().height());
        QCOMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("12,402"));
    }

    void inANarrowCardTheReasonsStandBelow()
    {
        Theme theme(qApp);
        LadderCard card(theme, QLocale(QStringLiteral("en_GB")));
        card.setLadder(Fixtures::overview().ladder);
        card.show();
        const auto *chart = card.findChild<LadderChart *>(QStringLiteral("ladderChart"));
        const auto *handed = card.findChild<QWidget *>(QStringLiteral("handedOver"));
        card.resize(1100, 700);
        QTRY_VERIFY(handed->x() > chart->geometry().right());
        card.resize(600, 700);
        QTRY_VERIFY(handed->y() > chart->geometry().bottom());
    }
};

QTEST_MAIN(TestLadderCard)
#include "tst_laddercard.moc"
