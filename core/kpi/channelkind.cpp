// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/channelkind.h"

#include <algorithm>
#include <array>

namespace Wheelhouse {

namespace {

constexpr std::array windowed{u"messenger", u"instagram", u"whatsapp"};
constexpr std::array reviews{u"review", u"appstore", u"playstore"};

template <typename Names> bool isAmong(const Names &names, QStringView channel)
{
    return std::any_of(names.begin(), names.end(),
                       [channel](const char16_t *name) { return channel == QStringView(name); });
}

} // namespace

bool hasMessagingWindow(QStringView channel)
{
    return isAmong(windowed, channel);
}

bool isReview(QStringView channel)
{
    return isAmong(reviews, channel);
}

} // namespace Wheelhouse
