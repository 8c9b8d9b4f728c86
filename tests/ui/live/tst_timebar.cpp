// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/timebar.h"

#include "tests/ui/support/fixtures.h"

#include <QTest>

using namespace Wheelhouse;

class TestTimeBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysGoByMinutesAndQuarters()
    {
        Theme theme(qApp);
        ManualClock clock(Fixtures::nowMs);
        PastFloorState past(clock);
        past.enter(Fixtures::nowMs - 3'600'000);
        TimeBar bar(theme, past, QLocale(QStringLiteral("en_GB")));
        bar.resize(600, 84);
        bar.show();
        const qint64 startMs = past.atMs();
        QTest::keyClick(&bar, Qt::Key_Right);
        QCOMPARE(past.atMs(), startMs + 60'000);
        QTest::keyClick(&bar, Qt::Key_Left);
        QTest::keyClick(&bar, Qt::Key_Left);
        QCOMPARE(past.atMs(), startMs - 60'000);
        QTest::keyClick(&bar, Qt::Key_PageUp);
        QCOMPARE(past.atMs(), startMs + 14 * 60'000);
        QTest::keyClick(&bar, Qt::Key_PageDown);
        QCOMPARE(past.atMs(), startMs - 60'000);
        QTest::keyClick(&bar, Qt::Key_End);
        QCOMPARE(past.atMs(), past.latestMs());
        QTest::keyClick(&bar, Qt::Key_Home);
        QCOMPARE(past.atMs(), past.dayFromMs());
    }

    void aClickGoesToItsTimeAndItsMessageSaysWhatWasThere()
    {
        Theme theme(qApp);
        ManualClock clock(Fixtures::nowMs);
        PastFloorState past(clock);
        past.enter(Fixtures::nowMs - 3'600'000);
        TimeBar bar(theme, past, QLocale(QStringLiteral("en_GB")));
        bar.resize(24 * 20 + 24, 84);
        bar.show();
        QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(12 + 6 * 20, 30));
        QVERIFY(std::abs(past.atMs() - past.dayFromMs() - 6 * 3'600'000) <= 5 * 60'000);
        FloorAt at;
        at.floor = Fixtures::live();
        past.answerFloor(at);
        QVERIFY(bar.message().contains(QStringLiteral("34 open")));
        QCOMPARE(bar.accessibleDescription(), bar.message());
    }
};

QTEST_MAIN(TestTimeBar)
#include "tst_timebar.moc"
