// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/storereader.h"
#include "core/kpi/agenttally.h"

namespace Wheelhouse {

/// wheelhousectl kpi --by agent: a row for each agent with cases, by id; of all contacts of the
/// period, however many. A condition "agent" leaves one. Errors: those of AgentTally::prepare;
/// context is the option.
Result<QList<QueryRow>> readAgents(StoreReader &reader, Query query);

/// Takes the agent out of the conditions; empty: there is none.
QString takeAgent(Query &query);

} // namespace Wheelhouse
