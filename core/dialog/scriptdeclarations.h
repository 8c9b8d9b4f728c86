// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a script declares beside its topics. docs/script-format.md says what each key means.
#pragma once

#include "core/dialog/texts.h"

namespace Wheelhouse {

enum class VariableType { Text, Number, Date, Email, Phone, Choice, YesNo };
template <> struct EnumNames<VariableType>
{
    static constexpr std::array names{"text",  "number", "date",  "email",
                                      "phone", "choice", "yes_no"};
};

struct ScriptVariable
{
    VariableType type = VariableType::Text;
    QString pattern; ///< of a text
    std::optional<double> min;
    std::optional<double> max;
    QStringList values;          ///< of a choice
    QMap<QString, Texts> labels; ///< of its values
    bool operator==(const ScriptVariable &) const = default;
    static constexpr auto fields()
    {
        using S = ScriptVariable;
        return FieldList{field("type", &S::type),     field("pattern", &S::pattern),
                         field("min", &S::min),       field("max", &S::max),
                         field("values", &S::values), field("labels", &S::labels)};
    }
};

enum class HttpMethod { Get, Post, Put, Delete };
template <> struct EnumNames<HttpMethod>
{
    static constexpr std::array names{"GET", "POST", "PUT", "DELETE"};
};

/// An HTTP call. `{variable}` in the url's path and query, in headers and in the texts of the body.
struct ScriptAction
{
    HttpMethod method = HttpMethod::Get;
    QString url;
    QMap<QString, QString> headers;
    QJsonValue body;
    int timeoutMs = 3'000;
    int retries = 0;
    QMap<QString, QString> save; ///< variable: JSON pointer (RFC 6901) into the answer
    bool operator==(const ScriptAction &) const = default;
    static constexpr auto fields()
    {
        using S = ScriptAction;
        return FieldList{field("method", &S::method),
                         field("url", &S::url),
                         field("headers", &S::headers),
                         field("body", &S::body),
                         field("timeout_ms", &S::timeoutMs),
                         field("retries", &S::retries),
                         field("save", &S::save)};
    }
};

/// When people are at work; core/dialog/openinghours.h reads it.
struct ScriptHours
{
    QString zone;
    QMap<QString, QStringList> days; ///< "mon": {"08:00-12:00", "13:00-17:00"}
    QStringList holidays;            ///< "2026-12-25"
    bool operator==(const ScriptHours &) const = default;
    static constexpr auto fields()
    {
        using S = ScriptHours;
        return FieldList{field("zone", &S::zone), field("days", &S::days),
                         field("holidays", &S::holidays)};
    }
};

/// What a script adds to the guards that always hold.
struct ScriptGuards
{
    Phrases sensitiveWords;
    int newCustomerDays = 0;
    QStringList fragileSegments;
    bool operator==(const ScriptGuards &) const = default;
    static constexpr auto fields()
    {
        using S = ScriptGuards;
        return FieldList{field("sensitive_words", &S::sensitiveWords),
                         field("new_customer_days", &S::newCustomerDays),
                         field("fragile_segments", &S::fragileSegments)};
    }
};

} // namespace Wheelhouse
