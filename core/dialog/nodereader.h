// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From a DocumentNode to a struct that lists its fields (core/base/fields.h), with every problem
// rather than the first: an editor wants them all.
#pragma once

#include "core/dialog/scriptproblem.h"
#include "core/dialog/texts.h"

#include <limits>

namespace Wheelhouse {

/// What no text may hold: control characters other than tab and new line, those that turn its
/// direction around or cannot be seen, half a surrogate pair. 0: it holds none.
char32_t foreignCharacter(QStringView text);

class NodeReader
{
public:
    /// Yaml: a plain 5 may be a text, an unknown key is a problem. Json: a text is quoted, unknown
    /// keys are passed over, since the other side may be newer.
    enum class From { Yaml, Json };
    explicit NodeReader(From from) : m_from(from) {}

    /// Takes what can be taken; what is not there or wrong keeps its value.
    template <typename T> bool read(T &value, const DocumentNode &node, const QString &path)
    {
        using Detail::HasFields;
        if constexpr (std::is_same_v<T, QString>)
            return readText(value, node, path);
        else if constexpr (std::is_same_v<T, bool>)
            return readBool(value, node, path);
        else if constexpr (std::is_same_v<T, QJsonValue>)
            return value = node.toJson(), true;
        else if constexpr (std::is_same_v<T, Variants>)
            return readVariants(value, node, path);
        else if constexpr (std::is_arithmetic_v<T>)
            return readNumber(value, node, path);
        else if constexpr (std::is_enum_v<T>)
            return readEnum(value, node, path);
        else if constexpr (HasFields<T>)
            return readFields(value, node, path);
        else
            return readMany(value, node, path);
    }

    void add(ProblemKind kind, const QString &path, const QString &what,
             const DocumentPlace &place);
    QList<ScriptProblem> &problems() { return m_problems; }

private:
    bool readText(QString &value, const DocumentNode &node, const QString &path);
    bool readBool(bool &value, const DocumentNode &node, const QString &path);
    bool readVariants(Variants &value, const DocumentNode &node, const QString &path);
    std::optional<double> numberIn(const DocumentNode &node) const;
    bool wrong(const DocumentNode &node, const QString &path, const QString &wanted);
    bool isMap(const DocumentNode &node, const QString &path);

    template <typename T> bool readNumber(T &value, const DocumentNode &node, const QString &path)
    {
        const std::optional<double> number = numberIn(node);
        if constexpr (std::is_integral_v<T>) {
            if (!number || *number != double(qint64(*number)) ||
                *number < double(std::numeric_limits<T>::min()) ||
                *number > double(std::numeric_limits<T>::max()))
                return wrong(node, path, QStringLiteral("a whole number in range"));
        } else if (!number) {
            return wrong(node, path, QStringLiteral("a number"));
        }
        value = T(*number);
        return true;
    }

    template <typename T> bool readEnum(T &value, const DocumentNode &node, const QString &path)
    {
        const auto known = enumOf<T>(node.text);
        if (node.kind != DocumentNode::Kind::Scalar || !known) {
            QStringList names;
            for (const char *name : EnumNames<T>::names)
                names.append(QString::fromLatin1(name));
            return wrong(node, path, QStringLiteral("one of ") + names.join(QStringLiteral(", ")));
        }
        value = *known;
        return true;
    }

    template <typename T> bool readFields(T &value, const DocumentNode &node, const QString &path)
    {
        if (!isMap(node, path))
            return false;
        for (const DocumentNode &item : node.items) {
            const QString place = path.isEmpty() ? item.key : path + u'.' + item.key;
            bool known = false;
            T::fields().each([&](const auto &one) {
                if (known || item.key != QLatin1StringView(one.name))
                    return;
                known = true;
                if (item.kind != DocumentNode::Kind::Null)
                    read(value.*one.member, item, place);
            });
            if (!known && m_from == From::Yaml)
                add(ProblemKind::UnknownKey, place, QStringLiteral("is no key that belongs here"),
                    item.keyPlace);
        }
        return true;
    }

    template <typename T>
    bool readMany(std::optional<T> &value, const DocumentNode &node, const QString &path)
    {
        T one{};
        if (!read(one, node, path))
            return false;
        value = std::move(one);
        return true;
    }

    template <typename T>
    bool readMany(QList<T> &values, const DocumentNode &node, const QString &path)
    {
        if constexpr (std::is_same_v<T, QString>) {
            if (node.kind == DocumentNode::Kind::Scalar) {
                QString one;
                if (readText(one, node, path))
                    values = {one};
                return true;
            }
        }
        if (node.kind != DocumentNode::Kind::List)
            return wrong(node, path, QStringLiteral("a list"));
        values.clear();
        values.reserve(qsizetype(node.items.size()));
        for (size_t i = 0; i < node.items.size(); ++i) {
            T one{};
            read(one, node.items[i], QStringLiteral("%1[%2]").arg(path).arg(i));
            values.append(std::move(one));
        }
        return true;
    }

    template <typename T>
    bool readMany(QMap<QString, T> &values, const DocumentNode &node, const QString &path)
    {
        if (!isMap(node, path))
            return false;
        for (const DocumentNode &item : node.items) {
            T one{};
            read(one, item, path + u'.' + item.key);
            values.insert(item.key, std::move(one));
        }
        return true;
    }

    template <typename T>
    bool readMany(PerLanguage<T> &values, const DocumentNode &node, const QString &path)
    {
        if (node.kind != DocumentNode::Kind::Map)
            return wrong(node, path, QStringLiteral("texts by language, like {en: ...}"));
        for (const DocumentNode &item : node.items) {
            T one{};
            read(one, item, path + u'.' + item.key);
            values.set(item.key, one);
        }
        return true;
    }

    From m_from;
    QList<ScriptProblem> m_problems;
};

} // namespace Wheelhouse
