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
constexpr int residualRows = 80;
constexpr size_t levelLead = 7; ///< days ahead that a level is judged by
constexpr double shock = 4;     ///< usual errors: such a day teaches nothing about others
constexpr int firstRows = 4;    ///< before them nothing is said

/// The regression, and how its residuals move.
class DayRegression
{
public:
    DayRegression(const DayCalendar &calendar, const DaySettings &settings, double effectPenalty)
        : m_calendar(calendar)
        , m_settings(settings)
        , m_ridge(calendar.columns, std::exp2(-1 / settings.halfLifeDays))
        , m_penalty(calendar.columns)
    {
        m_penalty.head(calendar.weekdayColumns).setConstant(settings.weekdayPenaltyRows);
        m_penalty.tail(calendar.columns - calendar.weekdayColumns).setConstant(effectPenalty);
    }

    /// Once `fit` has been called for the row.
    void add(int row, double logTotal)
    {
        m_logTotals.resize(size_t(row) + 1, unknown);
        if (std::isnan(logTotal))
            return;
        m_logTotals[size_t(row)] = logTotal;
        double weight = 1;
        if (ready()) {
            const double error = logTotal - this->logTotal(row, 0);
            const double limit = m_settings.surprise * m_spread;
            m_last = error / std::max(m_spread, 1e-3);
            weight = std::min(1.0, limit / std::max(std::abs(error), 1e-9));
            m_spread += 0.05 * (1.25 * std::min(std::abs(error), limit) - m_spread);
            m_loss = m_loss * 0.99 + std::min(std::abs(error), limit);
        }
        m_ridge.add(m_calendar.row(row), logTotal, weight);
        ++m_seen;
    }

    /// For the rows from `row` on. `partial` is an estimate of the row's own total, or NaN.
    void fit(int row, double partial)
    {
        m_line = m_ridge.solve(m_penalty);
        std::vector<double> residuals;
        for (int each = std::max(0, row - residualRows); each < row; ++each)
            residuals.push_back(m_logTotals[size_t(each)] - m_line.at(m_calendar.row(each)));
        m_steps = 1;
        if (!std::isnan(partial)) {
            residuals.push_back(std::log1p(partial) - m_line.at(m_calendar.row(row)));
            m_steps = 0;
        }
        m_level = levelOf(residuals, m_settings.surprise * m_spread);
        follow(residuals);
    }

    bool ready() const { return m_seen >= firstRows; }
    double loss() const { return m_loss; }
    /// How far off the last row was, in usual errors.
    double lastSurprise() const { return m_last; }

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
    /// Exponential smoothing with each of some weights, mixed by how well the level stood for what
    /// came some rows later.
    double levelOf(const std::vector<double> &residuals, double limit)
    {
        double mixed = 0, sum = 0;
        for (const double share : m_settings.levelShares) {
            double level = 0, loss = 0.2 * m_spread, count = 0.2;
            std::vector<double> levels{0};
            for (const double residual : residuals) {
                if (!std::isnan(residual)) {
                    if (levels.size() > levelLead) {
                        const double error = residual - levels[levels.size() - 1 - levelLead];
                        loss = 0.97 * loss + std::min(std::abs(error), limit);
                        count = 0.97 * count + 1;
                    }
                    level += share * std::clamp(residual - level, -limit, limit);
                }
                levels.push_back(level);
            }
            const double weight = std::pow(loss / count + 1e-9, -m_settings.levelPower);
            mixed += weight * level;
            sum += weight;
        }
        return mixed / sum;
    }

    /// What is left of the last row's residual, and how much of it lasts.
    void follow(const std::vector<double> &residuals)
    {
        const double limit = m_settings.surprise * m_spread;
        double level = 0, product = 0, square = 1e-6;
        bool started = false;
        m_left = 0;
        for (const double residual : residuals) {
            if (std::isnan(residual)) {
                m_left *= 0.5;
                continue;
            }
            const double left = std::clamp(residual - level, -limit, limit);
            if (started)
                product += left * m_left;
            square += left * left;
            started = true;
            m_left = left;
            level += m_settings.leftShare * left;
        }
        m_persistence = std::clamp(product / square, 0.0, 0.9);
    }

