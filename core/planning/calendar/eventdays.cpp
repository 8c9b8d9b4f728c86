// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/calendar/eventdays.h"

#include "core/planning/calendar/recurrence.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace Wheelhouse {

namespace {

constexpr size_t mostDays = 2'000'000;

/// One repetition on the clock of its event's start.
struct Span
{
    LocalSeconds start;
    qint64 lengthSeconds;
};

class Expansion
{
public:
    Expansion(CalendarText &calendar, const QString &fileName, qint64 fromDay, qint64 toDay,
              const WallClock *clock)
        : m_calendar(calendar)
        , m_fileName(fileName)
        , m_fromDay(fromDay)
        , m_toDay(toDay)
        , m_clock(clock)
    {
        for (const EventEntry &event : calendar.events) {
            if (event.replaces && !event.uid.isEmpty())
                m_replaced[event.uid].push_back(*event.replaces);
        }
    }

    Result<std::vector<CalendarEvent>> run()
    {
        for (const EventEntry &event : m_calendar.events) {
            if (event.cancelled)
                continue;
            const auto spans = spansOf(event);
            if (!spans)
                return spans.error();
            if (auto taken = takeDays(event, *spans); !taken)
                return taken.error();
        }
        return std::move(m_days);
    }

private:
    Error at(qint64 line, const Error &error) const
    {
        return {error.code, error.detail, QStringLiteral("%1:%2").arg(m_fileName).arg(line)};
    }

    /// What the clock of an event's start shows at a time.
    LocalSeconds onClockOf(const ZonedTime &start, const ZonedTime &time)
    {
        const bool alike = time.time.isUtc == start.time.isUtc && time.zone == start.zone;
        if (alike || time.time.isDate || start.time.isDate)
            return time.time.at;
        const WallClock *from = m_calendar.zones.clock(time.zone);
        if (!from && !time.time.isUtc)
            return time.time.at;
        const qint64 utc = from ? from->toUtc(time.time.at) : time.time.at;
        const WallClock *to = m_calendar.zones.clock(start.zone);
        if (start.time.isUtc)
            return utc;
        return to ? to->fromUtc(utc) : time.time.at;
    }

    Result<qint64> lengthOf(const EventEntry &event)
    {
        if (event.lengthSeconds)
            return *event.lengthSeconds;
        if (!event.end)
            return event.start->time.isDate ? secondsADay : 0;
        const qint64 length = onClockOf(*event.start, *event.end) - event.start->time.at;
        if (length < 0)
            return at(event.line,
                      {ErrorCode::Invalid, QStringLiteral("the event ends before it begins"), {}});
        return length;
    }

    Result<std::vector<LocalSeconds>> ruleStarts(const EventEntry &event,
                                                 const EventEntry::Rule &rule, qint64 length)
    {
        std::optional<LocalSeconds> until;
        if (rule.rule.until) {
            until = onClockOf(*event.start, {*rule.rule.until, {}});
            if (rule.rule.until->isDate && !event.start->time.isDate)
                *until += secondsADay - 1;
        }
        // a day more on either side: zones are less than a day apart
        auto starts = occurrences(rule.rule, event.start->time.at, until,
                                  (m_fromDay - 1) * secondsADay - length,
                                  (m_toDay + 2) * secondsADay, m_budget);
        if (!starts)
            return at(rule.line, starts.error());
        return starts;
    }

