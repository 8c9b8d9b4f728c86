// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fields.h"

#include <QStringList>

namespace Wheelhouse {

/// What a contact is cut by. Empty means not known (no topic recognised, no team yet ...).
struct ContactDims
{
    QString channel;
    QString brand;
    QString bot;
    QString topic;
    QString team;
    QString language;
    QString scriptVersion;

    bool operator==(const ContactDims &) const = default;
    static constexpr auto fields()
    {
        using S = ContactDims;
        return FieldList{field("channel", &S::channel),
                         field("brand", &S::brand),
                         field("bot", &S::bot),
                         field("topic", &S::topic),
                         field("team", &S::team),
                         field("language", &S::language),
                         field("script_version", &S::scriptVersion)};
    }
};

using Dimension = QString ContactDims::*;

/// By the name it has in queries: "channel", "brand", "bot", "topic", "team", "language",
/// "script_version". Null for any other name.
Dimension dimensionOf(QStringView name);
QStringList dimensionNames();

size_t qHash(const ContactDims &dims, size_t seed = 0);

} // namespace Wheelhouse
