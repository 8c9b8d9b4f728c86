// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/overviewview.h"
#include "programs/ctl/commandline.h"

namespace Wheelhouse {

/// The options of report that say which contacts, over which days, compared with what.
void addReportQuestion(CommandLine &line);

/// What they ask. --from and --to alone mean days of one's own. Whether the days make sense is
/// judged where they are read. Errors: Invalid; context is the option.
Result<OverviewParams> readReportQuestion(const CommandLine &line);

} // namespace Wheelhouse
