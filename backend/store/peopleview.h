// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/connection.h"
#include "core/care/event.h"

namespace Wheelhouse {

/// The views of users (as saved last) and agents (where their last presence and limit stand in the
/// log).
class PeopleView
{
public:
    explicit PeopleView(Connection &connection) : m_connection(connection) {}
    Result<void> apply(const Event &event);

private:
    Connection &m_connection;
};

} // namespace Wheelhouse
