// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/calendar/zonebook.h"

#include <QTest>

using namespace Wheelhouse;

class TestZoneBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsZonesByTheirNames_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::newRow("IANA") << QByteArray("Europe/Berlin");
        QTest::newRow("at the end of a path")
            << QByteArray("/freeassociation.sourceforge.net/Europe/Berlin");
        QTest::newRow("Windows") << QByteArray("W. Europe Standard Time");
    }
    void knowsZonesByTheirNames()
    {
        QFETCH(QByteArray, id);
        ZoneBook zones;
        const WallClock *clock = zones.clock(id);
        QVERIFY(clock);
        QCOMPARE(clock->fromUtc(*parseLocalTime("2003-08-14 09:00")),
                 *parseLocalTime("2003-08-14 11:00"));
        QCOMPARE(zones.clock(id), clock); // made once
    }

    void aZoneOfTheCalendarHasItsStandardTime()
    {
        ZoneBook zones;
        zones.define("Our office", -5 * 3600);
        const WallClock *clock = zones.clock("Our office");
        QVERIFY(clock);
        QCOMPARE(clock->fromUtc(*parseLocalTime("2003-08-14 09:00")),
                 *parseLocalTime("2003-08-14 04:00"));
    }

    void ofOthersNothingIsKnown()
    {
        ZoneBook zones;
        QVERIFY(!zones.clock(""));
        QVERIFY(!zones.clock("Atlantis"));
        QVERIFY(!zones.clock("/"));
        QVERIFY(!zones.clock(QByteArray(1000, '/')));
    }
};

QTEST_GUILESS_MAIN(TestZoneBook)
#include "tst_zonebook.moc"
