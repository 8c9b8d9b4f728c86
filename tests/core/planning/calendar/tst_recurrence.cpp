// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/calendar/recurrence.h"

#include <QTest>

using namespace Wheelhouse;

class TestRecurrence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheExamplesOfRfc5545_data();
    void givesTheExamplesOfRfc5545();
    void countsDaysOfLongRules_data();
    void countsDaysOfLongRules();
    void aWindowGivesThePartOfTheWhole_data();
    void aWindowGivesThePartOfTheWhole();
    void aRuleLeavesOutDaysThatAreNotThere();
    void theStartIsTheFirst();
    void workIsBounded();
};

namespace {

/// "1997 09-02 09-12 1998 01-05"
QStringList dates(const char *text)
{
    QStringList list;
    QString year;
    for (const QString &word : QString::fromLatin1(text).split(u' ')) {
        if (word.size() == 4)
            year = word;
        else
            list << year + u'-' + word;
    }
    return list;
}

std::vector<LocalSeconds> expand(const QByteArray &start, const QByteArray &ruleText,
                                 const char *from = "1990-01-01", const char *to = "2010-01-01")
{
    const auto rule = parseRecurrenceRule(ruleText);
    if (!rule)
        return {};
    std::optional<LocalSeconds> until;
    if (rule->until)
        until = rule->until->at - (rule->until->isUtc ? 5 * 3600 : 0); // New York, in winter
    WorkBudget budget;
    const auto found = occurrences(*rule, *parseLocalTime(start), until, *parseLocalTime(from),
                                   *parseLocalTime(to), budget);
    return found ? *found : std::vector<LocalSeconds>();
}

} // namespace

void TestRecurrence::givesTheExamplesOfRfc5545_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QStringList>("first"); // all, or the first of many
    const auto row = [](const char *start, const char *rule, const char *first) {
        QTest::addRow("%s %s", start, rule)
            << QByteArray(start) << QByteArray(rule) << dates(first);
    };
    const char *tuesday = "1997-09-02";
    row(tuesday, "FREQ=DAILY;COUNT=10",
        "1997 09-02 09-03 09-04 09-05 09-06 09-07 09-08 09-09 09-10 09-11");
    row(tuesday, "FREQ=DAILY;INTERVAL=2", "1997 09-02 09-04 09-06 09-08 09-10 09-12 09-14");
    row(tuesday, "FREQ=DAILY;INTERVAL=10;COUNT=5", "1997 09-02 09-12 09-22 10-02 10-12");
    row(tuesday, "FREQ=WEEKLY;COUNT=10",
        "1997 09-02 09-09 09-16 09-23 09-30 10-07 10-14 10-21 10-28 11-04");
    row(tuesday, "FREQ=WEEKLY;INTERVAL=2;WKST=SU",
        "1997 09-02 09-16 09-30 10-14 10-28 11-11 11-25 12-09 12-23 1998 01-06 01-20 02-03");
    row(tuesday, "FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH",
        "1997 09-02 09-04 09-09 09-11 09-16 09-18 09-23 09-25 09-30 10-02");
    row(tuesday, "FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH",
        "1997 09-02 09-04 09-09 09-11 09-16 09-18 09-23 09-25 09-30 10-02");
    row("1997-09-01", "FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR",
        "1997 09-01 09-03 09-05 09-15 09-17 09-19 09-29 10-01 10-03 10-13 10-15 10-17 10-27 10-29 "
        "10-31 11-10 11-12 11-14 11-24 11-26 11-28 12-08 12-10 12-12 12-22");
    row(tuesday, "FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH",
        "1997 09-02 09-04 09-16 09-18 09-30 10-02 10-14 10-16");
    row("1997-09-05", "FREQ=MONTHLY;COUNT=10;BYDAY=1FR",
        "1997 09-05 10-03 11-07 12-05 1998 01-02 02-06 03-06 04-03 05-01 06-05");
    row("1997-09-05", "FREQ=MONTHLY;UNTIL=19971224T000000Z;BYDAY=1FR",
        "1997 09-05 10-03 11-07 12-05");
    row("1997-09-07", "FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU",
        "1997 09-07 09-28 11-02 11-30 1998 01-04 01-25 03-01 03-29 05-03 05-31");
    row("1997-09-22", "FREQ=MONTHLY;COUNT=6;BYDAY=-2MO",
        "1997 09-22 10-20 11-17 12-22 1998 01-19 02-16");
    row("1997-09-28", "FREQ=MONTHLY;BYMONTHDAY=-3",
        "1997 09-28 10-29 11-28 12-29 1998 01-29 02-26");
    row(tuesday, "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15",
        "1997 09-02 09-15 10-02 10-15 11-02 11-15 12-02 12-15 1998 01-02 01-15");
    row("1997-09-30", "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1",
        "1997 09-30 10-01 10-31 11-01 11-30 12-01 12-31 1998 01-01 01-31 02-01");
    row("1997-09-10", "FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15",
        "1997 09-10 09-11 09-12 09-13 09-14 09-15 1999 03-10 03-11 03-12 03-13");
    row(tuesday, "FREQ=MONTHLY;INTERVAL=2;BYDAY=TU",
        "1997 09-02 09-09 09-16 09-23 09-30 11-04 11-11 11-18 11-25 1998 01-06 01-13 01-20 01-27 "
        "03-03 03-10 03-17 03-24 03-31");
    row("1997-06-10", "FREQ=YEARLY;COUNT=10;BYMONTH=6,7",
        "1997 06-10 07-10 1998 06-10 07-10 1999 06-10 07-10 2000 06-10 07-10 2001 06-10 07-10");
    row("1997-03-10", "FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3",
        "1997 03-10 1999 01-10 02-10 03-10 2001 01-10 02-10 03-10 2003 01-10 02-10 03-10");
    row("1997-01-01", "FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200",
        "1997 01-01 04-10 07-19 2000 01-01 04-09 07-18 2003 01-01 04-10 07-19 2006 01-01");
    row("1997-05-19", "FREQ=YEARLY;BYDAY=20MO", "1997 05-19 1998 05-18 1999 05-17");
    row("1997-05-12", "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", "1997 05-12 1998 05-11 1999 05-17");
    row("1997-03-13", "FREQ=YEARLY;BYMONTH=3;BYDAY=TH",
        "1997 03-13 03-20 03-27 1998 03-05 03-12 03-19 03-26 1999 03-04 03-11 03-18 03-25");
    row("1997-06-05", "FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8",
        "1997 06-05 06-12 06-19 06-26 07-03 07-10 07-17 07-24 07-31 08-07 08-14 08-21 08-28 1998 "
        "06-04 06-11 06-18 06-25 07-02");
    // the start is no Friday; the RFC takes it away with an EXDATE
    row(tuesday, "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13",
        "1997 09-02 1998 02-13 03-13 11-13 1999 08-13 2000 10-13");
    row("1997-09-13", "FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13",
        "1997 09-13 10-11 11-08 12-13 1998 01-10 02-07 03-07 04-11 05-09 06-13");
    row("1996-11-05", "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8",
        "1996 11-05 2000 11-07 2004 11-02");
    row("1997-09-04", "FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3", "1997 09-04 10-07 11-06");
    row("1997-09-29", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2",
        "1997 09-29 10-30 11-27 12-30 1998 01-29 02-26 03-30");
    row("1997-08-05", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO",
        "1997 08-05 08-10 08-19 08-24");
    row("1997-08-05", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU",
        "1997 08-05 08-17 08-19 08-31");
    row("2007-01-15", "FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5",
        "2007 01-15 01-30 02-15 03-15 03-30");
}

