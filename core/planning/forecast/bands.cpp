// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/forecast/bands.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Wheelhouse {

namespace {

/// Of how much an error counts: bands shall be those of the forecaster of now.
constexpr double halfLifeDays = 10;
constexpr int firstDayGroups = 20; ///< see group()

struct Miss
{
    double mean, error;
    int group;
    double say; ///< how much it counts: the latest 1
};

struct Standardised
{
    double error, say;
};

/// Of sorted errors: where their says add up to that share of all.
double quantile(const std::vector<Standardised> &sorted, double level)
{
    double all = 0;
    for (const Standardised &each : sorted)
        all += each.say;
    double sum = 0, before = sorted.front().error, sumBefore = 0;
    for (const Standardised &each : sorted) {
        const double middle = sum + 0.5 * each.say;
        if (middle >= level * all) {
            const double step = middle - sumBefore;
            const double part = step > 0 ? (level * all - sumBefore) / step : 1;
            return before + std::clamp(part, 0.0, 1.0) * (each.error - before);
        }
        before = each.error;
        sumBefore = middle;
        sum += each.say;
    }
    return sorted.back().error;
}

/// phi and c of the variance phi f + c f^2: weighted least squares of the squared errors, the
/// weights from the variances before, until they settle.
std::pair<double, double> fitVariance(const std::vector<Miss> &misses)
{
    double square = 0, mean = 0;
    for (const Miss &each : misses) {
        square += each.say * each.error * each.error;
        mean += each.say * each.mean;
    }
    double phi = 0.5 * square / std::max(mean, 1e-9), c = 0;
    for (const Miss &each : misses)
        c += each.say * each.mean * each.mean;
    c = 0.5 * square / std::max(c, 1e-9);
    for (int round = 0; round < 8; ++round) {
        double aa = 0, ab = 0, bb = 0, ay = 0, by = 0;
        for (const Miss &each : misses) {
            const double f = std::max(each.mean, 1e-6);
            const double variance = phi * f + c * f * f + 1e-9;
            const double weight = each.say / (variance * variance);
            const double y = std::min(each.error * each.error, 12 * variance);
            const double a = f, b = f * f;
            aa += weight * a * a;
            ab += weight * a * b;
            bb += weight * b * b;
            ay += weight * a * y;
            by += weight * b * y;
        }
        const double determinant = aa * bb - ab * ab;
        double nextPhi = determinant > 1e-12 * aa * bb ? (ay * bb - by * ab) / determinant : -1;
        double nextC = determinant > 1e-12 * aa * bb ? (by * aa - ay * ab) / determinant : 0;
        if (nextPhi < 0) {
            nextPhi = 0;
            nextC = by / std::max(bb, 1e-300);
        } else if (nextC < 0) {
            nextC = 0;
            nextPhi = ay / std::max(aa, 1e-300);
        }
        phi = nextPhi;
        c = nextC;
    }
    return {phi, c};
}

} // namespace

int Bands::group(int ahead) const
{
    // 1, 2, 3-4, 5-8 ... slots within the first day, then days
    if (ahead >= m_columns)
        return firstDayGroups + ahead / m_columns;
    int group = 0;
    for (int span = 1; span <= ahead; span *= 2)
        ++group;
    return group;
}

