// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/tileboard.h"

#include "tests/ui/support/fixtures.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

class TestTileBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTargetIsAskedForWhereThereCanBeOne()
    {
        Theme theme(qApp);
        TileBoard board(theme, QLocale(QStringLiteral("en_GB")));
        const auto actionOf = [&](const char *metric) {
            return board.tile(QString::fromLatin1(metric))
                ->findChild<QAction *>(QStringLiteral("target"));
        };
        QVERIFY(!actionOf("csat"));
        board.offerTargets();
        QVERIFY(!actionOf("contacts")); // it grows with the period
        QSignalSpy asked(&board, &TileBoard::targetAsked);
        actionOf("csat")->trigger();
        QCOMPARE(asked.first().first().toString(), QStringLiteral("csat"));
    }

    void allThirteenStandThereBeforeTheFirstAnswer()
    {
        Theme theme(qApp);
        TileBoard board(theme, QLocale(QStringLiteral("en_GB")));
        const auto tiles = board.findChildren<KpiTile *>();
        QCOMPARE(tiles.size(), 13);
        for (const KpiTile *tile : tiles)
            QCOMPARE(tile->content().value, QString(QChar(0x2013)));
        for (const Tile &tile : Fixtures::overview().tiles)
            QVERIFY2(board.tile(tile.metric), qPrintable(tile.metric));
    }

    void aMetricFromANewerServerGetsATileToo()
    {
        Theme theme(qApp);
        TileBoard board(theme, QLocale(QStringLiteral("en_GB")));
        Tile tile;
        tile.metric = QStringLiteral("from_the_future");
        tile.now.value = 3;
        board.setTiles({tile}, {});
        QCOMPARE(board.tile(tile.metric)->content().value, QStringLiteral("3"));
    }

    void otherFiguresTakeThePlaceOfThese()
    {
        Theme theme(qApp);
        TileBoard board(theme, QLocale(QStringLiteral("en_GB")));
        board.offerTargets();
        board.show();
        QList<Tile> tiles;
        for (const char *metric :
             {"occupancy", "csat", "roar", "contacts", "closed", "abandonment", "wait_p90"}) {
            tiles.append(Tile());
            tiles.last().metric = QString::fromLatin1(metric);
            tiles.last().now.value = 0.5;
        }
        board.setMetric(QStringLiteral("csat"));
        board.setFocus();
        board.setTiles(tiles, {});
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(board.findChildren<KpiTile *>().size(), tiles.size());
        QVERIFY(board.tile(QStringLiteral("csat"))->isChecked());
        QVERIFY(!board.tile(QStringLiteral("deflection")));
        KpiTile *fifth = board.tile(QStringLiteral("closed"));
        KpiTile *sixth = board.tile(QStringLiteral("abandonment"));
        QVERIFY(fifth->parentWidget() != sixth->parentWidget()); // the first five are large
        QVERIFY(fifth->sizeHint().height() > sixth->sizeHint().height());
        // there are no contacts behind agents' time
        QVERIFY(!board.tile(QStringLiteral("occupancy"))
                     ->findChild<QAction *>(QStringLiteral("showContacts")));
        QVERIFY(sixth->findChild<QAction *>(QStringLiteral("showContacts")));
    }

    void exactlyTheChosenOneIsChecked()
    {
        Theme theme(qApp);
        TileBoard board(theme, QLocale(QStringLiteral("en_GB")));
        QSignalSpy chosen(&board, &TileBoard::metricChosen);
        board.setMetric(QStringLiteral("csat"));
        QCOMPARE(chosen.size(), 0);
        board.tile(QStringLiteral("abandonment"))->click();
        QCOMPARE(chosen.takeFirst().first().toString(), QStringLiteral("abandonment"));
        QVERIFY(!board.tile(QStringLiteral("csat"))->isChecked());
    }
};

QTEST_MAIN(TestTileBoard)
#include "tst_tileboard.moc"
