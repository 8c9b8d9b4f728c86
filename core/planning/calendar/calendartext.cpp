// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/calendar/calendartext.h"

#include "core/planning/calendar/contentlines.h"

#include <QList>

namespace Wheelhouse {

namespace {

constexpr qsizetype deepest = 20;

Error wrongValue(const ContentLine &line, const QByteArray &value, const QString &what)
{
    return {ErrorCode::Invalid,
            QStringLiteral("%1 cannot be “%2”: it is no %3")
                .arg(QString::fromLatin1(line.name), QString::fromUtf8(value).left(40), what),
            {}};
}

Error twice(const ContentLine &line)
{
    return {ErrorCode::Invalid,
            QStringLiteral("the event has %1 twice").arg(QString::fromLatin1(line.name)),
            {}};
}

Result<ZonedTime> zonedTime(const ContentLine &line, const QByteArray &value)
{
    const auto time = parseCalendarTime(value.trimmed());
    if (!time)
        return wrongValue(line, value, QStringLiteral("date or time like 20030814T093000"));
    return ZonedTime{*time, time->isUtc || time->isDate ? QByteArray() : line.parameter("TZID")};
}

Result<void> setTime(const ContentLine &line, std::optional<ZonedTime> &target)
{
    if (target)
        return twice(line);
    auto time = zonedTime(line, line.value);
    if (!time)
        return time.error();
    target = std::move(*time);
    return {};
}

Result<void> setLength(const ContentLine &line, EventEntry &event)
{
    if (event.lengthSeconds)
        return twice(line);
    event.lengthSeconds = parseDuration(line.value.trimmed());
    if (!event.lengthSeconds || *event.lengthSeconds < 0)
        return wrongValue(line, line.value, QStringLiteral("duration like P1D or PT1H30M"));
    return {};
}

Result<void> addRule(const ContentLine &line, std::vector<EventEntry::Rule> &rules)
{
    auto rule = parseRecurrenceRule(line.value.trimmed());
    if (!rule)
        return rule.error();
    rules.push_back({std::move(*rule), line.line});
    return {};
}

/// "20030814T090000/PT1H" or "20030814T090000/20030814T100000".
Result<EventEntry::ExtraStart> period(const ContentLine &line, const QByteArray &value)
{
    const qsizetype slash = value.indexOf('/');
    auto start = zonedTime(line, value.first(slash < 0 ? value.size() : slash));
    if (!start)
        return start.error();
    EventEntry::ExtraStart extra{std::move(*start), {}};
    if (slash < 0)
        return extra;
    const QByteArray end = value.sliced(slash + 1).trimmed();
    extra.lengthSeconds = parseDuration(end);
    if (const auto time = parseCalendarTime(end))
        extra.lengthSeconds = time->at - extra.start.time.at;
    if (!extra.lengthSeconds || *extra.lengthSeconds < 0)
        return wrongValue(line, value, QStringLiteral("period"));
    return extra;
}

Result<void> readEventLine(const ContentLine &line, EventEntry &event)
{
    if (line.name == "DTSTART")
        return setTime(line, event.start);
    if (line.name == "DTEND")
        return setTime(line, event.end);
    if (line.name == "RECURRENCE-ID") {
        if (!line.parameter("RANGE").isEmpty())
            return Error{ErrorCode::Invalid,
                         QStringLiteral("RECURRENCE-ID with a RANGE cannot be read; part the event "
                                        "in two"),
                         {}};
        return setTime(line, event.replaces);
    }
    if (line.name == "DURATION")
        return setLength(line, event);
    if (line.name == "RRULE")
        return addRule(line, event.rules);
    if (line.name == "EXRULE")
        return addRule(line, event.exceptRules);
    if (line.name == "RDATE") {
        for (const QByteArray &value : line.value.split(',')) {
            auto extra = period(line, value);
            if (!extra)
                return extra.error();
            event.extraStarts.push_back(std::move(*extra));
        }
        return {};
    }
    if (line.name == "EXDATE") {
        for (const QByteArray &value : line.value.split(',')) {
            auto time = zonedTime(line, value);
            if (!time)
                return time.error();
            event.exceptStarts.push_back(std::move(*time));
        }
        return {};
    }
    if (line.name == "SUMMARY")
        event.name = unescapedText(line.value);
    else if (line.name == "UID")
        event.uid = line.value;
    else if (line.name == "STATUS")
        event.cancelled = line.value.trimmed().toUpper() == "CANCELLED";
    return {};
}

Result<void> checkEvent(EventEntry &event)
{
    const auto invalid = [](const QString &what) { return Error{ErrorCode::Invalid, what, {}}; };
    if (!event.start)
        return invalid(QStringLiteral("the event has no DTSTART"));
    if (event.end && event.lengthSeconds)
        return invalid(QStringLiteral("the event has both DTEND and DURATION"));
    if (event.end && event.end->time.isDate != event.start->time.isDate)
        return invalid(QStringLiteral("of DTSTART and DTEND one is a date and one a time"));
    if (event.name.isEmpty())
        event.name = QStringLiteral("event without a name");
    return {};
}

/// Follows the components of a calendar, and knows in which one a line stands.
class TextReader
{
public:
    explicit TextReader(const QString &fileName) : m_fileName(fileName) {}

