// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/demo/demosettings.h"
#include "core/base/result.h"

namespace Wheelhouse {

/// Makes sure that the store at `url` holds a demo world whose present is now: made anew when there
/// is none yet or when its last event is older than `demoFreshMs`. Never touches a store that holds
/// anything but a demo. Takes some seconds when it has to make one.
/// Errors: Conflict (another kind of store is there), those of Store::open and append.
Result<void> prepareDemoStore(const QString &url, const DemoSettings &settings);

/// An inactive user by whom a demo store is told from a real one.
QString demoMarkUser();

inline constexpr qint64 demoFreshMs = 6 * 3'600'000LL;

} // namespace Wheelhouse
