// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/forecast/daycalendar.h"
#include "tests/core/planning/forecast/forecaststory.h"

#include <QTest>

#include <cmath>

using namespace Wheelhouse;

class TestDayCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheDaysAroundAClosure()
    {
        const ForecastStory story = weekdays([](int day) { return day == 9 ? noBusiness : 5.0; });
        const SlotGrid grid = story.grid();
        const DayCalendar calendar = makeDayCalendar(grid, {}, {});
        QCOMPARE(datesOf(grid, calendar, "day after a closure"), QByteArrayList({"2026-01-15"}));
        QCOMPARE(datesOf(grid, calendar, "second day after a closure"),
                 QByteArrayList({"2026-01-16"}));
        QCOMPARE(datesOf(grid, calendar, "day before a closure"), QByteArrayList({"2026-01-13"}));
        QCOMPARE(calendar.closed[7], char(1));
    }

    void aFutureDayThatIsNotAskedForIsClosed()
    {
        ForecastStory story = weekdays([](int) { return 5.0; });
        story.openAhead = [](int day) { return isWeekday(day) && day != 29; };
        const SlotGrid grid = story.grid();
        const DayCalendar calendar = makeDayCalendar(grid, {}, {});
        QCOMPARE(datesOf(grid, calendar, "day after a closure"), QByteArrayList({"2026-02-04"}));
    }

    void aLongGapIsNoClosure()
    {
        const ForecastStory story =
            weekdays([](int day) { return day >= 7 && day < 16 ? noBusiness : 5.0; });
        const SlotGrid grid = story.grid();
        QVERIFY(datesOf(grid, makeDayCalendar(grid, {}, {}), "day after a closure").isEmpty());
    }

    // In January 2026 the 1st is a Thursday and the 30th the last Friday. The grid begins on the
    // 5th.
    void countsWorkingDaysOfTheMonth()
    {
        const ForecastStory story = weekdays([](int) { return 5.0; });
        const SlotGrid grid = story.grid();
        const DayCalendar calendar = makeDayCalendar(grid, {}, {});
        QCOMPARE(datesOf(grid, calendar, "working day 3 of the month"),
                 QByteArrayList({"2026-01-05", "2026-02-04"}));
        QCOMPARE(datesOf(grid, calendar, "working day 1 of the month"),
                 QByteArrayList({"2026-02-02"}));
        QCOMPARE(datesOf(grid, calendar, "last working day of the month"),
                 QByteArrayList({"2026-01-30"}));
        QCOMPARE(datesOf(grid, calendar, "last but one working day of the month"),
                 QByteArrayList({"2026-01-29"}));
        QCOMPARE(datesOf(grid, calendar, "14th to 16th of the month"),
                 QByteArrayList({"2026-01-14", "2026-01-15", "2026-01-16"}));
    }

    void quietWeekdaysAreNoWorkingDays()
    {
        ForecastStory story;
        story.contacts = [](int day, int) { return isWeekday(day) ? 10.0 : 1.0; };
        const SlotGrid grid = story.grid();
        QCOMPARE(datesOf(grid, makeDayCalendar(grid, {}, {}), "working day 1 of the month"),
                 QByteArrayList({"2026-02-02"}));
    }

    void namesTheUsersEvents()
    {
        const ForecastStory story = weekdays([](int) { return 5.0; });
        const SlotGrid grid = story.grid();
        const CalendarEvent saturday{ForecastStory::firstDay() + 5, QStringLiteral("closed")};
        const DayCalendar calendar = makeDayCalendar(
            grid, {ForecastStory::premiere(2), saturday, ForecastStory::premiere(9)}, {});
        QCOMPARE(datesOf(grid, calendar, "premiere"), QByteArrayList({"2026-01-07", "2026-01-14"}));
        QVERIFY(!calendar.names.contains(QStringLiteral("closed")));
    }

    void kindsOfKnowledgeCanBeSwitchedOff()
    {
        const ForecastStory story = weekdays([](int) { return 5.0; });
        const SlotGrid grid = story.grid();
        const DayCalendar calendar = makeDayCalendar(grid, {}, {false, false, false});
        QCOMPARE(calendar.columns, calendar.weekdayColumns);
        QCOMPARE(calendar.weekdayColumns, 5);
    }

    // February has 28 days: the middle of the 14th is 13.5 / 28 round.
    void twoWavesGoRoundEachMonth()
    {
        ForecastStory story;
        story.days = 60;
        story.contacts = [](int, int) { return 5.0; };
        const SlotGrid grid = story.grid();
        const DayCalendar calendar = makeDayCalendar(grid, {}, {});
        const auto sine = calendar.names.indexOf(QStringLiteral("monthly sine 2"));
        QVERIFY(sine > 0);
        const qint64 day = dayNumberOf(*parseLocalTime("2026-02-14")) - grid.days[0];
        QVERIFY(std::abs(calendar.row(int(day))[sine] - std::sin(4 * 3.14159265 * 13.5 / 28)) <
                1e-6);
        QCOMPARE(calendar.names.filter(QStringLiteral("monthly")).size(), 4);
        QVERIFY(calendar.caution[size_t(sine)] > calendar.caution[size_t(sine) - 10]);
    }

    void twoYearlyWavesWithMoreThanAYear()
    {
        ForecastStory story = weekdays([](int) { return 5.0; });
        story.days = 500;
        const SlotGrid grid = story.grid();
        const DayCalendar calendar = makeDayCalendar(grid, {}, {});
        QCOMPARE(calendar.names.filter(QStringLiteral("yearly")).size(), 4);
    }

private:
    static ForecastStory weekdays(const std::function<double(int)> &contacts)
    {
        ForecastStory story;
        story.contacts = [contacts](int day, int) {
            return isWeekday(day) ? contacts(day) : noBusiness;
        };
        story.openAhead = isWeekday;
        return story;
    }
    static QByteArrayList datesOf(const SlotGrid &grid, const DayCalendar &calendar,
                                  const char *name)
    {
        const auto column = calendar.names.indexOf(QString::fromLatin1(name));
        QByteArrayList dates;
        for (int row = 0; column >= 0 && row < grid.rows(); ++row) {
            if (calendar.row(row)[column] != 0)
                dates.append(formatLocalTime(grid.days[size_t(row)] * secondsADay).first(10));
        }
        return dates;
    }
};

QTEST_GUILESS_MAIN(TestDayCalendar)
#include "tst_daycalendar.moc"
