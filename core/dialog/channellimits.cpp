// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/channellimits.h"

#include <array>

namespace Wheelhouse {

namespace {

struct Named
{
    const char *channel;
    ChannelLimits limits;
};

// docs/script-format.md shows the same table.
constexpr std::array table{
    Named{"webchat", {4'000, 13, 80}},   Named{"messenger", {2'000, 13, 20}},
    Named{"instagram", {1'000, 13, 20}}, Named{"whatsapp", {4'096, 10, 24}},
    Named{"telegram", {4'096, 100, 64}}, Named{"twitter", {10'000, 20, 36}},
    Named{"sms", {1'600, 0, 0}},         Named{"email", {4'000, 0, 0}},
    Named{"play", {350, 0, 0}},          Named{"appstore", {5'970, 0, 0}},
};

} // namespace

std::optional<ChannelLimits> limitsOf(const QString &channel)
{
    for (const Named &each : table) {
        if (channel == QLatin1StringView(each.channel))
            return each.limits;
    }
    return std::nullopt;
}

QStringList knownChannels()
{
    QStringList names;
    for (const Named &each : table)
        names.append(QString::fromLatin1(each.channel));
    return names;
}

} // namespace Wheelhouse
