// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/metriccourse.h"

#include <algorithm>

namespace Wheelhouse {

MetricCourse::MetricCourse(QList<const Metric *> metrics, QList<qint64> starts)
    : m_metrics(std::move(metrics))
    , m_starts(std::move(starts))
    , m_cells(size_t(m_starts.size()))
    , m_values(size_t(m_metrics.size()), Values(m_starts.size()))
    , m_isChanged(size_t(m_starts.size()), true)
{
    for (qsizetype i = 0; i < m_starts.size(); ++i) {
        m_indexes.insert(m_starts[i], i);
        m_changed.push_back(i);
    }
}

Cell *MetricCourse::cellOf(qint64 start)
{
    const auto index = m_indexes.constFind(start);
    if (index == m_indexes.constEnd())
        return nullptr;
    if (!m_isChanged[size_t(*index)]) {
        m_isChanged[size_t(*index)] = true;
        m_changed.push_back(*index);
    }
    return &m_cells[size_t(*index)];
}

qsizetype MetricCourse::stepsBefore(qint64 instantMs) const
{
    return std::lower_bound(m_starts.begin(), m_starts.end(), instantMs) - m_starts.begin();
}

MetricCourse::Values MetricCourse::values(qsizetype metric, qsizetype steps)
{
    refresh();
    return m_values[size_t(metric)].first(std::min(steps, m_starts.size()));
}

void MetricCourse::refresh()
{
    for (const qsizetype index : m_changed) {
        m_isChanged[size_t(index)] = false;
        for (size_t metric = 0; metric < m_values.size(); ++metric)
            m_values[metric][index] =
                evaluate(*m_metrics[qsizetype(metric)], m_cells[size_t(index)]).value;
    }
    m_changed.clear();
}

} // namespace Wheelhouse
