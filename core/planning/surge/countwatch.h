// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/surge/expectedcount.h"

#include <array>
#include <optional>

namespace Wheelhouse {

/// Watches contact counts for more than the time of the week explains, from Poisson nights to
/// thousands: one row that is far too high, or many that are somewhat too high.
///
/// The row by the tail of the negative binomial; the run of rows by a cumulative sum of log
/// likelihood ratios for a doubling (Page 1954; Lucas 1985 and Höhle and Paul 2008 for counts),
/// which by Lorden (1971) reaches h by chance at most once in e^h rows. Both are thus in decades:
/// 4 is once in ten thousand rows. What comes oftener than once a week, though, is no surge, it is
/// how this series is.
class CountWatch
{
public:
    /// Evidence from which on a surge may begin.
    static constexpr double beginDecades = 4;

    struct Reading
    {
        double decades = 0; ///< evidence for a surge
        bool begins = false;
        bool explained = false; ///< the row and those just before it are about as expected
        double expected = 0;    ///< the mean at this time of the week
        std::optional<LocalSeconds> since; ///< the first of the rows that are too high
        double excess = 0;                 ///< contacts above the expected ones since then
    };
    /// `count` >= 0. Evidence begins after a week.
    Reading push(LocalSeconds time, double count);

    /// It has seen a week and has something to say.
    bool isReady() const { return m_expected.isReady(); }

private:
    bool explains(double count, const ExpectedCount::Expectation &expected);
    void follow(double decades);
    bool isRare(double decades) const;

    ExpectedCount m_expected;
    double m_sum = 0; ///< Page's, natural logarithm
    std::optional<LocalSeconds> m_since;
    double m_excess = 0;
    double m_error = 0;    ///< of the last rows, older ones fading
    double m_variance = 0; ///< that it would have by chance
    double m_peak = 0;     ///< of the surge that goes on, or 0
    bool m_hasBegun = false;
    std::array<int, 51> m_peaks{}; ///< past ones by quarters of a decade
};

} // namespace Wheelhouse