void TestRecurrence::givesTheExamplesOfRfc5545()
{
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, rule);
    QFETCH(QStringList, first);
    QStringList found;
    for (const LocalSeconds at : expand(start + " 09:00", rule)) {
        QCOMPARE(at - dayNumberOf(at) * secondsADay, 9 * 3600);
        found << QString::fromLatin1(formatLocalTime(at).first(10));
    }
    if (!rule.contains("COUNT") && !rule.contains("UNTIL"))
        found = found.first(std::min(first.size(), found.size()));
    QCOMPARE(found, first);
}

void TestRecurrence::countsDaysOfLongRules_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<int>("times");
    const auto row = [](const char *start, const char *rule, int times) {
        QTest::addRow("%s", rule) << QByteArray(start) << QByteArray(rule) << times;
    };
    // September 29, October 31, November 30, December 23 days
    row("1997-09-02", "FREQ=DAILY;UNTIL=19971224T000000Z", 29 + 31 + 30 + 23);
    row("1997-09-02", "FREQ=WEEKLY;UNTIL=19971224T000000Z", 17);
    row("1998-01-01", "FREQ=YEARLY;UNTIL=20000131T140000Z;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA",
        93);
    row("1998-01-01", "FREQ=DAILY;UNTIL=20000131T140000Z;BYMONTH=1", 93);
    row("1997-09-02", "FREQ=DAILY;COUNT=30;BYHOUR=9,10,11,12,13,14,15,16;BYMINUTE=0,20,40", 30);
    row("1996-02-29", "FREQ=YEARLY", 4); // 1996, 2000, 2004, 2008
}

