// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/dims.h"

#include <QHash>

namespace Wheelhouse {

Dimension dimensionOf(QStringView name)
{
    Dimension found = nullptr;
    std::apply(
        [&](const auto &...each) {
            ((name == QLatin1StringView(each.name) ? void(found = each.member) : void()), ...);
        },
        ContactDims::fields());
    return found;
}

QStringList dimensionNames()
{
    return std::apply(
        [](const auto &...each) { return QStringList{QString::fromLatin1(each.name)...}; },
        ContactDims::fields());
}

size_t qHash(const ContactDims &dims, size_t seed)
{
    return qHashMulti(seed, dims.channel, dims.brand, dims.bot, dims.topic, dims.team,
                      dims.language, dims.scriptVersion);
}

} // namespace Wheelhouse
