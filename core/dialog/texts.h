// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fields.h"

#include <QMap>

namespace Wheelhouse {

/// Something said in several languages, by BCP 47 tag; in JSON an object of them.
template <typename T> class PerLanguage
{
public:
    PerLanguage() = default;
    PerLanguage(std::initializer_list<std::pair<QString, T>> list)
    {
        for (const auto &[language, value] : list)
            m_values.insert(language, value);
    }

    bool isEmpty() const { return m_values.isEmpty(); }
    bool contains(const QString &language) const { return m_values.contains(language); }
    void set(const QString &language, const T &value) { m_values.insert(language, value); }
    QStringList languages() const { return m_values.keys(); }

    /// As said in that language; failing that in `otherwise`, failing that in any.
    T in(const QString &language, const QString &otherwise = {}) const
    {
        auto found = m_values.constFind(language);
        if (found == m_values.constEnd())
            found = m_values.constFind(otherwise);
        if (found == m_values.constEnd())
            found = m_values.constBegin();
        return found == m_values.constEnd() ? T() : *found;
    }

    bool operator==(const PerLanguage &) const = default;

private:
    QMap<QString, T> m_values;
};

using Texts = PerLanguage<QString>;
using Phrases = PerLanguage<QStringList>;

namespace Detail {

template <typename T> struct JsonValue<PerLanguage<T>>
{
    using Each = std::conditional_t<std::is_same_v<T, QStringList>, QList<QString>, T>;

    static QJsonValue write(const PerLanguage<T> &value)
    {
        QJsonObject object;
        for (const QString &language : value.languages())
            object.insert(language, JsonValue<Each>::write(value.in(language)));
        return object;
    }
    static Result<PerLanguage<T>> read(const QJsonValue &json, const QString &path)
    {
        if (!json.isObject())
            return wrongType(path, "an object of texts by language");
        PerLanguage<T> value;
        const QJsonObject object = json.toObject();
        for (auto each = object.begin(); each != object.end(); ++each) {
            auto text = JsonValue<Each>::read(each.value(), path + u'.' + each.key());
            if (!text)
                return text.error();
            value.set(each.key(), std::move(*text));
        }
        return value;
    }
};

} // namespace Detail
} // namespace Wheelhouse
