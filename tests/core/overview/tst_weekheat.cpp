// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/weekheat.h"

#include "core/kpi/cell.h"

#include <QDateTime>
#include <QTest>

using namespace Wheelhouse;

class TestWeekHeat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheMeanOverTheHoursThatHaveBegun();
    void hoursThatHaveNotBegunAreNothing();
    void takenBackContactsAreGone();
};

namespace {

qint64 instant(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toMSecsSinceEpoch();
}

OverviewPeriod fourWeeks(qint64 nowMs)
{
    return *OverviewPeriod::make(OverviewParams(), nowMs, {0, nowMs});
}

} // namespace

void TestWeekHeat::isTheMeanOverTheHoursThatHaveBegun()
{
    const qint64 nowMs = instant("2026-03-29T23:59:00Z"); // a Sunday: four whole weeks
    const OverviewPeriod period = fourWeeks(nowMs);
    WeekHeat heat(period);
    heat.add(instant("2026-03-16T09:15:00Z"), 6);
    heat.add(instant("2026-03-23T09:45:00Z"), 2);
    heat.add(instant("2026-03-24T00:00:00Z"), 4);
    const QList<std::optional<double>> &hours = heat.upTo(nowMs);
    QCOMPARE(hours.size(), 7 * 24);
    QCOMPARE(hours[9], 2.0); // Mondays at nine: 8 in 4
    QCOMPARE(hours[24], 1.0);
    QCOMPARE(hours[10], 0.0);
}

void TestWeekHeat::hoursThatHaveNotBegunAreNothing()
{
    const qint64 nowMs = instant("2026-03-30T09:20:00Z");
    const OverviewPeriod period = fourWeeks(nowMs);
    WeekHeat heat(period);
    heat.add(instant("2026-03-30T09:00:00Z"), 9);
    // Three whole Mondays and two quarters of an hour.
    QCOMPARE(heat.upTo(nowMs)[9], 9 / 3.5);
    const OverviewPeriod today = *OverviewPeriod::make(
        [] {
            OverviewParams params;
            params.period = QStringLiteral("today");
            return params;
        }(),
        nowMs, {0, nowMs});
    WeekHeat fresh(today);
    QCOMPARE(fresh.upTo(nowMs)[9], 0.0);
    QCOMPARE(fresh.upTo(nowMs)[10], std::nullopt); // later today
    QCOMPARE(fresh.upTo(nowMs)[24 + 9], std::nullopt);
    QCOMPARE(heat.upTo(instant("2026-03-30T09:59:00Z"))[9], 9 / 4.0);
}

void TestWeekHeat::takenBackContactsAreGone()
{
    const qint64 nowMs = instant("2026-03-29T23:59:00Z");
    const OverviewPeriod period = fourWeeks(nowMs);
    WeekHeat heat(period);
    heat.add(instant("2026-03-16T09:15:00Z"), 6);
    QVERIFY(heat.upTo(nowMs)[9] > 0);
    heat.add(instant("2026-03-16T09:15:00Z"), -6);
    QCOMPARE(heat.upTo(nowMs)[9], 0.0);
}

QTEST_GUILESS_MAIN(TestWeekHeat)
#include "tst_weekheat.moc"