Bands::Bands(const SlotGrid &grid, const Backtest &test, const OriginForecasts &combined)
    : m_columns(grid.columns)
{
    std::vector<Miss> misses;
    for (size_t o = 0; o + 1 < test.origins.size(); ++o) {
        const int origin = test.origins[o];
        const double age = double(grid.origin - origin) / grid.columns;
        const double say = std::exp2(-age / halfLifeDays);
        for (int h = 0; h < int(combined[o].size()) && origin + h < grid.origin; ++h) {
            const double mean = combined[o][size_t(h)];
            if (grid.observed(origin + h) && std::isfinite(mean))
                misses.push_back({mean, grid.values[size_t(origin + h)] - mean, group(h), say});
        }
    }
    m_errors = int(misses.size());
    // errors from one origin are alike: a few origins show less than all that can happen
    const double doubt = 1 + 0.5 / double(std::max<size_t>(test.origins.size(), 2) - 1);
    if (misses.size() < 20) {
        double sum = 0, square = 0, count = 0;
        for (int t = 0; t < grid.origin; ++t) {
            if (!grid.observed(t))
                continue;
            sum += grid.values[size_t(t)];
            square += grid.values[size_t(t)] * grid.values[size_t(t)];
            ++count;
        }
        const double mean = sum / std::max(count, 1.0);
        const double variance = std::max(0.0, square / std::max(count, 1.0) - mean * mean);
        m_share = mean > 0 ? std::max(0.0, variance - mean) / (mean * mean) : 0;
        return;
    }
    std::tie(m_phi, m_share) = fitVariance(misses);
    const int groups = 1 + std::max_element(misses.begin(), misses.end(), [](auto &a, auto &b) {
                               return a.group < b.group;
                           })->group;
    // mean absolute standardised error of each group, joined to the groups before where few
    std::vector<double> sum(size_t(groups), 0.0), count(size_t(groups), 0.0);
    const auto plain = [&](double mean) {
        const double f = std::max(mean, 1e-6);
        return std::sqrt(m_phi * f + m_share * f * f + 1e-12 * f * f + 1e-18);
    };
    double all = 0, says = 0, firstDay = 0, firstDaySays = 0;
    for (const Miss &each : misses) {
        const double standardised = each.say * std::abs(each.error) / plain(each.mean);
        sum[size_t(each.group)] += standardised;
        count[size_t(each.group)] += each.say;
        all += standardised;
        says += each.say;
        if (each.group < firstDayGroups) {
            firstDay += standardised;
            firstDaySays += each.say;
        }
    }
    all = all > 0 ? all / says : 1;
    firstDay = firstDay > 0 ? firstDay / firstDaySays : all;
    m_growth.assign(size_t(groups), 1.0);
    double before = 0;
    for (size_t i = 0; i < sum.size(); ++i) {
        const double prior = before > 0 ? before : 0.9 * firstDay;
        const double strength = double(m_columns);
        double growth = (sum[i] + strength * prior) / (count[i] + strength);
        growth = std::max(growth, before);
        if (count[i] > 0)
            before = growth;
        m_growth[i] = growth / all;
    }
    std::vector<Standardised> standardised;
    for (const Miss &each : misses)
        standardised.push_back(
            {each.error / (plain(each.mean) * m_growth[size_t(each.group)]), each.say});
    std::sort(standardised.begin(), standardised.end(),
              [](const Standardised &a, const Standardised &b) { return a.error < b.error; });
    for (size_t i = 0; i < levels.size(); ++i)
        m_quantiles[i] = doubt * quantile(standardised, levels[i]);
}

double Bands::deviation(double mean, int ahead) const
{
    const double f = std::max(mean, 1e-6);
    double growth = 1;
    if (!m_growth.empty()) {
        const size_t at = size_t(group(ahead));
        growth = m_growth[std::min(at, m_growth.size() - 1)];
        if (at >= m_growth.size()) // further than was ever checked: like a random walk
            growth *= std::sqrt(
                double(at + 1 - firstDayGroups) /
                double(std::max<size_t>(m_growth.size(), firstDayGroups + 1) - firstDayGroups));
    }
    return std::sqrt(m_phi * f + m_share * f * f) * growth;
}

Bands::Band Bands::at(double mean, int ahead) const
{
    const double scale = deviation(mean, ahead);
    const auto edge = [&](size_t i) { return std::max(0.0, mean + m_quantiles[i] * scale); };
    Band band;
    band.lo80 = std::min(mean, edge(1));
    band.hi80 = std::max(mean, edge(2));
    band.lo95 = std::min(band.lo80, edge(0));
    band.hi95 = std::max(band.hi80, edge(3));
    return band;
}

} // namespace Wheelhouse
