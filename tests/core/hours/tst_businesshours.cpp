// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hours/businesshours.h"

#include "core/base/random.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace Wheelhouse;

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 stepMs = hourMs / 12;

const QStringList weekdayKeys{QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"),
                              QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("sat"),
                              QStringLiteral("sun")};

HoursPlan officePlan(const char *zone = "Europe/Warsaw")
{
    HoursPlan plan;
    plan.zone = QString::fromLatin1(zone);
    for (int day = 0; day < 5; ++day)
        plan.weekly[weekdayKeys[day]] = {QStringLiteral("09:00-17:00")};
    return plan;
}

qint64 wallMs(const HoursPlan &plan, const QDate &date, int hour, int minute = 0)
{
    return QDateTime(date, QTime(hour, minute), QTimeZone(plan.zone.toLatin1()))
        .toMSecsSinceEpoch();
}

/// The plan read once more, in the plainest way: is the clock on the wall within a stretch?
bool isInsidePlainly(const HoursPlan &plan, const QTimeZone &zone, qint64 atMs)
{
    const QDateTime wall = QDateTime::fromMSecsSinceEpoch(atMs, zone);
    const auto stretches = [&](const QDate &date) {
        for (const Holiday &holiday : plan.holidays) {
            if (holiday.day == date.toString(Qt::ISODate))
                return holiday.hours;
        }
        return plan.weekly.value(weekdayKeys[date.dayOfWeek() - 1]);
    };
    const auto minutes = [](const QString &clock) {
        return clock.left(2).toInt() * 60 + clock.right(2).toInt();
    };
    for (const int daysBack : {0, 1}) {
        const int minute = wall.time().hour() * 60 + wall.time().minute() + daysBack * 1440;
        for (const QString &text : stretches(wall.date().addDays(-daysBack))) {
            const int from = minutes(text.left(5)), to = minutes(text.right(5));
            if (minute >= from && minute < (to > from ? to : to + 1440))
                return true;
        }
    }
    return false;
}

HoursPlan oddPlan(const char *zone)
{
    HoursPlan plan;
    plan.zone = QString::fromLatin1(zone);
    plan.weekly = {
        {QStringLiteral("mon"), {QStringLiteral("08:00-12:00"), QStringLiteral("12:45-18:15")}},
        {QStringLiteral("wed"), {QStringLiteral("00:00-24:00")}},
        {QStringLiteral("fri"), {QStringLiteral("20:00-06:30")}},
        {QStringLiteral("sat"), {QStringLiteral("22:00-10:00"), QStringLiteral("00:15-03:00")}},
        {QStringLiteral("sun"), {QStringLiteral("23:30-00:00")}}};
    for (const char *day : {"2026-03-28", "2026-04-03", "2026-10-24", "2026-11-01"})
        plan.holidays.append({QString::fromLatin1(day), {}, {}});
    plan.holidays.append({QStringLiteral("2026-04-04"), {}, {QStringLiteral("04:00-09:00")}});
    plan.holidays.append({QStringLiteral("2026-10-25"), {}, {QStringLiteral("01:00-02:45")}});
    return plan;
}

} // namespace

