// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/series/localtime.h"
#include "core/planning/surge/weekprofile.h"

namespace Wheelhouse {

/// What a count is expected to be: the week's profile times the level of the last day, and how far
/// counts stray from that. Learns from every row, from an outlier only so far as it is believable,
/// so a premiere does not become next week's plan and a lasting shift is normal within days.
class ExpectedCount
{
public:
    struct Expectation
    {
        double mean = 0;       ///< > 0
        double most = 0;       ///< the largest mean within an hour before and after
        double dispersion = 0; ///< variance is mean + dispersion mean^2
    };
    /// Of a row at this time, from the rows learnt so far.
    Expectation at(LocalSeconds time) const;

    /// `count` >= 0.
    void learn(LocalSeconds time, double count);

    /// Since the first row.
    double days() const { return double(m_last - m_first) / double(secondsADay); }
    /// A week has been seen, so that a weekday and its evening are known.
    bool isReady() const { return days() >= 7; }

private:
    double level() const;

    WeekProfile m_profile;
    qint64 m_rows = 0;
    LocalSeconds m_first = 0;
    LocalSeconds m_last = 0;
    double m_counted = 0;  ///< of the last day, older rows fading
    double m_foreseen = 0; ///< by the profile alone
    double m_excess = 0;   ///< squared error beyond the Poisson's
    double m_square = 0;   ///< of the mean
};

} // namespace Wheelhouse
