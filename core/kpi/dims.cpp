// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/dims.h"

#include <QHash>

namespace Wheelhouse {

Dimension dimensionOf(QStringView name)
{
    Dimension found = nullptr;
    ContactDims::fields().each([&](const auto &each) {
        if (name == QLatin1StringView(each.name))
            found = each.member;
    });
    return found;
}

QStringList dimensionNames()
{
    QStringList names;
    ContactDims::fields().each(
        [&](const auto &each) { names.append(QString::fromLatin1(each.name)); });
    return names;
}

size_t qHash(const ContactDims &dims, size_t seed)
{
    return qHashMulti(seed, dims.channel, dims.brand, dims.bot, dims.topic, dims.team,
                      dims.language, dims.scriptVersion);
}

} // namespace Wheelhouse
