// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kpi/measure.h"

#include <bitset>

namespace Wheelhouse {

using MeasureSet = std::bitset<measureCount>;

/// What is wanted of cells: of some measures how many, of some how long.
struct CellWants
{
    MeasureSet counts;
    MeasureSet durations;

    CellWants with(const CellWants &more) const
    {
        return {counts | more.counts, durations | more.durations};
    }
};

inline const CellWants everyMeasure{MeasureSet().set(), MeasureSet().set()};

} // namespace Wheelhouse
