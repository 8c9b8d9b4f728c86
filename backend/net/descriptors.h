// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Wheelhouse {

/// Raises this process's limit on open files to what the system allows, once; returns the limit.
int raiseDescriptorLimit();

} // namespace Wheelhouse
