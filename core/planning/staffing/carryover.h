// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/staffing/queuesetting.h"
#include "core/planning/staffing/walk.h"

namespace Wheelhouse {

/// A queue followed through intervals, each beginning with the contacts the one before left: the
/// shares of its birth-death chain's states over time, by the forward equations (compared with
/// other ways in A. Ingolfsson, E. Akhmetshina, S. Budge, Y. Li and X. Wu, A Survey and
/// Experimental Comparison of Service-Level-Approximation Methods for Nonstationary M(t)/M/s(t)
/// Queueing Systems, 2007). They are integrated by a diagonally implicit Runge-Kutta method of
/// order 2 (R. Alexander 1977), whose steps widen as the queue settles, to about a tenth of a
/// point.
///
/// Two things are simplified. An agent who leaves hands the contact back to the queue. And the
/// waits of those who come in an interval are as if its agents stayed until they are answered.
/// Contacts are spread evenly over agents who hold several.
class CarryOver
{
public:
    /// Begins with nobody in the queue.
    CarryOver();

    /// Begins as the queue is in the long run, or empty when it is not stable.
    void settle(const QueueSetting &setting);

    /// Passes an interval. The figures are of those who come in it; `waiting` is its mean.
    QueueFigures pass(const QueueSetting &setting, double seconds);

    /// Contacts waiting now, on average, with so many slots to be answered at.
    double waiting(qint64 slots) const;

private:
    Walk m_shares; ///< of contacts in the queue
};

} // namespace Wheelhouse
