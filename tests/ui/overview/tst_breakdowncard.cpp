// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/breakdowncard.h"

#include "tests/ui/support/fixtures.h"
#include "ui/charts/datatable.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

class TestBreakdownCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mostContactsStandFirstAndAHeadSortsOtherwise()
    {
        Theme theme(qApp);
        BreakdownCard card(theme, BreakdownModel::By::Channel, QLocale(QStringLiteral("en_GB")));
        card.setRows(Fixtures::overview().byChannel);
        const auto name = [&](int row) {
            return card.table().model()->index(row, 0).data().toString();
        };
        QCOMPARE(name(0), QStringLiteral("Messenger"));
        card.table().sortByColumn(BreakdownModel::FirstResponse, Qt::AscendingOrder);
        QCOMPARE(name(0), QStringLiteral("Phone"));
        QCOMPARE(name(3), QStringLiteral("E-mail"));
    }

    void showsEveryRowWithoutAScrollBarOfItsOwn()
    {
        Theme theme(qApp);
        BreakdownCard card(theme, BreakdownModel::By::Topic, QLocale(QStringLiteral("en_GB")));
        card.setRows(Fixtures::overview().byTopic);
        card.resize(900, card.sizeHint().height());
        card.show();
        QVERIFY(QTest::qWaitForWindowExposed(&card));
        QCOMPARE(card.table().verticalScrollBar()->maximum(), 0);
        QVERIFY(!card.grab().isNull());
    }
};

QTEST_MAIN(TestBreakdownCard)
#include "tst_breakdowncard.moc"
