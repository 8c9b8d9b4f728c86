// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the automatic resolutions of a period saved: contacts avoided x handling time x cost, as a
// range, never as one number. Formula, by-hand example and what it leaves out: docs/cost.md.
#pragma once

#include "core/care/settingevents.h"
#include "core/kpi/figure.h"

namespace Wheelhouse {

/// What was counted and measured in the period.
struct CostCounts
{
    qint64 resolved = 0; ///< automatic resolutions of contacts that began in it
    qint64 cameBack = 0; ///< those that were asked again within 7 days, as far as is known
    Figure handling;     ///< handling_mean@1, milliseconds, of contacts closed in it
    qint64 lengthMs = 0; ///< of the period, up to now
    bool operator==(const CostCounts &) const = default;
    static constexpr auto fields()
    {
        using S = CostCounts;
        return FieldList{field("resolved", &S::resolved), field("came_back", &S::cameBack),
                         field("handling", &S::handling), field("length_ms", &S::lengthMs)};
    }
};

/// Fewer handled contacts than these say nothing about how long one takes.
inline constexpr qint64 fewestHandled = 10;

struct CostRange
{
    double low = 0;
    double likely = 0;
    double high = 0;
    bool operator==(const CostRange &) const = default;
    static constexpr auto fields()
    {
        using S = CostRange;
        return FieldList{field("low", &S::low), field("likely", &S::likely),
                         field("high", &S::high)};
    }
};

/// Why there is no estimate.
enum class CostGap {
    None,
    NoPeriod,      ///< the period has no length yet
    NothingSolved, ///< no automatic resolution that lasted
    NoHandling     ///< handling is to be measured and was measured fewer than fewestHandled times
};
template <> struct EnumNames<CostGap>
{
    static constexpr std::array names{"none", "no_period", "nothing_solved", "no_handling"};
};

struct CostEstimate
{
    CostGap gap = CostGap::None;
    qint64 lasting = 0;             ///< resolved and not asked again: the contacts it is about
    double handlingMinutes = 0;     ///< of undivided work a contact
    CostRange contacts;             ///< people would have had
    CostRange hours;                ///< at work, for those contacts
    CostRange people;               ///< full-time agents who are not needed for them in this period
    std::optional<CostRange> money; ///< in the currency assumed; none while the cost is not known
    bool operator==(const CostEstimate &) const = default;
    static constexpr auto fields()
    {
        using S = CostEstimate;
        return FieldList{field("gap", &S::gap),
                         field("lasting", &S::lasting),
                         field("handling_minutes", &S::handlingMinutes),
                         field("contacts", &S::contacts),
                         field("hours", &S::hours),
                         field("people", &S::people),
                         field("money", &S::money)};
    }
};

/// `assumed` passes checkAssumptions().
CostEstimate costSaved(const CostCounts &counts, const CostAssumed &assumed);

} // namespace Wheelhouse
