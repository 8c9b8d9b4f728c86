// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/catalogue.h"

#include "core/kpi/metricgroups.h"

namespace Wheelhouse {

namespace {

const QList<Metric> &allMetrics()
{
    static const QList<Metric> catalogue = MetricGroups::response() + MetricGroups::resolution() +
                                           MetricGroups::bot() + MetricGroups::ladder() +
                                           MetricGroups::queue() + MetricGroups::work();
    return catalogue;
}

} // namespace

std::span<const Metric> metricCatalogue()
{
    return allMetrics();
}

const Metric *findMetric(QStringView id)
{
    for (const Metric &metric : allMetrics()) {
        if (id == metric.id || id == metric.id + u'@' + QString::number(metric.version))
            return &metric;
    }
    return nullptr;
}

} // namespace Wheelhouse
