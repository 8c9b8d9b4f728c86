// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/whyrun.h"

#include "core/kpi/certainty.h"

namespace Wheelhouse {

namespace {

using Formula = Metric::Formula;

Error invalid(const char *where, const QString &what)
{
    return {ErrorCode::Invalid, what, QString::fromLatin1(where)};
}

bool addsUp(const Metric &metric)
{
    return metric.formula == Formula::Count || metric.formula == Formula::Share ||
           metric.formula == Formula::Mean || metric.formula == Formula::Ratio;
}

Error notInParts(const Metric &metric)
{
    const QString why = metric.formula == Formula::Gauge
                            ? QStringLiteral("“%1” is known at this moment only, not for a period")
                            : QStringLiteral("“%1” has no parts that add up, as percentiles have "
                                             "none; ask for a count, a share or a mean");
    return invalid("metric", why.arg(metric.id));
}

Result<void> checkPeriods(const WhyQuery &query)
{
    if (query.toMs <= query.fromMs)
        return invalid("to", QStringLiteral("the period ends before it begins"));
    if (query.againstToMs <= query.againstFromMs)
        return invalid("against_to", QStringLiteral("the period ends before it begins"));
    if (query.fromMs < query.againstToMs && query.againstFromMs < query.toMs)
        return invalid("against_from", QStringLiteral("the two periods overlap"));
    return {};
}

Result<void> checkDimensions(const WhyQuery &query)
{
    if (query.by.isEmpty())
        return invalid("by", QStringLiteral("no dimension was asked for"));
    for (const QString &name : query.by) {
        if (!dimensionOf(name))
            return invalid("by", QStringLiteral("no dimension is called “%1”").arg(name));
        if (query.by.count(name) > 1)
            return invalid("by", QStringLiteral("“%1” is there twice").arg(name));
    }
    for (const QString &name : query.where.keys()) {
        if (!dimensionOf(name))
            return invalid("where", QStringLiteral("no dimension is called “%1”").arg(name));
    }
    return {};
}

} // namespace

WhyRun::WhyRun(WhyQuery query, const Metric *metric)
    : m_query(std::move(query))
    , m_metric(metric)
    , m_values(m_query.by.size())
{
    for (const QString &name : m_query.by)
        m_by.append(dimensionOf(name));
    for (auto each = m_query.where.cbegin(); each != m_query.where.cend(); ++each)
        m_where.append({dimensionOf(each.key()), each.value()});
}

Result<WhyRun> WhyRun::prepare(const WhyQuery &query)
{
    const Metric *metric = findMetric(query.metric);
    if (!metric)
        return invalid("metric", QStringLiteral("no metric is called “%1”").arg(query.metric));
    if (!addsUp(*metric))
        return notInParts(*metric);
    if (const auto checked = checkPeriods(query); !checked)
        return checked.error();
    if (const auto checked = checkDimensions(query); !checked)
        return checked.error();
    return WhyRun(query, metric);
}

Ratio WhyRun::ratioOf(const Cell &cell) const
{
    if (m_metric->formula == Formula::Share || m_metric->formula == Formula::Ratio) {
        const auto [part, whole] = partAndWhole(*m_metric, cell);
        return {double(part), double(whole)};
    }
    if (m_metric->formula == Formula::Count)
        return {evaluate(*m_metric, cell).value.value_or(0), 0};
    Histogram merged;
    const Histogram *durations = durationsOf(*m_metric, cell, merged);
    return durations ? Ratio{double(durations->sumMs()), double(durations->count())} : Ratio{};
}

void WhyRun::add(const CellKey &key, const Cell &cell)
{
    const bool after = key.slotMs >= m_query.fromMs && key.slotMs < m_query.toMs;
    const bool before = key.slotMs >= m_query.againstFromMs && key.slotMs < m_query.againstToMs;
    if (!after && !before)
        return;
    for (const auto &[dimension, value] : m_where) {
        if (key.dims.*dimension != value)
            return;
    }
    const Ratio ratio = ratioOf(cell);
    for (qsizetype i = 0; i < m_by.size(); ++i) {
        Periods &periods = m_values[i][key.dims.*m_by[i]];
        (after ? periods.after : periods.before) += ratio;
    }
    (after ? m_after : m_before).merge(cell);
}

Result<WhyAnswer> WhyRun::answer() const
{
    WhyAnswer answer{evaluate(*m_metric, m_before),
                     evaluate(*m_metric, m_after),
                     differenceOf(*m_metric, m_before, m_after),
                     {}};
    const Error none{ErrorCode::NotFound, QStringLiteral("there are no cases in the period"), {}};
    if (!answer.after.value)
        return Error{none.code, none.detail, QStringLiteral("from")};
    if (!answer.before.value)
        return Error{none.code, none.detail, QStringLiteral("against_from")};
    for (const QHash<QString, Periods> &found : m_values) {
        QList<ValueChange> values;
        for (auto each = found.cbegin(); each != found.cend(); ++each)
            values.append({each.key(), each->before, each->after});
        const auto parts =
            m_metric->formula == Formula::Count ? decomposeCount(values) : decomposeRatio(values);
        if (!parts)
            return Error{none.code, none.detail, QStringLiteral("from")};
        answer.decompositions.append(*parts);
    }
    answer.mostTelling = mostTelling(answer.decompositions).value_or(0);
    return answer;
}

} // namespace Wheelhouse
