// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/series/localtime.h"

namespace Wheelhouse {

/// Whether a series is contact counts by the interval: whole numbers from 0 up, row after row as
/// far apart as the rows before, or so many times. Nine rows in ten have to be so, old ones fading;
/// measurements, prices and what comes at odd times are not.
class CountSeries
{
public:
    void push(LocalSeconds time, double value);
    bool is() const { return m_fitting >= 0.9 * m_rows && m_rows > 0; }

private:
    double m_rows = 0;
    double m_fitting = 0;
    LocalSeconds m_last = 0;
    LocalSeconds m_step = 0;
};

} // namespace Wheelhouse
