// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/connection/connectionlist.h"
#include "app/link/link.h"

namespace Wheelhouse::LinkWords {

/// The state in a word or two, for the indicator: "Live", "Reconnecting in 4 s".
QString state(const Link &link);
/// Its second line: latency while live, the age of the figures while not. May be empty.
QString detail(const Link &link, qint64 nowMs);
/// What went wrong and what to do, while waiting or refused; else empty.
QString sentence(const Link &link, qint64 nowMs);
/// Why a connection was not even tried.
QString failure(const Error &error);
/// "This computer", "Demo", "care.example.com".
QString placeName(const ConnectionProfile &profile);
/// "Supervisor", for the user's first role.
QString roleName(Role role);

} // namespace Wheelhouse::LinkWords
