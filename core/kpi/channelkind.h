// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Wheelhouse {

/// How long after the customer's last message a company may still write on the platforms that limit
/// it: 24 hours on Messenger, Instagram and WhatsApp (Meta's standard messaging window). That
/// people may write longer with a permission of their own (Messenger's HUMAN_AGENT tag, 7 days) is
/// not looked at.
inline constexpr qint64 messagingWindowMs = 24 * 3'600'000LL;

/// Whether the platform of this channel has that window.
bool hasMessagingWindow(QStringView channel);

/// Whether contacts of this channel are reviews of an app.
bool isReview(QStringView channel);

} // namespace Wheelhouse
