// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/exporttables.h"

namespace Wheelhouse {

/// The tiles as a table that leaves the program: a figure a row with its interval, the cases behind
/// it, the days compared with, its target and whether it is kept.
ExportTable figuresTable(const OverviewView &view, const OverviewParams &params,
                         const QLocale &locale);

} // namespace Wheelhouse
