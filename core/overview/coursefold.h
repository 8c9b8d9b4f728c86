// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kpi/celltaker.h"
#include "core/kpi/celltally.h"
#include "core/kpi/hoursmask.h"
#include "core/overview/metriccourse.h"
#include "core/overview/overviewperiod.h"
#include "core/protocol/overviewview.h"

namespace Wheelhouse {

/// The figures of several metrics over a period and over the days it is compared with, as a whole
/// and step by step. Those of the days before count up to the time of day that it is now: what
/// comes later is kept until release(). The filter is the caller's.
class CourseFold
{
public:
    /// `period` must live as long as this.
    CourseFold(const OverviewPeriod &period, const QList<const Metric *> &metrics,
               const CellWants &wants, qint64 nowMs);

    /// One cell, in the slot in which it stands: `change(Cell &)` is called for each sum it is in.
    template <typename Change> void change(qint64 slotMs, const Change &change);
    /// One that stands beside the sheets, more of it to come: goes in with settle().
    void take(qint64 slotMs, const Cell &cell) { takeCell(target(slotMs), cell); }

    /// A sheet whose slots are `slotMs` long, of it the rows that `mask` takes. False: its bytes do
    /// not make sense.
    bool takeSheet(const CellSheet &sheet, qint64 startMs, qint64 slotMs, const DimsOf &dimsOf,
                   HoursMask &mask);
    /// Sums of spans with oneStep(), as a sheet of spans has them; other sheets that reach into
    /// them are passed over there.
    bool takeSpans(const CellSheet &sheet, qint64 startMs, const QList<TimeSpan> &spans);
    bool wasTold(qint64 slotMs) const { return m_told.contain(slotMs); }

    /// Whether all from one slot to another counts for the same sums.
    bool sameTarget(qint64 firstSlotMs, qint64 lastSlotMs) const;
    /// And none of it is kept back.
    bool oneStep(qint64 firstSlotMs, qint64 lastSlotMs) const;

    /// `nowMs` must not go back. To be called before what follows.
    void settle(qint64 nowMs);

    /// By metric.
    const QList<Figure> &figures() { return m_totals.figures(m_metrics); }
    const QList<Figure> &figuresBefore() { return m_totalsBefore.figures(m_metrics); }
    const QList<std::optional<Difference>> &differences() const { return m_differences; }
    const Cell &total() const { return m_totals.cell(); }
    const Cell &totalBefore() const { return m_totalsBefore.cell(); }
    /// Of a metric among those given, always the same.
    const Distribution &distribution(const Metric &metric);

    /// The start of the first step.
    qint64 fromMs() const { return m_course.starts().value(0); }
    /// Of a metric at an index, the steps begun by `nowMs`, and as far into the days before.
    MetricCourse::Values values(qsizetype metric, qint64 nowMs);
    MetricCourse::Values valuesBefore(qsizetype metric, qint64 nowMs);

private:
    /// The figures of all metrics over one cell, worked out again only after a change.
    class Totals
    {
    public:
        Cell &change()
        {
            m_changed = true;
            ++m_changes;
            return m_cell;
        }
        const QList<Figure> &figures(const QList<const Metric *> &metrics);
        bool changed() const { return m_changed; }
        const Cell &cell() const { return m_cell; }
        /// How often change() was called.
        qint64 changes() const { return m_changes; }

    private:
        Cell m_cell;
        bool m_changed = true;
        qint64 m_changes = 0;
        QList<Figure> m_figures;
    };

    /// Which cell of the course a slot belongs to: slots with equal targets can be added up first.
    struct Target
    {
        enum class Part { None, Now, Before, NotYet } part = Part::None;
        qint64 step = 0; ///< of NotYet the slot
        bool operator==(const Target &) const = default;
    };
    Target target(qint64 slotMs) const;
    void takeCell(const Target &target, Cell cell);
    void release(qint64 nowMs);
    void compare();

    const OverviewPeriod &m_period;
    const QList<const Metric *> m_metrics;
    Totals m_totals;
    Totals m_totalsBefore;
    MetricCourse m_course;
    MetricCourse m_courseBefore;
    QMap<qint64, Cell> m_notYet; ///< of the period before, later than the time of day now
    qint64 m_releasedToMs;
    ToldSpans m_told;
    const CellWants m_wants;
    CellTally m_tally;
    CellTally m_totalsTally; ///< of the period, and of the one before
    bool m_totalsTold = false;
    QList<std::optional<Difference>> m_differences; ///< by metric, of both totals
    std::optional<Distribution> m_distribution;
    qint64 m_distributedChanges = 0; ///< of both totals, when it was made
};

template <typename Change> void CourseFold::change(qint64 slotMs, const Change &change)
{
    const Target where = target(slotMs);
    if (where.part == Target::Part::None)
        return;
    if (where.part == Target::Part::NotYet) {
        change(m_notYet[slotMs]);
        return;
    }
    const bool isNow = where.part == Target::Part::Now;
    change((isNow ? m_totals : m_totalsBefore).change());
    if (Cell *step = (isNow ? m_course : m_courseBefore).cellOf(where.step))
        change(*step);
}

} // namespace Wheelhouse
