// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/staffing/queuesetting.h"

namespace Wheelhouse {

/// What becomes of a queue in the long run, from its birth-death chain: with m contacts in it, one
/// more comes at rate lambda and one goes at rate d(m), so weight(m + 1) / weight(m) is
/// lambda / d(m + 1). Exact for one contact at a time: Erlang C without patience, Erlang A (C. Palm
/// 1946; O. Garnett, A. Mandelbaum and M. Reiman, Designing a Call Center with Impatient Customers,
/// 2002) with it. With concurrency the rates are those of ChatSpread: an approximation, good to a
/// point.
QueueFigures longRunFigures(const QueueSetting &setting);

/// The same with contacts spread evenly over the agents, which is faster; differs only with
/// concurrency above 1, by the occupancy at light load.
QueueFigures evenlySpreadFigures(const QueueSetting &setting);

} // namespace Wheelhouse
