// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "programs/ctl/commandline.h"

namespace Wheelhouse {

/// wheelhousectl kpi --why: reads both periods from the store, prints the table on standard output
/// and the sentences on standard error. Returns the exit status.
int explainChange(const CommandLine &line);

} // namespace Wheelhouse
