// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The two sheets of an exported workbook. The workbook outlives what is called here; errors are
// the library's own and stay in the workbook until it is closed, so only the rows are checked.
#pragma once

#include "app/export/exporttable.h"

struct lxw_workbook;

namespace Wheelhouse {

void addTableSheet(lxw_workbook *workbook, const ExportTable &table);
void addDefinitionSheet(lxw_workbook *workbook, const ExportTable &table);

/// `title` as a sheet may be called: at most 31 characters, none of []:*?/\, no apostrophe at
/// either end, never the name of the other sheet or one that Excel keeps for itself.
QString sheetName(const QString &title);

} // namespace Wheelhouse
