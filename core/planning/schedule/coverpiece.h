// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One piece of a cover problem, solved by CBC.
#pragma once

#include "core/planning/schedule/covermodel.h"

#include <optional>

namespace Wheelhouse {

struct PieceLimits
{
    double below = 0;      ///< only plans at most this dear, in paid hours, are of interest
    double costStep = 0;   ///< see costStep()
    int nodes = 1000;      ///< of the branch and bound
    double dither = 0;     ///< costs are lifted by up to this share at random: another plan as good
    quint64 seed = 1;      ///< of the dither
    StopWanted stopWanted; ///< asked at every node
};

struct PieceAnswer
{
    std::optional<CoverPlan> plan; ///< none: nothing good enough was found
    bool proved = false;           ///< there is no better one (or none at all) under the limit
};

/// Deterministic. Prints nothing.
PieceAnswer solvePiece(const CoverProblem &problem, const CoverPiece &piece,
                       const PieceLimits &limits);

struct CoverBound
{
    double hours = 0;               ///< no plan costs less; 0 when stopped
    std::vector<CoverPlan> rounded; ///< its columns rounded in several ways, the first down
};

/// The linear relaxation of the whole problem by CLP's dual simplex.
CoverBound relaxedCover(const CoverProblem &problem, const StopWanted &stopWanted);

} // namespace Wheelhouse
