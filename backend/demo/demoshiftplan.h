// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/demo/arrivalplan.h"

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

/// All shifts of the history in time order, from its first moment to `endMs`; on the evening of the
/// premiere every other one who is not at work comes in, and all take two conversations more.
QList<DemoEdge> demoShiftEdges(const ArrivalPlan &plan, int days, qint64 endMs);

} // namespace Wheelhouse
