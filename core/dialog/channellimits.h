// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <optional>

namespace Wheelhouse {

/// What a channel can show. Of channels that others run, what their documentation says.
struct ChannelLimits
{
    int text = 0;    ///< UTF-16 units of a message
    int buttons = 0; ///< under a message; 0: it has none, labels are written under the text
    int label = 0;   ///< UTF-16 units of a button's label
};

/// nullopt: no such channel is known.
std::optional<ChannelLimits> limitsOf(const QString &channel);
QStringList knownChannels();

} // namespace Wheelhouse
