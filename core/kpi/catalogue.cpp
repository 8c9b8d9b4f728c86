// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/catalogue.h"

#include "core/kpi/metricgroups.h"

#include <array>

namespace Wheelhouse {

namespace {

QList<Metric> everySubject()
{
    constexpr std::array subjects{MetricGroups::response, MetricGroups::resolution,
                                  MetricGroups::bot,      MetricGroups::ladder,
                                  MetricGroups::queue,    MetricGroups::work};
    static_assert(subjects.size() == subjectCount);
    QList<Metric> catalogue;
    for (int subject = 0; subject < subjectCount; ++subject) {
        for (Metric metric : subjects[size_t(subject)]()) {
            metric.subject = Subject(subject);
            catalogue.append(std::move(metric));
        }
    }
    return catalogue;
}

const QList<Metric> &allMetrics()
{
    static const QList<Metric> catalogue = everySubject();
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
