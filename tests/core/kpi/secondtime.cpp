// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/kpi/secondtime.h"

#include "tests/core/kpi/secondshifts.h"

#include <algorithm>
#include <set>

namespace Wheelhouse {

namespace {

constexpr qint64 secondQuarterMs = 15 * 60 * 1000;
constexpr qint64 secondDayMs = 96 * secondQuarterMs;

/// From one place in the log to before another.
struct SecondHold
{
    QString agent;
    qsizetype from = 0;
    qsizetype to = 0;
};

template <typename Body> const Body *bodyOf(const Event &event)
{
    return std::get_if<Body>(&event.body);
}

std::vector<SecondHold> holdsIn(const QList<Event> &log)
{
    std::map<QString, std::vector<qsizetype>> ofContacts;
    for (qsizetype i = 0; i < log.size(); ++i) {
        const Event &event = log[i];
        if (bodyOf<Assigned>(event) || bodyOf<Transferred>(event) || bodyOf<Queued>(event) ||
            bodyOf<Closed>(event))
            ofContacts[event.conversation].push_back(i);
    }
    std::vector<SecondHold> holds;
    for (const auto &[contact, places] : ofContacts) {
        for (size_t i = 0; i < places.size(); ++i) {
            const Event &event = log[places[i]];
            const auto *given = bodyOf<Assigned>(event);
            const auto *moved = bodyOf<Transferred>(event);
            const QString agent = given ? given->agent : moved ? moved->toAgent : QString();
            if (!agent.isEmpty())
                holds.push_back({agent, places[i],
                                 i + 1 < places.size() ? places[i + 1] : qsizetype(log.size())});
        }
    }
    return holds;
}

class SecondAgent
{
public:
    SecondAgent(const QList<Event> &log, const QString &id, const std::vector<SecondHold> &all)
        : m_log(log)
        , m_id(id)
    {
        for (const SecondHold &hold : all) {
            if (hold.agent != id)
                continue;
            m_holds.push_back(hold);
            m_concern.insert(hold.from);
            if (hold.to < log.size())
                m_concern.insert(hold.to);
        }
        for (qsizetype i = 0; i < log.size(); ++i) {
            const auto *presence = bodyOf<PresenceSet>(log[i]);
            const auto *limit = bodyOf<LimitSet>(log[i]);
            const auto *user = bodyOf<UserSaved>(log[i]);
            const auto *shifts = bodyOf<ShiftsSet>(log[i]);
            if ((shifts && shifts->agent == id) || (presence && presence->agent == id) ||
                (limit && limit->agent == id) || (user && user->user == id) ||
                (bodyOf<AgentWrote>(log[i]) && log[i].actor.id == id))
                m_concern.insert(i);
        }
    }

    void tell(std::vector<SecondPiece> &pieces) const
    {
        // the clock of what was counted last, and of what was before it when it leapt
        std::optional<qint64> counted, before;
        std::optional<qsizetype> last;
        for (const qsizetype place : m_concern) {
            const qint64 atMs = m_log[place].atMs;
            if (!counted) {
                counted = atMs;
            } else if (atMs - *counted > secondDayMs) {
                before = before ? before : counted;
                counted = atMs;
            } else if (atMs > *counted) {
                between(*last, *counted, atMs, pieces);
                before.reset();
                counted = atMs;
            } else if (before && atMs > *before && atMs < *counted) {
                before.reset();
                counted = atMs;
            }
            last = place;
        }
        for (const SecondShiftPiece &each :
             secondShiftPieces(m_log, {m_concern.begin(), m_concern.end()})) {
            SecondPiece piece;
            piece.atMs = each.atMs;
            piece.team = each.team;
            piece.plannedMs = each.plannedMs;
            piece.keptMs = each.keptMs;
            piece.extraMs = each.extraMs;
            pieces.push_back(piece);
        }
    }

private:
    /// What he was after the event at `place`, for that time.
    void between(qsizetype place, qint64 fromMs, qint64 toMs,
                 std::vector<SecondPiece> &pieces) const
    {
        Presence presence = Presence::Offline;
        qint64 limit = 0;
        QString team;
        for (const qsizetype each : m_concern) {
            if (each > place)
                break;
            const Event &event = m_log[each];
            if (const auto *set = bodyOf<PresenceSet>(event)) {
                presence = set->presence;
            } else if (const auto *chats = bodyOf<LimitSet>(event)) {
                limit = chats->chats;
            } else if (const auto *user = bodyOf<UserSaved>(event)) {
                team = user->team;
                presence = user->active ? presence : Presence::Offline;
            }
        }
        const qint64 held = std::count_if(m_holds.begin(), m_holds.end(), [&](const auto &hold) {
            return hold.from <= place && place < hold.to;
        });
        const bool online = presence == Presence::Online;
        for (qint64 atMs = fromMs; atMs < toMs;) {
            const qint64 endMs = std::min(toMs, (atMs / secondQuarterMs + 1) * secondQuarterMs);
            const qint64 ms = endMs - atMs;
            SecondPiece piece;
            piece.atMs = atMs;
            piece.team = team;
            piece.onlineMs = online ? ms : 0;
            piece.awayMs = presence == Presence::Away ? ms : 0;
            piece.busyMs = online && held > 0 ? ms : 0;
            piece.slotsMs = online ? ms * limit : 0;
            piece.takenMs = online ? ms * std::min(held, limit) : 0;
            piece.heldMs = online ? ms * held : 0;
            pieces.push_back(piece);
            atMs = endMs;
        }
    }

    const QList<Event> &m_log;
    const QString m_id;
    std::vector<SecondHold> m_holds;
    std::set<qsizetype> m_concern; ///< places in the log
};

void publications(const QList<Event> &log, std::vector<SecondPiece> &pieces)
{
    for (qsizetype i = 0; i < log.size(); ++i) {
        const auto *live = bodyOf<ScriptPublished>(log[i]);
        if (!live || live->revision == 0)
            continue;
        const Event *first = nullptr; // the earliest in the log after the publication before
        for (qsizetype j = i - 1; j >= 0; --j) {
            const auto *earlier = bodyOf<ScriptPublished>(log[j]);
            if (earlier && earlier->bot == live->bot)
                break;
            const auto *draft = bodyOf<ScriptDrafted>(log[j]);
            if (draft && draft->bot == live->bot)
                first = &log[j];
        }
        if (!first || log[i].atMs < first->atMs)
            continue;
        SecondPiece piece;
        piece.atMs = log[i].atMs;
        piece.bot = live->bot;
        piece.draftedMs = log[i].atMs - first->atMs;
        pieces.push_back(piece);
    }
}

} // namespace

std::vector<SecondPiece> secondPieces(const QList<Event> &log)
{
    std::set<QString> agents;
    const std::vector<SecondHold> holds = holdsIn(log);
    for (const SecondHold &hold : holds)
        agents.insert(hold.agent);
    for (const Event &event : log) {
        if (const auto *presence = bodyOf<PresenceSet>(event))
            agents.insert(presence->agent);
        if (const auto *shifts = bodyOf<ShiftsSet>(event))
            agents.insert(shifts->agent);
    }
    std::vector<SecondPiece> pieces;
    for (const QString &id : agents)
        SecondAgent(log, id, holds).tell(pieces);
    publications(log, pieces);
    return pieces;
}

} // namespace Wheelhouse
