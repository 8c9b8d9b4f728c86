// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How far from the bound cover plans are after some seconds of processor time (so that a busy
// machine tells the same), on made-up weeks of several shapes and
// sets of shifts, beside rounding the relaxation down, filling up greedily and pruning.
//   bench_schedule [seconds]     the last mark (10)

#include "core/base/random.h"
#include "core/planning/schedule/coverpiece.h"
#include "core/planning/schedule/coverplan.h"
#include "core/planning/schedule/coversearch.h"
#include "core/planning/schedule/greedycover.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace Wheelhouse;

namespace {

/// People at an hour of a weekday, as a share of the peak.
using Shape = double (*)(double hour, int day);

double bump(double hour, double at, double width)
{
    const double apart = std::min(std::abs(hour - at), 24 - std::abs(hour - at));
    return std::exp(-apart * apart / (width * width));
}

double evening(double hour, int day)
{
    return (0.04 + 0.35 * bump(hour, 12.5, 4) +
            (day == 4 || day == 5 ? 1.25 : 1.0) * bump(hour, 20.5, 2.8)) /
           1.3;
}
double twoPeaks(double hour, int)
{
    return 0.03 + 0.75 * bump(hour, 10.5, 2.5) + 0.6 * bump(hour, 15.5, 2.5);
}
double office(double hour, int day)
{
    return hour < 7 || hour >= 21 ? 0 : (0.15 + 0.85 * bump(hour, 11, 3)) * (day < 5 ? 1 : 0.4);
}
double roundTheClock(double hour, int)
{
    return 0.5 + 0.1 * std::sin(hour / 24 * 2 * 3.14159265);
}

CoverProblem week(Shape shape, int peak, int slotsPerDay, std::vector<ShiftType> types,
                  quint64 seed)
{
    Random random(seed);
    CoverProblem problem{slotsPerDay, 7, std::move(types), {}};
    for (int slot = 0; slot < problem.slotCount(); ++slot) {
        const double hour = slot % slotsPerDay * 24.0 / slotsPerDay;
        const double people = peak * shape(hour, slot / slotsPerDay);
        problem.demand.push_back(
            std::max(0, int(std::lround(people * (1 + 0.04 * random.normal())))));
    }
    return problem;
}

std::vector<ShiftType> usualShifts()
{
    return {{16, 4.0, 0, {}, {}},
            {24, 5.5, 2, {8, 10, 12, 14}, {}},
            {32, 7.5, 2, {12, 14, 16, 18}, {}},
            {36, 8.5, 2, {14, 16, 18, 20}, {}},
            {40, 9.5, 2, {16, 18, 20, 22}, {}}};
}

struct Named
{
    const char *name;
    CoverProblem problem;
};

std::vector<Named> problems()
{
    const std::vector<ShiftType> three{{20, 5.0, 0, {}, {}},
                                       {28, 6.5, 2, {10, 11, 12, 13, 14}, {}},
                                       {34, 8.0, 2, {14, 15, 16, 17, 18}, {}}};
    const std::vector<ShiftType> longOnly{{32, 7.5, 2, {12, 14, 16, 18}, {}},
                                          {40, 9.5, 2, {16, 18, 20, 22}, {}}};
    const std::vector<ShiftType> fiveMinutes{{48, 4.0, 0, {}, {}},
                                             {96, 7.5, 6, {36, 42, 48, 54}, {}},
                                             {120, 9.5, 6, {48, 54, 60, 66}, {}}};
    return {{"evening, peak 60", week(evening, 60, 96, usualShifts(), 1)},
            {"evening, peak 80", week(evening, 80, 96, usualShifts(), 2)},
            {"two peaks of 60", week(twoPeaks, 60, 96, usualShifts(), 3)},
            {"round the clock, 40", week(roundTheClock, 40, 96, usualShifts(), 4)},
            {"office, 3 types, any break", week(office, 50, 96, three, 5)},
            {"evening, long shifts only", week(evening, 60, 96, longOnly, 6)},
            {"evening, 5-minute slots", week(evening, 60, 288, fiveMinutes, 7)}};
}

double simplePlan(const CoverProblem &problem)
{
    CoverPlan plan = relaxedCover(problem, [] { return false; }).rounded.front();
    coverGreedily(problem, plan);
    pruneCover(problem, plan);
    return paidHours(problem, plan);
}

void run(const Named &named, double lastMark)
{
    const std::clock_t start = std::clock();
    const auto elapsed = [start] { return double(std::clock() - start) / CLOCKS_PER_SEC; };
    std::vector<double> marks{1, 2, 5, 10, 20, 60, 120};
    std::erase_if(marks, [&](double mark) { return mark > lastMark; });

    // what was best at a mark is known only with the next report
    std::vector<CoverProgress> atMark(marks.size());
    CoverProgress last;
    const auto note = [&] {
        for (size_t i = 0; i < marks.size(); ++i) {
            if (elapsed() < marks[i])
                atMark[i] = last;
        }
    };
    CoverOptions options;
    options.onProgress = [&](const CoverProgress &progress) {
        last = progress;
        note();
    };
    options.stopWanted = [&] { return elapsed() >= lastMark; };
    const auto answer = searchCover(named.problem, options);
    if (!answer)
        return;
    last = answer->progress;
    const double bound = last.boundHours;
    std::printf("%-28s bound %8.1f  simple %6.3f %%", named.name, bound,
                100 * (simplePlan(named.problem) / bound - 1));
    for (size_t i = 0; i < marks.size(); ++i)
        std::printf("  %gs %6.3f %%", marks[i], 100 * (atMark[i].bestHours / bound - 1));
    std::printf("  %lld pieces%s\n", static_cast<long long>(last.pieces),
                answer->optimal ? ", optimal" : "");
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    const double lastMark = argc > 1 ? std::atof(argv[1]) : 10;
    std::printf("schedule: gap to the bound\n");
    for (const Named &named : problems())
        run(named, lastMark);
    return 0;
}
