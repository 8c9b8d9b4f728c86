// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/schedule/personweek.h"

#include "core/planning/schedule/coverplan.h"
#include "core/planning/schedule/rosterrules.h"

#include <algorithm>
#include <cmath>

namespace Wheelhouse {
namespace {

constexpr double impossible = -1e200;
constexpr double fixedWorth = 1e9; ///< above anything the menu can add up to

class Rounds
{
public:
    Rounds(const CoverProblem &cover, const Person &person, const ShiftMenu &menu,
           const CoverPlan &fixed)
        : m_cover(cover)
        , m_person(person)
        , m_menu(menu)
        , m_fixed(size_t(cover.days), nullptr)
        , m_step(costStep(cover))
        , m_rest(restSlots(cover, person))
        , m_rows(person.maxDaysInRow + 1)
        , m_hours(hourCells(cover, person, m_step))
    {
        for (const PlannedShift &shift : fixed)
            m_fixed[size_t(shift.start / cover.slotsPerDay)] = &shift;
        for (const ShiftType &type : cover.types)
            m_units.push_back(int(std::llround(type.paidHours / m_step)));
    }

    static int hourCells(const CoverProblem &cover, const Person &person, double step)
    {
        double most = 0;
        for (const ShiftType &type : cover.types)
            most = std::max(most, type.paidHours);
        return int(std::min(person.maxHours, most * cover.days) / step + 1e-6) + 1;
    }

    std::optional<CoverPlan> best()
    {
        fill();
        const int slotCount = m_cover.slotCount();
        int row = std::min(m_person.daysInRowBefore, m_person.maxDaysInRow);
        int units = 0;
        size_t fixedLeft = size_t(std::count_if(m_fixed.begin(), m_fixed.end(),
                                                [](const PlannedShift *shift) { return shift; }));
        if (value(0, row)[0] <= impossible / 2)
            return std::nullopt;
        CoverPlan plan;
        for (int slot = 0; slot < slotCount;) {
            double top = value(slot + 1, rowAfterWaiting(slot, row))[units];
            int chosen = -1;
            for (int type = 0; type < int(m_units.size()); ++type) {
                if (!canStart(slot, type, row) || units + m_units[size_t(type)] >= m_hours)
                    continue;
                const Next next = after(slot, type, row);
                const double with =
                    worth(slot, type) + value(next.slot, next.row)[units + m_units[size_t(type)]];
                if (with > top) {
                    top = with;
                    chosen = type;
                }
            }
            if (chosen < 0) {
                row = rowAfterWaiting(slot, row);
                ++slot;
                continue;
            }
            fixedLeft -= isFixed(slot, chosen);
            plan.push_back({slot, chosen,
                            isFixed(slot, chosen) ? fixedOn(slot)->breakOffset
                                                  : m_menu.breakOffset(chosen, slot),
                            1});
            const Next next = after(slot, chosen, row);
            units += m_units[size_t(chosen)];
            slot = next.slot;
            row = next.row;
        }
        if (fixedLeft > 0)
            return std::nullopt;
        return plan;
    }

private:
    struct Next
    {
        int slot;
        int row;
    };

    double *value(int slot, int row)
    {
        return m_values.data() + (size_t(slot) * size_t(m_rows) + size_t(row)) * size_t(m_hours);
    }
    const PlannedShift *fixedOn(int slot) const
    {
        return m_fixed[size_t(slot / m_cover.slotsPerDay)];
    }
    bool isFixed(int slot, int type) const
    {
        const PlannedShift *fixed = fixedOn(slot);
        return fixed && fixed->start == slot && fixed->type == type;
    }
    bool canStart(int slot, int type, int row) const
    {
        if (row >= m_person.maxDaysInRow || slot < m_person.restedFrom)
            return false;
        return fixedOn(slot) ? isFixed(slot, type) : m_menu.offers(type, slot);
    }
    double worth(int slot, int type) const
    {
        return isFixed(slot, type) ? fixedWorth : m_menu.worth(type, slot);
    }
    int rowAfterWaiting(int slot, int row) const
    {
        return (slot + 1) % m_cover.slotsPerDay == 0 ? 0 : row;
    }
    Next after(int slot, int type, int row) const
    {
        const int nextDay = slot / m_cover.slotsPerDay + 1;
        const int rested = slot + m_cover.types[size_t(type)].slots + m_rest;
        const int next =
            std::min(std::max(rested, nextDay * m_cover.slotsPerDay), m_cover.slotCount());
        return {next, next / m_cover.slotsPerDay == nextDay ? row + 1 : 0};
    }

    void fill()
    {
        const int slotCount = m_cover.slotCount();
        m_values.assign(size_t(slotCount + 1) * size_t(m_rows) * size_t(m_hours), 0.0);
        const int least = int(std::ceil(m_person.minHours / m_step - 1e-6));
        for (int row = 0; row < m_rows; ++row)
            std::fill_n(value(slotCount, row), std::min(least, m_hours), impossible);
        for (int slot = slotCount - 1; slot >= 0; --slot) {
            for (int row = 0; row < m_rows; ++row) {
                double *here = value(slot, row);
                const double *waited = value(slot + 1, rowAfterWaiting(slot, row));
                std::copy_n(waited, m_hours, here);
                for (int type = 0; type < int(m_units.size()); ++type) {
                    if (!canStart(slot, type, row))
                        continue;
                    const Next next = after(slot, type, row);
                    const int units = m_units[size_t(type)];
                    const double gain = worth(slot, type);
                    const double *then = value(next.slot, next.row) + units;
                    for (int hour = 0; hour < m_hours - units; ++hour)
                        here[hour] = std::max(here[hour], gain + then[hour]);
                }
            }
        }
    }

    const CoverProblem &m_cover;
    const Person &m_person;
    const ShiftMenu &m_menu;
    std::vector<const PlannedShift *> m_fixed; ///< by day
    std::vector<int> m_units;                  ///< paid hours of each type, in steps
    const double m_step;
    const int m_rest;
    const int m_rows;
    const int m_hours;
    std::vector<double> m_values;
};

} // namespace

ShiftMenu::ShiftMenu(const CoverProblem &cover)
    : m_slotCount(size_t(cover.slotCount()))
    , m_worth(cover.types.size() * m_slotCount, notOffered)
    , m_breakOffset(cover.types.size() * m_slotCount, -1)
{}

void ShiftMenu::offer(const PlannedShift &shift, double worth)
{
    if (worth <= m_worth[at(shift.type, shift.start)])
        return;
    m_worth[at(shift.type, shift.start)] = worth;
    m_breakOffset[at(shift.type, shift.start)] = shift.breakOffset;
}

std::optional<CoverPlan> bestRound(const CoverProblem &cover, const Person &person,
                                   const ShiftMenu &menu, const CoverPlan &fixed)
{
    return Rounds(cover, person, menu, fixed).best();
}

qint64 bestRoundCells(const CoverProblem &cover, const Person &person)
{
    return qint64(cover.slotCount() + 1) * (person.maxDaysInRow + 1) *
           Rounds::hourCells(cover, person, costStep(cover));
}

} // namespace Wheelhouse
