// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/breakdown.h"

#include "core/kpi/catalogue.h"

#include <algorithm>

namespace Wheelhouse {

namespace {

/// Agents' time, say, has no place in a table of contacts.
bool hasSomethingToShow(const Cell &cell)
{
    static const CellWants shown = wantsOf(Breakdown::metrics());
    bool any = false;
    cell.forEach([&](Measure measure, qint64, const Histogram &) {
        any = any || measure == Measure::Contacts ||
              (shown.counts | shown.durations).test(size_t(measure));
    });
    return any;
}

BreakdownRow rowOf(const QString &key, const Cell &cell)
{
    static const Metric *const firstResponse = findMetric(u"first_response_human_p50");
    static const Metric *const csat = findMetric(u"csat");
    static const Metric *const resolution = findMetric(u"automated_resolution");
    static const Metric *const handover = findMetric(u"handover_rate");
    return {key,
            cell.count(Measure::Contacts),
            evaluate(*firstResponse, cell),
            evaluate(*csat, cell),
            evaluate(*resolution, cell),
            evaluate(*handover, cell)};
}

} // namespace

QList<const Metric *> Breakdown::metrics()
{
    return {findMetric(u"first_response_human_p50"), findMetric(u"csat"),
            findMetric(u"automated_resolution"), findMetric(u"handover_rate")};
}

Cell &Breakdown::cellOf(const QString &key)
{
    m_changed.insert(key);
    return m_cells[key];
}

const QList<BreakdownRow> &Breakdown::rows()
{
    if (m_changed.isEmpty())
        return m_rows;
    for (const QString &key : std::as_const(m_changed)) {
        const Cell &cell = m_cells[key];
        if (hasSomethingToShow(cell)) {
            m_known[key] = rowOf(key, cell);
            continue;
        }
        m_known.remove(key);
        if (cell.isEmpty())
            m_cells.remove(key);
    }
    m_changed.clear();
    m_rows = m_known.values();
    std::stable_sort(
        m_rows.begin(), m_rows.end(),
        [](const BreakdownRow &a, const BreakdownRow &b) { return a.contacts > b.contacts; });
    return m_rows;
}

} // namespace Wheelhouse
