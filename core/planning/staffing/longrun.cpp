// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/staffing/longrun.h"

#include "core/planning/staffing/answertime.h"
#include "core/planning/staffing/chatspread.h"
#include "core/planning/staffing/erlang.h"
#include "core/planning/staffing/queuechain.h"
#include "core/planning/staffing/servicerate.h"

#include <cmath>

namespace Wheelhouse {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

QueueFigures nobodyThere(const QueueSetting &setting)
{
    QueueFigures figures;
    figures.stable = std::isfinite(setting.patienceSeconds);
    figures.serviceLevel = 0;
    figures.asaSeconds = figures.stable ? std::nan("") : infinity;
    figures.waitSeconds = setting.patienceSeconds;
    figures.abandonment = figures.stable ? 1 : 0;
    figures.waitShare = 1;
    figures.waiting = setting.contactsASecond * setting.patienceSeconds;
    return figures;
}

QueueFigures growingWithoutEnd()
{
    return {false, 0, infinity, infinity, 0, 1, 1, infinity};
}

/// Those of a queue without patience, in which a share of contacts has to wait.
void fillWaits(QueueFigures &figures, const QueueSetting &setting, double fullRate)
{
    const double spare = fullRate - setting.contactsASecond;
    figures.waitSeconds = figures.asaSeconds = figures.waitShare / spare;
    figures.serviceLevel = 1 - figures.waitShare * std::exp(-spare * setting.withinSeconds);
    figures.waiting = setting.contactsASecond * figures.waitSeconds;
}

QueueFigures erlangC(const QueueSetting &setting)
{
    QueueFigures figures;
    figures.waitShare = Erlang::waiting(setting.load(), setting.agents);
    figures.occupancy = setting.load() / setting.agents;
    fillWaits(figures, setting, setting.agents / setting.handleSeconds);
    return figures;
}

/// Sum of 1 / (rate + i step) for i = 1..count, by the difference of two digamma functions.
double sumOfMeans(double rate, double step, qint64 count)
{
    double sum = 0;
    qint64 i = 1;
    while (i <= count && (i <= 20 || rate / step + double(i) < 20))
        sum += 1 / (rate + double(i++) * step);
    if (i > count)
        return sum;
    const auto digamma = [](double x) {
        const double square = 1 / (x * x);
        return -0.5 / x - square * (1.0 / 12 - square * (1.0 / 120 - square / 252));
    };
    const double from = rate / step + double(i);
    const double to = rate / step + double(count + 1);
    return sum + (std::log1p((to - from) / from) + digamma(to) - digamma(from)) / step;
}

template <typename Rate> QueueFigures fromChain(const QueueSetting &setting, const Rate &rate)
{
    const Walk walk = walkQueue(setting, rate);
    const qint64 slots = rate.slots();
    const double full = rate.full();
    const double arrivals = setting.contactsASecond;
    const bool patient = std::isinf(setting.patienceSeconds);

    double free = 0; // weight of the states with a free slot
    double busy = 0;
    const qint64 belowSlots = std::min(walk.end(), slots);
    for (qint64 m = walk.first; m < belowSlots; ++m) {
        free += walk.at(m);
        busy += walk.at(m) * rate.busy(m);
    }
    double taken = 0; // of those without
    for (qint64 m = std::max(walk.first, slots); m < walk.end(); ++m)
        taken += walk.at(m);
    if (patient)
        taken = walk.at(slots) / (1 - arrivals / full);
    const double all = free + taken;

    QueueFigures figures;
    figures.waitShare = taken / all;
    figures.occupancy = std::min(1.0, (busy / setting.agents + taken) / all);
    if (patient) {
        fillWaits(figures, setting, full);
        return figures;
    }

    const double abandonRate = setting.abandonRate();
    const qint64 last = walk.end() - 1 - slots;
    double answered = free;
    double inTime = free;
    double waiting = 0;
    double answeredSeconds = 0;
    if (last >= 0) {
        const qint64 first = std::max<qint64>(walk.first - slots, 0);
        const AnswerInTime inTimeIfAtAll(setting.withinSeconds, full, abandonRate, last);
        double seconds = sumOfMeans(full, abandonRate, first);
        for (qint64 j = first; j <= last; ++j) {
            const double weight = walk.at(slots + j);
            const double gone = full + double(j + 1) * abandonRate;
            const double atAll = weight * full / gone;
            seconds += 1 / gone;
            waiting += weight * double(j);
            answered += atAll;
            answeredSeconds += atAll * seconds;
            inTime += atAll * inTimeIfAtAll.chance(j);
        }
    }
    figures.waiting = waiting / all;
    figures.serviceLevel = std::min(1.0, inTime / all);
    figures.asaSeconds = answeredSeconds / answered;
    figures.waitSeconds = figures.waiting / arrivals;
    figures.abandonment = figures.waitSeconds * abandonRate;
    return figures;
}

QueueFigures figuresOf(const QueueSetting &setting, bool evenly)
{
    if (setting.contactsASecond <= 0)
        return {};
    if (setting.agents <= 0)
        return nobodyThere(setting);
    const ServiceRate rate(setting);
    const bool patient = std::isinf(setting.patienceSeconds);
    if (patient && rate.isOverloadedBy(setting.contactsASecond))
        return growingWithoutEnd();
    if (setting.concurrency == 1)
        return patient ? erlangC(setting) : fromChain(setting, rate);
    return evenly ? fromChain(setting, rate) : fromChain(setting, ChatSpread(setting));
}

} // namespace

QueueFigures longRunFigures(const QueueSetting &setting)
{
    return figuresOf(setting, false);
}

QueueFigures evenlySpreadFigures(const QueueSetting &setting)
{
    return figuresOf(setting, true);
}

} // namespace Wheelhouse
