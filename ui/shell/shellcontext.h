// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/connection/connector.h"
#include "app/settings/settings.h"
#include "core/base/clock.h"
#include "ui/theme/theme.h"

namespace Wheelhouse {

/// What the shell works with; the program makes these and they outlive the window.
struct ShellContext
{
    Theme &theme;
    Settings &settings;
    const Clock &clock;
    Link &link;
    Connector &connector;
    ConnectionList &connections;
    TokenStore &tokens;
};

} // namespace Wheelhouse
