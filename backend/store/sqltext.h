// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Wheelhouse {

/// The statement in backend/store/sql/NAME.sql. Asking for one that is not there is a broken
/// promise (asserted).
QString sqlText(const char *name);

/// The migrations in order; the first has number 1 and there is no gap.
QStringList migrationNames();

/// The statements of a migration, in order. In such a file a statement ends with a semicolon at the
/// end of a line, and a comment has a line of its own.
QStringList migrationStatements(const QString &name);

} // namespace Wheelhouse