void TestRecurrence::countsDaysOfLongRules()
{
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, rule);
    QFETCH(int, times);
    QCOMPARE(expand(start + " 09:00", rule).size(), size_t(times));
}

void TestRecurrence::aWindowGivesThePartOfTheWhole_data()
{
    QTest::addColumn<QByteArray>("rule");
    for (const char *rule :
         {"FREQ=DAILY;INTERVAL=7", "FREQ=DAILY;INTERVAL=3;COUNT=700", "FREQ=WEEKLY;INTERVAL=3",
          "FREQ=WEEKLY;INTERVAL=5;BYDAY=SU,WE;WKST=SU", "FREQ=MONTHLY;INTERVAL=7;BYMONTHDAY=-1",
          "FREQ=MONTHLY;BYDAY=MO,TU,WE;BYSETPOS=-2,4", "FREQ=YEARLY;INTERVAL=3;BYYEARDAY=-1,1",
          "FREQ=YEARLY;BYWEEKNO=1,53;BYDAY=MO,SU"})
        QTest::newRow(rule) << QByteArray(rule);
}

void TestRecurrence::aWindowGivesThePartOfTheWhole()
{
    QFETCH(QByteArray, rule);
    const std::vector<LocalSeconds> whole =
        expand("1993-05-12 09:00", rule, "1990-01-01", "2010-01-01");
    QVERIFY(whole.size() > 5);
    for (const char *from : {"1993-05-12", "1997-12-28", "2000-02-29", "2004-01-01"}) {
        const std::vector<LocalSeconds> part =
            expand("1993-05-12 09:00", rule, from, "2007-07-07 09:00");
        std::vector<LocalSeconds> expected;
        std::copy_if(
            whole.begin(), whole.end(), std::back_inserter(expected), [&](LocalSeconds at) {
                return at >= *parseLocalTime(from) && at <= *parseLocalTime("2007-07-07 09:00");
            });
        QVERIFY2(part == expected, from);
    }
}

void TestRecurrence::aRuleLeavesOutDaysThatAreNotThere()
{
    const auto found = expand("2003-01-31", "FREQ=MONTHLY;COUNT=4");
    QStringList list;
    for (const LocalSeconds at : found)
        list << QString::fromLatin1(formatLocalTime(at).first(10));
    QCOMPARE(list, dates("2003 01-31 03-31 05-31 07-31"));
}

void TestRecurrence::theStartIsTheFirst()
{
    // a Tuesday, and a rule of Mondays: the start counts
    QCOMPARE(expand("1997-09-02", "FREQ=WEEKLY;BYDAY=MO;COUNT=3").size(), size_t(3));
    // what the rule gives on the first day before the start does not
    QCOMPARE(expand("1997-09-02 09:00", "FREQ=DAILY;BYHOUR=8,9,10;COUNT=2").back(),
             *parseLocalTime("1997-09-02 10:00"));
    // the end before the start: nothing at all
    QCOMPARE(expand("1997-09-02", "FREQ=DAILY;UNTIL=19970901").size(), size_t(0));
}

void TestRecurrence::workIsBounded()
{
    const auto rule = parseRecurrenceRule("FREQ=DAILY;COUNT=999999999");
    QVERIFY(rule);
    WorkBudget enough;
    const auto found =
        occurrences(*rule, *parseLocalTime("0001-01-01"), {}, *parseLocalTime("2026-01-01"),
                    *parseLocalTime("2026-12-31"), enough);
    QVERIFY(found);
    QCOMPARE(found->size(), size_t(365));
    WorkBudget small{1000};
    const auto cut =
        occurrences(*rule, *parseLocalTime("0001-01-01"), {}, *parseLocalTime("2026-01-01"),
                    *parseLocalTime("2026-12-31"), small);
    QVERIFY(!cut);
    QCOMPARE(cut.error().code, ErrorCode::TooLarge);
    // without COUNT the years before the window cost nothing
    const auto forever = parseRecurrenceRule("FREQ=DAILY;UNTIL=99991231T000000");
    WorkBudget little{1000};
    QVERIFY(occurrences(*forever, *parseLocalTime("0001-01-01"), forever->until->at,
                        *parseLocalTime("2026-01-01"), *parseLocalTime("2026-12-31"), little));
    // and the end of time ends it
    const auto yearly = parseRecurrenceRule("FREQ=YEARLY;INTERVAL=999999999");
    WorkBudget years;
    QCOMPARE(occurrences(*yearly, *parseLocalTime("2026-01-01"), {}, *parseLocalTime("2026-01-01"),
                         *parseLocalTime("9999-12-31"), years)
                 ->size(),
             size_t(1));
}

QTEST_GUILESS_MAIN(TestRecurrence)
#include "tst_recurrence.moc"
