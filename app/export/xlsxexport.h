// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/export/exporttable.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDir>

namespace Wheelhouse {

/// The table as an Office Open XML workbook (libxlsxwriter). The first sheet is the table: numbers,
/// shares, durations and times are real ones with number formats, the head is bold, stays in view
/// and filters. The second says what the figures mean, and which contacts, period and zone they are
/// of. A text is always a text, never a formula; one over 32,767 characters is cut, as the format
/// knows no longer ones. Times are the wall clock of the table's zone, for a workbook knows none.
///
/// Blocks; any thread. Works in a folder of its own in `scratch`. Errors: Invalid when there are
/// more rows or columns than a sheet holds; TooLarge when `scratch` has no room, Forbidden when it
/// may not be written to, Unavailable when the library fails; context is then `scratch`/name.
Result<QByteArray> xlsxOf(const ExportTable &table, const QString &scratch = QDir::tempPath());

} // namespace Wheelhouse
