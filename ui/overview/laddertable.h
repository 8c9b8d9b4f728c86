// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/exporttables.h"

namespace Wheelhouse {

/// One row a rung, then one a figure of "resolved", then one a reason of hand-overs.
ExportTable ladderTable(const OverviewView &view, const OverviewParams &params,
                        const QLocale &locale);

} // namespace Wheelhouse