    Result<std::vector<Span>> spansOf(const EventEntry &event)
    {
        const auto length = lengthOf(event);
        if (!length)
            return length.error();
        std::map<LocalSeconds, qint64> lengths; // of each start
        if (event.rules.empty())
            lengths[event.start->time.at] = *length;
        for (const EventEntry::Rule &rule : event.rules) {
            const auto starts = ruleStarts(event, rule, *length);
            if (!starts)
                return starts.error();
            for (const LocalSeconds start : *starts)
                lengths[start] = *length;
        }
        for (const EventEntry::ExtraStart &extra : event.extraStarts)
            lengths[onClockOf(*event.start, extra.start)] = extra.lengthSeconds.value_or(*length);
        for (const EventEntry::Rule &rule : event.exceptRules) {
            const auto starts = ruleStarts(event, rule, *length);
            if (!starts)
                return starts.error();
            for (const LocalSeconds start : *starts)
                lengths.erase(start);
        }
        for (const ZonedTime &time : event.exceptStarts)
            except(lengths, event, time);
        if (!event.replaces) {
            for (const ZonedTime &time : m_replaced.value(event.uid))
                except(lengths, event, time);
        }
        std::vector<Span> spans;
        for (const auto &[start, lasts] : lengths)
            spans.push_back({start, lasts});
        return spans;
    }

    void except(std::map<LocalSeconds, qint64> &lengths, const EventEntry &event,
                const ZonedTime &time)
    {
        const LocalSeconds start = onClockOf(*event.start, time);
        const LocalSeconds midnight = dayNumberOf(start) * secondsADay;
        if (event.start->time.isDate)
            lengths.erase(midnight);
        else if (time.time.isDate)
            lengths.erase(lengths.lower_bound(midnight),
                          lengths.lower_bound(midnight + secondsADay));
        else
            lengths.erase(start);
    }

    /// What is shown where days are counted.
    LocalSeconds shown(const ZonedTime &start, LocalSeconds time)
    {
        if (start.time.isDate)
            return time;
        const WallClock *from = m_calendar.zones.clock(start.zone);
        const WallClock *to = m_clock;
        if (!to && start.time.isUtc)
            to = m_calendar.zones.clock(m_calendar.zone);
        if (!to || (!from && !start.time.isUtc))
            return time;
        return to->fromUtc(from ? from->toUtc(time) : time);
    }

    Result<void> takeDays(const EventEntry &event, const std::vector<Span> &spans)
    {
        m_marked.assign(size_t(m_toDay - m_fromDay + 1), false);
        qint64 work = (m_toDay - m_fromDay) / 64 + 1;
        for (const Span &span : spans) {
            const qint64 first = dayNumberOf(shown(*event.start, span.start));
            const LocalSeconds end = shown(*event.start, span.start + span.lengthSeconds);
            const qint64 last = std::max(first, dayNumberOf(end - 1));
            const qint64 to = std::min(last, m_toDay);
            for (qint64 day = std::max(first, m_fromDay); day <= to; ++day)
                m_marked[size_t(day - m_fromDay)] = true;
            work += std::max<qint64>(0, to - std::max(first, m_fromDay)) + 1;
        }
        if (!m_budget.spend(work))
            return at(
                event.line,
                {ErrorCode::TooLarge, QStringLiteral("the events take too long to work out"), {}});
        for (size_t day = 0; day < m_marked.size(); ++day) {
            if (!m_marked[day])
                continue;
            if (m_days.size() == mostDays)
                return at(event.line,
                          {ErrorCode::TooLarge,
                           QStringLiteral("the events have more than %1 days").arg(mostDays),
                           {}});
            m_days.push_back({m_fromDay + qint64(day), event.name});
        }
        return {};
    }

    CalendarText &m_calendar;
    QString m_fileName;
    qint64 m_fromDay;
    qint64 m_toDay;
    const WallClock *m_clock;
    WorkBudget m_budget;
    QHash<QByteArray, std::vector<ZonedTime>> m_replaced;
    std::vector<bool> m_marked;
    std::vector<CalendarEvent> m_days;
};

} // namespace

Result<std::vector<CalendarEvent>> eventDays(CalendarText &calendar, const QString &fileName,
                                             qint64 fromDay, qint64 toDay, const WallClock *clock)
{
    return Expansion(calendar, fileName, fromDay, toDay, clock).run();
}

} // namespace Wheelhouse
