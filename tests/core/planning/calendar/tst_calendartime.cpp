// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/calendar/calendartime.h"

#include <QTest>

using namespace Wheelhouse;

class TestCalendarTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDatesAndTimes()
    {
        QCOMPARE(parseCalendarTime("20030814"),
                 (CalendarTime{*parseLocalTime("2003-08-14"), true, false}));
        QCOMPARE(parseCalendarTime("20030814T093005"),
                 (CalendarTime{*parseLocalTime("2003-08-14 09:30:05"), false, false}));
        QCOMPARE(parseCalendarTime("20000229T235959Z"),
                 (CalendarTime{*parseLocalTime("2000-02-29 23:59:59"), false, true}));
    }

    void refusesWhatIsNone()
    {
        for (const char *text :
             {"", "2003-08-14", "20030229", "20031301", "200308", "20030814T", "20030814T0930",
              "20030814T240000", "20030814 093000", "20030814T093000+0200", "20030814Z", "2003081x",
              "20030814T0930x0"})
            QVERIFY2(!parseCalendarTime(text), text);
    }

    void readsDurations_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("day") << QByteArray("P1D") << qint64(86'400);
        QTest::newRow("weeks") << QByteArray("P2W") << qint64(14 * 86'400);
        QTest::newRow("clock") << QByteArray("PT1H30M5S") << qint64(5405);
        QTest::newRow("both") << QByteArray("+P15DT5H0M20S") << qint64(15 * 86'400 + 5 * 3600 + 20);
        QTest::newRow("back") << QByteArray("-PT15M") << qint64(-900);
    }
    void readsDurations()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, seconds);
        QCOMPARE(parseDuration(text), std::optional<qint64>(seconds));
    }

    void refusesWhatIsNoDuration()
    {
        for (const char *text : {"", "P", "PT", "P1", "1D", "P1H", "PT1D", "P1DT", "PT1HT1M",
                                 "P-1D", "P99999999999999999999D", "P9999999D", "P1Y"})
            QVERIFY2(!parseDuration(text), text);
    }

    void numbersDays()
    {
        for (const char *text : {"1970-01-01", "2000-02-29", "1969-12-31", "0001-01-01"}) {
            const qint64 number = dayNumberOf(*parseLocalTime(text));
            const auto date = dateOf(number);
            QCOMPARE(dayNumberOfDate(int(date.year()), int(unsigned(date.month())),
                                     int(unsigned(date.day()))),
                     number);
            QCOMPARE(int(date.year()), QByteArray(text).first(4).toInt());
        }
    }

    void readsOffsets()
    {
        QCOMPARE(parseUtcOffset("+0200"), std::optional<int>(7200));
        QCOMPARE(parseUtcOffset("-033015"), std::optional<int>(-12'615));
        for (const char *text : {"", "0200", "+02", "+02:00", "+2400", "-9999"})
            QVERIFY2(!parseUtcOffset(text), text);
    }
};

QTEST_GUILESS_MAIN(TestCalendarTime)
#include "tst_calendartime.moc"
