// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/dimensionwords.h"

#include "tests/ui/support/fixtures.h"

#include <QSet>
#include <QTest>

using namespace Wheelhouse;

class TestDimensionWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChoiceHasWordsAndRowsOfItsOwn()
    {
        const OverviewView view = Fixtures::overview();
        QSet<QString> titles;
        QSet<QString> heads;
        QSet<QString> firstRows;
        for (const BreakdownBy by : breakdownChoices()) {
            titles.insert(breakdownTitle(by));
            heads.insert(breakdownHead(by));
            firstRows.insert(QString::number(breakdownRows(view, by).first().contacts));
        }
        QCOMPARE(titles.size(), EnumNames<BreakdownBy>::names.size());
        QCOMPARE(heads.size(), titles.size());
        QCOMPARE(firstRows.size(), titles.size());
    }

    void whatIsNotThereIsSaidAsItIs()
    {
        QCOMPARE(breakdownName(BreakdownBy::Topic, {}), QStringLiteral("Not known"));
        QCOMPARE(breakdownName(BreakdownBy::Bot, {}), QStringLiteral("No bot"));
        QCOMPARE(breakdownName(BreakdownBy::Team, {}), QStringLiteral("No team"));
    }
};

QTEST_MAIN(TestDimensionWords)
#include "tst_dimensionwords.moc"
