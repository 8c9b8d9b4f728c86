// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/forecast/dayregression.h"

#include <algorithm>
#include <cmath>

namespace Wheelhouse {

namespace {

constexpr int residualRows = 80;
constexpr int firstRows = 4;

} // namespace

DayRegression::DayRegression(const DayCalendar &calendar, const DaySettings &settings)
    : m_calendar(calendar)
    , m_settings(settings)
    , m_ridge(calendar.columns, std::exp2(-1 / settings.halfLifeDays))
    , m_penalty(calendar.columns)
{
    for (int i = 0; i < calendar.columns; ++i)
        m_penalty[i] = i < calendar.weekdayColumns
                           ? settings.weekdayPenaltyRows
                           : settings.effectPenaltyRows * calendar.caution[size_t(i)];
}

void DayRegression::fit(int row, double partial)
{
    m_line = m_ridge.solve(m_penalty);
    std::vector<double> residuals, says;
    for (int each = std::max(0, row - residualRows); each < row; ++each) {
        const double residual = m_logTotals[size_t(each)] - m_line.at(m_calendar.row(each));
        residuals.push_back(m_shocks[size_t(each)] ? unknown : residual);
        says.push_back(busyness(each));
    }
    m_steps = 1;
    if (!std::isnan(partial)) {
        residuals.push_back(std::log1p(partial) - m_line.at(m_calendar.row(row)));
        says.push_back(busyness(row));
        m_steps = 0;
    }
    smooth(residuals, says);
    follow(residuals);
}

void DayRegression::add(int row, double total)
{
    m_logTotals.resize(size_t(row) + 1, unknown);
    m_shocks.resize(size_t(row) + 1, 0);
    if (std::isnan(total))
        return;
    const double logTotal = std::log1p(total);
    m_logTotals[size_t(row)] = logTotal;
    double weight = 1;
    if (ready()) {
        const double error = logTotal - this->logTotal(row, 0);
        weight = std::min(1.0, limit() / std::max(std::abs(error), 1e-9));
        learnSurprise(error);
    }
    m_ridge.add(m_calendar.row(row), logTotal, weight);
    ++m_seen;
}

void DayRegression::learnSurprise(double error)
{
    const double surprise = error / std::max(m_usualError, 1e-3);
    const int side = surprise > m_settings.shock ? 1 : surprise < -m_settings.shock ? -1 : 0;
    m_run = side * m_run > 0 ? m_run + side : side;
    m_shocks.back() = side != 0 && std::abs(m_run) <= m_settings.shocksInARow;
    // 1.25 mean absolute errors are a standard deviation
    m_usualError += 0.05 * (1.25 * std::min(std::abs(error), limit()) - m_usualError);
}

bool DayRegression::ready() const
{
    return m_seen >= firstRows;
}

double DayRegression::logTotal(int row, int ahead) const
{
    // the level holds for the row after the last residual; the trend goes on from there
    const double damping = m_settings.damping;
    const double steps = std::max(0, ahead + m_steps - 1);
    const double moved = m_trend * damping * (1 - std::pow(damping, steps)) / (1 - damping);
    return m_line.at(m_calendar.row(row)) + m_level + moved +
           m_left * std::pow(m_persistence, ahead + m_steps);
}

double DayRegression::effect(int row) const
{
    const double *x = m_calendar.row(row);
    double sum = 0;
    for (int i = m_calendar.weekdayColumns; i < m_calendar.columns; ++i)
        sum += x[i] * m_line.slopes[i];
    return sum;
}

/// Of the row's weekday; the busiest has 1.
double DayRegression::busyness(int row) const
{
    const double *x = m_calendar.row(row);
    const auto weekdays = m_line.slopes.head(m_calendar.weekdayColumns);
    double own = 0;
    for (int i = 0; i < m_calendar.weekdayColumns; ++i)
        own += x[i] * weekdays[i];
    return std::exp(own - weekdays.maxCoeff());
}

/// Exponential smoothing with a damped trend; each residual has its say, 0 to 1.
void DayRegression::smooth(const std::vector<double> &residuals, const std::vector<double> &says)
{
    m_level = m_trend = 0;
    for (size_t i = 0; i < residuals.size(); ++i) {
        if (!std::isnan(residuals[i])) {
            const double moved = m_settings.levelShare * says[i] *
                                 std::clamp(residuals[i] - m_level, -limit(), limit());
            m_level += moved;
            m_trend += m_settings.trendShare * moved;
        }
        m_trend *= m_settings.damping;
        m_level += m_trend;
    }
}

void DayRegression::follow(const std::vector<double> &residuals)
{
    double level = 0, product = 0, square = 1e-6;
    bool started = false;
    m_left = 0;
    for (const double residual : residuals) {
        if (std::isnan(residual)) {
            m_left *= 0.5;
            continue;
        }
        const double left = std::clamp(residual - level, -limit(), limit());
        if (started)
            product += left * m_left;
        square += left * left;
        started = true;
        m_left = left;
        level += m_settings.followShare * left;
    }
    m_persistence = std::clamp(product / square, 0.0, 0.9);
}

} // namespace Wheelhouse
