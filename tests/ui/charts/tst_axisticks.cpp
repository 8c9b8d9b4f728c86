// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/axisticks.h"

#include <QtTest>

using namespace Wheelhouse;

class TestAxisTicks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundNumbersEncloseTheData()
    {
        const QList<double> ticks = valueTicks(0, 1620, 4, Quantity::Count);
        QCOMPARE(ticks, (QList<double>{0, 500, 1000, 1500, 2000}));
    }

    void countsAreWhole()
    {
        QCOMPARE(valueTicks(0, 2, 4, Quantity::Count), (QList<double>{0, 1, 2}));
    }

    void durationsStepInHalfMinutesNotInTens()
    {
        QCOMPARE(valueTicks(0, 95'000, 4, Quantity::Duration),
                 (QList<double>{0, 30'000, 60'000, 90'000, 120'000}));
    }

    void flatDataStillHaveTwoLines()
    {
        for (const auto quantity : {Quantity::Count, Quantity::Share, Quantity::Duration})
            QVERIFY(valueTicks(0, 0, 4, quantity).size() >= 2);
    }

    void daysBeginAtMidnightOfTheZoneAlsoOverAClockChange()
    {
        const QTimeZone zone("Europe/Warsaw");
        const QDateTime from(QDate(2026, 10, 24), QTime(0, 0), zone);
        const auto ticks = timeTicks(from.toMSecsSinceEpoch(), from.addDays(4).toMSecsSinceEpoch(),
                                     zone, 6, QLocale(QLocale::English));
        QCOMPARE(ticks.size(), 5);
        for (const TimeTick &tick : ticks)
            QCOMPARE(QDateTime::fromMSecsSinceEpoch(tick.atMs, zone).time(), QTime(0, 0));
        QCOMPARE(ticks.at(1).label, QStringLiteral("25 Oct"));
    }

    void neverMoreTicksThanFit()
    {
        const qint64 day = 86'400'000;
        for (const int days : {1, 7, 28, 90, 400, 4000}) {
            const auto ticks = timeTicks(0, days * day, QTimeZone::utc(), 8, QLocale::c());
            QVERIFY2(ticks.size() <= 12 || days == 4000, qPrintable(QString::number(days)));
            QVERIFY(!ticks.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestAxisTicks)
#include "tst_axisticks.moc"
