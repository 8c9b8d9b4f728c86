// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading objects that may hold no field we do not know, for what people write by hand.
#pragma once

#include "core/base/fields.h"

namespace Wheelhouse {

/// An error at a path: "people[2].name: is missing".
inline Error wrongAt(const QString &path, const QString &what)
{
    return {ErrorCode::Invalid, what, path};
}

/// As fromJson, but a field that is not of T is an error that names those there are.
template <Detail::HasFields T> Result<T> strictFromJson(const QJsonValue &json, const QString &path)
{
    if (!json.isObject())
        return Detail::wrongType(path, "an object");
    const QJsonObject object = json.toObject();
    QStringList known;
    T::fields().each([&](const auto &each) { known.append(QLatin1StringView(each.name)); });
    for (const QString &name : object.keys()) {
        if (!known.contains(name))
            return wrongAt(
                path.isEmpty() ? name : path + u'.' + name,
                QStringLiteral("is not known; known are %1").arg(known.join(QStringLiteral(", "))));
    }
    return fromJson<T>(object, path);
}

/// The items of a list, each read strictly.
template <Detail::HasFields T>
Result<QList<T>> strictListFromJson(const QJsonValue &json, const QString &path)
{
    if (!json.isArray())
        return Detail::wrongType(path, "a list");
    QList<T> items;
    const QJsonArray array = json.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        auto item = strictFromJson<T>(array.at(i), path + QStringLiteral("[%1]").arg(i));
        if (!item)
            return item.error();
        items.append(std::move(*item));
    }
    return items;
}

} // namespace Wheelhouse
