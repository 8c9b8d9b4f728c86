// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/keyedlist.h"

#include <QJsonObject>

namespace Wheelhouse {

std::optional<KeyedList> keyedList(const QJsonArray &array)
{
    KeyedList list;
    for (const QJsonValue &each : array) {
        const QJsonValue id =
            each.isObject() ? each.toObject().value(QLatin1StringView("id")) : each;
        if (!id.isString() || list.values.contains(id.toString()))
            return std::nullopt;
        list.keys.append(id.toString());
        list.values.insert(id.toString(), each);
    }
    return list;
}

} // namespace Wheelhouse
