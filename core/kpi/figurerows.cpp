// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/figurerows.h"

#include "core/kpi/agenttally.h"
#include "core/kpi/contributions.h"

namespace Wheelhouse {

namespace {

Error refused(const char *where, const QString &what)
{
    return {ErrorCode::Invalid, what, QString::fromLatin1(where)};
}

/// How often each measure was counted in the figure's time.
class StakeCounts
{
public:
    void add(const CellDelta &delta) { m_counts[size_t(delta.measure)] += delta.count; }
    qint64 sum(const QList<Measure> &measures) const
    {
        qint64 total = 0;
        for (const Measure measure : measures)
            total += m_counts[size_t(measure)];
        return total;
    }
    std::optional<Measure> firstOf(const QList<Measure> &measures) const
    {
        for (const Measure measure : measures) {
            if (m_counts[size_t(measure)] != 0)
                return measure;
        }
        return std::nullopt;
    }

private:
    std::array<qint64, measureCount> m_counts{};
};

std::optional<Measure> onlyCountedAs(const Metric &metric, const StakeCounts &counts)
{
    for (const QList<Measure> *measures :
         {&metric.minus, &metric.except, &metric.whole, &metric.asked}) {
        if (const auto measure = counts.firstOf(*measures))
            return measure;
    }
    return std::nullopt;
}

} // namespace

FigureRows::FigureRows(Query query, const Metric *metric, TimeBuckets buckets)
    : m_query(std::move(query))
    , m_metric(metric)
    , m_buckets(std::move(buckets))
{}

Result<FigureRows> FigureRows::prepare(const Query &query, const FigurePlace &place)
{
    if (const auto run = QueryRun::prepare(query); !run)
        return run.error();
    if (query.metrics.size() > 1)
        return refused("metrics", QStringLiteral("the contacts behind one figure at a time"));
    const Metric *metric = findMetric(query.metrics.first());
    if (metric->formula == Metric::Formula::Gauge)
        return refused(
            "metrics",
            QStringLiteral("“%1” is known at this moment only, not for a period").arg(metric->id));
    if (!metric->isOfContacts())
        return refused(
            "cases",
            metric->cases == MetricCases::Time
                ? QStringLiteral("“%1” is made of agents' time, not of contacts").arg(metric->id)
                : QStringLiteral("“%1” is made of publications, not of contacts").arg(metric->id));
    if (place.group && query.by.isEmpty())
        return refused("by", QStringLiteral("a group of which dimension?"));
    if (place.bucketStartMs.has_value() != (query.step != Step::None))
        return refused("step", QStringLiteral("a step and its beginning go together"));
    if (place.agent && place.agent->isEmpty())
        return refused("agent", QStringLiteral("an agent has an id"));
    auto buckets = TimeBuckets::make(query.zone, query.step);
    if (!buckets)
        return buckets.error();
    FigureRows rows(query, metric, std::move(*buckets));
    rows.m_bucketStartMs = place.bucketStartMs;
    rows.m_agent = place.agent;
    for (auto each = query.where.cbegin(); each != query.where.cend(); ++each)
        rows.m_where.append({dimensionOf(each.key()), each.value()});
    if (place.group)
        rows.m_where.append({dimensionOf(query.by), *place.group});
    return rows;
}

bool FigureRows::matches(const ContactDims &dims) const
{
    for (const auto &[dimension, value] : m_where) {
        if (dims.*dimension != value)
            return false;
    }
    return true;
}

bool FigureRows::contains(qint64 slotMs) const
{
    return slotMs >= m_query.fromMs && slotMs < m_query.toMs &&
           (!m_bucketStartMs || m_buckets.bucketOf(slotMs) == *m_bucketStartMs);
}

std::optional<ContactStake> FigureRows::of(const ContactFacts &facts) const
{
    if (!matches(facts.dims) || (m_agent && !isAgents(*m_metric, facts, *m_agent)))
        return std::nullopt;
    const bool timed = m_metric->unit == Unit::Duration;
    StakeCounts counts;
    ContactStake stake;
    for (const Contribution &each : contributions(facts)) {
        if (!contains(each.slotMs) || !m_query.hours.takes(facts.dims.brand, each.slotMs))
            continue;
        counts.add(each.delta);
        if (timed && each.delta.valueMs >= 0 && m_metric->part.contains(each.delta.measure))
            stake.valuesMs.append(each.delta.valueMs);
    }
    const qint64 whole = counts.sum(m_metric->whole) - counts.sum(m_metric->except);
    stake.part =
        timed ? stake.valuesMs.size() : counts.sum(m_metric->part) - counts.sum(m_metric->minus);
    stake.whole = m_metric->formula == Metric::Formula::Count ? stake.part : whole;
    stake.asked = m_metric->asked.isEmpty() ? stake.whole : counts.sum(m_metric->asked);
    if (stake.part == 0 && (timed || stake.whole == 0)) {
        stake.leftOutAs = onlyCountedAs(*m_metric, counts);
        if (!stake.leftOutAs)
            return std::nullopt;
    }
    return stake;
}

} // namespace Wheelhouse
