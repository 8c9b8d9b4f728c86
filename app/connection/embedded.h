// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/connection/endpoint.h"

namespace Wheelhouse {

enum class EmbeddedMode {
    ThisComputer, ///< the user's own store, in the user's data folder
    Demo          ///< the made-up streaming service with live traffic
};

/// The backend inside this process. Implemented by the program, so that app needs no backend.
class EmbeddedBackend
{
public:
    virtual ~EmbeddedBackend() = default;

    /// Starts what `mode` asks for, ending what runs for another mode, and says where it listens.
    /// When it runs already, the same endpoint again. Blocks for as long as that takes; called on a
    /// pool thread, never on two at once.
    virtual Result<Endpoint> start(EmbeddedMode mode) = 0;
    /// Ends what runs; blocks until it has. Any thread, not during start().
    virtual void stop() = 0;
};

} // namespace Wheelhouse
