// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/servicetarget.h"

#include <array>

namespace Wheelhouse {

namespace {

struct Target
{
    const char16_t *channel;
    qint64 seconds;
};

constexpr std::array targets{
    Target{u"phone", 20},           Target{u"webchat", 60},      Target{u"messenger", 300},
    Target{u"whatsapp", 300},       Target{u"telegram", 300},    Target{u"viber", 300},
    Target{u"twitter", 3600},       Target{u"facebook", 3600},   Target{u"instagram", 3600},
    Target{u"email", 4 * 3600},     Target{u"review", 4 * 3600}, Target{u"appstore", 4 * 3600},
    Target{u"playstore", 4 * 3600},
};

} // namespace

qint64 serviceTargetMs(QStringView channel)
{
    for (const Target &target : targets) {
        if (channel == QStringView(target.channel))
            return target.seconds * 1000;
    }
    return 60'000;
}

} // namespace Wheelhouse
