// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/floor.h"

namespace Wheelhouse {

/// A queue as the view "live" shows it, with the wait of whoever joins it next.
LiveQueue queuePicture(const Floor &floor, const FloorQueue &queue);

/// The floor as the view "live" shows it: open conversations, active agents and all queues, by id.
LiveView floorPicture(const Floor &floor);

} // namespace Wheelhouse
