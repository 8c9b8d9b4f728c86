// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/coursefold.h"

#include "core/kpi/certainty.h"
#include "core/overview/distribution.h"

#include <algorithm>

namespace Wheelhouse {

const QList<Figure> &CourseFold::Totals::figures(const QList<const Metric *> &metrics)
{
    if (m_changed) {
        m_figures.clear();
        for (const Metric *metric : metrics)
            m_figures.append(evaluateWithInterval(*metric, m_cell));
        m_changed = false;
    }
    return m_figures;
}

CourseFold::CourseFold(const OverviewPeriod &period, const QList<const Metric *> &metrics,
                       const CellWants &wants, qint64 nowMs)
    : m_period(period)
    , m_metrics(metrics)
    , m_course(metrics, period.steps().bucketsIn(period.fromMs(), period.endMs()))
    , m_courseBefore(metrics, period.steps().bucketsIn(period.beforeFromMs(), period.beforeEndMs()))
    , m_releasedToMs(slotOf(period.beforeCutMs(nowMs)))
    , m_wants(wants)
    , m_tally(wants)
    , m_totalsTally(wants, 2)
{}

CourseFold::Target CourseFold::target(qint64 slotMs) const
{
    using Part = Target::Part;
    if (m_period.contains(slotMs))
        return {Part::Now, m_period.steps().bucketOf(slotMs)};
    if (!m_period.containsBefore(slotMs))
        return {};
    if (slotMs >= m_releasedToMs)
        return {Part::NotYet, slotMs};
    return {Part::Before, m_period.steps().bucketOf(slotMs)};
}

bool CourseFold::sameTarget(qint64 firstSlotMs, qint64 lastSlotMs) const
{
    return target(firstSlotMs) == target(lastSlotMs);
}

bool CourseFold::oneStep(qint64 firstSlotMs, qint64 lastSlotMs) const
{
    return sameTarget(firstSlotMs, lastSlotMs) && target(firstSlotMs).part != Target::Part::NotYet;
}

bool CourseFold::takeSheet(const CellSheet &sheet, qint64 startMs, qint64 slotMs,
                           const DimsOf &dimsOf, HoursMask &mask)
{
    QList<Target> targets;
    std::vector<qint32> targetOfSlot;
    const std::vector<qint32> targetOfRow = targetsOf(
        sheet,
        [&](quint32 group) {
            const ContactDims *dims = dimsOf(group);
            return dims ? mask.kindOf(dims->brand) : -1;
        },
        [&](quint32 slot) {
            const qint64 atMs = startMs + slot * slotMs;
            const Target where = target(atMs);
            if (where.part == Target::Part::None || m_told.contain(atMs))
                return -1;
            const qsizetype known = targets.indexOf(where);
            if (known < 0)
                targets.append(where);
            if (slot >= targetOfSlot.size())
                targetOfSlot.resize(slot + 1, -1);
            targetOfSlot[slot] = qint32(known < 0 ? targets.size() - 1 : known);
            return qint32(slot);
        },
        [&](qint32 kind, qint32 slot) {
            return mask.takes(kind, quint32(slot)) ? targetOfSlot[size_t(slot)] : -1;
        });
    m_tally.grow(targets.size());
    if (!m_tally.add(sheet, targetOfRow))
        return false;
    for (qsizetype i = 0; i < targets.size(); ++i)
        takeCell(targets[i], m_tally.take(i));
    return true;
}

bool CourseFold::takeSpans(const CellSheet &sheet, qint64 startMs, const QList<TimeSpan> &spans)
{
    ToldSpans wanted;
    for (const TimeSpan &span : spans) {
        wanted.add(span.fromMs, span.toMs);
        m_told.add(span.fromMs, span.toMs);
    }
    const auto &groups = sheet.groups();
    auto sums = sheet.unpack(m_wants, std::find(groups.begin(), groups.end(), SpanContacts) -
                                          groups.begin());
    if (!sums)
        return false;
    for (SheetRow &row : *sums) {
        const qint64 fromMs = startMs + row.slot * slotLengthMs;
        if (wanted.contain(fromMs))
            takeCell(target(fromMs), std::move(row.cell));
    }
    return true;
}

void CourseFold::takeCell(const Target &target, Cell cell)
{
    using Part = Target::Part;
    if (target.part == Part::None)
        return;
    if (target.part == Part::NotYet) {
        m_notYet[target.step].merge(std::move(cell));
        return;
    }
    m_totalsTally.add(cell, target.part == Part::Now ? 0 : 1);
    m_totalsTold = true;
    MetricCourse &where = target.part == Part::Now ? m_course : m_courseBefore;
    if (Cell *step = where.cellOf(target.step))
        step->merge(std::move(cell));
}

void CourseFold::release(qint64 nowMs)
{
    m_releasedToMs = std::max(m_releasedToMs, slotOf(m_period.beforeCutMs(nowMs)));
    while (!m_notYet.isEmpty() && m_notYet.firstKey() < m_releasedToMs) {
        const qint64 slotMs = m_notYet.firstKey();
        const Cell cell = m_notYet.take(slotMs);
        change(slotMs, [&cell](Cell &mine) { mine.merge(cell); });
    }
}

void CourseFold::settle(qint64 nowMs)
{
    release(nowMs);
    if (std::exchange(m_totalsTold, false)) {
        m_totals.change().merge(m_totalsTally.take(0));
        m_totalsBefore.change().merge(m_totalsTally.take(1));
    }
    compare();
}

void CourseFold::compare()
{
    if (!m_differences.isEmpty() && !m_totals.changed() && !m_totalsBefore.changed())
        return;
    m_differences.clear();
    for (const Metric *metric : m_metrics)
        m_differences.append(differenceOf(*metric, m_totalsBefore.cell(), m_totals.cell()));
}

const Distribution &CourseFold::distribution(const Metric &metric)
{
    const qint64 changes = m_totals.changes() + m_totalsBefore.changes();
    if (!m_distribution || changes != m_distributedChanges)
        m_distribution = distributionOf(metric, m_totals.cell(), m_totalsBefore.cell());
    m_distributedChanges = changes;
    return *m_distribution;
}

MetricCourse::Values CourseFold::values(qsizetype metric, qint64 nowMs)
{
    return m_course.values(metric, m_course.stepsBefore(nowMs + 1));
}

MetricCourse::Values CourseFold::valuesBefore(qsizetype metric, qint64 nowMs)
{
    return m_courseBefore.values(metric,
                                 m_courseBefore.stepsBefore(m_period.beforeCutMs(nowMs) + 1));
}

} // namespace Wheelhouse
