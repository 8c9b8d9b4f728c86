// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hours/zoneclock.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace Wheelhouse;

class TestZoneClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatQtSays_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char *zone : {"UTC", "Europe/Warsaw", "America/New_York", "Asia/Kolkata",
                                 "Australia/Lord_Howe", "Africa/Casablanca"})
            QTest::addRow("%s", zone) << QByteArray(zone);
    }

    void saysWhatQtSays()
    {
        QFETCH(const QByteArray, zone);
        const QTimeZone place(zone);
        const auto clock = ZoneClock::make(zone);
        QVERIFY(clock.ok());
        for (QDateTime at(QDate(1990, 1, 1), QTime(0, 30), Qt::UTC); at.date().year() < 2060;
             at = at.addSecs(11 * 3600))
            QCOMPARE(clock->offsetMs(at.toMSecsSinceEpoch()), place.offsetFromUtc(at) * 1000LL);
    }

    void cutsAStretchWhereClocksChange()
    {
        const auto clock = ZoneClock::make("Europe/Warsaw");
        const QDateTime change(QDate(2026, 3, 29), QTime(1, 0), Qt::UTC);
        const qint64 changeMs = change.toMSecsSinceEpoch();
        QList<QList<qint64>> parts;
        clock->forEachStretch(changeMs - 10, changeMs + 10,
                              [&](qint64 fromMs, qint64 toMs, qint64 offsetMs) {
                                  parts.append({fromMs - changeMs, toMs - changeMs, offsetMs});
                              });
        QCOMPARE(parts, (QList<QList<qint64>>{{-10, 0, 3'600'000}, {0, 10, 7'200'000}}));
        parts.clear();
        clock->forEachStretch(5, 5, [&](qint64, qint64, qint64) { parts.append(QList<qint64>()); });
        QVERIFY(parts.isEmpty());
    }

    void refusesAZoneThatDoesNotExist()
    {
        for (const char *zone : {"", "Nowhere", "Europe/Atlantis"})
            QCOMPARE(ZoneClock::make(zone).error().code, ErrorCode::Invalid);
    }
};

QTEST_GUILESS_MAIN(TestZoneClock)
#include "tst_zoneclock.moc"
