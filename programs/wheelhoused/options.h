// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/service/server.h"

#include <QStringList>

namespace Wheelhouse {

struct ServerOptions
{
    ServerConfig config;
    bool demo = false;
    QString show; ///< help or version: print this and end
};

/// The command line of wheelhoused. Errors: Invalid with the option as context.
Result<ServerOptions> readServerOptions(const QStringList &arguments);

} // namespace Wheelhouse