    Result<CalendarText> read(QByteArrayView text)
    {
        ContentLines lines(text);
        for (;;) {
            auto line = lines.next();
            if (!line)
                return at(line.error().context.toLongLong(), line.error());
            if (!*line)
                break;
            m_line = (*line)->line;
            if (auto taken = take(**line); !taken)
                return at(m_line, taken.error());
        }
        if (!m_open.isEmpty())
            return at(m_line, invalid(QStringLiteral("the calendar ends within %1")
                                          .arg(QString::fromLatin1(m_open.last()).left(40))));
        return std::move(m_calendar);
    }

private:
    Error at(qint64 line, Error error) const
    {
        error.context = QStringLiteral("%1:%2").arg(m_fileName).arg(line);
        return error;
    }
    static Error invalid(const QString &what) { return {ErrorCode::Invalid, what, {}}; }

    Result<void> take(const ContentLine &line)
    {
        if (line.name == "BEGIN")
            return begin(line.value.trimmed().toUpper());
        if (line.name == "END")
            return end(line.value.trimmed().toUpper());
        if (m_open.isEmpty())
            return invalid(QStringLiteral("%1 is outside of BEGIN:VCALENDAR and END:VCALENDAR")
                               .arg(QString::fromLatin1(line.name).left(40)));
        if (m_open.last() == "VEVENT")
            return readEventLine(line, m_event);
        if (m_open.last() == "VCALENDAR" && line.name == "X-WR-TIMEZONE")
            m_calendar.zone = line.value.trimmed();
        else if (m_open.last() == "VTIMEZONE" && line.name == "TZID")
            m_zone = line.value;
        else if (m_open.last() == "STANDARD" && line.name == "TZOFFSETTO") {
            if (const auto offset = parseUtcOffset(line.value.trimmed()))
                m_calendar.zones.define(m_zone, *offset);
            else
                return wrongValue(line, line.value, QStringLiteral("offset like +0200"));
        }
        return {};
    }

    Result<void> begin(const QByteArray &component)
    {
        if (m_open.size() == deepest)
            return invalid(QStringLiteral("more than %1 components in each other").arg(deepest));
        if (m_open.isEmpty() && component != "VCALENDAR")
            return invalid(QStringLiteral("%1 is outside of BEGIN:VCALENDAR and END:VCALENDAR")
                               .arg(QString::fromUtf8(component).left(40)));
        if (component == "VEVENT") {
            if (m_open.contains("VEVENT"))
                return invalid(QStringLiteral("an event within an event; is END:VEVENT missing?"));
            m_event = {};
            m_event.line = m_line;
        }
        m_open.append(component);
        return {};
    }

    Result<void> end(const QByteArray &component)
    {
        if (m_open.isEmpty() || m_open.last() != component)
            return invalid(QStringLiteral("END:%1 does not end what was begun")
                               .arg(QString::fromUtf8(component).left(40)));
        m_open.removeLast();
        if (component != "VEVENT")
            return {};
        if (auto checked = checkEvent(m_event); !checked) {
            m_line = m_event.line;
            return checked;
        }
        m_calendar.events.push_back(std::move(m_event));
        return {};
    }

    QString m_fileName;
    CalendarText m_calendar;
    QList<QByteArray> m_open;
    EventEntry m_event;
    QByteArray m_zone;
    qint64 m_line = 0;
};

} // namespace

Result<CalendarText> readCalendarText(QByteArrayView text, const QString &fileName)
{
    return TextReader(fileName).read(text);
}

} // namespace Wheelhouse
