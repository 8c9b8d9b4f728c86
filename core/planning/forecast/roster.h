// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/forecast/member.h"

namespace Wheelhouse {

/// All members there are, in the order they are listed.
const std::vector<std::unique_ptr<const Member>> &allMembers();

/// The members a list names: "calendar,ar-day", or "-naive-day,-smooth" for all but these; empty
/// for all. Errors (Invalid): a name that is none, or nobody left.
Result<std::vector<const Member *>> chooseMembers(const QStringList &names);

} // namespace Wheelhouse
