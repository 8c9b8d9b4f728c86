// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/framewatch.h"

#include <vector>

namespace Wheelhouse {

class OverviewState;

/// In MB, of this process; 0 when the system does not say.
double residentMegabytes();

/// Asks the connected Overview `count` questions one after the other, of all periods, comparisons,
/// metrics and filters in turn, waiting each time for the answer and the frame that shows it.
/// Milliseconds from the question to that frame, of the questions over 28 days.
std::vector<double> changeQuestions(OverviewState &overview, const FrameWatch &watch, int count);

/// What an hour does to the page: ten changes a second of its figures, each painted.
void liveChanges(OverviewState &overview, const FrameWatch &watch, int count);

} // namespace Wheelhouse
