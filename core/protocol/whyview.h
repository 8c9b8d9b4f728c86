// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// kpi.why: what the change of a figure, between the two periods of an Overview, is made of.
#pragma once

#include "core/kpi/decomposition.h"
#include "core/protocol/overviewview.h"

namespace Wheelhouse {

struct WhyParams
{
    OverviewParams question; ///< its period and comparison are the two periods, its filter holds
    QString metric;          ///< empty: that of the question
    QStringList by;          ///< dimensions; empty: all that the filter leaves open
    bool operator==(const WhyParams &) const = default;
    static constexpr auto fields()
    {
        using S = WhyParams;
        return FieldList{field("question", &S::question), field("metric", &S::metric),
                         field("by", &S::by)};
    }
};

/// The change taken apart by one dimension.
struct WhyPart
{
    QString dimension;
    Decomposition parts;
    bool operator==(const WhyPart &) const = default;
    static constexpr auto fields()
    {
        using S = WhyPart;
        return FieldList{field("dimension", &S::dimension), field("parts", &S::parts)};
    }
};

struct WhyExplained
{
    QString asked; ///< the metric that was asked for
    QString
        metric; ///< the one taken apart: of a percentile the mean, for percentiles do not add up
    qint64 fromMs = 0;
    qint64 toMs = 0; ///< slots that begin before
    qint64 againstFromMs = 0;
    qint64 againstToMs = 0;
    Figure before;
    Figure after;
    std::optional<Difference> difference; ///< as in Tile
    QList<WhyPart> by;                    ///< the most telling first
    bool operator==(const WhyExplained &) const = default;
    static constexpr auto fields()
    {
        using S = WhyExplained;
        return FieldList{field("asked", &S::asked),
                         field("metric", &S::metric),
                         field("from_ms", &S::fromMs),
                         field("to_ms", &S::toMs),
                         field("against_from_ms", &S::againstFromMs),
                         field("against_to_ms", &S::againstToMs),
                         field("before", &S::before),
                         field("after", &S::after),
                         field("difference", &S::difference),
                         field("by", &S::by)};
    }
};

} // namespace Wheelhouse
