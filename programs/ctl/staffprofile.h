// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "programs/ctl/staffoptions.h"

namespace Wheelhouse {

/// `wheelhousectl staff --profile`: prints the staffed week; returns the exit status.
int staffProfile(const StaffOptions &options);

} // namespace Wheelhouse
