// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>

namespace Wheelhouse {

/// An icon from :/icons/<name>.svg drawn in `colour` at whatever size it is asked for. The files
/// use currentColor for every stroke. Empty when there is no such file.
QIcon strokeIcon(const QString &name, const QColor &colour);

} // namespace Wheelhouse
