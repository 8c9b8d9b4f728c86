// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/figurestable.h"

#include "app/export/csvexport.h"
#include "tests/ui/support/fixtures.h"

#include <QTest>

using namespace Wheelhouse;

class TestFiguresTable : public QObject
{
    Q_OBJECT

    const QLocale m_british{QStringLiteral("en_GB")};

private Q_SLOTS:
    void eachTileIsARowInItsUnit()
    {
        OverviewView view = Fixtures::overview();
        view.targets = {{QStringLiteral("csat"), 0.85, 1, 1, {}}};
        const ExportTable table = figuresTable(view, {}, m_british);
        QCOMPARE(table.rows.size(), view.tiles.size());
        QCOMPARE(table.rowKinds.size(), view.tiles.size());
        QCOMPARE(table.definitions.size(), view.tiles.size());
        for (qsizetype i = 0; i < view.tiles.size(); ++i) {
            QCOMPARE(table.rows.at(i).size(), table.columns.size());
            QCOMPARE(table.rows.at(i).at(2), cellOf(view.tiles.at(i).now.value));
            if (view.tiles.at(i).metric != u"csat") {
                QCOMPARE(table.rows.at(i).at(8), ExportCell());
                continue;
            }
            QCOMPARE(table.rowKinds.at(i), ColumnKind::Share);
            QCOMPARE(table.rows.at(i).at(8), ExportCell(0.85));
            QCOMPARE(table.rows.at(i).at(9), ExportCell(QStringLiteral("at least")));
            QCOMPARE(table.rows.at(i).at(10),
                     ExportCell(QStringLiteral("Within noise of the target")));
        }
    }

    void inACsvTimesAreSecondsAndSharesFractions()
    {
        OverviewView view;
        Tile share;
        share.metric = QStringLiteral("csat");
        share.now = {0.5, {}, {}, 10, 20};
        Tile time;
        time.metric = QStringLiteral("resolution_time");
        time.now = {90'000.0, {}, {}, 3, 3};
        view.tiles = {share, time};
        const QString csv = QString::fromUtf8(csvOf(figuresTable(view, {}, m_british)));
        QVERIFY(csv.contains(QStringLiteral("Satisfied customers,share,0.5,,,10,20,")));
        QVERIFY(csv.contains(QStringLiteral("Resolution time,duration,90,,,3,3,")));
    }
};

QTEST_MAIN(TestFiguresTable)
#include "tst_figurestable.moc"
