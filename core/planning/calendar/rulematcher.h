// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/calendar/recurrencerule.h"

namespace Wheelhouse {

/// Whether a rule names a day, apart from the interval and BYSETPOS: all its BY parts hold, and
/// what they leave open (weekday, day of the month, month) is as on the day of the start (RFC 5545,
/// 3.3.10). Ordinals of weekdays count in the month of a MONTHLY rule or one with BYMONTH, else in
/// the year. Weeks are those of the week's start (WKST), the first of a year that with four days in
/// it at least.
class RuleMatcher
{
public:
    /// The rule outlives the matcher. Days are those of dayNumberOf.
    RuleMatcher(const RecurrenceRule &rule, qint64 startDay);

    bool names(qint64 day) const;

private:
    struct Day
    {
        int year;
        int month;
        int inMonth; ///< from 1
        int monthLength;
        int inYear; ///< from 1
        int yearLength;
        int weekday;
    };
    static Day dayOf(qint64 number);
    bool isLikeStart(const Day &day) const;
    bool isWeekday(const Day &day) const;
    bool isInWeeks(qint64 number, int year) const;

    const RecurrenceRule &m_rule;
    const Day m_start;
    bool m_open; ///< the rule leaves the day to the start
};

} // namespace Wheelhouse
