// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/connection.h"
#include "backend/store/contactrecord.h"

#include <functional>
#include <limits>

namespace Wheelhouse {

/// Where in the order of contacts: by their beginning, newest first, then by id, largest first.
struct ContactPlace
{
    qint64 startedMs = std::numeric_limits<qint64>::max();
    QString id;
    bool operator==(const ContactPlace &) const = default;
};

/// Which contacts a walk passes.
struct ContactSpanOfTime
{
    qint64 fromMs = 0; ///< slots that start in [fromMs, toMs)
    qint64 toMs = 0;
    /// Only those that began in these slots; else also those that count there for something without
    /// having begun there, for which a few that do not are passed as well.
    bool byStart = false;
    /// Passes over contacts that no agent had, without reading their facts; they are looked at all
    /// the same, and count towards `most`.
    bool ofAgents = false;
};

/// Passes contacts in their order, from behind `after` on, until `visit` returns false or `most`
/// were looked at. Answers with the place to go on from, or none at the end. It reads what began in
/// the time asked for, and of what began before only contacts about as long as they would have to
/// be: never the whole store for a short time. `visit` calls nothing of the connection.
/// Errors: Unavailable, Corrupt.
using ContactVisitor = std::function<bool(const ContactRecord &)>;
Result<std::optional<ContactPlace>> walkContacts(Connection &connection,
                                                 const ContactSpanOfTime &span,
                                                 const ContactPlace &after, qsizetype most,
                                                 const ContactVisitor &visit);

} // namespace Wheelhouse
