// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/connection.h"

namespace Wheelhouse {

/// What stands in a database file.
struct SchemaState
{
    enum class Kind { Empty, Store, Foreign };
    Kind kind = Kind::Empty;
    int version = 0; ///< number of the last migration it has seen
};

/// The version this program writes.
int schemaVersion();

Result<SchemaState> schemaState(Connection &connection);

/// Errors: Corrupt (not a store), NewerVersion; and nothing else is wrong with `state`.
Result<void> checkSchema(const SchemaState &state, const QString &file);

/// Runs the migrations that are missing, all in one transaction.
Result<void> migrate(Connection &connection);

} // namespace Wheelhouse
