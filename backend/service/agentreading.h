// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/storereader.h"
#include "core/kpi/agenttally.h"
#include "core/protocol/agentsview.h"

namespace Wheelhouse {

/// Adds up figures by agent, a stretch of contacts at a time, so that other readers come between.
/// The stretches may see different states of the store.
class AgentReading
{
public:
    /// That an agent had; beyond them the oldest contacts are left out and the answer says so.
    static constexpr qint64 mostContacts = 200'000;

    /// A metric of the question that is not made of contacts is passed over. Errors: those of
    /// rowsQuestion() and of the reader.
    static Result<AgentReading> begin(StoreReader &reader, const OverviewParams &question,
                                      qint64 nowMs, qint64 most = mostContacts);

    /// Looks at the next ones; false when there are no more.
    Result<bool> goOn(StoreReader &reader);
    AgentsAnswer answer() const;

private:
    AgentReading(AgentTally tally, QList<UserSaved> users, qint64 nowMs, qint64 most);

    AgentTally m_tally;
    QHash<QString, UserSaved> m_users;
    qint64 m_nowMs;
    qint64 m_most;
    ContactPlace m_place;
    qint64 m_looked = 0;
    bool m_cut = false;
};

} // namespace Wheelhouse
