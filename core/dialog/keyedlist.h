// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QJsonArray>
#include <QStringList>

#include <optional>

namespace Wheelhouse {

/// A list whose entries have names of their own: objects by their "id", texts by themselves.
struct KeyedList
{
    QStringList keys; ///< in order
    QHash<QString, QJsonValue> values;
};

/// nullopt: some entry has no name, or two have the same.
std::optional<KeyedList> keyedList(const QJsonArray &array);

} // namespace Wheelhouse
