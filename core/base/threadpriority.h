// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Wheelhouse {

/// From now on the calling thread, and those that it starts, get the processor when no other
/// thread of usual priority wants it. Does nothing where the system cannot do that for a thread.
void lowerThreadPriority();

} // namespace Wheelhouse
