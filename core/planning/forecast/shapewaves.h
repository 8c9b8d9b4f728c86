// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/forecast/daycalendar.h"
#include "core/planning/forecast/rollingridge.h"

namespace Wheelhouse {

struct ShapeSettings
{
    int waves = 4;
    double penaltyRows = 4; ///< of a calendar effect; seen n times it keeps about n / (n + this)
    double halfLifeDays = 150;
    double levelShare = 0.1; ///< of the newest day in what days have in common of late
    double surprise = 2;     ///< in usual errors: a day further off counts as this
};

/// How a day's shape bends away from its profile: earlier or later than usual, fuller or emptier in
/// the middle. The bend is a sum of cosine waves over the day's business (their place is the share
/// of the day that has passed, so each contact weighs the same); how much of each wave a day has
/// comes from the calendar's effects, by ridge regression, and from the last days, by exponential
/// smoothing. So pay day may begin early and the eve of a holiday end early. A small day, whose
/// shape is mostly chance, has less to say. Fed row by row; looks only back.
class ShapeWaves
{
public:
    ShapeWaves(const DayCalendar &calendar, const ShapeSettings &settings);

    /// The row's shares: the profile's, bent, still summing to 1.
    std::vector<double> bent(int row, const std::vector<double> &shares) const;
    /// What came (NaN: not observed) on a day with these shares and this total.
    void add(int row, const std::vector<double> &shares, const std::vector<double> &contacts,
             double total);

private:
    struct Wave
    {
        RollingRidge effects;
        RollingRidge::Line line;
        double level = 0;
        double spread = 0; ///< mean square of what was not foreseen
    };
    double amplitude(const Wave &wave, int row) const;

    const DayCalendar &m_calendar;
    const ShapeSettings m_settings;
    const int m_effects; ///< columns of the calendar that are no weekdays
    Eigen::VectorXd m_penalty;
    std::vector<Wave> m_waves;
    double m_usualTotal = 0;
    int m_days = 0;
};

} // namespace Wheelhouse
