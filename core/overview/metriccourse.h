// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kpi/catalogue.h"

#include <QHash>

#include <optional>

namespace Wheelhouse {

/// The course of several metrics over the same steps: cells change, and only the values of steps
/// that did are worked out again when asked for.
class MetricCourse
{
public:
    using Values = QList<std::optional<double>>;

    /// `starts` are the buckets of a TimeBuckets, ascending.
    MetricCourse(QList<const Metric *> metrics, QList<qint64> starts);

    /// For changing; null when there is no such step.
    Cell *cellOf(qint64 start);

    const QList<qint64> &starts() const { return m_starts; }
    /// How many steps begin before an instant.
    qsizetype stepsBefore(qint64 instantMs) const;
    /// Of the metric at an index of the list given, the first `steps` values.
    Values values(qsizetype metric, qsizetype steps);

private:
    void refresh();
    QList<const Metric *> m_metrics;
    QList<qint64> m_starts;
    std::vector<Cell> m_cells;
    std::vector<Values> m_values; ///< by metric
    QHash<qint64, qsizetype> m_indexes;
    std::vector<qsizetype> m_changed;
    std::vector<bool> m_isChanged;
};

} // namespace Wheelhouse
