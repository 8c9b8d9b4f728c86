// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>

namespace Wheelhouse {

/// A simulated figure and the half-width of its 95 % confidence interval.
struct Estimate
{
    double mean = 0;
    double halfWidth = 0;
};

/// A ratio of two sums (missed contacts / contacts ...) over one long run, cut into 20 stretches of
/// equal length whose ratios are nearly independent: the method of batch means (A. Law, Simulation
/// Modeling and Analysis, chapter 9). The caller says which stretch each value belongs to.
class BatchMeans
{
public:
    static constexpr int batches = 20;

    void add(int batch, double numerator, double denominator)
    {
        m_numerators[size_t(batch)] += numerator;
        m_denominators[size_t(batch)] += denominator;
    }
    /// Of the stretches that have a denominator; nothing without any.
    Estimate estimate() const;

private:
    std::array<double, batches> m_numerators{};
    std::array<double, batches> m_denominators{};
};

} // namespace Wheelhouse
