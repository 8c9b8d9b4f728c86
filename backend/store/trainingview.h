// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/connection.h"
#include "core/care/event.h"

namespace Wheelhouse {

/// Where a bot's message says that it was not sure of the customer's: "suggested" (it asked "did
/// you mean ...?"), "unclear" (it did not understand). Empty for every other message.
QString trainingBand(const BotWrote &wrote);

/// The view of the trainer's queue: the customers' messages of the two lower bands and those marked
/// wrong, with what was decided about each.
class TrainingView
{
public:
    explicit TrainingView(Connection &connection) : m_connection(connection) {}
    Result<void> apply(const Event &event);

private:
    Connection &m_connection;
};

} // namespace Wheelhouse
