// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/surge/countwatch.h"

#include "tests/core/planning/surge/syntheticcontacts.h"

#include <QTest>

#include <optional>

using namespace Wheelhouse;

namespace {

constexpr int quarterHour = 900;

struct Watched
{
    int begins = 0;
    std::optional<LocalSeconds> first;
    CountWatch::Reading atFirst;
};

/// What begins from `from` on.
Watched watch(const QList<Synthetic::Row> &rows, LocalSeconds from)
{
    CountWatch watch;
    Watched watched;
    for (const Synthetic::Row &row : rows) {
        const CountWatch::Reading reading = watch.push(row.time, row.count);
        if (!reading.begins || row.time < from)
            continue;
        ++watched.begins;
        if (!watched.first) {
            watched.first = row.time;
            watched.atFirst = reading;
        }
    }
    return watched;
}

bool within(LocalSeconds time, LocalSeconds from, LocalSeconds hours)
{
    return time >= from && time < from + hours * 3600;
}

} // namespace

class TestCountWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothingDuringTheFirstWeek()
    {
        CountWatch watch;
        for (LocalSeconds time = 0; time < 7 * secondsADay; time += quarterHour) {
            const auto reading = watch.push(time, time == 5 * secondsADay ? 1000 : 1);
            QCOMPARE(reading.decades, 0.0);
            QVERIFY(!reading.begins);
        }
    }

    // 20 series of ten weeks each, nothing in them to be found: one false alarm in 60 weeks at most
    void firesSeldomWithoutCause_data()
    {
        QTest::addColumn<double>("peak");
        QTest::addColumn<bool>("isOffice");
        QTest::addColumn<int>("stepSeconds");
        QTest::newRow("Poisson days") << 2.0 << false << quarterHour;
        QTest::newRow("Poisson nights") << 40.0 << false << quarterHour;
        QTest::newRow("thousands") << 4000.0 << false << quarterHour;
        QTest::newRow("opening time") << 200.0 << true << quarterHour;
        QTest::newRow("opening time by the hour") << 800.0 << true << 3600;
        QTest::newRow("five minutes") << 15.0 << false << 300;
    }
    void firesSeldomWithoutCause()
    {
        QFETCH(double, peak);
        QFETCH(bool, isOffice);
        QFETCH(int, stepSeconds);
        int begins = 0;
        for (quint64 seed = 1; seed <= 20; ++seed) {
            const auto rows = Synthetic::contacts(seed, 70, stepSeconds, [&](LocalSeconds time) {
                return isOffice ? Synthetic::office(time, peak) : Synthetic::streaming(time, peak);
            });
            begins += watch(rows, 0).begins;
        }
        QVERIFY2(begins <= 3, QByteArray::number(begins));
    }

    void findsSixInANightOfOne()
    {
        const LocalSeconds night = Synthetic::monday + 30 * secondsADay + 3 * 3600;
        int found = 0;
        int datedWell = 0; // a count that happened to be high before it is taken along
        for (quint64 seed = 1; seed <= 20; ++seed) {
            const auto rows = Synthetic::contacts(seed, 32, quarterHour, [&](LocalSeconds time) {
                return within(time, night, 3) ? 6.0 : Synthetic::streaming(time, 30);
            });
            const Watched watched = watch(rows, night);
            if (!watched.first || !within(*watched.first, night, 2))
                continue;
            ++found;
            QVERIFY(watched.atFirst.since <= watched.first);
            datedWell += watched.atFirst.since >= night - 3600;
            QVERIFY(watched.atFirst.expected < 2);
            QVERIFY(watched.atFirst.excess > 5);
        }
        QVERIFY2(found >= 19, QByteArray::number(found));
        QVERIFY2(datedWell >= 15, QByteArray::number(datedWell));
    }

    void findsAPremiereEveningThreeTimesAsHigh_data()
    {
        QTest::addColumn<double>("peak");
        QTest::newRow("a few") << 6.0;
        QTest::newRow("dozens") << 40.0;
        QTest::newRow("thousands") << 4000.0;
    }
    void findsAPremiereEveningThreeTimesAsHigh()
    {
        QFETCH(double, peak);
        const LocalSeconds evening = Synthetic::monday + 32 * secondsADay + 18 * 3600;
        int found = 0;
        for (quint64 seed = 1; seed <= 20; ++seed) {
            const auto rows = Synthetic::contacts(seed, 35, quarterHour, [&](LocalSeconds time) {
                return Synthetic::streaming(time, peak) * (within(time, evening, 5) ? 3 : 1);
            });
            const Watched watched = watch(rows, evening);
            found += watched.first && within(*watched.first, evening, 2);
        }
        QVERIFY2(found >= 19, QByteArray::number(found));
    }

    void daylightSavingIsNoSurge_data()
    {
        QTest::addColumn<int>("shiftHours"); ///< of the people against the clock, from day 40 on
        QTest::addColumn<bool>("isOffice");
        QTest::newRow("spring") << 1 << false;
        QTest::newRow("autumn") << -1 << false;
        QTest::newRow("spring, office") << 1 << true;
        QTest::newRow("autumn, office") << -1 << true;
    }
    void daylightSavingIsNoSurge()
    {
        QFETCH(int, shiftHours);
        QFETCH(bool, isOffice);
        const LocalSeconds change = Synthetic::monday + 41 * secondsADay + 2 * 3600; // a Sunday
        int begins = 0;
        for (quint64 seed = 1; seed <= 10; ++seed) {
            const auto rows = Synthetic::contacts(seed, 70, quarterHour, [&](LocalSeconds time) {
                const LocalSeconds felt = time < change ? time : time + shiftHours * 3600;
                return isOffice ? Synthetic::office(felt, 200) : Synthetic::streaming(felt, 100);
            });
            begins += watch(rows, 0).begins;
        }
        QVERIFY2(begins <= 1, QByteArray::number(begins));
    }

    void anHourTwiceAndAnHourNeverAreNoSurge()
    {
        CountWatch watch;
        int begins = 0;
        Random random(1);
        for (int day = 0; day < 56; ++day) {
            for (LocalSeconds clock = 0; clock < secondsADay; clock += quarterHour) {
                const LocalSeconds time = Synthetic::monday + day * secondsADay + clock;
                const bool isTwo = clock / 3600 == 2;
                if (day == 27 && isTwo)
                    continue;
                for (int times = day == 34 && isTwo ? 2 : 1; times > 0; --times)
                    begins += watch.push(time, random.poisson(20)).begins;
            }
        }
        QCOMPARE(begins, 0);
    }

    // it fires once or twice, then the new level is normal, and a surge above it is found
    void learnsANewNormal()
    {
        const LocalSeconds shift = Synthetic::monday + 28 * secondsADay + 10 * 3600;
        const LocalSeconds later = Synthetic::monday + 60 * secondsADay + 12 * 3600;
        int atShift = 0;
        int between = 0;
        int atSurge = 0;
        for (quint64 seed = 1; seed <= 10; ++seed) {
            const auto rows = Synthetic::contacts(seed, 62, quarterHour, [&](LocalSeconds time) {
                return Synthetic::streaming(time, 40) * (time >= shift ? 3 : 1) *
                       (within(time, later, 3) ? 3 : 1);
            });
            const Watched first = watch(rows, shift);
            atShift += first.first && within(*first.first, shift, 2);
            between += watch(rows.first(60 * 96), shift + 3 * secondsADay).begins;
            const Watched last = watch(rows, later);
            atSurge += last.first && within(*last.first, later, 2);
        }
        QVERIFY2(atShift >= 9, QByteArray::number(atShift));
        QVERIFY2(between <= 1, QByteArray::number(between));
        QVERIFY2(atSurge >= 9, QByteArray::number(atSurge));
    }

    void whatComesEveryNightIsNoSurge()
    {
        int begins = 0;
        Random random(4);
        CountWatch watch;
        for (int day = 0; day < 56; ++day) {
            const int burst = int(random.below(96)); // at another time every day
            for (int slot = 0; slot < 96; ++slot) {
                const double rate = slot >= burst && slot < burst + 4 ? 60 : 10;
                const bool begin = watch
                                       .push(Synthetic::monday + day * secondsADay + slot * 900,
                                             random.poisson(rate))
                                       .begins;
                begins += begin && day >= 21;
            }
        }
        QVERIFY2(begins <= 5, QByteArray::number(begins));
    }

    void explainsWhatIsAsExpected()
    {
        CountWatch watch;
        int explained = 0;
        int rows = 0;
        for (const Synthetic::Row &row :
             Synthetic::contacts(1, 42, quarterHour, [](LocalSeconds time) {
                 return Synthetic::streaming(time, 40);
             })) {
            const auto reading = watch.push(row.time, row.count);
            rows += watch.isReady();
            explained += reading.explained;
        }
        QVERIFY(explained > 0.95 * rows);
        const LocalSeconds next = Synthetic::monday + 42 * secondsADay + 12 * 3600;
        QVERIFY(!watch.push(next, 0).explained);
    }
};

QTEST_GUILESS_MAIN(TestCountWatch)
#include "tst_countwatch.moc"
