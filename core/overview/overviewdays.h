// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/protocol/overviewview.h"

#include <QDate>

namespace Wheelhouse {

/// The local days of an Overview's period, and what they are compared with: the same days
/// `shiftDays` earlier. docs/overview.md explains the rules.
struct OverviewDays
{
    QDate first;       ///< null for "all": the store knows
    QDate last;        ///< inclusive
    int shiftDays = 0; ///< 0: compared with nothing
    int count() const { return first.isValid() ? int(first.daysTo(last)) + 1 : 0; }
    bool operator==(const OverviewDays &) const = default;
};

/// A custom period is at most so long: a day less than five years after its first day.
inline constexpr int longestCustomYears = 5;

/// Errors: Invalid with the field: a period that does not exist; of a custom one a day that is
/// missing or malformed, the last before the first, more than five years; days without a custom
/// period; a comparison with days that overlap the period.
Result<OverviewDays> overviewDays(const OverviewParams &params, QDate today);

/// A day of the wire, "2026-03-30", from 1970 on; null when it is none.
QDate dayOf(const QString &text);

/// The comparisons that the period takes and that differ from each other, in the order in which
/// people should meet them; none for "all" and for a period that is refused.
QList<Comparison> comparisonsOf(const OverviewParams &params, QDate today);

} // namespace Wheelhouse
