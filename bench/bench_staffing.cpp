// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A week of 15-minute intervals staffed: without and with patience, chat, understaffed, with mail;
// what starting from the neighbour saves; one large queue; the simulation's speed.
#include "core/planning/staffing/deferredstaffing.h"
#include "core/planning/staffing/groupsimulation.h"
#include "core/planning/staffing/longrun.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <limits>

using namespace Wheelhouse;

namespace {

constexpr int slotsADay = 96;
constexpr double slotSeconds = 900;

/// Two humps on working days, half of it at the weekend, a trickle at night.
std::vector<StaffingInterval> weekOf(const QueueSetting &setting, double peakContacts)
{
    std::vector<StaffingInterval> week;
    for (int slot = 0; slot < 7 * slotsADay; ++slot) {
        const double hour = slot % slotsADay / 4.0;
        const double day = std::exp(-std::pow((hour - 11) / 3.2, 2)) +
                           0.8 * std::exp(-std::pow((hour - 17) / 3, 2));
        StaffingInterval interval{setting, slotSeconds};
        interval.setting.contactsASecond =
            (2 + peakContacts * day) * (slot < 5 * slotsADay ? 1 : 0.5) / slotSeconds;
        week.push_back(interval);
    }
    return week;
}

/// The quickest of several runs, in milliseconds.
template <typename Run> double milliseconds(Run run, int runs = 7)
{
    double best = std::numeric_limits<double>::infinity();
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        run();
        best = std::min(best, double(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

double agentHours(const std::vector<StaffedInterval> &week)
{
    double hours = 0;
    for (const StaffedInterval &interval : week)
        hours += interval.agents * slotSeconds / 3600;
    return hours;
}

/// One search after the other from a single agent upwards, as a spreadsheet does it.
double naiveHours(const std::vector<StaffingInterval> &week, const StaffingTarget &target)
{
    double hours = 0;
    for (const StaffingInterval &interval : week) {
        QueueSetting setting = interval.setting;
        for (setting.agents = 1;; ++setting.agents) {
            const QueueFigures figures = longRunFigures(setting);
            if (figures.stable && figures.serviceLevel >= target.serviceLevel)
                break;
        }
        hours += setting.agents * slotSeconds / 3600;
    }
    return hours;
}

void staff(const char *what, const QueueSetting &setting, double peakContacts)
{
    const StaffingTarget target;
    const auto week = weekOf(setting, peakContacts);
    double hours = 0;
    double naive = 0;
    const double quick = milliseconds([&] {
        if (const auto staffed = staffWeek(week, target))
            hours = agentHours(*staffed);
    });
    const double slow = milliseconds([&] { naive = naiveHours(week, target); }, 2);
    std::printf("%-34s %8.2f ms   %8.1f agent-hours   from 1 upwards %8.1f ms, %.1f x%s\n", what,
                quick, hours, slow, slow / quick, hours == naive ? "" : "   DIFFERS");
}

void staffUnderstaffed(const QueueSetting &setting)
{
    const auto week = weekOf(setting, 90);
    double most = 0;
    const double time = milliseconds([&] {
        if (const auto staffed = staffWeek(week, {}, 24)) {
            for (const StaffedInterval &interval : *staffed)
                most = std::max(most, interval.backlog);
        }
    });
    std::printf("%-34s %8.2f ms   %8.1f contacts waiting at worst\n",
                "at most 24 agents, carried over", time, most);
}

void staffMail(const QueueSetting &setting)
{
    const auto week = weekOf(setting, 90);
    const auto staffed = staffWeek(week, {});
    if (!staffed)
        return;
    std::vector<DeferredWork> works;
    for (qsizetype slot = 0; slot < qsizetype(week.size()); ++slot) {
        works.push_back({slot, std::min<qsizetype>(slot + 16, qsizetype(week.size()) - 1), 4000});
        if (slot % 4 == 0)
            works.push_back(
                {slot, std::min<qsizetype>(slot + 96, qsizetype(week.size()) - 1), 2000});
    }
    int extra = 0;
    const double time = milliseconds([&] {
        const auto staffing = staffDeferredWork(works, week, *staffed, 0.9);
        extra = *std::max_element(staffing.extraAgents.begin(), staffing.extraAgents.end());
    });
    std::printf("%-34s %8.2f ms   %8d agents more at worst\n", "mail due in 4 and 24 hours", time,
                extra);
}

} // namespace

int main()
{
    QueueSetting voice;
    voice.handleSeconds = 240;
    QueueSetting impatient = voice;
    impatient.patienceSeconds = 300;
    QueueSetting chat = impatient;
    chat.handleSeconds = 600;
    chat.concurrency = 3;
    chat.slowdown = 0.3;
    chat.withinSeconds = 60;
    staff("a week, Erlang C", voice, 90);
    staff("a week, Erlang A", impatient, 90);
    staff("a week, chat of 3", chat, 90);
    staff("a week, Erlang A, tenfold", impatient, 900);
    staffUnderstaffed(impatient);
    staffMail(impatient);

    QueueSetting large = impatient;
    large.agents = 100'000;
    large.contactsASecond = large.agents / large.handleSeconds;
    double level = 0;
    const double one = milliseconds([&] { level = longRunFigures(large).serviceLevel; });
    std::printf("%-34s %8.2f ms   service level %.4f\n", "100,000 agents, once", one, level);

    constexpr qint64 contacts = 1'000'000;
    const QList<SkillQueue> queues{{QStringLiteral("a"), 0.1, 240, 1, 300},
                                   {QStringLiteral("b"), 0.1, 300, 1, 300}};
    const QList<AgentGroup> groups{{QStringLiteral("a"), 20, 1, 0, {0}},
                                   {QStringLiteral("b"), 25, 1, 0, {1}},
                                   {QStringLiteral("both"), 10, 1, 0, {0, 1}}};
    QElapsedTimer timer;
    timer.start();
    const GroupEstimates estimates = simulateGroups(queues, groups, contacts, 1);
    std::printf("%-34s %8.2f million contacts a second   service level %.3f +- %.3f\n",
                "three groups, two skills", double(contacts) / double(timer.nsecsElapsed()) * 1e3,
                estimates.queues.first().serviceLevel.mean,
                estimates.queues.first().serviceLevel.halfWidth);
    return 0;
}
