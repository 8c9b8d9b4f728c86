// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A plan at once, for the search to begin with.
#pragma once

#include "core/planning/schedule/coverproblem.h"

#include <optional>

namespace Wheelhouse {

/// The first slot with demand in which no shift can work; none when all can be covered.
std::optional<int> slotNobodyCanCover(const CoverProblem &problem);

/// Adds shifts to `plan` until all demand is met: always the one with the most slots still short of
/// people for each paid hour (Chvatal 1979, the greedy rule for set covering); many of a kind at
/// once while demand is high. Every demand can be covered (see above). Takes milliseconds.
void coverGreedily(const CoverProblem &problem, CoverPlan &plan);

/// Takes out shifts that nobody would miss, the dearest first.
void pruneCover(const CoverProblem &problem, CoverPlan &plan);

} // namespace Wheelhouse
