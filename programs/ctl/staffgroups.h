// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Wheelhouse {

/// `wheelhousectl staff --groups`: prints what the simulation says of queues and groups with
/// several skills, each figure with the half-width of its 95 % interval; returns the exit status.
int staffGroups(const QString &path);

} // namespace Wheelhouse
