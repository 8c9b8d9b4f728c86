// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/comparisonwords.h"

#include <QSet>
#include <QTest>

using namespace Wheelhouse;

class TestComparisonWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyComparisonHasItsOwnWords()
    {
        for (const char *period : {"today", "28d"}) {
            QSet<QString> choices;
            for (size_t i = 0; i < EnumNames<Comparison>::names.size(); ++i) {
                OverviewParams params;
                params.period = QString::fromLatin1(period);
                params.comparison = Comparison(i);
                choices.insert(comparisonChoice(params));
                QVERIFY(!comparisonName(params).isEmpty());
                QVERIFY(comparisonFigure(params, QStringLiteral("11,702"))
                            .startsWith(QStringLiteral("11,702 ")));
            }
            QCOMPARE(choices.size(), 4);
        }
    }

    void theDayBeforeTodayIsYesterday()
    {
        OverviewParams params;
        QCOMPARE(comparisonFigure(params, QStringLiteral("5")),
                 QStringLiteral("5 one period before"));
        params.period = QStringLiteral("today");
        QCOMPARE(comparisonFigure(params, QStringLiteral("5")), QStringLiteral("5 yesterday"));
        params.comparison = Comparison::Week;
        QCOMPARE(comparisonFigure(params, QStringLiteral("5")), QStringLiteral("5 a week before"));
        QCOMPARE(comparisonName(params), QStringLiteral("A week before"));
    }
};

QTEST_GUILESS_MAIN(TestComparisonWords)
#include "tst_comparisonwords.moc"
