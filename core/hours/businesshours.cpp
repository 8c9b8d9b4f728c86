// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hours/businesshours.h"

#include <QDate>

#include <algorithm>
#include <map>
#include <set>

namespace Wheelhouse {

namespace {

constexpr qint64 hoursMinuteMs = 60'000;
constexpr int minutesADay = 24 * 60;
constexpr qint64 hoursDayMs = minutesADay * hoursMinuteMs;
constexpr qint64 hoursWeekMs = 7 * hoursDayMs;
constexpr qint64 farthestMs = 400LL * 366 * hoursDayMs;
constexpr qsizetype mostHolidays = 10'000;
constexpr std::array weekdayNames{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
constexpr qint64 epochWeekday = 3; // a Thursday, when Monday is 0

constexpr qint64 flooredDivision(qint64 value, qint64 unit)
{
    return value / unit - (value % unit < 0 ? 1 : 0);
}

constexpr size_t weekdayOf(qint64 day)
{
    const qint64 sinceMonday = day + epochWeekday;
    return size_t(sinceMonday - 7 * flooredDivision(sinceMonday, 7));
}

Error refusedHours(const QString &place, const QString &what)
{
    return {ErrorCode::Invalid, what, place};
}

QString placeIn(const QString &list, qsizetype index)
{
    return QStringLiteral("%1[%2]").arg(list).arg(index);
}

std::optional<int> minuteOfClock(QStringView text)
{
    if (text.size() != 5 || text[2] != u':')
        return std::nullopt;
    for (const int at : {0, 1, 3, 4}) {
        if (text[at] < u'0' || text[at] > u'9')
            return std::nullopt;
    }
    const int hour = text.first(2).toInt(), minute = text.sliced(3).toInt();
    const bool real = minute < 60 && (hour < 24 || (hour == 24 && minute == 0));
    return real ? std::optional(hour * 60 + minute) : std::nullopt;
}

} // namespace

BusinessHours::BusinessHours()
{
    m_week.fill({{0, minutesADay}});
    for (size_t day = 0; day < 7; ++day)
        m_minutesBefore[day + 1] = m_minutesBefore[day] + minutesADay;
}

/// In minutes from midnight; over 1440 what passes the next one.
Result<BusinessHours::Spans> BusinessHours::readSpans(const QStringList &texts,
                                                      const QString &place)
{
    Spans spans;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QString &text = texts[i];
        const auto from = minuteOfClock(QStringView(text).left(5));
        const auto to = minuteOfClock(QStringView(text).mid(6));
        if (text.size() != 11 || text[5] != u'-' || !from || !to)
            return refusedHours(placeIn(place, i),
                                QStringLiteral("“%1” is no stretch like 09:00-17:00").arg(text));
        if (*from % hoursGridMinutes != 0 || *to % hoursGridMinutes != 0)
            return refusedHours(
                placeIn(place, i),
                QStringLiteral("“%1” does not begin and end on a quarter of an hour").arg(text));
        if (*from == *to || *from == minutesADay)
            return refusedHours(placeIn(place, i), QStringLiteral("“%1” has no length; a whole day "
                                                                  "is 00:00-24:00")
                                                       .arg(text));
        const Span span{*from, *to > *from ? *to : *to + minutesADay};
        for (const Span &other : spans) {
            if (span.from < other.to && other.from < span.to)
                return refusedHours(
                    placeIn(place, i),
                    QStringLiteral("“%1” overlaps another stretch of the day").arg(text));
        }
        spans.push_back(span);
    }
    return spans;
}

/// What of two days' stretches lies in the second.
BusinessHours::Spans BusinessHours::within(const Spans &own, const Spans &dayBefore)
{
    Spans all;
    for (const Span &span : own)
        all.push_back({span.from, std::min(span.to, minutesADay)});
    for (const Span &span : dayBefore) {
        if (span.to > minutesADay)
            all.push_back({0, span.to - minutesADay});
    }
    std::sort(all.begin(), all.end(), [](const Span &a, const Span &b) { return a.from < b.from; });
    Spans joined;
    for (const Span &span : all) {
        if (!joined.empty() && span.from <= joined.back().to)
            joined.back().to = std::max(joined.back().to, span.to);
        else
            joined.push_back(span);
    }
    return joined;
}

qint64 BusinessHours::minutesOf(const Spans &spans)
{
    qint64 minutes = 0;
    for (const Span &span : spans)
        minutes += span.to - span.from;
    return minutes;
}

Result<BusinessHours> BusinessHours::make(const HoursPlan &plan)
{
    auto clock = ZoneClock::make(plan.zone.toUtf8());
    if (!clock)
        return clock.error();
    std::array<Spans, 7> weekly;
    bool any = false;
    for (auto day = plan.weekly.cbegin(); day != plan.weekly.cend(); ++day) {
        const QString place = QStringLiteral("weekly.") + day.key();
        const auto named = std::find(weekdayNames.begin(), weekdayNames.end(), day.key().toUtf8());
        if (named == weekdayNames.end())
            return refusedHours(place, QStringLiteral("no day is called so; they are mon, tue, "
                                                      "wed, thu, fri, sat and sun"));
        auto spans = readSpans(*day, place);
        if (!spans)
            return spans.error();
        any |= !spans->empty();
        weekly[size_t(named - weekdayNames.begin())] = std::move(*spans);
    }
    if (!any)
        weekly.fill({{0, minutesADay}});
    BusinessHours hours;
    hours.m_clock = std::move(*clock);
    for (size_t day = 0; day < 7; ++day) {
        hours.m_week[day] = within(weekly[day], weekly[(day + 6) % 7]);
        hours.m_minutesBefore[day + 1] = hours.m_minutesBefore[day] + minutesOf(hours.m_week[day]);
    }
    if (auto added = hours.addHolidays(plan.holidays, weekly); !added)
        return added.error();
    return hours;
}

Result<void> BusinessHours::addHolidays(const QList<Holiday> &holidays,
                                        const std::array<Spans, 7> &weekly)
{
    if (holidays.size() > mostHolidays)
        return refusedHours(QStringLiteral("holidays"), QStringLiteral("more than 10,000"));
    std::map<qint64, Spans> replaced;
    for (qsizetype i = 0; i < holidays.size(); ++i) {
        const Holiday &holiday = holidays[i];
        const QString place = placeIn(QStringLiteral("holidays"), i);
        const QDate date = QDate::fromString(holiday.day, Qt::ISODate);
        if (!date.isValid() || holiday.day.size() != 10)
            return refusedHours(place + QStringLiteral(".day"),
                                QStringLiteral("“%1” is no date like 2026-12-24").arg(holiday.day));
        auto spans = readSpans(holiday.hours, place + QStringLiteral(".hours"));
        if (!spans)
            return spans.error();
        const qint64 day = QDate(1970, 1, 1).daysTo(date);
        if (!replaced.emplace(day, std::move(*spans)).second)
            return refusedHours(place + QStringLiteral(".day"),
                                QStringLiteral("“%1” is there twice").arg(holiday.day));
    }
    const auto stretchesOf = [&](qint64 day) -> const Spans & {
        const auto other = replaced.find(day);
        return other == replaced.end() ? weekly[weekdayOf(day)] : other->second;
    };
    std::set<qint64> days;
    for (const auto &[day, spans] : replaced)
        days.insert({day, day + 1}); // a night that does not begin is missing on the day after
    for (const qint64 day : days) {
        Spans spans = within(stretchesOf(day), stretchesOf(day - 1));
        const qint64 more = minutesOf(spans) - minutesOf(m_week[weekdayOf(day)]);
        m_special.push_back({day, std::move(spans), m_moreInAll});
        m_moreInAll += more;
    }
    return {};
}

/// The first special day not before one; null: none.
const BusinessHours::Special *BusinessHours::specialFrom(qint64 day) const
{
    const auto found =
        std::lower_bound(m_special.begin(), m_special.end(), day,
                         [](const Special &special, qint64 each) { return special.day < each; });
    return found == m_special.end() ? nullptr : &*found;
}

const BusinessHours::Spans &BusinessHours::spansOn(qint64 day) const
{
    const Special *special = specialFrom(day);
    return special && special->day == day ? special->spans : m_week[weekdayOf(day)];
}

/// Milliseconds inside on the clock on the wall, from some Monday to a time of it.
qint64 BusinessHours::openBefore(qint64 localMs) const
{
    const qint64 day = flooredDivision(localMs, hoursDayMs);
    const Special *special = specialFrom(day);
    qint64 minutes = special ? special->moreBefore : m_moreInAll;
    minutes += flooredDivision(day + epochWeekday, 7) * m_minutesBefore[7];
    minutes += m_minutesBefore[weekdayOf(day)];
    qint64 openMs = minutes * hoursMinuteMs;
    const qint64 inDayMs = localMs - day * hoursDayMs;
    for (const Span &span : spansOn(day))
        openMs += std::clamp<qint64>(inDayMs - span.from * hoursMinuteMs, 0,
                                     (span.to - span.from) * hoursMinuteMs);
    return openMs;
}

bool BusinessHours::isOpen(qint64 atMs) const
{
    return workingMs(atMs, atMs + 1) == 1;
}

qint64 BusinessHours::workingMs(qint64 fromMs, qint64 toMs) const
{
    qint64 sumMs = 0;
    m_clock.forEachStretch(fromMs, toMs, [&](qint64 partMs, qint64 endMs, qint64 offsetMs) {
        sumMs += openBefore(endMs + offsetMs) - openBefore(partMs + offsetMs);
    });
    return sumMs;
}

std::optional<qint64> BusinessHours::afterWorking(qint64 fromMs, qint64 lengthMs) const
{
    if (lengthMs <= 0)
        return fromMs;
    qint64 stepMs = std::clamp(lengthMs, hoursWeekMs, farthestMs);
    while (workingMs(fromMs, fromMs + stepMs) < lengthMs) {
        if (stepMs == farthestMs)
            return std::nullopt;
        stepMs = std::min(2 * stepMs, farthestMs);
    }
    qint64 shortMs = 0; // too short, while stepMs is long enough
    while (stepMs - shortMs > 1) {
        const qint64 middleMs = shortMs + (stepMs - shortMs) / 2;
        (workingMs(fromMs, fromMs + middleMs) < lengthMs ? shortMs : stepMs) = middleMs;
    }
    return fromMs + stepMs;
}

std::optional<qint64> BusinessHours::nextOpening(qint64 atMs) const
{
    const auto worked = afterWorking(atMs, 1);
    return worked ? std::optional(*worked - 1) : std::nullopt;
}

} // namespace Wheelhouse
