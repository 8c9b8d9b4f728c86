// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one way values become JSON and back: a struct lists its fields once,
//
//     struct RatingGiven
//     {
//         int score = 0;
//         QString comment;
//         static constexpr auto fields()
//         {
//             return FieldList{field("score", &RatingGiven::score),
//                               field("comment", &RatingGiven::comment)};
//         }
//     };
//
// and toJson / fromJson do the rest: QString, bool, integers, double, named enums (EnumNames),
// optionals, lists, maps, nested structs and raw JSON. A missing field keeps its default and an
// unknown one is ignored, so both sides may be of different age; a field of the wrong type is an
// error with the path to it. Fields that equal their default are not written.
#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QStringList>

#include <array>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>

namespace Wheelhouse {

template <typename Owner, typename Member> struct Field
{
    const char *name;
    Member Owner::*member;
};

template <typename Owner, typename Member>
constexpr Field<Owner, Member> field(const char *name, Member Owner::*member)
{
    return {name, member};
}

namespace Detail {

template <size_t Place, typename F> struct FieldAt
{
    F field;
};

template <typename Places, typename... Fs> struct FieldsAt;
template <size_t... Places, typename... Fs>
struct FieldsAt<std::index_sequence<Places...>, Fs...> : FieldAt<Places, Fs>...
{
    template <typename Visit> constexpr void each(const Visit &visit) const
    {
        (visit(static_cast<const FieldAt<Places, Fs> &>(*this).field), ...);
    }
};

} // namespace Detail

/// What fields() returns. A std::tuple would do, but makes a third of the time it takes to compile
/// a file that knows the protocol.
template <typename... Fs> struct FieldList : Detail::FieldsAt<std::index_sequence_for<Fs...>, Fs...>
{
    static constexpr size_t size = sizeof...(Fs);

    constexpr FieldList(Fs... fields)
        : Detail::FieldsAt<std::index_sequence_for<Fs...>, Fs...>{{fields}...}
    {}
};

/// Specialise with `static constexpr std::array names{...}` in the order of the enumerators.
template <typename Enum> struct EnumNames;

template <typename Enum> QString nameOf(Enum value)
{
    return QString::fromLatin1(EnumNames<Enum>::names.at(size_t(value)));
}

template <typename Enum> std::optional<Enum> enumOf(QStringView name)
{
    for (size_t i = 0; i < EnumNames<Enum>::names.size(); ++i) {
        if (name == QLatin1StringView(EnumNames<Enum>::names[i]))
            return Enum(i);
    }
    return std::nullopt;
}

namespace Detail {

template <typename T>
concept HasFields = requires
{
    T::fields();
};

inline Error wrongType(const QString &path, const char *wanted)
{
    return {ErrorCode::Invalid, QStringLiteral("must be %1").arg(QLatin1StringView(wanted)), path};
}

inline QString join(const QString &path, const char *name)
{
    return path.isEmpty() ? QString::fromLatin1(name) : path + u'.' + QLatin1StringView(name);
}

template <typename T> struct JsonValue;

} // namespace Detail

template <Detail::HasFields T> QJsonObject toJson(const T &value)
{
    [[maybe_unused]] static const T blank{};
    QJsonObject object;
    T::fields().each([&](const auto &one) {
        using Member = std::remove_cvref_t<decltype(value.*one.member)>;
        if (value.*one.member != blank.*one.member)
            object.insert(QLatin1StringView(one.name),
                          Detail::JsonValue<Member>::write(value.*one.member));
    });
    return object;
}

/// `path` is where the object stands, for errors: "params.rows[3]".
template <Detail::HasFields T>
Result<T> fromJson(const QJsonObject &object, const QString &path = {})
{
    T value;
    std::optional<Error> failure;
    T::fields().each([&](const auto &one) {
        const auto found = object.constFind(QLatin1StringView(one.name));
        if (failure || found == object.constEnd() || found->isNull())
            return;
        using Member = std::remove_cvref_t<decltype(value.*one.member)>;
        auto read = Detail::JsonValue<Member>::read(*found, Detail::join(path, one.name));
        if (read)
            value.*one.member = std::move(*read);
        else
            failure = read.error();
    });
    if (failure)
        return *failure;
    return value;
}

namespace Detail {

template <> struct JsonValue<QString>
{
    static QJsonValue write(const QString &value) { return value; }
    static Result<QString> read(const QJsonValue &json, const QString &path)
    {
        if (!json.isString())
            return wrongType(path, "text");
        QString value = json.toString();
        // half a surrogate pair cannot be written as UTF-8: it would come back as another text
        if (!value.isValidUtf16())
            return wrongType(path, "text of whole characters");
        return value;
    }
};

template <> struct JsonValue<bool>
{
    static QJsonValue write(bool value) { return value; }
    static Result<bool> read(const QJsonValue &json, const QString &path)
    {
        if (!json.isBool())
            return wrongType(path, "true or false");
        return json.toBool();
    }
};

template <typename T>
requires std::is_integral_v<T>
struct JsonValue<T>
{
    static QJsonValue write(T value) { return qint64(value); }
    static Result<T> read(const QJsonValue &json, const QString &path)
    {
        const double asDouble = json.toDouble();
        const qint64 value = json.toInteger();
        if (!json.isDouble() || double(value) != asDouble || qint64(T(value)) != value)
            return wrongType(path, "a whole number in range");
        return T(value);
    }
};

template <> struct JsonValue<double>
{
    static QJsonValue write(double value) { return value; }
    static Result<double> read(const QJsonValue &json, const QString &path)
    {
        if (!json.isDouble())
            return wrongType(path, "a number");
        return json.toDouble();
    }
};

template <typename T>
requires std::is_enum_v<T>
struct JsonValue<T>
{
    static QJsonValue write(T value) { return nameOf(value); }
    static Result<T> read(const QJsonValue &json, const QString &path)
    {
        const std::optional<T> value = json.isString() ? enumOf<T>(json.toString()) : std::nullopt;
        if (!value)
            return wrongType(path, "one of the known names");
        return *value;
    }
};

template <> struct JsonValue<QJsonObject>
{
    static QJsonValue write(const QJsonObject &value) { return value; }
    static Result<QJsonObject> read(const QJsonValue &json, const QString &path)
    {
        if (!json.isObject())
            return wrongType(path, "an object");
        return json.toObject();
    }
};

template <> struct JsonValue<QJsonArray>
{
    static QJsonValue write(const QJsonArray &value) { return value; }
    static Result<QJsonArray> read(const QJsonValue &json, const QString &path)
    {
        if (!json.isArray())
            return wrongType(path, "a list");
        return json.toArray();
    }
};

template <> struct JsonValue<QJsonValue>
{
    static QJsonValue write(const QJsonValue &value) { return value; }
    static Result<QJsonValue> read(const QJsonValue &json, const QString &) { return json; }
};

template <HasFields T> struct JsonValue<T>
{
    static QJsonValue write(const T &value) { return toJson(value); }
    static Result<T> read(const QJsonValue &json, const QString &path)
    {
        if (!json.isObject())
            return wrongType(path, "an object");
        return fromJson<T>(json.toObject(), path);
    }
};

template <typename T> struct JsonValue<std::optional<T>>
{
    static QJsonValue write(const std::optional<T> &value)
    {
        return value ? JsonValue<T>::write(*value) : QJsonValue();
    }
    static Result<std::optional<T>> read(const QJsonValue &json, const QString &path)
    {
        if (json.isNull())
            return std::optional<T>();
        auto value = JsonValue<T>::read(json, path);
        if (!value)
            return value.error();
        return std::optional<T>(std::move(*value));
    }
};

template <typename T> struct JsonValue<QList<T>>
{
    static QJsonValue write(const QList<T> &values)
    {
        QJsonArray array;
        for (const T &value : values)
            array.append(JsonValue<T>::write(value));
        return array;
    }
    static Result<QList<T>> read(const QJsonValue &json, const QString &path)
    {
        if (!json.isArray())
            return wrongType(path, "a list");
        QList<T> values;
        const QJsonArray array = json.toArray();
        values.reserve(array.size());
        for (qsizetype i = 0; i < array.size(); ++i) {
            auto value = JsonValue<T>::read(array.at(i), path + QStringLiteral("[%1]").arg(i));
            if (!value)
                return value.error();
            values.append(std::move(*value));
        }
        return values;
    }
};

template <typename T> struct JsonValue<QMap<QString, T>>
{
    static QJsonValue write(const QMap<QString, T> &values)
    {
        QJsonObject object;
        for (auto each = values.begin(); each != values.end(); ++each)
            object.insert(each.key(), JsonValue<T>::write(*each));
        return object;
    }
    static Result<QMap<QString, T>> read(const QJsonValue &json, const QString &path)
    {
        if (!json.isObject())
            return wrongType(path, "an object");
        QMap<QString, T> values;
        const QJsonObject object = json.toObject();
        for (auto each = object.begin(); each != object.end(); ++each) {
            auto value = JsonValue<T>::read(each.value(), path + u'.' + each.key());
            if (!value)
                return value.error();
            values.insert(each.key(), std::move(*value));
        }
        return values;
    }
};

} // namespace Detail
} // namespace Wheelhouse
