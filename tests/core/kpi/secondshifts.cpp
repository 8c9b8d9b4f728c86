// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/kpi/secondshifts.h"

#include <algorithm>
#include <set>

namespace Wheelhouse {

namespace {

constexpr qint64 shiftQuarterMs = 15 * 60 * 1000;
constexpr qint64 shiftWholeDayMs = 96 * shiftQuarterMs;

/// What was planned for the agent as of a place in the log.
class SecondPlan
{
public:
    void add(const ShiftsSet &set)
    {
        m_sets.push_back(&set);
        m_known = m_known || !set.shifts.isEmpty();
        if (!m_known)
            return;
        m_fromMs = m_edges.empty() ? set.fromMs : std::min(m_fromMs, set.fromMs);
        m_toMs = m_edges.empty() ? set.toMs : std::max(m_toMs, set.toMs);
        m_edges.insert({set.fromMs, set.toMs});
        for (const ShiftStretch &each : set.shifts)
            m_edges.insert({each.fromMs, each.toMs});
    }
    bool known() const { return m_known; }
    const std::set<qint64> &edges() const { return m_edges; }
    bool spans(qint64 ms) const { return ms >= m_fromMs && ms < m_toMs; }
    bool has(qint64 ms) const
    {
        const ShiftsSet *set = decider(ms);
        return set && std::any_of(set->shifts.begin(), set->shifts.end(), [&](const auto &each) {
                   return each.fromMs <= ms && ms < each.toMs;
               });
    }
    bool endsBetween(qint64 afterMs, qint64 untilMs) const
    {
        return afterMs < untilMs &&
               std::any_of(m_edges.upper_bound(afterMs), m_edges.upper_bound(untilMs),
                           [&](qint64 edgeMs) { return isEnd(edgeMs); });
    }

private:
    const ShiftsSet *decider(qint64 ms) const
    {
        for (auto set = m_sets.rbegin(); set != m_sets.rend(); ++set) {
            if ((*set)->fromMs <= ms && ms < (*set)->toMs)
                return *set;
        }
        return nullptr;
    }
    bool isEnd(qint64 ms) const
    {
        if (!has(ms - 1))
            return false;
        const ShiftsSet *set = decider(ms - 1);
        return decider(ms) != set || std::any_of(set->shifts.begin(), set->shifts.end(),
                                                 [&](const auto &each) { return each.toMs == ms; });
    }

    std::vector<const ShiftsSet *> m_sets;
    std::set<qint64> m_edges;
    bool m_known = false;
    qint64 m_fromMs = 0;
    qint64 m_toMs = 0;
};

class SecondShifts
{
public:
    SecondShifts(const QList<Event> &log, std::vector<SecondShiftPiece> &pieces)
        : m_log(log)
        , m_pieces(pieces)
    {}

    void own(qsizetype place)
    {
        const qint64 atMs = m_log[place].atMs;
        if (m_last && m_plan.known() && atMs > *m_last)
            forward(atMs);
        if (!m_last || atMs - *m_last > shiftWholeDayMs) {
            m_before = m_before || !m_last ? m_before : m_last;
            m_last = atMs;
        } else if (atMs > *m_last) {
            m_before.reset();
            m_last = atMs;
        } else if (m_before && atMs > *m_before && atMs < *m_last) {
            m_before.reset();
            m_last = atMs;
        }
        become(m_log[place]);
    }

    void presence(qint64 atMs)
    {
        const std::optional<qint64> earlier = m_presence;
        m_presence = atMs;
        if (!earlier || !m_plan.known())
            return;
        qint64 untilMs = std::min(*earlier, atMs);
        if (m_online)
            untilMs = std::min(untilMs, *m_last);
        if (!m_plan.endsBetween(m_doneMs, untilMs) || (m_notCounted && untilMs < *m_last))
            return;
        if (std::exchange(m_notCounted, false))
            m_doneMs = std::max(m_doneMs, *m_last);
        tell(untilMs, false);
    }

private:
    void forward(qint64 atMs)
    {
        if (std::exchange(m_notCounted, false))
            m_doneMs = std::max(m_doneMs, *m_last);
        else
            tell(*m_last, false);
        const bool longOnline = m_online && atMs - *m_last > shiftWholeDayMs;
        const bool longGone = !m_online && atMs - m_doneMs > shiftWholeDayMs;
        m_notCounted = longOnline;
        if (!longOnline && !longGone)
            tell(atMs, m_online);
    }

    void become(const Event &event)
    {
        if (const auto *set = std::get_if<PresenceSet>(&event.body)) {
            m_online = set->presence == Presence::Online;
        } else if (const auto *user = std::get_if<UserSaved>(&event.body)) {
            m_team = user->team;
            m_online = m_online && user->active;
        } else if (const auto *shifts = std::get_if<ShiftsSet>(&event.body)) {
            const bool before = m_plan.known();
            m_plan.add(*shifts);
            if (!before && m_plan.known()) {
                m_notCounted = m_before.has_value();
                m_doneMs = m_before ? *m_before : *m_last;
            }
        }
    }

    void tell(qint64 untilMs, bool online)
    {
        while (m_doneMs < untilMs) {
            qint64 endMs = std::min(untilMs, (m_doneMs / shiftQuarterMs + 1) * shiftQuarterMs);
            const auto edge = m_plan.edges().upper_bound(m_doneMs);
            if (edge != m_plan.edges().end())
                endMs = std::min(endMs, *edge);
            const qint64 ms = endMs - m_doneMs;
            const bool planned = m_plan.has(m_doneMs);
            const bool extra = online && !planned && m_plan.spans(m_doneMs);
            if (planned || extra)
                m_pieces.push_back({m_doneMs, m_team, planned ? ms : 0, planned && online ? ms : 0,
                                    extra ? ms : 0});
            m_doneMs = endMs;
        }
    }

    const QList<Event> &m_log;
    std::vector<SecondShiftPiece> &m_pieces;
    SecondPlan m_plan;
    std::optional<qint64> m_last, m_before, m_presence;
    qint64 m_doneMs = 0;
    bool m_notCounted = false;
    bool m_online = false;
    QString m_team;
};

} // namespace

std::vector<SecondShiftPiece> secondShiftPieces(const QList<Event> &log,
                                                const std::vector<qsizetype> &concern)
{
    std::vector<SecondShiftPiece> pieces;
    SecondShifts shifts(log, pieces);
    auto next = concern.begin();
    for (qsizetype place = 0; place < log.size(); ++place) {
        if (next != concern.end() && *next == place) {
            shifts.own(place);
            ++next;
        }
        if (std::holds_alternative<PresenceSet>(log[place].body))
            shifts.presence(log[place].atMs);
    }
    return pieces;
}

} // namespace Wheelhouse
