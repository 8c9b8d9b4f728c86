// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/forecast/shareprofile.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace Wheelhouse {

namespace {

constexpr double fewDays = 2.5;          ///< before these nothing is surprising
constexpr double medianOfSquare = 0.455; ///< of a standard normal variable

} // namespace

ShareProfile::ShareProfile(const SlotGrid &grid, const DayCalendar &calendar,
                           const ShareSettings &settings)
    : m_grid(grid)
    , m_calendar(calendar)
    , m_settings(settings)
    , m_openable(size_t(7 * grid.columns), 0)
    , m_weekdays(7)
    , m_waves(calendar, settings.bends)
{
    const size_t columns = size_t(grid.columns);
    for (int t = 0; t < grid.cells(); ++t) {
        if (grid.open[size_t(t)])
            m_openable[size_t(grid.weekdays[size_t(t / grid.columns)]) * columns +
                       size_t(t % grid.columns)] = 1;
    }
    const auto blank = [&] {
        return Sums{std::vector<double>(columns, 0.0), std::vector<double>(columns, 0.0), 0};
    };
    m_all = blank();
    for (Sums &each : m_weekdays)
        each = blank();
    if (grid.daysAWeek < 7) {
        const auto works = [&](int weekday) {
            return std::find(grid.weekdays.begin(), grid.weekdays.end(), weekday) !=
                   grid.weekdays.end();
        };
        for (int weekday = 0; weekday < 7; ++weekday) {
            if (works(weekday) && !works((weekday + 6) % 7))
                m_firstWeekday = weekday;
        }
    }
}

int ShareProfile::kindOf(int row) const
{
    if (m_calendar.afterClosure[size_t(row)] && m_firstWeekday >= 0)
        return m_firstWeekday;
    return m_grid.weekdays[size_t(row)];
}

std::vector<double> ShareProfile::of(int row) const
{
    return m_waves.bent(row, unbent(row));
}

std::vector<double> ShareProfile::unbent(int row) const
{
    const size_t columns = size_t(m_grid.columns);
    const Sums &own = m_weekdays[size_t(kindOf(row))];
    const char *openable = m_openable.data() + size_t(m_grid.weekdays[size_t(row)]) * columns;
    const double keep = own.days / (own.days + m_settings.shrinkDays);
    std::vector<double> shares(columns, 0.0);
    double sum = 0;
    for (size_t i = 0; i < columns; ++i) {
        if (!openable[i])
            continue;
        const double all = m_all.total[i] > 0 ? m_all.contacts[i] / m_all.total[i] : 0;
        const double mine = own.total[i] > 0 ? own.contacts[i] / own.total[i] : all;
        shares[i] = keep * mine + (1 - keep) * all;
        sum += shares[i];
    }
    if (sum <= 0) {
        const auto open = std::count(openable, openable + columns, char(1));
        for (size_t i = 0; i < columns; ++i)
            shares[i] = openable[i] ? 1.0 / double(std::max<std::ptrdiff_t>(open, 1)) : 0;
        return shares;
    }
    for (double &each : shares)
        each /= sum;
    return shares;
}

double ShareProfile::total(int row, int end) const
{
    const std::vector<double> shares = of(row);
    double seen = 0, contacts = 0;
    for (int i = 0; i < m_grid.columns; ++i) {
        const int cell = row * m_grid.columns + i;
        if (cell < end && m_grid.observed(cell)) {
            seen += shares[size_t(i)];
            contacts += m_grid.values[size_t(cell)];
        }
    }
    return seen >= 0.5 ? contacts / seen : std::numeric_limits<double>::quiet_NaN();
}

std::vector<double> ShareProfile::believed(int row, const std::vector<double> &shares, double total)
{
    const auto begin = m_grid.values.begin() + std::ptrdiff_t(row) * m_grid.columns;
    std::vector<double> contacts(begin, begin + m_grid.columns);
    if (m_weekdays[size_t(kindOf(row))].days < fewDays)
        return contacts;
    std::vector<double> squares;
    for (size_t i = 0; i < contacts.size(); ++i) {
        if (std::isnan(contacts[i]))
            continue;
        const double expected = std::max(1.0, shares[i] * total), error = contacts[i] - expected;
        squares.push_back(error * error / expected);
        const double room = m_settings.surprise * std::sqrt(m_noise * expected);
        contacts[i] = std::clamp(contacts[i], expected - room, expected + room);
    }
    const auto middle = squares.begin() + std::ptrdiff_t(squares.size() / 2);
    std::nth_element(squares.begin(), middle, squares.end());
    m_noise += 0.05 * (std::max(1.0, *middle / medianOfSquare) - m_noise);
    return contacts;
}

void ShareProfile::feed(Sums &sums, const std::vector<double> &contacts, double total,
                        double keep) const
{
    sums.days = sums.days * keep + 1;
    for (size_t i = 0; i < contacts.size(); ++i) {
        if (std::isnan(contacts[i]))
            continue;
        sums.contacts[i] = sums.contacts[i] * keep + contacts[i];
        sums.total[i] = sums.total[i] * keep + total;
    }
}

void ShareProfile::add(int row)
{
    const double seen = total(row, (row + 1) * m_grid.columns);
    if (std::isnan(seen) || seen <= 0)
        return;
    const std::vector<double> shares = unbent(row), contacts = believed(row, shares, seen);
    if (m_weekdays[size_t(kindOf(row))].days >= fewDays)
        m_waves.add(row, shares, contacts, seen);
    feed(m_all, contacts, seen, std::exp2(-1 / m_settings.halfLifeDays));
    feed(m_weekdays[size_t(kindOf(row))], contacts, seen,
         std::exp2(-double(m_grid.daysAWeek) / m_settings.weekdayHalfLifeDays));
}

} // namespace Wheelhouse
