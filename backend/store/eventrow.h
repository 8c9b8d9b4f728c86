// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/connection.h"
#include "core/care/event.h"

namespace Wheelhouse {

/// The values of an event's row, in the order of sql/event_insert.sql.
QVariantList eventValues(const Event &event);

/// The event of a row that begins with the columns of sql/event_insert.sql, in their order.
/// Errors: Corrupt, with the seq as context.
Result<Event> eventOfRow(const Rows &row);

/// All events of the rows.
Result<QList<Event>> eventsOfRows(Result<Rows> rows);

} // namespace Wheelhouse
