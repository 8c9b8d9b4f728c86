// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/staffing/staffingprofile.h"

#include <QBuffer>
#include <QTest>

#include <cmath>

using namespace Wheelhouse;

namespace {

ProfileDefaults defaults(double aht = 240)
{
    ProfileDefaults defaults;
    defaults.setting.handleSeconds = aht;
    return defaults;
}

Result<StaffingProfile> read(QByteArray csv, const ProfileDefaults &with = defaults())
{
    QBuffer buffer(&csv);
    buffer.open(QIODevice::ReadOnly);
    return readStaffingProfile(buffer, with);
}

} // namespace

class TestStaffingProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsMayStandAnywhere()
    {
        const auto profile = read("\xef\xbb\xbf"
                                  "note,aht, contacts ,timestamp,patience,agents\r\n"
                                  "\"a, b\",300,90,2026-03-02T09:00,120,7\r\n"
                                  ",200,45,2026-03-02T09:15,,8\r\n");
        QVERIFY2(profile, profile ? "" : qPrintable(profile.error().text()));
        QCOMPARE(profile->intervals.size(), size_t(2));
        QVERIFY(profile->agentsGiven);
        const StaffingInterval &first = profile->intervals[0];
        QCOMPARE(first.seconds, 900.0);
        QCOMPARE(first.setting.contactsASecond, 0.1);
        QCOMPARE(first.setting.handleSeconds, 300.0);
        QCOMPARE(first.setting.patienceSeconds, 120.0);
        QCOMPARE(first.agents, 7);
        QVERIFY(std::isinf(profile->intervals[1].setting.patienceSeconds));
        QCOMPARE(profile->rows.at(0).at(0), QStringLiteral("a, b"));
    }

    void semicolonsPartWhereCommasAreDecimal()
    {
        const auto profile = read("timestamp;contacts;aht\r\n"
                                  "2026-03-02 09:00;22,5;200\r\n"
                                  "2026-03-02 09:15;45;200\r\n");
        QVERIFY2(profile, profile ? "" : qPrintable(profile.error().text()));
        QCOMPARE(profile->intervals[0].setting.contactsASecond, 22.5 / 900);
        QVERIFY(!read("timestamp,contacts\n2026-03-02 09:00,\"22,5\"\n"));
    }

    void rowsFurtherApartThanAnIntervalAreRefused()
    {
        ProfileDefaults with = defaults();
        with.intervalSeconds = 1800;
        const auto hourly =
            read("timestamp,contacts\n2026-03-02 09:00,5\n2026-03-02 10:00,5\n", with);
        QVERIFY(!hourly);
        QCOMPARE(hourly.error().context, QStringLiteral("3"));
        QVERIFY(read("timestamp,contacts\n2026-03-02 09:00,5\n2026-03-02 09:30,5\n"
                     "2026-03-02 13:00,5\n",
                     with));
    }

    void defaultsStandInAndDeflectionThins()
    {
        ProfileDefaults with = defaults();
        with.setting.patienceSeconds = 60;
        with.deflection = 0.25;
        with.agents = 5;
        with.intervalSeconds = 1800;
        const auto profile = read("timestamp,contacts\n2026-03-02 09:00:00,72\n", with);
        QVERIFY(profile);
        const StaffingInterval &first = profile->intervals[0];
        QCOMPARE(first.setting.contactsASecond, 0.03);
        QCOMPARE(first.setting.patienceSeconds, 60.0);
        QCOMPARE(first.agents, 5);
        QCOMPARE(first.seconds, 1800.0);
    }

    void gapsAreClosuresAndClocksMayBeSetBack()
    {
        const auto profile = read("timestamp,contacts\n2026-10-25 02:30,1\n2026-10-25 02:45,1\n"
                                  "2026-10-25 02:00,1\n2026-10-25 02:15,1\n2026-10-25 08:00,1\n");
        QVERIFY2(profile, profile ? "" : qPrintable(profile.error().text()));
        QCOMPARE(profile->intervals[0].seconds, 900.0);
        QVERIFY(!profile->intervals[2].afterClosure);
        QVERIFY(profile->intervals[4].afterClosure);
    }

    void namesTheLineOfWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const QByteArray &csv, const char *line,
                            const char *sentence) {
            QTest::newRow(name) << csv << QString::fromLatin1(line) << QString::fromUtf8(sentence);
        };
        const QByteArray head = "timestamp,contacts\n";
        row("empty", "", "1", "the header has no column “timestamp”");
        row("header only", head, "1", "there are no intervals");
        row("no contacts", "timestamp,calls\n", "1", "the header has no column “contacts”");
        row("negative", head + "2026-03-02 09:00,-1\n", "2", "contacts: “-1” is no number from 0");
        row("not a number", head + "2026-03-02 09:00,nan\n", "2", "contacts: “nan” is no number");
        row("decimal comma", head + "2026-03-02 09:00,\"1,5\"\n", "2", "contacts: “1,5” is no");
        row("short", head + "2026-03-02 09:00\n", "2", "the line has 1 fields and the header 2");
        row("time", head + "2026-03-02 09:00,1\nsoon,1\n", "3", "“soon” is no time");
        row("twice", head + "2026-03-02 09:00,1\n2026-03-02 09:00,1\n2026-03-02 09:15,1\n", "3",
            "the timestamp is not after the one before");
        row("unsorted", head + "2026-03-02 09:00,1\n2026-03-02 07:00,1\n", "3",
            "the timestamp is not after the one before");
        row("one row", head + "2026-03-02 09:00,1\n", "2", "how long one interval is");
        row("mixed",
            head + "2026-03-02 09:00,1\n2026-03-02 09:30,1\n2026-03-02 09:45,1\n"
                   "2026-03-02 09:50,1\n",
            "", "");
        row("too much", head + "2026-03-02 09:00,1e9\n2026-03-02 09:15,1\n", "2",
            "contacts: that is more than can be staffed");
        row("half an agent",
            "timestamp,contacts,agents\n2026-03-02 09:00,1,2.5\n2026-03-02 09:15,1,2\n", "2",
            "agents: 2.5 is no whole number");
        row("quote", head + "2026-03-02 09:00,\"1\n", "2", "a quoted field has no end");
    }
    void namesTheLineOfWhatIsWrong()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, line);
        QFETCH(QString, sentence);
        const auto profile = read(csv);
        if (line.isEmpty()) { // the shortest step is the interval, and the others are closures
            QVERIFY(profile);
            return;
        }
        QVERIFY(!profile);
        QCOMPARE(profile.error().code, ErrorCode::Invalid);
        QCOMPARE(profile.error().context, line);
        QVERIFY2(profile.error().detail.startsWith(sentence), qPrintable(profile.error().detail));
    }

    void ahtIsNeededSomewhere()
    {
        const auto profile = read("timestamp,contacts\n2026-03-02 09:00,1\n", defaults(0));
        QVERIFY(!profile);
        QVERIFY(profile.error().detail.contains(QStringLiteral("aht")));
    }

    void deferredWorkFindsItsIntervals()
    {
        const auto profile = read("timestamp,contacts\n2026-03-02 09:00,1\n2026-03-02 09:15,1\n"
                                  "2026-03-02 09:30,1\n2026-03-02 09:45,1\n");
        QVERIFY(profile);
        QByteArray csv = "timestamp,pieces,aht,within\n2026-03-02 09:05,10,300,1800\n"
                         "2026-03-02 09:15,1,60,0\n2026-03-02 09:30,2,60,86400\n"
                         "2026-03-02 09:00,2,60,1000\n";
        QBuffer buffer(&csv);
        buffer.open(QIODevice::ReadOnly);
        const auto deferred = readDeferredWork(buffer, *profile);
        QVERIFY2(deferred, deferred ? "" : qPrintable(deferred.error().text()));
        const auto is = [&](size_t i, qsizetype arrives, qsizetype due, double seconds) {
            const DeferredWork &work = deferred->works.at(i);
            return work.arrives == arrives && work.due == due && work.seconds == seconds;
        };
        QVERIFY(is(0, 0, 2, 3000));
        QVERIFY(is(1, 1, 1, 60));
        QVERIFY(is(2, 2, 3, 120));
        QVERIFY(is(3, 0, 1, 120));
        QCOMPARE(deferred->pieces, (std::vector<double>{10, 1, 2, 2}));
    }

    void deferredWorkOutsideTheProfileIsRefused()
    {
        const auto profile = read("timestamp,contacts\n2026-03-02 09:00,1\n2026-03-02 09:15,1\n");
        QVERIFY(profile);
        for (const char *time : {"2026-03-02 08:59", "2026-03-02 09:30"}) {
            QByteArray csv = QByteArray("timestamp,pieces,aht,within\n") + time + ",1,60,600\n";
            QBuffer buffer(&csv);
            buffer.open(QIODevice::ReadOnly);
            const auto deferred = readDeferredWork(buffer, *profile);
            QVERIFY(!deferred);
            QCOMPARE(deferred.error().context, QStringLiteral("2"));
        }
    }
};

QTEST_GUILESS_MAIN(TestStaffingProfile)
#include "tst_staffingprofile.moc"
