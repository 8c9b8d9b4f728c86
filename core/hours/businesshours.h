// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/care/hoursevents.h"
#include "core/hours/zoneclock.h"

#include <array>

namespace Wheelhouse {

/// The grid of business hours: no stretch begins or ends between its points, so that a quarter of
/// an hour lies wholly inside or outside.
inline constexpr int hoursGridMinutes = 15;
inline constexpr qint64 hoursGridMs = hoursGridMinutes * 60'000LL;

/// When people are at work. An instant is inside when the clock on the wall shows a time of a
/// stretch of its day, or of one of the day before that passes midnight: the hour that clocks
/// repeat counts twice, and one that they skip not at all. A stretch belongs to the day on which it
/// begins; a holiday replaces those of its day and leaves what reaches into it from the day before.
/// Without any weekly stretch it is always open, holidays apart. A value, read from several
/// threads.
class BusinessHours
{
public:
    /// Always open, UTC.
    BusinessHours();

    /// `plan`: the zone is known; days are "mon" to "sun"; stretches are "HH:MM-HH:MM" from 00:00
    /// to 24:00 on quarters of an hour, over midnight when the end is not after the beginning, not
    /// equal, and none overlaps another of its day; holidays are ISO dates, none twice, at most
    /// 10,000. Errors: Invalid with the place: "weekly.mon[1]", "holidays[0].day" ...
    static Result<BusinessHours> make(const HoursPlan &plan);

    bool isOpen(qint64 atMs) const;

    /// Milliseconds of [fromMs, toMs) that are inside; 0 when it ends before it begins. Takes as
    /// long for a decade as for an hour, changes of the clock apart.
    qint64 workingMs(qint64 fromMs, qint64 toMs) const;

    /// The first instant at which `lengthMs` of working time have passed since `fromMs`: of what
    /// ends with the day, its end. `fromMs` for none. None: not within 400 years.
    std::optional<qint64> afterWorking(qint64 fromMs, qint64 lengthMs) const;

    /// The first instant inside, from `atMs` on. None: not within 400 years.
    std::optional<qint64> nextOpening(qint64 atMs) const;

private:
    /// Minutes of one day.
    struct Span
    {
        int from = 0;
        int to = 0;
    };
    using Spans = std::vector<Span>; ///< rising, apart
    struct Special
    {
        qint64 day = 0; ///< since 1970-01-01
        Spans spans;
        qint64 moreBefore = 0; ///< minutes by which special days before it exceed common ones
    };
    static Result<Spans> readSpans(const QStringList &texts, const QString &place);
    static Spans within(const Spans &own, const Spans &dayBefore);
    static qint64 minutesOf(const Spans &spans);
    Result<void> addHolidays(const QList<Holiday> &holidays, const std::array<Spans, 7> &weekly);
    const Special *specialFrom(qint64 day) const;
    const Spans &spansOn(qint64 day) const;
    qint64 openBefore(qint64 localMs) const;

    ZoneClock m_clock;
    std::array<Spans, 7> m_week;             ///< from Monday, with what comes from the day before
    std::array<qint64, 8> m_minutesBefore{}; ///< of the week, by its day
    std::vector<Special> m_special;          ///< holidays and the days after them, rising
    qint64 m_moreInAll = 0;                  ///< as Special::moreBefore, after the last
};

} // namespace Wheelhouse
