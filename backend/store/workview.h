// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/connection.h"
#include "core/kpi/agenttime.h"
#include "core/kpi/publishtime.h"

namespace Wheelhouse {

/// The view of what counts and belongs to no contact: the time lines of agents, their shifts and
/// the drafts that wait for their publication. What the next event needs is kept in memory, read
/// when the first event comes; what an event changed is written once a commit, shifts at once.
class WorkView
{
public:
    explicit WorkView(Connection &connection) : m_connection(connection) {}

    /// Takes the event in and appends what moves in the cells.
    Result<void> apply(const Event &event, QList<CellChange> &changes);
    /// Writes what `apply` changed.
    Result<void> flush();
    /// Drops what was changed and what was remembered.
    void forget() { m_work.reset(); }

private:
    struct Work
    {
        AgentTimes agents;
        PublishTimes publications;
    };
    Result<Work> read();
    Result<void> readAgents(AgentTimes &agents);
    Result<void> readShifts(AgentTimes &agents);
    Result<void> writeAgents(AgentTimes &agents);
    Result<void> planShifts(const Event &event, const ShiftsSet &set);

    Connection &m_connection;
    std::optional<Work> m_work; ///< none: not read yet
};

} // namespace Wheelhouse
