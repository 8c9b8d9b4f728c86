// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The figures by agent in the user's words, and as a table that leaves the program: pure functions.
#pragma once

#include "app/export/exporttable.h"
#include "core/protocol/agentsview.h"

#include <QLocale>

namespace Wheelhouse {

/// "Ania Kowalska"; an agent who is no user any more by his id.
QString agentName(const AgentRow &row);

/// Whose a contact is, as docs/kpi.md defines it.
QString agentsDefinition();
/// What the card says above its table: the definition, and what the answer leaves out.
QString agentsNote(const AgentsAnswer &answer, const QLocale &locale);
/// "By agent: 12 agents; Ania Kowalska served most, 312 contacts."
QString agentsMessage(const QList<AgentRow> &rows, const QLocale &locale);

/// A column's short head; of what is not always shown, the metric's name.
QString agentHead(const QString &metric);
/// "Satisfied customers: 86.4 %, with 95 % certainty from 82.1 % to 89.7 %; 58 of 120 cases."
QString agentCellWords(const QString &metric, const Figure &figure, const QLocale &locale);

/// A row an agent, as `rows` are ordered, nothing rounded: each figure, the cases behind it, and of
/// shares the interval. `table` has title, period and definitions.
ExportTable agentsTable(ExportTable table, const QStringList &metrics, const QList<AgentRow> &rows);

} // namespace Wheelhouse
