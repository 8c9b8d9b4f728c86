// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/connection/connectionlist.h"
#include "core/base/result.h"

#include <QStringList>

namespace Wheelhouse {

struct DesktopOptions
{
    /// What the command line names; nothing: where the user was last.
    std::optional<ConnectionProfile> place;
    QString link; ///< wheelhouse://..., as it was given; empty: none
    QString show; ///< text to print instead of starting (help, version)
};

/// Of a whole command line, program name first. Whether a link is a good one is not looked at.
/// Errors: Invalid with the option.
Result<DesktopOptions> readDesktopOptions(const QStringList &arguments);

} // namespace Wheelhouse
