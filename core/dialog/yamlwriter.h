// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QStringList>

namespace Wheelhouse {

/// JSON as block YAML that is read in a diff: a line a value, lists of names and small maps of
/// scalars on one line, texts of several lines as they are. Keys in the order of `order`, others
/// behind them by name. The same value is always written the same way, and readYaml reads it back.
QByteArray writeYaml(const QJsonValue &value, const QStringList &order);

} // namespace Wheelhouse
