// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/care/shiftevents.h"
#include "core/kpi/cell.h"

#include <QHash>

namespace Wheelhouse {

/// Up to where an agent's shifts were counted.
struct ShiftMarks
{
    qint64 countedMs = 0; ///< each instant before it is counted or left out; 0: never planned
    bool leftOut = false; ///< what lies from there to his last event does not count
    qint64 fromMs = 0;    ///< the spans of his plans lie between these two
    qint64 toMs = 0;
    bool operator==(const ShiftMarks &) const = default;
    static constexpr auto fields()
    {
        using S = ShiftMarks;
        return FieldList{field("counted_ms", &S::countedMs), field("left_out", &S::leftOut),
                         field("from_ms", &S::fromMs), field("to_ms", &S::toMs)};
    }
};

/// The agent, as far as his shifts are concerned.
struct ShiftAgent
{
    QString id;
    QString team;
    bool online = false;     ///< since his last event
    qint64 lastMs = 0;       ///< of that event
    qint64 jumpedFromMs = 0; ///< of the one before it, when the clock jumped in between; else 0
};

/// Planned time that passed, and who was online in it: a fold that only ever adds, one part of
/// AgentTimes. docs/kpi.md says what counts.
///
/// The marks of an agent only move on, so each instant counts once, by the plan as it was then; one
/// set for time that has passed changes nothing there. They move at his own events, as his time
/// does: who was online is counted up to the event, unless the stretch is longer than
/// longestAgentStretchMs. Who was not has missed what was planned, however long he was gone: such a
/// stretch counts as soon as a second event says that the clock did not jump.
///
/// Who does not come has no events. When a shift of his has ended by the earlier of the last two
/// presences in the log, of anybody, what he missed until then counts: one clock that is wrong
/// moves nobody's marks.
class ShiftTimes
{
public:
    /// Before an event of the agent's at that time.
    void pass(ShiftMarks &marks, const ShiftAgent &agent, qint64 atMs, QList<CellChange> &changes);

    /// At a presence of anybody: the instant up to which those who are not there are counted.
    qint64 clockMoved(qint64 atMs);
    /// Whether anything was counted.
    bool passAbsent(ShiftMarks &marks, const ShiftAgent &agent, qint64 clockMs,
                    QList<CellChange> &changes);

    /// After that event passed.
    void plan(ShiftMarks &marks, const ShiftAgent &agent, const ShiftsSet &set);

    /// By agent, the stretches that are not counted yet, or not wholly.
    const QHash<QString, QList<ShiftStretch>> &ahead() const { return m_ahead; }
    qint64 clockMs() const { return m_clockMs; }

    /// To go on from where a fold ended.
    void putAhead(const QString &agent, QList<ShiftStretch> shifts)
    {
        m_ahead.insert(agent, std::move(shifts));
    }
    void putClock(qint64 clockMs) { m_clockMs = clockMs; }

private:
    void count(ShiftMarks &marks, const ShiftAgent &agent, bool online, qint64 toMs,
               QList<CellChange> &changes);
    void moveOn(ShiftMarks &marks, const QString &agent, qint64 toMs);

    QHash<QString, QList<ShiftStretch>> m_ahead; ///< rising; none empty
    qint64 m_clockMs = 0;                        ///< of the last presence in the log
};

} // namespace Wheelhouse
