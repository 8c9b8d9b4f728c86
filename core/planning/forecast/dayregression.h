// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/forecast/daycalendar.h"
#include "core/planning/forecast/rollingridge.h"

namespace Wheelhouse {

struct DaySettings
{
    double weekdayPenaltyRows = 0.01;
    double effectPenaltyRows = 0.3; ///< an effect seen n times keeps about n / (n + this)
    double halfLifeDays = 60;
    double surprise = 1.5;     ///< in usual errors: a day further off counts for less
    double shock = 3;          ///< in usual errors: a day further off tells nothing about others
    int shocksInARow = 2;      ///< more on the same side are a new level
    double levelShare = 0.2;   ///< of the newest residual in the level
    double trendShare = 0.2;   ///< of what that moves the level, in its trend
    double damping = 0.95;     ///< of the trend, a row
    double followShare = 0.03; ///< of the newest residual in what the days as a whole do
};

/// Day totals from the calendar: a ridge regression of log(total + 1) on the columns of a
/// DayCalendar, a level of its residuals with a damped trend (Gardner and McKenzie, Management
/// Science 31, 1985), to which a weekday has as much to say as it has business, and what is left of
/// the last day's residual (an autoregression of order one). Days that surprise count for less
/// (Huber, Annals of Mathematical Statistics 35, 1964), shocks for nothing in the level. Fed row by
/// row; looks only back. `fit` comes before asking.
class DayRegression
{
public:
    DayRegression(const DayCalendar &calendar, const DaySettings &settings);

    /// For the rows from `row` on, all before having been added. `partial` is an estimate of the
    /// row's own total, or NaN.
    void fit(int row, double partial);
    /// The next row's total, NaN when nothing is known of it. Once `fit` has been called for it.
    void add(int row, double total);

    /// Enough rows have been seen to say something.
    bool ready() const;
    /// log(total + 1) of a row that is `ahead` rows after the one fitted for.
    double logTotal(int row, int ahead) const;
    /// What the calendar's effects, weekdays aside, add to it.
    double effect(int row) const;
    /// The row added last was a shock: an outage or a holiday nobody told of, and no new level.
    bool surprised() const { return !m_shocks.empty() && m_shocks.back(); }
    const RollingRidge::Line &line() const { return m_line; }

private:
    double busyness(int row) const;
    void smooth(const std::vector<double> &residuals, const std::vector<double> &says);
    void follow(const std::vector<double> &residuals);
    void learnSurprise(double error);
    double limit() const { return m_settings.surprise * m_usualError; }

    const DayCalendar &m_calendar;
    const DaySettings m_settings;
    RollingRidge m_ridge;
    Eigen::VectorXd m_penalty;
    std::vector<double> m_logTotals;
    std::vector<char> m_shocks;
    RollingRidge::Line m_line;
    int m_seen = 0;
    double m_usualError = 0.3; ///< of a day's log total, before anything is known
    int m_run = 0;             ///< rows that were far off in a row, negative when too low
    double m_level = 0;        ///< to be expected of the next row
    double m_trend = 0;        ///< what it moves a row
    double m_left = 0;         ///< of the last residual, beside the level
    double m_persistence = 0;
    int m_steps = 1; ///< from the last residual to the row fitted for
};

} // namespace Wheelhouse
