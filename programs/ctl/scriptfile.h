// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dialog/scriptreader.h"

namespace Wheelhouse {

/// The file's bytes, at most one more than a script may have; "-" is standard input. Errors:
/// Unavailable, NotFound.
Result<QByteArray> scriptBytes(const QString &path);

/// Reads a script and says on standard error what keeps it from being used, "file:line:column: ..."
/// a line. `drafts`: also one that is not fit to be run, as long as all of it could be read.
std::optional<ScriptReading> scriptFile(const QString &path, bool drafts = false);

} // namespace Wheelhouse
