// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/calendar/rulematcher.h"

#include <QTest>

using namespace Wheelhouse;

class TestRuleMatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesDays_data();
    void namesDays();
};

void TestRuleMatcher::namesDays_data()
{
    // the start is Tuesday, 2003-07-15, the 196th day of the year
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArrayList>("named");
    QTest::addColumn<QByteArrayList>("others");
    const auto row = [](const char *rule, const QByteArrayList &named,
                        const QByteArrayList &others) {
        QTest::newRow(rule) << QByteArray(rule) << named << others;
    };
    row("FREQ=DAILY", {"2003-07-15", "2004-02-29"}, {});
    row("FREQ=WEEKLY", {"2003-07-22", "2004-01-06"}, {"2003-07-23"});
    row("FREQ=MONTHLY", {"2003-08-15"}, {"2003-08-14"});
    row("FREQ=YEARLY", {"2004-07-15"}, {"2004-08-15", "2004-07-16"});
    row("FREQ=YEARLY;BYMONTH=8", {"2004-08-15"}, {"2004-07-15", "2004-08-16"});
    row("FREQ=DAILY;BYMONTH=8", {"2004-08-16"}, {"2004-07-15"});
    row("FREQ=MONTHLY;BYMONTHDAY=-1", {"2004-02-29", "2003-02-28"}, {"2004-02-28"});
    row("FREQ=YEARLY;BYYEARDAY=-1,60", {"2003-12-31", "2004-12-31", "2004-02-29", "2003-03-01"},
        {"2003-12-30", "2003-02-28"});
    row("FREQ=MONTHLY;BYDAY=5TH", {"2003-07-31"}, {"2003-07-24", "2003-08-28"});
    row("FREQ=MONTHLY;BYDAY=-1TH", {"2003-07-31", "2003-08-28"}, {"2003-07-24"});
    row("FREQ=YEARLY;BYDAY=1WE,-1WE", {"2003-01-01", "2003-12-31"}, {"2003-07-02"});
    row("FREQ=YEARLY;BYMONTH=7;BYDAY=1WE", {"2003-07-02"}, {"2003-01-01", "2003-07-09"});
    row("FREQ=YEARLY;BYDAY=MO;BYMONTHDAY=13", {"2003-01-13"}, {"2003-02-13", "2003-01-20"});
    // ISO 8601: 2004-12-27 to 2005-01-02 is week 53 of 2004; 2003-12-29 begins week 1 of 2004
    row("FREQ=YEARLY;BYWEEKNO=53", {"2004-12-28"}, {"2003-12-30", "2004-12-27"});
    row("FREQ=YEARLY;BYWEEKNO=-1;BYDAY=SA", {"2005-01-01", "2003-12-27"}, {"2004-01-03"});
    row("FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO,SA", {"2003-12-29", "2004-01-03"}, {"2005-01-01"});
    // weeks from Sunday: the first of 2004 begins on 2004-01-04, three days before do not make one
    row("FREQ=YEARLY;BYWEEKNO=1;BYDAY=SU;WKST=SU", {"2004-01-04"}, {"2003-12-28"});
}

void TestRuleMatcher::namesDays()
{
    QFETCH(QByteArray, rule);
    QFETCH(QByteArrayList, named);
    QFETCH(QByteArrayList, others);
    const auto parsed = parseRecurrenceRule(rule);
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().text()));
    const RuleMatcher matcher(*parsed, dayNumberOf(*parseLocalTime("2003-07-15")));
    for (const QByteArray &date : named)
        QVERIFY2(matcher.names(dayNumberOf(*parseLocalTime(date))), date.constData());
    for (const QByteArray &date : others)
        QVERIFY2(!matcher.names(dayNumberOf(*parseLocalTime(date))), date.constData());
}

QTEST_GUILESS_MAIN(TestRuleMatcher)
#include "tst_rulematcher.moc"
