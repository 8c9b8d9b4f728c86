// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/calendar/recurrencerule.h"

#include <QTest>

using namespace Wheelhouse;

class TestRecurrenceRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAllParts()
    {
        const auto rule = parseRecurrenceRule(
            "freq=YEARLY;INTERVAL=2;UNTIL=20100101T000000Z;WKST=SU;BYMONTH=3,1;BYMONTHDAY=-1,15,15;"
            "BYDAY=MO,-1FR,+2SU;BYHOUR=8;BYMINUTE=30;BYSECOND=0;BYSETPOS=-1;");
        QVERIFY2(rule, rule ? "" : qPrintable(rule.error().text()));
        QCOMPARE(rule->frequency, RecurrenceRule::Frequency::Yearly);
        QCOMPARE(rule->interval, 2);
        QVERIFY(!rule->count);
        QCOMPARE(rule->until, parseCalendarTime("20100101T000000Z"));
        QCOMPARE(rule->weekStart, 6);
        QCOMPARE(rule->byMonth, (std::vector<int>{1, 3}));
        QCOMPARE(rule->byMonthDay, (std::vector<int>{-1, 15}));
        const std::vector<RecurrenceRule::Weekday> days{{0, 0}, {4, -1}, {6, 2}};
        QVERIFY(rule->byDay == days);
        QCOMPARE(rule->byHour, std::vector<int>{8});
        QCOMPARE(rule->bySetPos, std::vector<int>{-1});
        QCOMPARE(*parseRecurrenceRule("COUNT=10;FREQ=DAILY")->count, 10);
        QVERIFY(*parseRecurrenceRule("COUNT=99999999999;FREQ=DAILY")->count > 100'000'000);
        QVERIFY(parseRecurrenceRule("FREQ=YEARLY;BYWEEKNO=20,-1;BYYEARDAY=-366,1"));
        QVERIFY(parseRecurrenceRule("RSCALE=GREGORIAN;FREQ=YEARLY;SKIP=OMIT"));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<QString>("what");
        const auto row = [](const char *rule, const char *what) {
            QTest::newRow(rule) << QByteArray(rule) << QString::fromUtf8(what);
        };
        row("", "no NAME=VALUE");
        row("COUNT=5", "no FREQ");
        row("FREQ=OFTEN", "FREQ cannot be “OFTEN”");
        row("FREQ=SECONDLY", "within a day");
        row("FREQ=HOURLY;COUNT=3", "within a day");
        row("FREQ=DAILY;FREQ=DAILY", "FREQ twice");
        row("FREQ=DAILY;INTERVAL=0", "INTERVAL cannot be “0”");
        row("FREQ=DAILY;COUNT=-1", "COUNT cannot be “-1”");
        row("FREQ=DAILY;COUNT=many", "COUNT cannot be “MANY”");
        row("FREQ=DAILY;COUNT=9999999999x", "COUNT cannot be");
        row("FREQ=DAILY;COUNT=5;UNTIL=20040101", "both COUNT and UNTIL");
        row("FREQ=DAILY;UNTIL=tomorrow", "UNTIL cannot be");
        row("FREQ=DAILY;UNTIL=20040230", "UNTIL cannot be");
        row("FREQ=DAILY;WKST=XX", "WKST cannot be");
        row("FREQ=DAILY;BYDAY=XX", "BYDAY cannot be “XX”");
        row("FREQ=DAILY;BYDAY=", "BYDAY cannot be “”");
        row("FREQ=MONTHLY;BYDAY=0MO", "BYDAY cannot be “0MO”");
        row("FREQ=MONTHLY;BYDAY=6MO", "no month has a weekday 6 times");
        row("FREQ=YEARLY;BYDAY=54MO", "BYDAY cannot be “54MO”");
        row("FREQ=WEEKLY;BYDAY=1MO", "counts weekdays");
        row("FREQ=YEARLY;BYWEEKNO=3;BYDAY=1MO", "counts weekdays");
        row("FREQ=YEARLY;BYMONTH=13", "BYMONTH cannot be “13”");
        row("FREQ=YEARLY;BYMONTH=-1", "BYMONTH cannot be “-1”");
        row("FREQ=YEARLY;BYMONTHDAY=0", "BYMONTHDAY cannot be “0”");
        row("FREQ=YEARLY;BYMONTHDAY=32", "BYMONTHDAY cannot be “32”");
        row("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "none of its months has");
        row("FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=31,-31", "none of its months has");
        row("FREQ=MONTHLY;BYWEEKNO=3", "BYWEEKNO");
        row("FREQ=MONTHLY;BYYEARDAY=3", "BYYEARDAY");
        row("FREQ=WEEKLY;BYMONTHDAY=3", "BYMONTHDAY");
        row("FREQ=MONTHLY;BYSETPOS=1", "no other BY part");
        row("FREQ=MONTHLY;BYSETPOS=367;BYDAY=MO", "BYSETPOS cannot be");
        row("FREQ=DAILY;BYEASTER=0", "unknown part “BYEASTER=0”");
        row("RSCALE=CHINESE;FREQ=YEARLY", "unknown part “RSCALE=CHINESE”");
        row("FREQ=DAILY;nonsense", "no NAME=VALUE");
    }
    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, rule);
        QFETCH(QString, what);
        const auto read = parseRecurrenceRule(rule);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Invalid);
        QVERIFY2(read.error().detail.contains(what), qPrintable(read.error().detail));
    }
};

QTEST_GUILESS_MAIN(TestRecurrenceRule)
#include "tst_recurrencerule.moc"
