// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Wheelhouse {

/// Within which wait a contact of this channel has to be answered by an agent, for service_level.
/// Milliseconds: phone 20 s, web chat 60 s, messengers 5 minutes, social media 1 hour, mail and app
/// reviews 4 hours; a channel not known here 60 s.
qint64 serviceTargetMs(QStringView channel);

} // namespace Wheelhouse
