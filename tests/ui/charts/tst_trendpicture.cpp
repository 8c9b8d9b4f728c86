// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/trendpicture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

class TestTrendPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesAreOfTheZone()
    {
        TrendPicture picture;
        picture.fromMs = 1'795'132'800'000; // 20 Nov 2026, 00:00 UTC
        picture.stepMs = 3'600'000;
        picture.zone = QTimeZone("Asia/Shanghai");
        const QLocale locale(QStringLiteral("en_GB"));
        QCOMPARE(picture.when(0, locale), QStringLiteral("Fri 20 Nov 08:00"));
        picture.stepMs = 86'400'000;
        QCOMPARE(picture.when(1, locale), QStringLiteral("Sat 21 Nov"));
    }

    void theAxisReachesTheTarget()
    {
        TrendPicture picture;
        picture.quantity = Quantity::Duration;
        picture.now = {60'000.0, 90'000.0};
        QVERIFY(picture.valueTicks(4).last() < 300'000);
        picture.target = 300'000;
        QVERIFY(picture.valueTicks(4).last() >= 300'000);
    }

    void equalFiguresAreAnEqualPicture()
    {
        TrendPicture a;
        a.now = {1.0, std::nullopt};
        TrendPicture b = a;
        b.say = [](double) { return QString(); };
        QVERIFY(a == b);
        b.now[1] = 2;
        QVERIFY(!(a == b));
    }
};

QTEST_GUILESS_MAIN(TestTrendPicture)
#include "tst_trendpicture.moc"
