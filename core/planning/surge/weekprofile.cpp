// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/surge/weekprofile.h"

#include <algorithm>
#include <cmath>

namespace Wheelhouse {

namespace {

constexpr double keptOfAWeek = 0.75;
constexpr double keptOfARow = 0.9995;

// Half a contact in all, so that what was never seen is not impossible.
constexpr double unseenCount = 0.5;

// What the hours beside allow is what is sure of them: a mean of few contacts is high by chance.
constexpr double sureDeviations = 1.5;

qint64 weekOf(LocalSeconds time)
{
    const qint64 fromMonday = dayNumberOf(time) + 3;
    return fromMonday >= 0 ? fromMonday / 7 : -((6 - fromMonday) / 7);
}

} // namespace

int WeekProfile::slotOf(LocalSeconds time)
{
    const LocalSeconds clock = time - dayNumberOf(time) * secondsADay;
    return weekdayOf(time) * slotsADay + int(clock / slotSeconds);
}

void WeekProfile::learn(LocalSeconds time, double count)
{
    const int index = slotOf(time);
    const qint64 week = weekOf(time);
    if (index != m_visited || week != m_visit.week) {
        if (m_visited >= 0)
            keepVisit();
        m_visited = index;
        m_visit = {0, 0, week};
    }
    m_visit.sum += count;
    ++m_visit.rows;
    m_sum = keptOfARow * m_sum + count;
    m_rows = keptOfARow * m_rows + 1;
}

void WeekProfile::keepVisit()
{
    Slot &slot = m_slots[size_t(m_visited)];
    if (slot.week != m_visit.week) {
        slot.sum *= keptOfAWeek;
        slot.rows *= keptOfAWeek;
        slot.week = m_visit.week;
    }
    slot.sum += m_visit.sum;
    slot.rows += m_visit.rows;
    m_rowsAVisit = m_visit.rows;
}

double WeekProfile::priorRows(const Slot &slot) const
{
    return m_rowsAVisit * m_rowsAVisit / (m_rowsAVisit + slot.rows);
}

double WeekProfile::usualOf(int index) const
{
    double sum = 0;
    double rows = 0;
    for (int other = index % slotsADay; other < slotsAWeek; other += slotsADay) {
        sum += m_slots[size_t(other)].sum;
        rows += m_slots[size_t(other)].rows;
    }
    if (rows == 0)
        return (m_sum + unseenCount) / (m_rows + 1);
    const Slot &slot = m_slots[size_t(index)];
    const double weight = priorRows(slot);
    return (slot.sum + weight * sum / rows + unseenCount) / (slot.rows + weight);
}

double WeekProfile::most(LocalSeconds time) const
{
    double most = usual(time);
    for (const int beside : {-2, -1, 1, 2}) {
        const LocalSeconds then = time + beside * slotSeconds;
        const double mean = usual(then);
        most = std::max(most, mean - sureDeviations * std::sqrt(mean / rowsBehind(then)));
    }
    return most;
}

double WeekProfile::rowsBehind(LocalSeconds time) const
{
    const Slot &slot = m_slots[size_t(slotOf(time))];
    return slot.rows + priorRows(slot);
}

} // namespace Wheelhouse
