// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/axisticks.h"

#include <QSignalSpy>
#include <QTest>

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
        for (const int days : {1, 2, 7, 13, 28, 90, 400, 1'000, 4'000, 10'000, 36'000, 400'000}) {
            const auto ticks = timeTicks(0, days * day, QTimeZone::utc(), 8, QLocale::c());
            QVERIFY2(ticks.size() <= 8, qPrintable(QString::number(days)));
            QVERIFY2(ticks.size() >= 3 || days == 1, qPrintable(QString::number(days)));
        }
    }

    void longTimesHaveRoundMonthsAndYears()
    {
        const auto labels = [](int fromYear, int fromMonth, int days) {
            const QDateTime from(QDate(fromYear, fromMonth, 3), QTime(0, 0), QTimeZone::utc());
            QStringList all;
            for (const TimeTick &tick :
                 timeTicks(from.toMSecsSinceEpoch(), from.addDays(days).toMSecsSinceEpoch(),
                           QTimeZone::utc(), 8, QLocale(QLocale::English)))
                all.append(tick.label);
            return all.join(u' ');
        };
        QCOMPARE(labels(2026, 5, 500),
                 QStringLiteral("Jul 2026 Oct 2026 Jan 2027 Apr 2027 Jul 2027"));
        QCOMPARE(labels(2024, 1, 1'500), QStringLiteral("2025 2026 2027 2028"));
        QCOMPARE(labels(1999, 2, 10'100), QStringLiteral("2000 2005 2010 2015 2020 2025"));
    }
};

QTEST_GUILESS_MAIN(TestAxisTicks)
#include "tst_axisticks.moc"
