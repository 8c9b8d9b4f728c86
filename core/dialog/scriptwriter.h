// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dialog/script.h"

namespace Wheelhouse {

/// The script as YAML, in the order of docs/script-format.md; readScript reads the same script
/// back. `script` may also be any other document of the format, such as a merged one.
QByteArray writeScript(const Script &script);
QByteArray writeScript(const QJsonObject &script);

/// All keys of the format, each before those that stand under or behind it.
const QStringList &scriptKeyOrder();

} // namespace Wheelhouse
