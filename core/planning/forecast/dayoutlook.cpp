// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/forecast/dayoutlook.h"

#include "core/planning/forecast/rollingridge.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace Wheelhouse {

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
constexpr int residualRows = 60;
constexpr int firstRows = 4; ///< before them nothing is said

/// The regression, and how its residuals move.
class DayRegression
{
public:
    DayRegression(const DayCalendar &calendar, const DaySettings &settings)
        : m_calendar(calendar)
        , m_settings(settings)
        , m_ridge(calendar.columns, std::exp2(-1 / settings.halfLifeDays))
        , m_penalty(calendar.columns)
    {
        m_penalty.head(calendar.weekdayColumns).setConstant(settings.weekdayPenaltyRows);
        m_penalty.tail(calendar.columns - calendar.weekdayColumns)
            .setConstant(settings.effectPenaltyRows);
    }

    void add(int row, double total)
    {
        m_logTotals.resize(size_t(row) + 1, unknown);
        if (std::isnan(total))
            return;
        m_logTotals[size_t(row)] = std::log1p(total);
        m_ridge.add(m_calendar.row(row), m_logTotals[size_t(row)]);
        ++m_seen;
    }

    /// For the rows from `row` on. `partial` is an estimate of the row's own total, or NaN.
    void fit(int row, double partial)
    {
        m_line = m_ridge.solve(m_penalty);
        m_level = m_left = 0;
        double product = 0, square = 1e-6;
        bool started = false;
        const auto take = [&](int each, double logTotal) {
            if (std::isnan(logTotal)) {
                m_left *= 0.5;
                return;
            }
            const double residual = logTotal - m_line.at(m_calendar.row(each));
            const double left = residual - m_level;
            if (started)
                product += left * m_left;
            square += left * left;
            started = true;
            m_left = left;
            m_level += m_settings.levelShare * left;
        };
        for (int each = std::max(0, row - residualRows); each < row; ++each)
            take(each, m_logTotals[size_t(each)]);
        m_steps = 1;
        if (!std::isnan(partial)) {
            take(row, std::log1p(partial));
            m_steps = 0;
        }
        m_persistence = std::clamp(product / square, 0.0, 0.9);
    }

    bool ready() const { return m_seen >= firstRows; }

    double logTotal(int row, int ahead) const
    {
        return m_line.at(m_calendar.row(row)) + m_level +
               m_left * std::pow(m_persistence, ahead + m_steps);
    }

    double effect(int row) const
    {
        const double *x = m_calendar.row(row);
        double sum = 0;
        for (int i = m_calendar.weekdayColumns; i < m_calendar.columns; ++i)
            sum += x[i] * m_line.slopes[i];
        return sum;
    }
    const RollingRidge::Line &line() const { return m_line; }

private:
    const DayCalendar &m_calendar;
    const DaySettings &m_settings;
    RollingRidge m_ridge;
    Eigen::VectorXd m_penalty;
    std::vector<double> m_logTotals;
    RollingRidge::Line m_line;
    int m_seen = 0;
    double m_level = 0;
    double m_left = 0;
    double m_persistence = 0;
    int m_steps = 1;
};

double contacts(double logTotal)
{
    return std::max(0.0, std::expm1(std::clamp(logTotal, 0.0, 40.0)));
}

} // namespace

DayOutlook makeDayOutlook(const SlotGrid &grid, const DayCalendar &calendar,
                          std::span<const int> origins, int horizon, const DaySettings &settings)
{
    DayOutlook outlook;
    const int lastOrigin = origins.empty() ? 0 : origins.back();
    const int columns = grid.columns;
    outlook.fitted.assign(size_t(lastOrigin), unknown);
    outlook.effects.assign(size_t(grid.rows()), 0.0);
    outlook.ahead.resize(origins.size());
    ShareProfile shares(grid, calendar, settings.shares);
    DayRegression regression(calendar, settings);
    size_t next = 0;
    for (int row = 0; row < grid.rows() && next < origins.size(); ++row) {
        const int begin = row * columns;
        regression.fit(row, unknown);
        if (regression.ready()) {
            const double total = contacts(regression.logTotal(row, 0));
            const std::vector<double> share = shares.of(row);
            for (int t = begin; t < std::min(begin + columns, lastOrigin); ++t)
                outlook.fitted[size_t(t)] = total * share[size_t(t - begin)];
        }
        for (; next < origins.size() && origins[next] < begin + columns; ++next) {
            DayOutlook::Ahead &ahead = outlook.ahead[next];
            ahead.expected.assign(size_t(horizon), unknown);
            const int origin = origins[next];
            if (origin > begin)
                regression.fit(row, shares.total(row, origin));
            const int lastRow = std::min((origin + horizon - 1) / columns, grid.rows() - 1);
            for (int each = row; each <= lastRow; ++each) {
                ahead.effects.push_back(regression.ready() ? regression.effect(each) : 0);
                if (!regression.ready())
                    continue;
                const double total = contacts(regression.logTotal(each, each - row));
                const std::vector<double> share = shares.of(each);
                for (int i = 0; i < columns; ++i) {
                    const int h = each * columns + i - origin;
                    if (h >= 0 && h < horizon)
                        ahead.expected[size_t(h)] = total * share[size_t(i)];
                }
            }
            if (next + 1 == origins.size() && regression.ready()) {
                for (int i = calendar.weekdayColumns; i < calendar.columns; ++i)
                    outlook.lastEffects.emplace_back(calendar.names[i],
                                                     regression.line().slopes[i]);
            }
        }
        if (begin + columns > lastOrigin)
            continue;
        regression.add(row,
                       calendar.closed[size_t(row)] ? unknown : shares.total(row, begin + columns));
        shares.add(row);
        regression.fit(row + 1, unknown);
        outlook.effects[size_t(row)] = regression.ready() ? regression.effect(row) : 0;
    }
    return outlook;
}

} // namespace Wheelhouse
