// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/forecast/shapewaves.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace Wheelhouse {

namespace {

constexpr int firstDays = 5;
constexpr double newest = 0.07; ///< of a day in the usual total and error

/// Of each slot the middle of its share, counted from the day's begin.
std::vector<double> placesOf(const std::vector<double> &shares)
{
    std::vector<double> places;
    double passed = 0;
    for (const double share : shares) {
        places.push_back(passed + 0.5 * share);
        passed += share;
    }
    return places;
}

double waveAt(size_t wave, double place)
{
    return std::cos(std::numbers::pi * double(wave + 1) * place);
}

} // namespace

ShapeWaves::ShapeWaves(const DayCalendar &calendar, const ShapeSettings &settings)
    : m_calendar(calendar)
    , m_settings(settings)
    , m_effects(calendar.columns - calendar.weekdayColumns)
    , m_penalty(m_effects)
{
    for (int i = 0; i < m_effects; ++i)
        m_penalty[i] = settings.penaltyRows * calendar.caution[size_t(calendar.weekdayColumns + i)];
    const RollingRidge ridge(m_effects, std::exp2(-1 / settings.halfLifeDays));
    m_waves.assign(size_t(settings.waves), {ridge, {0, Eigen::VectorXd::Zero(m_effects)}, 0, 0});
}

double ShapeWaves::amplitude(const Wave &wave, int row) const
{
    const double *effects = m_calendar.row(row) + m_calendar.weekdayColumns;
    return wave.level + wave.line.slopes.dot(Eigen::Map<const Eigen::VectorXd>(effects, m_effects));
}

std::vector<double> ShapeWaves::bent(int row, const std::vector<double> &shares) const
{
    if (m_days < firstDays)
        return shares;
    const std::vector<double> places = placesOf(shares);
    std::vector<double> factors(shares.size(), 1.0);
    for (size_t k = 0; k < m_waves.size(); ++k) {
        const double amplitude = this->amplitude(m_waves[k], row);
        for (size_t i = 0; i < shares.size(); ++i)
            factors[i] += amplitude * waveAt(k, places[i]);
    }
    std::vector<double> all;
    double sum = 0;
    for (size_t i = 0; i < shares.size(); ++i) {
        all.push_back(shares[i] * std::clamp(factors[i], 1.0 / 3, 3.0));
        sum += all.back();
    }
    if (sum <= 0)
        return shares;
    for (double &each : all)
        each /= sum;
    return all;
}

void ShapeWaves::add(int row, const std::vector<double> &shares,
                     const std::vector<double> &contacts, double total)
{
    const std::vector<double> places = placesOf(shares);
    const double say = m_days > 0 ? std::min(1.0, total / m_usualTotal) : 1;
    m_usualTotal += (m_days > 0 ? newest : 1) * (total - m_usualTotal);
    for (size_t k = 0; k < m_waves.size(); ++k) {
        Wave &wave = m_waves[k];
        double seen = 0; // the waves are orthogonal over the business, with a mean square of 1/2
        for (size_t i = 0; i < shares.size(); ++i) {
            if (!std::isnan(contacts[i]))
                seen += 2 * (contacts[i] / total - shares[i]) * waveAt(k, places[i]);
        }
        const double error = seen - amplitude(wave, row);
        wave.spread = std::max(wave.spread, 2 / std::max(total, 1.0)); // that of a Poisson count
        const double limit = m_settings.surprise * std::sqrt(wave.spread);
        const double believed = m_days < 3 ? error : std::clamp(error, -limit, limit);
        wave.spread =
            m_days == 0
                ? error * error
                : wave.spread +
                      newest * say * (std::min(error * error, 4 * wave.spread) - wave.spread);
        wave.level += m_settings.levelShare * say * believed;
        if (m_effects == 0)
            continue;
        const double weight = say * std::abs(believed) / std::max(std::abs(error), 1e-12);
        wave.effects.add(m_calendar.row(row) + m_calendar.weekdayColumns, seen, weight);
        if (m_days >= firstDays)
            wave.line = wave.effects.solve(m_penalty);
    }
    ++m_days;
}

} // namespace Wheelhouse
