// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <vector>

namespace Wheelhouse {

/// How long a contact waits that arrives to find others waiting, all slots taken; exact, if they
/// stay taken. `fullRate` R contacts are finished a second, and each waiting one gives up at
/// `abandonRate` theta (0: never).
///
/// With j before it, it is answered at all with chance R / (R + (j + 1) theta); its wait is then
/// the sum of j + 1 exponential times with rates R + i theta, i = 1..j+1, and is at most t exactly
/// when a negative binomial count (size R / theta + 1, failure share 1 - exp(-theta t)) exceeds j.
/// Without abandonment the count is Poisson with mean R t.
class AnswerInTime
{
public:
    /// For contacts with 0..last before them.
    AnswerInTime(double seconds, double fullRate, double abandonRate, qint64 last);

    /// That one which is answered at all is answered within the seconds.
    double chance(qint64 before) const
    {
        if (before < m_first)
            return 1;
        const size_t index = size_t(before - m_first);
        return index < m_chances.size() ? m_chances[index] : m_beyond;
    }

private:
    qint64 m_first = 0;
    std::vector<double> m_chances;
    double m_beyond = 0;
};

} // namespace Wheelhouse
