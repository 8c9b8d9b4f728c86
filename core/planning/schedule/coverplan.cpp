// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/schedule/coverplan.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <tuple>

namespace Wheelhouse {

bool ShiftType::mayStartOn(int slotOfDay) const
{
    return starts.empty() || std::binary_search(starts.begin(), starts.end(), slotOfDay);
}

std::vector<int> coverage(const CoverProblem &problem, const CoverPlan &plan)
{
    std::vector<int> covered(size_t(problem.slotCount()), 0);
    for (const PlannedShift &shift : plan)
        forWorkedSlots(problem, shift, [&](int slot) { covered[size_t(slot)] += shift.count; });
    return covered;
}

double paidHours(const CoverProblem &problem, const CoverPlan &plan)
{
    double hours = 0;
    for (const PlannedShift &shift : plan)
        hours += shift.count * problem.types[size_t(shift.type)].paidHours;
    return hours;
}

qint64 uncovered(const CoverProblem &problem, const std::vector<int> &covered)
{
    qint64 missing = 0;
    for (size_t slot = 0; slot < covered.size(); ++slot)
        missing += std::max(0, problem.demand[slot] - covered[slot]);
    return missing;
}

namespace {

QString flawOf(const CoverProblem &problem, const PlannedShift &shift)
{
    if (shift.type < 0 || size_t(shift.type) >= problem.types.size())
        return QStringLiteral("no such shift type");
    const ShiftType &type = problem.types[size_t(shift.type)];
    if (shift.start < 0 || shift.start >= problem.slotCount())
        return QStringLiteral("starts outside the days planned");
    if (!type.mayStartOn(shift.start % problem.slotsPerDay))
        return QStringLiteral("may not start then");
    if (shift.count < 0)
        return QStringLiteral("a negative count");
    if (!type.hasBreak())
        return shift.breakOffset == -1 ? QString() : QStringLiteral("has no break");
    if (!std::binary_search(type.breakOffsets.begin(), type.breakOffsets.end(), shift.breakOffset))
        return QStringLiteral("its break may not begin there");
    return {};
}

} // namespace

Result<void> checkShifts(const CoverProblem &problem, const CoverPlan &plan)
{
    for (size_t i = 0; i < plan.size(); ++i) {
        const QString flaw = flawOf(problem, plan[i]);
        if (!flaw.isEmpty())
            return Error{ErrorCode::Invalid, flaw, QStringLiteral("shift %1").arg(i)};
    }
    return {};
}

CoverPlan tidied(const CoverProblem &problem, CoverPlan plan)
{
    const auto key = [&](const PlannedShift &shift) {
        return std::tuple(shift.start, problem.types[size_t(shift.type)].slots, shift.breakOffset);
    };
    std::sort(plan.begin(), plan.end(),
              [&](const PlannedShift &a, const PlannedShift &b) { return key(a) < key(b); });
    CoverPlan tidy;
    for (const PlannedShift &shift : plan) {
        if (shift.count == 0)
            continue;
        if (!tidy.empty() && key(tidy.back()) == key(shift))
            tidy.back().count += shift.count;
        else
            tidy.push_back(shift);
    }
    return tidy;
}

double costStep(const CoverProblem &problem)
{
    constexpr double finest = 10'000;
    qint64 step = 0;
    for (const ShiftType &type : problem.types) {
        const double scaled = type.paidHours * finest;
        const qint64 whole = std::llround(scaled);
        if (whole == 0 || std::abs(scaled - double(whole)) > 1e-6 * scaled)
            return 0;
        step = std::gcd(step, whole);
    }
    return double(step) / finest;
}

double roundedUp(double bound, double step)
{
    if (step <= 0)
        return bound;
    return std::ceil(bound / step - 1e-6) * step;
}

QString slotName(int slot, int slotsPerDay, int days)
{
    static constexpr std::array names{"Monday", "Tuesday",  "Wednesday", "Thursday",
                                      "Friday", "Saturday", "Sunday"};
    const int day = slot / slotsPerDay;
    const int minute = int(qint64(slot % slotsPerDay) * 24 * 60 / slotsPerDay);
    QString name = QStringLiteral("day %1").arg(day);
    if (days % 7 == 0)
        name += QStringLiteral(" (%1)").arg(QLatin1StringView(names[size_t(day % 7)]));
    return name + QStringLiteral(" %1:%2")
                      .arg(minute / 60, 2, 10, QLatin1Char('0'))
                      .arg(minute % 60, 2, 10, QLatin1Char('0'));
}

} // namespace Wheelhouse
