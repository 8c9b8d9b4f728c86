// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Wheelhouse {

/// A file the program carries inside: "scripts/julia.yaml", "webchat/widget.js". Empty when there
/// is none of that name. Thread-safe.
QByteArray resource(const QString &path);

} // namespace Wheelhouse
