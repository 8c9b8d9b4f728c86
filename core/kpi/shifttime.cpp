// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/shifttime.h"

#include "core/hours/shiftplan.h"
#include "core/kpi/agenttime.h"

#include <algorithm>
#include <utility>

namespace Wheelhouse {

namespace {

/// The same measures for all of [fromMs, toMs), slot by slot.
void addShiftTime(QList<CellChange> &changes, const QString &team, qint64 fromMs, qint64 toMs,
                  const QList<Measure> &measures)
{
    if (fromMs >= toMs)
        return;
    ContactDims dims;
    dims.team = team;
    for (qint64 slotMs = slotOf(fromMs); slotMs < toMs; slotMs += slotLengthMs) {
        const qint64 lengthMs = std::min(toMs, slotMs + slotLengthMs) - std::max(fromMs, slotMs);
        CellChange change{{slotMs, dims}, {}};
        for (const Measure measure : measures)
            change.deltas.append({measure, qint32(lengthMs), -1});
        changes.append(std::move(change));
    }
}

} // namespace

void ShiftTimes::count(ShiftMarks &marks, const ShiftAgent &agent, bool online, qint64 toMs,
                       QList<CellChange> &changes)
{
    if (toMs <= marks.countedMs)
        return;
    const QList<Measure> within =
        online ? QList{Measure::ShiftPlanned, Measure::ShiftKept} : QList{Measure::ShiftPlanned};
    qint64 atMs = marks.countedMs;
    const auto outside = [&](qint64 untilMs) {
        if (online)
            addShiftTime(changes, agent.team, std::max(atMs, marks.fromMs),
                         std::min(untilMs, marks.toMs), {Measure::ShiftExtra});
    };
    const QList<ShiftStretch> ahead = m_ahead.value(agent.id);
    for (const ShiftStretch &each : ahead) {
        if (each.fromMs >= toMs)
            break;
        outside(each.fromMs);
        const qint64 fromMs = std::max(each.fromMs, atMs);
        atMs = std::min(each.toMs, toMs);
        addShiftTime(changes, agent.team, fromMs, atMs, within);
    }
    outside(toMs);
    moveOn(marks, agent.id, toMs);
}

void ShiftTimes::moveOn(ShiftMarks &marks, const QString &agent, qint64 toMs)
{
    marks.countedMs = std::max(marks.countedMs, toMs);
    const auto ahead = m_ahead.find(agent);
    if (ahead == m_ahead.end())
        return;
    while (!ahead->isEmpty() && ahead->first().toMs <= marks.countedMs)
        ahead->removeFirst();
    if (ahead->isEmpty())
        m_ahead.erase(ahead);
}

void ShiftTimes::pass(ShiftMarks &marks, const ShiftAgent &agent, qint64 atMs,
                      QList<CellChange> &changes)
{
    if (marks.countedMs == 0 || atMs <= agent.lastMs)
        return;
    if (std::exchange(marks.leftOut, false))
        moveOn(marks, agent.id, agent.lastMs);
    else
        count(marks, agent, false, agent.lastMs, changes);
    if (agent.online && atMs > agent.lastMs + longestAgentStretchMs)
        marks.leftOut = true;
    else if (agent.online || atMs <= marks.countedMs + longestAgentStretchMs)
        count(marks, agent, agent.online, atMs, changes);
}

qint64 ShiftTimes::clockMoved(qint64 atMs)
{
    return std::min(std::exchange(m_clockMs, atMs), atMs);
}

bool ShiftTimes::passAbsent(ShiftMarks &marks, const ShiftAgent &agent, qint64 clockMs,
                            QList<CellChange> &changes)
{
    const qint64 untilMs = agent.online ? std::min(clockMs, agent.lastMs) : clockMs;
    const auto ahead = m_ahead.constFind(agent.id);
    if (ahead == m_ahead.cend() || ahead->first().toMs > untilMs)
        return false;
    if (marks.leftOut) {
        if (untilMs < agent.lastMs)
            return false;
        marks.leftOut = false;
        moveOn(marks, agent.id, agent.lastMs);
    }
    count(marks, agent, false, untilMs, changes);
    return true;
}

void ShiftTimes::plan(ShiftMarks &marks, const ShiftAgent &agent, const ShiftsSet &set)
{
    if (marks.countedMs == 0) {
        if (set.shifts.isEmpty())
            return;
        marks.leftOut = agent.jumpedFromMs != 0;
        marks.countedMs = marks.leftOut ? agent.jumpedFromMs : agent.lastMs;
        marks.fromMs = set.fromMs;
        marks.toMs = set.toMs;
    }
    marks.fromMs = std::min(marks.fromMs, set.fromMs);
    marks.toMs = std::max(marks.toMs, set.toMs);
    replaceShifts(m_ahead[agent.id], set);
    moveOn(marks, agent.id, 0);
}

} // namespace Wheelhouse