    const DayCalendar &m_calendar;
    const DaySettings &m_settings;
    RollingRidge m_ridge;
    Eigen::VectorXd m_penalty;
    std::vector<double> m_logTotals;
    RollingRidge::Line m_line;
    int m_seen = 0;
    double m_spread = 0.3; ///< usual error of a day's log total, before anything is known
    double m_loss = 0;
    double m_last = 0;
    double m_level = 0;
    double m_left = 0;
    double m_persistence = 0;
    int m_steps = 1;
};

/// The same regression with the effects shrunk more or less; the one that has erred least speaks.
class DayRegressions
{
public:
    DayRegressions(const DayCalendar &calendar, const DaySettings &settings)
    {
        for (const double penalty : settings.effectPenaltyRows)
            m_all.emplace_back(calendar, settings, penalty);
    }
    void fit(int row, double partial)
    {
        for (DayRegression &each : m_all)
            each.fit(row, partial);
    }
    void add(int row, double total)
    {
        for (DayRegression &each : m_all)
            each.add(row, std::log1p(total));
        const double surprise = std::isnan(total) ? 0 : best().lastSurprise();
        const bool again = surprise * m_before > 0 && std::abs(m_before) > shock / 2;
        m_surprised = std::abs(surprise) > shock && !again;
        m_before = surprise;
        m_best = size_t(
            std::min_element(m_all.begin(), m_all.end(),
                             [](const auto &a, const auto &b) { return a.loss() < b.loss(); }) -
            m_all.begin());
    }
    /// The last row was far from what was expected, and not the second such day on the same side:
    /// that would be a new level.
    bool surprised() const { return m_surprised; }
    const DayRegression &best() const { return m_all[m_best]; }

private:
    std::vector<DayRegression> m_all;
    size_t m_best = 0;
    double m_before = 0;
    bool m_surprised = false;
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
    outlook.surprising.assign(size_t(grid.rows()), 0);
    outlook.ahead.resize(origins.size());
    ShareProfile shares(grid, calendar, settings.shares);
    DayRegressions regressions(calendar, settings);
    size_t next = 0;
    for (int row = 0; row < grid.rows() && next < origins.size(); ++row) {
        const int begin = row * columns;
        regressions.fit(row, unknown);
        if (regressions.best().ready()) {
            const double total = contacts(regressions.best().logTotal(row, 0));
            const std::vector<double> share = shares.of(row);
            for (int t = begin; t < std::min(begin + columns, lastOrigin); ++t)
                outlook.fitted[size_t(t)] = total * share[size_t(t - begin)];
        }
        for (; next < origins.size() && origins[next] < begin + columns; ++next) {
            DayOutlook::Ahead &ahead = outlook.ahead[next];
            ahead.expected.assign(size_t(horizon), unknown);
            const int origin = origins[next];
            if (origin > begin)
                regressions.fit(row, shares.total(row, origin));
            const int lastRow = std::min((origin + horizon - 1) / columns, grid.rows() - 1);
            for (int each = row; each <= lastRow; ++each) {
                ahead.effects.push_back(regressions.best().ready() ? regressions.best().effect(each)
                                                                   : 0);
                if (!regressions.best().ready())
                    continue;
                const double total = contacts(regressions.best().logTotal(each, each - row));
                const std::vector<double> share = shares.of(each);
                for (int i = 0; i < columns; ++i) {
                    const int h = each * columns + i - origin;
                    if (h >= 0 && h < horizon)
                        ahead.expected[size_t(h)] = total * share[size_t(i)];
                }
            }
            if (next + 1 == origins.size() && regressions.best().ready()) {
                for (int i = calendar.weekdayColumns; i < calendar.columns; ++i)
                    outlook.lastEffects.emplace_back(calendar.names[i],
                                                     regressions.best().line().slopes[i]);
            }
        }
        if (begin + columns > lastOrigin)
            continue;
        const double total =
            calendar.closed[size_t(row)] ? unknown : shares.total(row, begin + columns);
        regressions.fit(row, unknown);
        regressions.add(row, total);
        shares.add(row);
        outlook.surprising[size_t(row)] = regressions.surprised();
        outlook.effects[size_t(row)] =
            regressions.best().ready() ? regressions.best().effect(row) : 0;
    }
    return outlook;
}

} // namespace Wheelhouse
