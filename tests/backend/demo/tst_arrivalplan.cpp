// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/demo/arrivalplan.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

DemoSettings month()
{
    DemoSettings settings;
    settings.endMs = QDateTime(QDate(2026, 11, 18), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
    return settings;
}

QList<DemoArrival> all(const DemoSettings &settings)
{
    ArrivalPlan plan(settings);
    QList<DemoArrival> arrivals;
    while (const auto arrival = plan.next())
        arrivals.append(*arrival);
    return arrivals;
}

} // namespace

class TestArrivalPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesInTimeOrderBetweenStartAndEnd()
    {
        const ArrivalPlan plan(month());
        qint64 lastMs = plan.startMs();
        for (const DemoArrival &arrival : all(month())) {
            QVERIFY(arrival.atMs >= lastMs);
            lastMs = arrival.atMs;
        }
        QVERIFY(lastMs < month().endMs);
    }

    void beginsAtALocalMidnight()
    {
        const ArrivalPlan plan(month());
        const QDateTime start = plan.local(plan.startMs());
        QCOMPARE(start.time(), QTime(0, 0));
        QCOMPARE(start.date(), QDate(2026, 10, 21));
    }

    void holdsAboutSoManyContactsADay()
    {
        // 1,400 on 28.5 days, and the extra ones of premiere and outage
        const auto count = all(month()).size();
        QVERIFY2(count > 38'000 && count < 47'000, qPrintable(QString::number(count)));
    }

    void hasAPremiereOnAFridayTenTimesAsBusyOnTheLargeBrand()
    {
        const ArrivalPlan plan(month());
        const DemoSpan premiere = plan.premiere();
        QCOMPARE(plan.local(premiere.fromMs).date().dayOfWeek(), 5);
        QCOMPARE(plan.local(premiere.fromMs).time(), QTime(20, 0));
        constexpr qint64 weekMs = 7 * 24 * 3'600'000LL;
        std::array<double, 2> then{};
        std::array<double, 2> usual{};
        for (const DemoArrival &arrival : all(month())) {
            const size_t brand = arrival.contact.brand == QStringLiteral("nova-player") ? 0 : 1;
            then[brand] += premiere.contains(arrival.atMs) ? 1 : 0;
            for (const int week : {1, 2})
                usual[brand] += premiere.contains(arrival.atMs + week * weekMs) ? 0.5 : 0;
        }
        QVERIFY2(then[0] / usual[0] > 8 && then[0] / usual[0] < 12,
                 qPrintable(QString::number(then[0] / usual[0])));
        QVERIFY(then[1] / usual[1] < 3);
    }

    void hasNoPremiereInAHistoryWithoutAFriday()
    {
        DemoSettings settings = month();
        settings.days = 2;
        QCOMPARE(ArrivalPlan(settings).premiere().fromMs, 0);
    }

    void isLivelyAtTheEndEvenAtNight()
    {
        DemoSettings settings = month();
        settings.endMs = QDateTime(QDate(2026, 11, 18), QTime(3, 0), Qt::UTC).toMSecsSinceEpoch();
        int last = 0;
        for (const DemoArrival &arrival : all(settings))
            last += arrival.atMs >= settings.endMs - demoLivelyMs ? 1 : 0;
        QVERIFY(last > 100);
    }
};

QTEST_GUILESS_MAIN(TestArrivalPlan)
#include "tst_arrivalplan.moc"
