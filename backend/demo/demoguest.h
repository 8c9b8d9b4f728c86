// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/demo/demotraffic.h"
#include "backend/service/domain.h"

namespace Wheelhouse {

/// Demo traffic that lives in the domain's turns: what DemoTraffic wants is done by the same use
/// cases and rules that serve real customers and agents. `startMs`: when it begins.
Domain::Guest demoGuest(qint64 startMs, const DemoTrafficSettings &settings = {});

/// Does one action; what the rules refuse (somebody was faster) is left undone.
void carryOut(const DemoAction &action, Recorder &recorder, Conversations &conversations);

} // namespace Wheelhouse
