// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people decided about figures and surveys, as events: the log is the history of each.
#pragma once

#include "core/base/fields.h"

namespace Wheelhouse {

/// What the saving of automatic resolutions is worked out with from now on (docs/cost.md). The
/// defaults are what holds while nobody has set anything: examples, and shown as such.
struct CostAssumed
{
    double hourlyCost = 0;      ///< of an hour at work of an agent, all included; 0: not known
    QString currency;           ///< ISO 4217: "EUR"; empty while the cost is not known
    double handlingMinutes = 0; ///< of a contact, undivided attention; 0: as measured
    double parallel = 2;        ///< contacts in an agent's hands at once, by which what is measured
                                ///< is divided
    double shareLow = 0.5;      ///< of the contacts resolved automatically, those that people
    double shareLikely = 0.75;  ///< would have had to take: at least, likely, at most
    double shareHigh = 1;
    double occupancy = 0.8;   ///< of an hour at work, the part in contacts
    double hoursAYear = 1600; ///< at work, of one full-time agent: paid less leave and sickness
    QString note;
    QString key; ///< of the command
    bool operator==(const CostAssumed &) const = default;
    static constexpr auto fields()
    {
        using S = CostAssumed;
        return FieldList{field("hourly_cost", &S::hourlyCost),
                         field("currency", &S::currency),
                         field("handling_minutes", &S::handlingMinutes),
                         field("parallel", &S::parallel),
                         field("share_low", &S::shareLow),
                         field("share_likely", &S::shareLikely),
                         field("share_high", &S::shareHigh),
                         field("occupancy", &S::occupancy),
                         field("hours_a_year", &S::hoursAYear),
                         field("note", &S::note),
                         field("key", &S::key)};
    }
};

/// From now on `percent` of the brand's contacts are asked for a rating after their close; see
/// core/care/surveyshare.h.
struct SurveyShareSet
{
    QString brand; ///< empty: every brand without a share of its own
    double percent = 100;
    QString note;
    QString key; ///< of the command
    bool operator==(const SurveyShareSet &) const = default;
    static constexpr auto fields()
    {
        using S = SurveyShareSet;
        return FieldList{field("brand", &S::brand), field("percent", &S::percent),
                         field("note", &S::note), field("key", &S::key)};
    }
};

/// What a figure is to reach from now on; see core/overview/target.h.
struct TargetSet
{
    QString metric;              ///< id without version: "csat"
    std::optional<double> value; ///< in the metric's unit; none: it has no target any more
    QString key;                 ///< of the command; empty: from the command line
    bool operator==(const TargetSet &) const = default;
    static constexpr auto fields()
    {
        using S = TargetSet;
        return FieldList{field("metric", &S::metric), field("value", &S::value),
                         field("key", &S::key)};
    }
};

} // namespace Wheelhouse
