// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/series/timesteps.h"

#include <algorithm>
#include <map>

namespace Wheelhouse {

namespace {

constexpr size_t leastRowsADay = 6;
constexpr double shareAlike = 0.8;
constexpr double mostOffGrid = 0.02;

/// The value that is there most often (the smallest of equals) and how often.
std::pair<qint64, size_t> mostFrequent(std::vector<qint64> &values)
{
    std::sort(values.begin(), values.end());
    std::pair<qint64, size_t> best{0, 0};
    for (size_t begin = 0; begin < values.size();) {
        size_t end = begin;
        while (end < values.size() && values[end] == values[begin])
            ++end;
        if (end - begin > best.second)
            best = {values[begin], end - begin};
        begin = end;
    }
    return best;
}

qint64 phaseOf(LocalSeconds at, qint64 step)
{
    return (at % step + step) % step;
}

void addDay(TimeSteps &steps, const HistoryRows &rows, size_t begin, size_t end,
            std::vector<qint64> &distances)
{
    distances.clear();
    for (size_t row = begin + 1; row < end; ++row) {
        if (rows.at(row) != rows.at(row - 1))
            distances.push_back(rows.at(row) - rows.at(row - 1));
    }
    if (distances.size() + 1 < leastRowsADay)
        return;
    const auto [step, times] = mostFrequent(distances);
    if (double(times) < shareAlike * double(distances.size()))
        return;
    if (steps.sections.empty() || steps.sections.back().stepSeconds != step)
        steps.sections.push_back({steps.sections.empty() ? 0 : begin, step});
    if (!steps.certain || step < steps.finestSeconds) {
        steps.finestSeconds = step;
        steps.phaseSeconds = phaseOf(rows.at(end - 1), step);
    }
    steps.certain = true;
}

/// Of ascending values and how often each is there.
qint64 medianOf(const std::map<qint64, size_t> &counts, size_t total)
{
    size_t seen = 0;
    for (const auto &[value, times] : counts) {
        seen += times;
        if (2 * seen >= total)
            return value;
    }
    return 0;
}

void guessStep(TimeSteps &steps, const HistoryRows &rows)
{
    std::vector<qint64> distances;
    for (size_t row = 1; row < rows.size(); ++row) {
        if (rows.at(row) != rows.at(row - 1))
            distances.push_back(rows.at(row) - rows.at(row - 1));
    }
    steps.finestSeconds = mostFrequent(distances).first;
    if (steps.finestSeconds > 0)
        steps.phaseSeconds = phaseOf(rows.at(0), steps.finestSeconds);
    steps.sections.assign(1, {0, steps.finestSeconds});
}

} // namespace

TimeSteps findTimeSteps(const HistoryRows &rows)
{
    TimeSteps steps;
    std::vector<qint64> distances;
    std::map<qint64, size_t> withinDays;
    size_t total = 0;
    for (size_t begin = 0; begin < rows.size();) {
        const qint64 day = dayNumberOf(rows.at(begin));
        size_t end = begin;
        while (end < rows.size() && dayNumberOf(rows.at(end)) == day)
            ++end;
        addDay(steps, rows, begin, end, distances);
        for (const qint64 distance : distances)
            ++withinDays[distance];
        total += distances.size();
        begin = end;
    }
    steps.medianSeconds = medianOf(withinDays, total);
    if (!steps.certain)
        guessStep(steps, rows);
    if (steps.finestSeconds == 0)
        return steps;
    for (size_t row = 0; row < rows.size(); ++row) {
        if (phaseOf(rows.at(row), steps.finestSeconds) == steps.phaseSeconds)
            continue;
        if (steps.offGrid++ == 0)
            steps.firstOffGrid = row;
    }
    steps.irregular = double(steps.offGrid) > mostOffGrid * double(rows.size());
    return steps;
}

} // namespace Wheelhouse
