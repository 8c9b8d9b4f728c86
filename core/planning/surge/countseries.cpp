// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/surge/countseries.h"

#include <cmath>

namespace Wheelhouse {

namespace {

constexpr double keptOfTheKind = 0.999;
constexpr double largestCount = 1e9;

} // namespace

void CountSeries::push(LocalSeconds time, double value)
{
    const LocalSeconds step = time - m_last;
    // rows may be missing, and daylight saving writes an hour twice
    const bool isRegular = m_step == 0 || step <= 0 || step % m_step == 0 || m_step % step == 0;
    const bool isCount = value >= 0 && value <= largestCount && value == std::floor(value);
    m_rows = keptOfTheKind * m_rows + 1;
    m_fitting = keptOfTheKind * m_fitting + (isRegular && isCount ? 1 : 0);
    if (step > 0)
        m_step = step;
    m_last = time;
}

} // namespace Wheelhouse
