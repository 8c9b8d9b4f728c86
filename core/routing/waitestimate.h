// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/floor.h"

namespace Wheelhouse {

/// How long the next to join a queue will wait, in ms; 0 when nobody is there to come (no agent
/// online), which is told as such. `ahead` conversations wait already.
///
/// Every online slot frees up once per mean handling time, so the n-th in line waits about
/// n * handling / slots; a free slot now means about half a minute.
qint64 estimateWait(const Floor &floor, const FloorQueue &queue, qint64 ahead);

} // namespace Wheelhouse
