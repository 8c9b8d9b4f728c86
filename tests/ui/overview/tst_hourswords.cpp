// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/hourswords.h"

#include "core/hours/hoursbook.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

HoursSet setWith(const char *day, const QString &typed, const QString &holidays = {})
{
    HoursSet set;
    set.plan.emplace();
    set.plan->zone = QStringLiteral("Europe/Warsaw");
    set.plan->weekly.insert(QString::fromLatin1(day), stretchesOf(typed));
    set.plan->holidays = holidaysOf(holidays);
    return set;
}

/// The field and the words of what is refused; nothing when it is taken.
std::pair<QString, QString> refusal(const HoursSet &set)
{
    const auto checked = checkHours(set);
    if (checked)
        return {};
    Error error = checked.error();
    error.context.prepend(QStringLiteral("set.")); // as the server says it
    return {hoursField(error), hoursProblem(error, set)};
}

} // namespace

class TestHoursWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatPeopleTypeBecomesStretches()
    {
        const QStringList wanted{QStringLiteral("09:00-12:00"), QStringLiteral("13:00-17:00")};
        for (const char *typed :
             {"09:00-12:00, 13:00-17:00", " 09:00 - 12:00;13:00–17:00 ", "09:00-12:00 13:00-17:00"})
            QCOMPARE(stretchesOf(QString::fromUtf8(typed)), wanted);
        QCOMPARE(stretchesText(wanted), QStringLiteral("09:00-12:00, 13:00-17:00"));
        QVERIFY(stretchesOf(QStringLiteral("  ")).isEmpty());
        QCOMPARE(stretchesOf(QStringLiteral("noon")), QStringList{QStringLiteral("noon")});
    }

    void holidaysAreReadBackAsTheyAreShown()
    {
        const QList<Holiday> days{
            {QStringLiteral("2026-12-24"),
             QStringLiteral("Christmas Eve"),
             {QStringLiteral("09:00-11:00"), QStringLiteral("12:00-13:00")}},
            {QStringLiteral("2026-12-25"), QStringLiteral("Christmas Day"), {}},
            {QStringLiteral("2027-01-01"), {}, {}}};
        QCOMPARE(holidaysText(days),
                 QStringLiteral("2026-12-24 09:00-11:00 12:00-13:00 Christmas Eve\n"
                                "2026-12-25 Christmas Day\n2027-01-01"));
        QCOMPARE(holidaysOf(holidaysText(days)), days);
        QCOMPARE(holidaysOf(QStringLiteral("\n 2027-01-01 \n\n")).size(), 1);
    }

    void whatIsWrongIsSaidAtItsField()
    {
        using Said = std::pair<QString, QString>;
        QCOMPARE(refusal(setWith("mon", QStringLiteral("09:00-17:00"))), Said());
        const Said day = refusal(setWith("tue", QStringLiteral("09:00-12:00, 9-17")));
        QCOMPARE(day.first, QStringLiteral("tue"));
        QVERIFY(day.second.contains(QStringLiteral("“9-17”")));
        const Said date = refusal(setWith("mon", {}, QStringLiteral("2026-12-24\nsoon Easter")));
        QCOMPARE(date.first, QStringLiteral("holidays"));
        QVERIFY(date.second.contains(QStringLiteral("“soon”")));
        const Said hours = refusal(setWith("mon", {}, QStringLiteral("2026-12-24 09:00-09:10")));
        QCOMPARE(hours.first, QStringLiteral("holidays"));
        QVERIFY(hours.second.contains(QStringLiteral("2026-12-24 “09:00-09:10”")));
        HoursSet zone = setWith("mon", {});
        zone.plan->zone = QStringLiteral("Mars/Olympus");
        QCOMPARE(refusal(zone).first, QStringLiteral("zone"));
        HoursSet early;
        early.fromMs = -1;
        QCOMPARE(refusal(early).first, QStringLiteral("from"));
        const Error meanwhile{ErrorCode::Conflict, {}, QStringLiteral("base")};
        QVERIFY(hoursField(meanwhile).isEmpty());
        QVERIFY(hoursProblem(meanwhile, {}) !=
                hoursProblem({ErrorCode::Forbidden, {}, QStringLiteral("hours.set")}, {}));
    }

    void weeksBeginAsInTheCountry()
    {
        QCOMPARE(weekOf(QLocale(QStringLiteral("pl_PL"))).first(), QStringLiteral("mon"));
        QCOMPARE(weekOf(QLocale(QStringLiteral("en_US"))).first(), QStringLiteral("sun"));
        QCOMPARE(weekdayName(QStringLiteral("wed"), QLocale(QStringLiteral("en_GB"))),
                 QStringLiteral("Wednesday"));
    }

    void theTableSaysWhatIsInForceSinceWhen()
    {
        HoursPlan plan;
        plan.zone = QStringLiteral("Europe/Warsaw");
        for (const char *day : {"mon", "tue", "wed", "thu", "fri"})
            plan.weekly.insert(QString::fromLatin1(day), {QStringLiteral("09:00-17:00")});
        plan.holidays = {{QStringLiteral("2026-12-25"), {}, {}}};
        const TextGrid grid =
            hoursGrid({{{}, 0, plan, 0, {}},
                       {QStringLiteral("tv"), 1'000, plan, 0, {}},
                       {QStringLiteral("tv"), 90'000'000, {}, 0, QStringLiteral("Ada")}},
                      QLocale(QStringLiteral("en_GB")));
        QCOMPARE(grid.rows.size(), 3);
        QVERIFY(grid.rows[0][2].startsWith(QStringLiteral("Mon–Fri 09:00-17:00; ")));
        QCOMPARE(grid.rows[0][3], plan.zone);
        QCOMPARE(grid.rows[1][4], QStringLiteral("Ada")); // the later one first
        QVERIFY(grid.rows[1][3].isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestHoursWords)
#include "tst_hourswords.moc"
