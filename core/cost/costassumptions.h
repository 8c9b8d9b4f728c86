// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/care/settingevents.h"

#include <QList>

namespace Wheelhouse {

/// A change of the assumptions, as the log has it.
struct CostChange
{
    qint64 seq = 0;
    qint64 atMs = 0;
    QString user; ///< empty: from the command line
    CostAssumed assumed;
    bool operator==(const CostChange &) const = default;
    static constexpr auto fields()
    {
        using S = CostChange;
        return FieldList{field("seq", &S::seq), field("at_ms", &S::atMs), field("user", &S::user),
                         field("assumed", &S::assumed)};
    }
};

/// Invalid for what no office has; `context` is the field. Cost and minutes 0 or more and finite, a
/// currency of three capitals where there is a cost, 1 to 20 contacts at once, shares in [0, 1] and
/// in order, occupancy in (0, 1], 1 to 8,784 hours a year, a note of at most 500 characters.
Result<void> checkAssumptions(const CostAssumed &assumed);

/// What was assumed at this moment: the latest change not after it, before the first the defaults.
/// `history` ascends by seq; by clocks it need not.
CostAssumed assumedAt(const QList<CostChange> &history, qint64 atMs);

} // namespace Wheelhouse
