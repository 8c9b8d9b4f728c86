// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kpi/contactfacts.h"

namespace Wheelhouse {

/// In which slots a contact counts for something, as the table "contact" tells it.
struct ContactReach
{
    /// The smallest power of two of slots that reaches from the slot in which the contact began to
    /// the last one in which it counts, or a person was first wanted; 0 when that is the same.
    qint64 slotCount = 0;
    qint64 earlyMs = 0; ///< its first slot, when that lies before its beginning; else 0
    bool operator==(const ContactReach &) const = default;
};

ContactReach reachOf(const ContactFacts &facts);

} // namespace Wheelhouse