class TestBusinessHours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anHourFromFridayHalfPastFourEndsOnMonday() // Chatwoot #13392
    {
        const HoursPlan plan = officePlan();
        const auto hours = BusinessHours::make(plan);
        const qint64 fridayMs = wallMs(plan, {2026, 11, 20}, 16, 30);
        const qint64 mondayMs = wallMs(plan, {2026, 11, 23}, 9, 30);
        QCOMPARE(hours->afterWorking(fridayMs, hourMs), std::optional(mondayMs));
        QCOMPARE(hours->workingMs(fridayMs, mondayMs), hourMs);
        QCOMPARE(hours->afterWorking(fridayMs, hourMs / 2), std::optional(fridayMs + hourMs / 2));
        QCOMPARE(hours->nextOpening(fridayMs + hourMs / 2), std::optional(mondayMs - hourMs / 2));
        QCOMPARE(hours->nextOpening(fridayMs), std::optional(fridayMs));
        QCOMPARE(hours->workingMs(mondayMs, fridayMs), 0);
    }

    void withoutHoursItIsAlwaysOpen()
    {
        HoursPlan plan;
        plan.zone = QStringLiteral("Asia/Kolkata");
        for (const BusinessHours &hours : {BusinessHours(), *BusinessHours::make(plan)}) {
            QVERIFY(hours.isOpen(123'456'789));
            QCOMPARE(hours.workingMs(-5000, 1'700'000'000'123), 1'700'000'005'123);
            QCOMPARE(hours.afterWorking(17, 4), std::optional<qint64>(21));
        }
        plan.holidays = {{QStringLiteral("2026-12-25"), {}, {}}};
        const auto hours = BusinessHours::make(plan);
        QCOMPARE(hours->workingMs(wallMs(plan, {2026, 12, 24}, 0), wallMs(plan, {2026, 12, 27}, 0)),
                 48 * hourMs);
    }

    void aNightIsAsLongAsTheClocksMakeIt()
    {
        HoursPlan plan;
        plan.zone = QStringLiteral("Europe/Warsaw");
        plan.weekly[QStringLiteral("sat")] = {QStringLiteral("22:00-06:00")};
        const auto hours = BusinessHours::make(plan);
        const auto nightOf = [&](const QDate &saturday) {
            return hours->workingMs(wallMs(plan, saturday, 12),
                                    wallMs(plan, saturday.addDays(1), 12));
        };
        QCOMPARE(nightOf({2026, 3, 21}), 8 * hourMs);
        QCOMPARE(nightOf({2026, 3, 28}), 7 * hourMs);
        QCOMPARE(nightOf({2026, 10, 24}), 9 * hourMs);
        plan.zone = QStringLiteral("Australia/Lord_Howe"); // half an hour, the other way round
        const auto there = BusinessHours::make(plan);
        QCOMPARE(there->workingMs(wallMs(plan, {2026, 4, 4}, 12), wallMs(plan, {2026, 4, 5}, 12)),
                 17 * hourMs / 2);
        QCOMPARE(there->workingMs(wallMs(plan, {2026, 10, 3}, 12), wallMs(plan, {2026, 10, 4}, 12)),
                 15 * hourMs / 2);
    }

    void agreesWithTheClockOnTheWall_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char *zone :
             {"Europe/Warsaw", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe"})
            QTest::addRow("%s", zone) << QByteArray(zone);
    }

    void agreesWithTheClockOnTheWall()
    {
        QFETCH(const QByteArray, zone);
        const QTimeZone place(zone);
        Random random(11);
        for (const HoursPlan &plan : {officePlan(zone), oddPlan(zone)}) {
            const auto hours = BusinessHours::make(plan);
            QVERIFY(hours.ok());
            for (const QDate &first : {QDate(2026, 3, 1), QDate(2026, 9, 28)}) {
                const qint64 startMs = first.startOfDay(place).toMSecsSinceEpoch();
                QList<int> before{0}; // steps inside before each; the plans have no finer bounds
                for (qint64 atMs = startMs; atMs < startMs + 40 * 24 * hourMs; atMs += stepMs) {
                    const bool inside = isInsidePlainly(plan, place, atMs);
                    QCOMPARE(hours->isOpen(atMs + stepMs - 1), inside);
                    before.append(before.last() + inside);
                }
                for (int i = 0; i < 2000; ++i) {
                    const auto from = qsizetype(random.below(quint64(before.size())));
                    const auto to = from + qsizetype(random.below(quint64(before.size() - from)));
                    const qint64 fromMs = startMs + from * stepMs, toMs = startMs + to * stepMs;
                    const qint64 insideMs = (before[to] - before[from]) * stepMs;
                    QCOMPARE(hours->workingMs(fromMs, toMs), insideMs);
                    const auto end = hours->afterWorking(fromMs, insideMs);
                    QVERIFY(end && *end <= toMs);
                    QCOMPARE(hours->workingMs(fromMs, *end), insideMs);
                    QVERIFY(insideMs == 0 || hours->workingMs(fromMs, *end - 1) == insideMs - 1);
                    const auto opening = hours->nextOpening(fromMs);
                    QVERIFY(opening && hours->isOpen(*opening));
                    QCOMPARE(hours->workingMs(fromMs, *opening), 0);
                }
            }
        }
    }

    void countsDecadesWithoutWalkingThem()
    {
        const HoursPlan plan = officePlan();
        const auto hours = BusinessHours::make(plan);
        const QDate from(1999, 1, 1), to(2045, 6, 1);
        qint64 workdays = 0;
        for (QDate date = from; date < to; date = date.addDays(1))
            workdays += date.dayOfWeek() <= 5;
        for (int i = 0; i < 20'000; ++i) // a walk over days would take minutes
            QCOMPARE(hours->workingMs(wallMs(plan, from, 0) - i, wallMs(plan, to, 0)),
                     workdays * 8 * hourMs);
    }

    void badPlansAreRefusedWithTheirPlace_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<QStringList>("stretches");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const char *day, const char *stretches,
                            const char *place) {
            QTest::addRow("%s", name)
                << QString::fromLatin1(day) << QString::fromLatin1(stretches).split(u',')
                << QString::fromLatin1(place);
        };
        row("a day in full", "monday", "09:00-17:00", "weekly.monday");
        row("no stretch", "mon", "nine to five", "weekly.mon[0]");
        row("a short hour", "mon", "09:00-17:00,9:00-17:00", "weekly.mon[1]");
        row("after the day", "tue", "09:00-24:15", "weekly.tue[0]");
        row("sixty minutes", "tue", "09:60-17:00", "weekly.tue[0]");
        row("nothing", "wed", "09:00-09:00", "weekly.wed[0]");
        row("from midnight on", "wed", "24:00-08:00", "weekly.wed[0]");
        row("ten past", "thu", "09:10-17:00", "weekly.thu[0]");
        row("twice", "fri", "09:00-13:00,12:45-17:00", "weekly.fri[1]");
        row("over midnight and after", "fri", "20:00-06:00,22:00-23:00", "weekly.fri[1]");
    }

    void badPlansAreRefusedWithTheirPlace()
    {
        QFETCH(const QString, day);
        QFETCH(const QStringList, stretches);
        QFETCH(const QString, place);
        HoursPlan plan = officePlan();
        plan.weekly[day] = stretches;
        const auto hours = BusinessHours::make(plan);
        QVERIFY(!hours.ok());
        QCOMPARE(hours.error().code, ErrorCode::Invalid);
        QCOMPARE(hours.error().context, place);
    }

    void badZonesAndHolidaysAreRefused()
    {
        QCOMPARE(BusinessHours::make(officePlan("Europe/Atlantis")).error().context,
                 QStringLiteral("zone"));
        const auto refusal = [](const QList<Holiday> &holidays) {
            HoursPlan plan = officePlan();
            plan.holidays = holidays;
            const auto hours = BusinessHours::make(plan);
            return hours.ok() ? QString() : hours.error().context;
        };
        const Holiday eve{QStringLiteral("2026-12-24"), {}, {QStringLiteral("09:00-13:00")}};
        QCOMPARE(refusal({eve}), QString());
        QCOMPARE(refusal({eve, eve}), QStringLiteral("holidays[1].day"));
        QCOMPARE(refusal({{QStringLiteral("2026-02-30"), {}, {}}}),
                 QStringLiteral("holidays[0].day"));
        QCOMPARE(refusal({{eve.day, {}, {QStringLiteral("late")}}}),
                 QStringLiteral("holidays[0].hours[0]"));
        QCOMPARE(refusal(QList<Holiday>(10'001, eve)), QStringLiteral("holidays"));
    }
};

QTEST_GUILESS_MAIN(TestBusinessHours)
#include "tst_businesshours.moc"
