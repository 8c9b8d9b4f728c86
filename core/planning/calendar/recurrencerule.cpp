// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/calendar/recurrencerule.h"

#include <QList>

#include <algorithm>
#include <array>

namespace Wheelhouse {

namespace {

using Frequency = RecurrenceRule::Frequency;

constexpr std::array<const char *, 7> weekdayNames{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};

std::optional<int> weekdayNamed(QByteArrayView name)
{
    for (size_t i = 0; i < weekdayNames.size(); ++i) {
        if (name == weekdayNames[i])
            return int(i);
    }
    return {};
}

bool areDigits(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Digits with perhaps a sign, of at most nine digits.
std::optional<int> wholeNumber(QByteArrayView text)
{
    const bool negative = text.startsWith('-');
    if (negative || text.startsWith('+'))
        text = text.sliced(1);
    if (text.isEmpty() || text.size() > 9 || !areDigits(text))
        return {};
    int value = 0;
    for (const char c : text)
        value = value * 10 + (c - '0');
    return negative ? -value : value;
}

Error invalid(const QString &what)
{
    return {ErrorCode::Invalid, what, {}};
}

Error noValue(const QByteArray &name, QByteArrayView value)
{
    return invalid(QStringLiteral("the rule's %1 cannot be “%2”")
                       .arg(QString::fromUtf8(name).left(20), QString::fromUtf8(value).left(40)));
}

/// What a part that lists numbers may say.
struct NumberPart
{
    const char *name;
    std::vector<int> RecurrenceRule::*list;
    int least;
    int most;
    bool fromTheEnd; ///< also -most to -least
};

constexpr std::array numberParts{
    NumberPart{"BYSECOND", &RecurrenceRule::bySecond, 0, 60, false},
    NumberPart{"BYMINUTE", &RecurrenceRule::byMinute, 0, 59, false},
    NumberPart{"BYHOUR", &RecurrenceRule::byHour, 0, 23, false},
    NumberPart{"BYMONTHDAY", &RecurrenceRule::byMonthDay, 1, 31, true},
    NumberPart{"BYYEARDAY", &RecurrenceRule::byYearDay, 1, 366, true},
    NumberPart{"BYWEEKNO", &RecurrenceRule::byWeekNo, 1, 53, true},
    NumberPart{"BYMONTH", &RecurrenceRule::byMonth, 1, 12, false},
    NumberPart{"BYSETPOS", &RecurrenceRule::bySetPos, 1, 366, true},
};

Result<void> readNumbers(const NumberPart &part, const QByteArray &value, std::vector<int> &list)
{
    for (const QByteArray &text : value.split(',')) {
        const auto number = wholeNumber(text);
        const int size = number && part.fromTheEnd ? std::abs(*number) : number.value_or(-1);
        if (!number || size < part.least || size > part.most)
            return noValue(part.name, text);
        list.push_back(*number);
    }
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
    return {};
}

Result<void> readWeekdays(const QByteArray &value, std::vector<RecurrenceRule::Weekday> &list)
{
    for (const QByteArray &text : value.split(',')) {
        const auto weekday =
            weekdayNamed(QByteArrayView(text).last(std::min<qsizetype>(2, text.size())));
        const QByteArrayView before =
            QByteArrayView(text).first(std::max<qsizetype>(0, text.size() - 2));
        const auto ordinal = before.isEmpty() ? std::optional<int>(0) : wholeNumber(before);
        if (!weekday || !ordinal || std::abs(*ordinal) > 53 || (!before.isEmpty() && *ordinal == 0))
            return noValue("BYDAY", text);
        const RecurrenceRule::Weekday entry{*weekday, *ordinal};
        if (std::find(list.begin(), list.end(), entry) == list.end())
            list.push_back(entry);
    }
    return {};
}

Result<void> readFrequency(const QByteArray &value, RecurrenceRule &rule)
{
    constexpr std::array names{"DAILY", "WEEKLY", "MONTHLY", "YEARLY"};
    for (size_t i = 0; i < names.size(); ++i) {
        if (value == names[i]) {
            rule.frequency = Frequency(i);
            return {};
        }
    }
    if (value == "HOURLY" || value == "MINUTELY" || value == "SECONDLY")
        return invalid(QStringLiteral("the rule repeats within a day (FREQ=%1); a planner's events "
                                      "are DAILY, WEEKLY, MONTHLY or YEARLY")
                           .arg(QString::fromLatin1(value)));
    return noValue("FREQ", value);
}

Result<void> readPart(const QByteArray &name, const QByteArray &value, RecurrenceRule &rule)
{
    if (name == "FREQ")
        return readFrequency(value, rule);
    if (name == "INTERVAL" || name == "COUNT") {
        // longer numbers are beyond the last day of any calendar
        const auto number = areDigits(value) && value.size() > 9 ? std::optional<int>(999'999'999)
                                                                 : wholeNumber(value);
        if (!number || *number < 1)
            return noValue(name, value);
        if (name == "COUNT")
            rule.count = *number;
        else
            rule.interval = *number;
        return {};
    }
    if (name == "UNTIL") {
        rule.until = parseCalendarTime(value);
        return rule.until ? Result<void>() : noValue(name, value);
    }
    if (name == "WKST") {
        const auto weekday = weekdayNamed(value);
        rule.weekStart = weekday.value_or(0);
        return weekday ? Result<void>() : noValue(name, value);
    }
    if (name == "BYDAY")
        return readWeekdays(value, rule.byDay);
    for (const NumberPart &part : numberParts) {
        if (name == part.name)
            return readNumbers(part, value, rule.*part.list);
    }
    if ((name == "RSCALE" && value == "GREGORIAN") || (name == "SKIP" && value == "OMIT"))
        return {};
    return invalid(QStringLiteral("the rule has an unknown part “%1=%2”")
                       .arg(QString::fromUtf8(name).left(20), QString::fromUtf8(value).left(40)));
}

bool neverHappens(const RecurrenceRule &rule)
{
    if (rule.byMonth.empty() || rule.byMonthDay.empty())
        return false;
    constexpr std::array longest{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return std::all_of(rule.byMonth.begin(), rule.byMonth.end(), [&](int month) {
        return std::all_of(rule.byMonthDay.begin(), rule.byMonthDay.end(),
                           [&](int day) { return std::abs(day) > longest[size_t(month - 1)]; });
    });
}

/// Parts that go together with each other and with the frequency.
Result<void> checkWhole(const RecurrenceRule &rule)
{
    const bool yearly = rule.frequency == Frequency::Yearly;
    const bool weekly = rule.frequency == Frequency::Weekly;
    const bool daily = rule.frequency == Frequency::Daily;
    if (rule.count && rule.until)
        return invalid(QStringLiteral("the rule has both COUNT and UNTIL"));
    if (!rule.byWeekNo.empty() && !yearly)
        return invalid(QStringLiteral("the rule has BYWEEKNO and is not YEARLY"));
    if (!rule.byYearDay.empty() && !yearly)
        return invalid(QStringLiteral("the rule has BYYEARDAY and is not YEARLY"));
    if (!rule.byMonthDay.empty() && weekly)
        return invalid(QStringLiteral("the rule has BYMONTHDAY and is WEEKLY"));
    const bool ordinals = std::any_of(rule.byDay.begin(), rule.byDay.end(),
                                      [](const auto &day) { return day.ordinal != 0; });
    if (ordinals && (weekly || daily || !rule.byWeekNo.empty()))
        return invalid(
            QStringLiteral("the rule counts weekdays (as in 1MO) without month or year"));
    const bool inMonths = rule.frequency == Frequency::Monthly || !rule.byMonth.empty();
    for (const RecurrenceRule::Weekday &day : rule.byDay) {
        if (inMonths && std::abs(day.ordinal) > 5)
            return invalid(QStringLiteral("no month has a weekday %1 times").arg(day.ordinal));
    }
    if (neverHappens(rule))
        return invalid(QStringLiteral("the rule names a day of the month that none of its months "
                                      "has"));
    const bool selects =
        !rule.byDay.empty() ||
        std::any_of(numberParts.begin(), numberParts.end(), [&](const auto &part) {
            return part.list != &RecurrenceRule::bySetPos && !(rule.*part.list).empty();
        });
    if (!rule.bySetPos.empty() && !selects)
        return invalid(QStringLiteral("the rule has BYSETPOS and no other BY part"));
    const auto times = [](const std::vector<int> &list) {
        return std::max<size_t>(1, list.size());
    };
    if (times(rule.byHour) * times(rule.byMinute) * times(rule.bySecond) > 1440)
        return invalid(QStringLiteral("the rule repeats more than 1440 times a day"));
    return {};
}

} // namespace

Result<RecurrenceRule> parseRecurrenceRule(QByteArrayView text)
{
    RecurrenceRule rule;
    QList<QByteArray> seen;
    for (const QByteArray &part : text.toByteArray().toUpper().split(';')) {
        if (part.isEmpty() && !seen.isEmpty())
            continue; // a semicolon too many
        const qsizetype equals = part.indexOf('=');
        if (equals < 1)
            return invalid(QStringLiteral("a part of the rule, “%1”, is no NAME=VALUE")
                               .arg(QString::fromUtf8(part).left(40)));
        const QByteArray name = part.first(equals);
        if (seen.contains(name))
            return invalid(
                QStringLiteral("the rule has %1 twice").arg(QString::fromUtf8(name).left(20)));
        seen.append(name);
        if (auto read = readPart(name, part.sliced(equals + 1), rule); !read)
            return read.error();
    }
    if (!seen.contains("FREQ"))
        return invalid(QStringLiteral("the rule has no FREQ"));
    if (auto whole = checkWhole(rule); !whole)
        return whole.error();
    return rule;
}

} // namespace Wheelhouse
