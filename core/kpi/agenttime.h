// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/care/event.h"
#include "core/kpi/shifttime.h"

#include <QHash>
#include <QSet>

namespace Wheelhouse {

/// What an agent's time depends on, as of the last event that concerned him.
struct AgentFacts
{
    Presence presence = Presence::Offline;
    int chats = 0;           ///< that he may hold at once
    QString team;            ///< as his user was saved; until then none
    int held = 0;            ///< contacts
    qint64 countedMs = 0;    ///< up to here his time was counted; 0: not begun
    qint64 jumpedFromMs = 0; ///< where it was before the clock jumped; 0: nothing counted since
    ShiftMarks shift;
    bool operator==(const AgentFacts &) const = default;
    static constexpr auto fields()
    {
        using S = AgentFacts;
        return FieldList{field("presence", &S::presence),
                         field("chats", &S::chats),
                         field("team", &S::team),
                         field("held", &S::held),
                         field("counted_ms", &S::countedMs),
                         field("jumped_from_ms", &S::jumpedFromMs),
                         field("shift", &S::shift)};
    }
};

/// The longest time between two events of an agent that counts: nobody works for longer without a
/// word. He forgot to sign out, or a clock jumped.
inline constexpr qint64 longestAgentStretchMs = 24 * 3'600'000;

/// The time lines of all agents: a fold of the log that only ever adds to the cells, so counting as
/// things happen and counting the whole log give the same. docs/kpi.md says what counts.
///
/// An event concerns an agent that sets his presence, limit, user or shifts, gives him a contact,
/// takes it from him or is his message. First the time since the last such event counts, in slots
/// of 15 minutes and by the team he was in, then what he is changes. An event earlier than what was
/// counted counts nothing; nor does a stretch longer than longestAgentStretchMs, and if the next
/// event is back in it, counting goes on from there.
///
/// Who never signed in, as agents of imported history, counts nothing: imports come conversation by
/// conversation, not in the order in which it happened, and nobody knows when he was there.
///
/// A contact is held by whom Assigned or Transferred names, until it is given to another, queued,
/// transferred or closed. Who writes in it without that does not hold it.
class AgentTimes
{
public:
    /// Appends what the event adds to the cells.
    void apply(const Event &event, QList<CellChange> &changes);

    const QHash<QString, AgentFacts> &agents() const { return m_agents; }
    /// By contact, the agent who holds it.
    const QHash<QString, QString> &holders() const { return m_holders; }
    const ShiftTimes &shifts() const { return m_shifts; }

    /// To go on from where a fold ended.
    void put(const QString &agent, const AgentFacts &facts) { m_agents.insert(agent, facts); }
    void putHolder(const QString &contact, const QString &agent)
    {
        m_holders.insert(contact, agent);
    }
    void putShifts(ShiftTimes shifts) { m_shifts = std::move(shifts); }

    /// What changed since the last call, by id.
    struct Touched
    {
        QSet<QString> agents;
        QSet<QString> contacts; ///< got another holder, or none
        bool clock = false;     ///< ShiftTimes::clockMs()
    };
    Touched takeTouched() { return std::exchange(m_touched, {}); }

private:
    friend class AgentTimesFold;
    QHash<QString, AgentFacts> m_agents;
    QHash<QString, QString> m_holders;
    ShiftTimes m_shifts;
    Touched m_touched;
};

} // namespace Wheelhouse
