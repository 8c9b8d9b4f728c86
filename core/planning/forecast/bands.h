// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/forecast/backtest.h"

#include <array>

namespace Wheelhouse {

/// How wide a band is, learned from what went wrong before. The variance of an error is
/// phi f + c f^2 (what a negative binomial count of mean f has, plus extra or less noise), times a
/// factor for how far ahead; the shape is that of the standardised errors' own quantiles.
class Bands
{
public:
    /// 2.5, 10, 90 and 97.5 %.
    static constexpr std::array levels{0.025, 0.1, 0.9, 0.975};
    struct Band
    {
        double lo80 = 0, hi80 = 0, lo95 = 0, hi95 = 0;
    };

    /// `combined`: forecasts from each origin of the test, each made without what came after it.
    Bands(const SlotGrid &grid, const Backtest &test, const OriginForecasts &combined);

    /// `ahead` cells after the origin, from 0. Never negative, lo95 <= lo80 <= mean <= hi80 <=
    /// hi95.
    Band at(double mean, int ahead) const;
    /// How many errors it was learned from.
    int errors() const { return m_errors; }

private:
    int group(int ahead) const;
    double deviation(double mean, int ahead) const;

    int m_columns = 1;
    int m_errors = 0;
    double m_phi = 1;
    double m_share = 0; ///< c
    std::vector<double> m_growth;
    std::array<double, 4> m_quantiles{-1.96, -1.2816, 1.2816, 1.96};
};

} // namespace Wheelhouse
