// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/export/exporttable.h"
#include "core/protocol/rowsview.h"

#include <QLocale>

namespace Wheelhouse {

/// The contacts behind a figure as they leave the program: a row each; one with several durations
/// has a row for each of them, so that the columns add up to the figure.
ExportTable rowsTable(const RowsParams &params, const RowsPage &head, const QList<FigureRow> &rows,
                      const QLocale &locale);

} // namespace Wheelhouse
