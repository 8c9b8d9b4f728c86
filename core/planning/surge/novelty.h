// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/surge/neareststretch.h"
#include "core/planning/surge/nearestvalue.h"
#include "core/planning/surge/spread.h"
#include "core/planning/surge/surgeparts.h"
#include "core/planning/surge/tailrank.h"

namespace Wheelhouse {

/// How much a row is unlike all that a series has shown before, whatever the series measures: the
/// value itself, the shape of the last few dozen values and how much they scatter, each against its
/// own past. Evidence is in decades (2: one row in a hundred). docs/planning.md, "Surge", has the
/// formula.
class Novelty
{
public:
    explicit Novelty(SurgeParts parts = {});

    /// `value` is finite. 0 during the first rows.
    double push(double value);

private:
    const SurgeParts m_parts;
    NearestValue m_value;
    NearestStretch m_shape;
    Spread m_spread;
    NearestValue m_spreadValue;
    TailRank m_valueRank;
    TailRank m_shapeRank;
    TailRank m_spreadRank;
    qint64 m_rows = 0;
};

} // namespace Wheelhouse
