// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace Wheelhouse {

/// Writes `bytes` beside `path` and renames: there is the whole new file or what was there before.
/// Blocks; any thread. The error's context is the path, its code NotFound (the folder is gone),
/// Forbidden (it may not be written to), TooLarge (the disk is full) or Unavailable (else).
Result<void> saveFile(const QString &path, const QByteArray &bytes);

/// Why an export came to nothing and what to do now, in the user's language: for the errors of
/// saveFile() and xlsxOf().
QString saveProblem(const Error &error);

} // namespace Wheelhouse
