// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/whyquestion.h"

#include <algorithm>

namespace Wheelhouse {

namespace {

constexpr std::array pageFilters{
    std::pair{"channel", &OverviewParams::channel},
    std::pair{"brand", &OverviewParams::brand},
    std::pair{"bot", &OverviewParams::bot},
    std::pair{"topic", &OverviewParams::topic},
    std::pair{"team", &OverviewParams::team},
    std::pair{"language", &OverviewParams::language},
};

Error nothingToCompare(const QString &why)
{
    return {ErrorCode::Invalid, why, QStringLiteral("comparison")};
}

QString metricOf(const WhyParams &params)
{
    return params.metric.isEmpty() ? params.question.metric : params.metric;
}

} // namespace

const Metric *metricInParts(const Metric &metric)
{
    if (metric.formula == Metric::Formula::Gauge)
        return nullptr;
    if (metric.unit != Unit::Duration || metric.formula == Metric::Formula::Mean)
        return &metric;
    for (const Metric &other : metricCatalogue()) {
        if (other.formula == Metric::Formula::Mean && other.part == metric.part)
            return &other;
    }
    return nullptr;
}

Result<WhyQuery> whyQuestion(const WhyParams &params, qint64 nowMs, const StoreSpan &store)
{
    WhyQuery query;
    query.metric = metricOf(params);
    if (const Metric *asked = findMetric(query.metric)) {
        if (const Metric *inParts = metricInParts(*asked))
            query.metric = inParts->id;
    }
    const auto period = OverviewPeriod::make(params.question, nowMs, store);
    if (!period)
        return period.error();
    if (params.question.comparison == Comparison::None || params.question.period == u"all")
        return nothingToCompare(QStringLiteral("the period is compared with nothing"));
    if (period->beforeEndMs() == 0)
        return nothingToCompare(
            QStringLiteral("the store does not reach back to the period compared with"));
    query.fromMs = period->fromMs();
    query.toMs = period->endMs();
    query.hours = {params.question.hours, store.hours};
    query.againstFromMs = period->beforeFromMs();
    query.againstToMs = std::max(slotOf(period->beforeCutMs(nowMs)), query.againstFromMs);
    if (query.againstToMs == query.againstFromMs)
        return nothingToCompare(QStringLiteral("the period has only just begun"));
    for (const auto &[name, filter] : pageFilters) {
        const QString dimension = QString::fromLatin1(name);
        if (!(params.question.*filter).isEmpty())
            query.where.insert(dimension, params.question.*filter);
        else if (params.by.isEmpty())
            query.by.append(dimension);
    }
    if (!params.by.isEmpty())
        query.by = params.by;
    if (const auto run = WhyRun::prepare(query); !run)
        return run.error();
    return query;
}

WhyExplained whyExplained(const WhyParams &params, const WhyQuery &query, const WhyAnswer &answer)
{
    WhyExplained explained{
        metricOf(params),  query.metric,  query.fromMs, query.toMs,        query.againstFromMs,
        query.againstToMs, answer.before, answer.after, answer.difference, {}};
    for (qsizetype i = 0; i < query.by.size(); ++i)
        explained.by.append({query.by[i], answer.decompositions[i]});
    std::stable_sort(
        explained.by.begin(), explained.by.end(),
        [](const WhyPart &a, const WhyPart &b) { return a.parts.told > b.parts.told; });
    return explained;
}

} // namespace Wheelhouse
