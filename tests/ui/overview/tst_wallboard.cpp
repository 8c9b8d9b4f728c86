// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/wallboard.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

namespace {

WallPicture nineTiles()
{
    WallPicture picture;
    picture.title = QStringLiteral("28 days");
    picture.asOfMs = 1'000'000;
    picture.fresh = true;
    for (int i = 0; i < 9; ++i) {
        TileContent tile;
        tile.label = QStringLiteral("figure %1").arg(i);
        tile.value = QStringLiteral("1,234");
        tile.sparkline = {1.0, 2.0, 3.0};
        picture.tiles.append(tile);
    }
    return picture;
}

} // namespace

class TestWallboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theArrowsTurnThePagesRound()
    {
        Theme theme(qApp);
        const ManualClock clock(1'004'000);
        Wallboard board(theme, clock, QLocale(QStringLiteral("en_GB")));
        board.setPicture(nineTiles());
        QCOMPARE(board.pages(), 4); // four, four, one, and the course
        QTest::keyClick(&board, Qt::Key_Right);
        QCOMPARE(board.page(), 1);
        QVERIFY(board.accessibleDescription().contains(QStringLiteral("figure 4")));
        QTest::keyClick(&board, Qt::Key_Left);
        QTest::keyClick(&board, Qt::Key_Left);
        QCOMPARE(board.page(), 3);
        QTest::keyClick(&board, Qt::Key_Right);
        QCOMPARE(board.page(), 0);
    }

    void spaceHoldsItAndSecondsStayWithinBounds()
    {
        Theme theme(qApp);
        const ManualClock clock(1'004'000);
        Wallboard board(theme, clock, QLocale(QStringLiteral("en_GB")));
        QVERIFY(!board.isHeld());
        QTest::keyClick(&board, Qt::Key_Space);
        QVERIFY(board.isHeld());
        QTest::keyClick(&board, Qt::Key_Plus);
        QVERIFY(board.isHeld());
        QTest::keyClick(&board, Qt::Key_Space);
        QVERIFY(!board.isHeld());
        for (int i = 0; i < 50; ++i)
            QTest::keyClick(&board, Qt::Key_Minus);
        QCOMPARE(board.seconds(), 5);
        for (int i = 0; i < 50; ++i)
            QTest::keyClick(&board, Qt::Key_Plus);
        QCOMPARE(board.seconds(), 120);
    }

    void theAgeIsAlwaysThereAndStaleIsSaid()
    {
        Theme theme(qApp);
        const ManualClock clock(1'004'000);
        Wallboard board(theme, clock, QLocale(QStringLiteral("en_GB")));
        QCOMPARE(board.ageWords(), QStringLiteral("No figures yet"));
        board.setPicture(nineTiles());
        QVERIFY(board.ageWords().startsWith(QStringLiteral("Live")));
        WallPicture stale = nineTiles();
        stale.fresh = false;
        board.setPicture(stale);
        QVERIFY(board.ageWords().startsWith(QStringLiteral("Not live")));
        QCOMPARE(board.cursor().shape(), Qt::BlankCursor);
        board.resize(1280, 720);
        QVERIFY(!board.grab().isNull());
    }

    void escapeEndsIt()
    {
        Theme theme(qApp);
        const ManualClock clock(1'004'000);
        QPointer<Wallboard> board = new Wallboard(theme, clock, QLocale(QStringLiteral("en_GB")));
        QSignalSpy closed(board.data(), &Wallboard::closed);
        board->show();
        QTest::keyClick(board.data(), Qt::Key_Escape);
        QCOMPARE(closed.count(), 1);
        QTRY_VERIFY(!board);
    }
};

QTEST_MAIN(TestWallboard)
#include "tst_wallboard.moc"
