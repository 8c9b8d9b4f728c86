// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/demo/arrivalplan.h"
#include "core/care/shiftevents.h"

namespace Wheelhouse {

/// A moment at which an agent comes, goes, pauses, or gets another limit.
struct DemoEdge
{
    enum class Kind { Comes, Pauses, Returns, Goes, Limit };
    qint64 atMs = 0;
    Kind kind = Kind::Comes;
    int agent = 0; ///< index into demoAgents()
    int limit = 0; ///< with Limit
};

/// All shifts of the history in time order, from its first moment to `endMs`, as they were worked:
/// people come a little early or late, leave early, take their breaks late and are ill now and
/// then. On the evening of the premiere every other one who is not at work comes in, and all take
/// two conversations more; neither that nor who is called in at the end stands in the plan.
QList<DemoEdge> demoShiftEdges(const ArrivalPlan &plan, int days, qint64 endMs);

/// What was planned of the shifts that begin on the days from `fromDay` to before `toDay` after the
/// start: of each agent one. A night belongs to the day on which it begins, so that those of one
/// week and of the next do not overlap.
QList<ShiftsSet> demoShiftsPlanned(const ArrivalPlan &plan, int fromDay, int toDay);

} // namespace Wheelhouse
