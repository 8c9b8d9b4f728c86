// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fields.h"

namespace Wheelhouse {

/// Something said in several languages, by BCP 47 tag; in JSON an object of them.
template <typename T> class PerLanguage
{
public:
    using Value = T;

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

/// What a bot says in one language: by channel, and for each a list to rotate through. In JSON the
/// shortest of: a text, a list of texts, an object of either by channel.
class Variants
{
public:
    Variants() = default;
    Variants(const QString &text) { m_byChannel.insert(defaultChannel(), {text}); }

    static QString defaultChannel() { return QStringLiteral("default"); }

    bool isEmpty() const { return m_byChannel.isEmpty(); }
    QStringList channels() const { return m_byChannel.keys(); }
    void set(const QString &channel, const QStringList &texts)
    {
        m_byChannel.insert(channel, texts);
    }
    QStringList of(const QString &channel) const { return m_byChannel.value(channel); }

    /// The text for a channel, failing that for all; `turn` chooses among several, any number does.
    QString text(const QString &channel = {}, size_t turn = 0) const
    {
        auto found = m_byChannel.constFind(channel);
        if (found == m_byChannel.constEnd() || found->isEmpty())
            found = m_byChannel.constFind(defaultChannel());
        if (found == m_byChannel.constEnd() || found->isEmpty())
            return {};
        return found->at(qsizetype(turn % size_t(found->size())));
    }

    bool operator==(const Variants &) const = default;

private:
    QMap<QString, QStringList> m_byChannel;
};

using Texts = PerLanguage<QString>;
using Phrases = PerLanguage<QStringList>;
using Says = PerLanguage<Variants>;

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

template <> struct JsonValue<Variants>
{
    static QJsonValue write(const Variants &value)
    {
        const auto one = [&](const QString &channel) -> QJsonValue {
            const QStringList texts = value.of(channel);
            if (texts.size() == 1)
                return texts.constFirst();
            return QJsonArray::fromStringList(texts);
        };
        const QStringList channels = value.channels();
        if (channels == QStringList(Variants::defaultChannel()))
            return one(channels.constFirst());
        QJsonObject object;
        for (const QString &channel : channels)
            object.insert(channel, one(channel));
        return object;
    }
};

} // namespace Detail
} // namespace Wheelhouse
