// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kpi/cell.h"
#include "core/overview/overviewperiod.h"
#include "core/protocol/overviewview.h"

#include <memory>

namespace Wheelhouse {

/// Keeps one Overview page up to date: fed once with the stored cells of its range, then with every
/// change, it can tell the page at any time for the cost of what changed in between.
/// Periods end now and begin at a local midnight: "today" (cut into slots), "7d" (hours), "28d" and
/// "90d" (days), "all" (days, or weeks when longer than 400 days; to the end of the last day with
/// contacts, until a later one makes the fold stale). What a period is compared with
/// is the same stretch as many days earlier, up to the same time of day; "all" is compared with
/// nothing. Not thread-safe.
class OverviewFold
{
public:
    /// Errors: Invalid for an unknown period, zone or metric.
    static Result<std::unique_ptr<OverviewFold>> make(const OverviewParams &params, qint64 nowMs,
                                                      const StoreSpan &store);
    ~OverviewFold();

    /// The cells wanted: slots that start in [neededFromMs(), neededToMs()). Live changes may lie
    /// anywhere; those outside are passed over.
    qint64 neededFromMs() const;
    qint64 neededToMs() const;

    void add(const CellKey &key, const Cell &cell);
    void apply(const CellChange &change);

    /// Whether the period has moved on (a new local day): make and feed a new fold then.
    bool isStale(qint64 nowMs) const;

    /// The page without its marks. `nowMs` must not go back.
    OverviewView view(qint64 nowMs, qint64 waitingNow, qint64 asOfMs);

private:
    class Private;
    explicit OverviewFold(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace Wheelhouse
