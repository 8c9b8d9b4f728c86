// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kpi/celltaker.h"
#include "core/overview/overviewperiod.h"
#include "core/protocol/overviewview.h"

#include <memory>

namespace Wheelhouse {

/// From inclusive, to exclusive.
struct MsRange
{
    qint64 fromMs = 0;
    qint64 toMs = 0;
    bool operator==(const MsRange &) const = default;
};

/// Keeps one Overview page up to date: fed once with the stored cells of its ranges, then with
/// every change, it can tell the page at any time for the cost of what changed in between.
/// Which days a period has and what they are compared with says overviewDays(): whole local days,
/// the last one up to now, and what is compared up to the same time of day. One day is cut into
/// slots, up to a week into hours, up to 400 days into days, more into weeks. "all" goes to the end
/// of the last day with contacts, until a later one makes the fold stale. With a wish for hours it
/// takes cells slot by slot, each by the hours of its brand, and no sums of whole hours or days; a
/// change of the hours makes it untrue: make and feed a new fold then. Not thread-safe.
class OverviewFold final : public CellTaker
{
public:
    /// Errors: Invalid for an unknown zone or metric, and those of overviewDays().
    static Result<std::unique_ptr<OverviewFold>> make(const OverviewParams &params, qint64 nowMs,
                                                      const StoreSpan &store);
    ~OverviewFold() override;

    /// The cells wanted: slots that start in these ranges, ascending. Live changes may lie
    /// anywhere; those outside are passed over.
    QList<MsRange> needed() const;
    /// From the first to the last of them.
    qint64 neededFromMs() const { return needed().first().fromMs; }
    qint64 neededToMs() const { return needed().last().toMs; }

    void apply(const CellChange &change);

    CellUses usesOf(qint64 fromMs, qint64 toMs) const override;
    CellWants wantsFor(CellUses uses) const override;
    bool hoursWillDo(qint64 dayMs) const override;
    bool spanWillDo(qint64 fromMs, qint64 toMs) const override;
    bool weeksWillDo(const TimeSpan &weeks) const override;
    void take(const CellKey &key, const Cell &cell) override;
    bool takeDay(const CellSheet &sheet, qint64 dayMs, const QHash<quint32, ContactDims> &dims,
                 CellUses uses) override;
    bool takeSpans(const CellSheet &sheet, qint64 startMs, const QList<TimeSpan> &spans) override;
    bool takeHours(const CellSheet &sheet, qint64 dayMs) override;
    bool takeWeeks(const CellSheet &sheet, const QList<DimensionValue> &names) override;

    /// Whether the period has moved on (a new local day): make and feed a new fold then.
    bool isStale(qint64 nowMs) const;

    /// The page without its marks. `nowMs` must not go back.
    OverviewView view(qint64 nowMs, qint64 waitingNow, qint64 asOfMs);
    /// Of every figure of the page what view().trend is of the chosen one; gauges have none.
    QList<Trend> courses(qint64 nowMs);

private:
    class Private;
    explicit OverviewFold(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace Wheelhouse
