// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/series/localtime.h"

#include <QTest>

using namespace Wheelhouse;

class TestLocalTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPlannersWrite_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("read");
        QTest::newRow("space") << QByteArray("2003-08-14 09:30:00")
                               << QByteArray("2003-08-14 09:30:00");
        QTest::newRow("T") << QByteArray("2003-08-14T09:30:00")
                           << QByteArray("2003-08-14 09:30:00");
        QTest::newRow("no seconds")
            << QByteArray("2003-08-14 09:30") << QByteArray("2003-08-14 09:30:00");
        QTest::newRow("date") << QByteArray("2003-08-14") << QByteArray("2003-08-14 00:00:00");
        QTest::newRow("fraction") << QByteArray("2003-08-14 09:30:05.250")
                                  << QByteArray("2003-08-14 09:30:05");
        QTest::newRow("zone") << QByteArray("2003-08-14T09:30:00+02:00")
                              << QByteArray("2003-08-14 09:30:00");
        QTest::newRow("utc") << QByteArray("2003-08-14T09:30:00Z")
                             << QByteArray("2003-08-14 09:30:00");
        QTest::newRow("leap day") << QByteArray("2000-02-29 23:59:59")
                                  << QByteArray("2000-02-29 23:59:59");
        QTest::newRow("leap second")
            << QByteArray("2016-12-31 23:59:60") << QByteArray("2017-01-01 00:00:00");
        QTest::newRow("long ago") << QByteArray("1969-12-31 23:00:00")
                                  << QByteArray("1969-12-31 23:00:00");
        QTest::newRow("blanks") << QByteArray(" 2003-08-14 ") << QByteArray("2003-08-14 00:00:00");
    }
    void readsWhatPlannersWrite()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, read);
        const auto time = parseLocalTime(text);
        QVERIFY2(time, time ? "" : qPrintable(time.error().text()));
        QCOMPARE(formatLocalTime(*time), read);
    }

    void refusesWhatIsNoTime_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"", "yesterday", "2003-02-29", "2003-13-01", "2003-08-14 24:00:00",
                                 "2003-08-14 09:60", "2003-08-14 09:30:61", "2003-08-14x09:30",
                                 "2003-08-14 09:30:00 nonsense", "14.08.2003", "2003-8-14",
                                 "2003-08-14 09:30:00.", "20030814"})
            QTest::newRow(text) << QByteArray(text);
    }
    void refusesWhatIsNoTime()
    {
        QFETCH(QByteArray, text);
        const auto time = parseLocalTime(text);
        QVERIFY(!time);
        QCOMPARE(time.error().code, ErrorCode::Invalid);
        QVERIFY(time.error().detail.contains(QString::fromUtf8(text)));
    }

    void keepsTheZoneForThoseWhoCanUseIt()
    {
        QCOMPARE(parseWrittenTime("2003-08-14 09:30")->utcOffsetSeconds, std::optional<int>());
        QCOMPARE(parseWrittenTime("2003-08-14T09:30Z")->utcOffsetSeconds, std::optional<int>(0));
        QCOMPARE(parseWrittenTime("2003-08-14 09:30:00.5+0530")->utcOffsetSeconds,
                 std::optional<int>(19800));
        QCOMPARE(parseWrittenTime("2003-08-14 09:30-03:30")->utcOffsetSeconds,
                 std::optional<int>(-12600));
        QVERIFY(!parseWrittenTime("2003-08-14 09:30+24:00"));
        QVERIFY(!parseWrittenTime("2003-08-14 09:30+01:60"));
    }

    void knowsTheCalendar()
    {
        QCOMPARE(weekdayOf(*parseLocalTime("1970-01-01")), 3);
        QCOMPARE(weekdayOf(*parseLocalTime("2026-11-21 23:59")), 5);
        QCOMPARE(weekdayOf(*parseLocalTime("1969-12-29 12:00")), 0);
        QCOMPARE(dayNumberOf(*parseLocalTime("1970-01-02 00:00")), 1);
        QCOMPARE(dayNumberOf(*parseLocalTime("1969-12-31 00:00")), -1);
        QCOMPARE(dayNumberOf(*parseLocalTime("1969-12-31 23:59:59")), -1);
    }
};

QTEST_GUILESS_MAIN(TestLocalTime)
#include "tst_localtime.moc"
