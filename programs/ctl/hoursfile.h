// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/care/hoursevents.h"

namespace Wheelhouse {

/// The business hours of a file:
///
///     {"zone": "Europe/Warsaw",
///      "weekly": {"mon": ["09:00-17:00"], "fri": ["09:00-12:00", "20:00-02:00"]},
///      "holidays": [{"day": "2026-12-24", "name": "Christmas Eve", "hours": ["09:00-13:00"]},
///                   {"day": "2026-12-25", "name": "Christmas Day"}]}
///
/// Strict: a name that is not known is refused, since what is misspelt would be always open.
/// Errors: Invalid; the context is "line:column" of what is no JSON, else the place in it.
Result<HoursPlan> readHoursFile(const QByteArray &text);

/// The file that would set these.
QByteArray hoursFile(const HoursPlan &plan);

} // namespace Wheelhouse
