// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/tilelayout.h"

#include <QFrame>
#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

class TestTileLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreEvenAndTheShorterOnesComeFirst()
    {
        QWidget board;
        auto *layout = new TileLayout(10, &board);
        for (int i = 0; i < 5; ++i) {
            auto *tile = new QFrame(&board);
            tile->setMinimumSize(100, 40);
            layout->addWidget(tile);
        }
        QCOMPARE(layout->rowsAt(540), (QList<int>{5}));
        QCOMPARE(layout->rowsAt(539), (QList<int>{2, 3}));
        QCOMPARE(layout->rowsAt(220), (QList<int>{1, 2, 2}));
        QCOMPARE(layout->rowsAt(20), (QList<int>{1, 1, 1, 1, 1}));
    }

    void itemsFillTheWidthWithoutOverlap()
    {
        QWidget board;
        auto *layout = new TileLayout(10, &board);
        QList<QFrame *> tiles;
        for (int i = 0; i < 3; ++i) {
            tiles.append(new QFrame(&board));
            tiles.last()->setMinimumSize(100, 40);
            layout->addWidget(tiles.last());
        }
        layout->setGeometry({0, 0, 401, 100});
        QCOMPARE(tiles.first()->geometry().left(), 0);
        QCOMPARE(tiles.last()->geometry().right(), 400);
        QCOMPARE(tiles.at(1)->geometry().left(), tiles.at(0)->geometry().right() + 11);
    }

    void mirrorsInARightToLeftWindow()
    {
        QWidget board;
        board.setLayoutDirection(Qt::RightToLeft);
        auto *layout = new TileLayout(10, &board);
        QList<QFrame *> tiles{new QFrame(&board), new QFrame(&board)};
        for (QFrame *tile : tiles) {
            tile->setMinimumSize(100, 40);
            layout->addWidget(tile);
        }
        layout->setGeometry({0, 0, 400, 100});
        QVERIFY(tiles.at(0)->x() > tiles.at(1)->x());
    }

    void aDeletedTileLeavesTheLayout()
    {
        QWidget board;
        auto *layout = new TileLayout(10, &board);
        auto *tile = new QFrame(&board);
        layout->addWidget(tile);
        delete tile;
        QCOMPARE(layout->count(), 0);
    }
};

QTEST_MAIN(TestTileLayout)
#include "tst_tilelayout.moc"
