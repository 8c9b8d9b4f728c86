// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// cost.read, cost.set, survey.read, survey.share: what automatic resolutions save, who answers the
// survey, and what is assumed and set for both.
#pragma once

#include "core/cost/costassumptions.h"
#include "core/cost/costmodel.h"
#include "core/cost/surveytally.h"
#include "core/protocol/overviewview.h"

namespace Wheelhouse {

/// cost.read
struct CostParams
{
    OverviewParams question; ///< its period, zone and filter hold
    bool operator==(const CostParams &) const = default;
    static constexpr auto fields() { return FieldList{field("question", &CostParams::question)}; }
};

/// Worked out with what is assumed now, whatever the period.
struct CostAnswer
{
    qint64 fromMs = 0;
    qint64 toMs = 0;
    CostCounts counts;
    CostAssumed assumed;
    CostEstimate estimate;
    qint64 seq = 0;            ///< of the latest change; 0: nobody has set anything yet
    QList<CostChange> history; ///< newest first, at most mostCostChanges; `user` is a name
    bool operator==(const CostAnswer &) const = default;
    static constexpr auto fields()
    {
        using S = CostAnswer;
        return FieldList{field("from_ms", &S::fromMs),    field("to_ms", &S::toMs),
                         field("counts", &S::counts),     field("assumed", &S::assumed),
                         field("estimate", &S::estimate), field("seq", &S::seq),
                         field("history", &S::history)};
    }
};
inline constexpr qsizetype mostCostChanges = 100;

/// cost.set
struct CostCommand
{
    CostAssumed assumed; ///< with note and key
    qint64 base = 0;     ///< CostAnswer::seq that it was made on
    bool operator==(const CostCommand &) const = default;
    static constexpr auto fields()
    {
        return FieldList{field("assumed", &CostCommand::assumed),
                         field("base", &CostCommand::base)};
    }
};

/// A change of who is asked for a rating, as the log has it.
struct SurveyShareChange
{
    qint64 seq = 0;
    qint64 atMs = 0;
    QString user; ///< a name; empty: from the command line
    SurveyShareSet set;
    bool operator==(const SurveyShareChange &) const = default;
    static constexpr auto fields()
    {
        using S = SurveyShareChange;
        return FieldList{field("seq", &S::seq), field("at_ms", &S::atMs), field("user", &S::user),
                         field("set", &S::set)};
    }
};

/// survey.read is asked with CostParams.
struct SurveyAnswer
{
    qint64 fromMs = 0;
    qint64 toMs = 0;
    QList<SurveyStratum> strata;
    qint64 looked = 0;  ///< contacts
    qint64 sinceMs = 0; ///< there were too many: only those that began then or later; 0: all
    QList<SurveyShareChange> shares; ///< newest first, at most mostCostChanges
    bool operator==(const SurveyAnswer &) const = default;
    static constexpr auto fields()
    {
        using S = SurveyAnswer;
        return FieldList{field("from_ms", &S::fromMs),   field("to_ms", &S::toMs),
                         field("strata", &S::strata),    field("looked", &S::looked),
                         field("since_ms", &S::sinceMs), field("shares", &S::shares)};
    }
};

} // namespace Wheelhouse
