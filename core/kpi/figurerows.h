// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kpi/contactfacts.h"
#include "core/kpi/query.h"

namespace Wheelhouse {

/// What one contact is to a figure. Over all contacts of the figure the parts add up to its
/// numerator, the wholes to its denominator, and the durations are the ones it is a mean or a
/// percentile of.
struct ContactStake
{
    qint64 part = 0;  ///< counts so often, what is taken off deducted; of a ratio: its share of the
                      ///< sum; of a duration: so many have one
    qint64 whole = 0; ///< could have counted so often, what is excepted taken off; of a count: part
    qint64 asked = 0; ///< as Figure::asked
    QList<qint64> valuesMs; ///< of a duration
    /// Of a contact that is left out of the figure: all that it counted as. Of a duration this is
    /// also said of one that could have had a duration and has none.
    std::optional<Measure> leftOutAs;
    bool operator==(const ContactStake &) const = default;
};

/// One figure of a query: which group, and which of its steps.
struct FigurePlace
{
    std::optional<QString> group;        ///< value of the `by` dimension; none: all
    std::optional<qint64> bucketStartMs; ///< as QueryRow's; none: the whole period
    std::optional<QString> agent;        ///< who answers for it, see isAgents(); none: anybody
};

/// The contacts behind one figure. What counts is asked of contributions() and of the metric; there
/// are no rules here beside them. Not thread-safe.
class FigureRows
{
public:
    /// `query` asks for one metric. Errors: those of QueryRun::prepare, and Invalid for several
    /// metrics or one that is known at this moment only ("metrics"), one not made of contacts
    /// ("cases"), a group without `by` ("by"), a step without bucket or the other way round
    /// ("step"), an agent without id ("agent").
    static Result<FigureRows> prepare(const Query &query, const FigurePlace &place = {});

    /// None when the contact has nothing to do with the figure.
    std::optional<ContactStake> of(const ContactFacts &facts) const;

    /// Whether the contact is of the dimensions asked for.
    bool matches(const ContactDims &dims) const;

    /// Contacts that began outside of the period may be behind the figure.
    bool reachesBeyondStarts() const { return m_metric->clock != MetricClock::Start; }
    const Metric &metric() const { return *m_metric; }
    const Query &query() const { return m_query; }

private:
    FigureRows(Query query, const Metric *metric, TimeBuckets buckets);
    bool contains(qint64 slotMs) const;
    Query m_query;
    const Metric *m_metric;
    TimeBuckets m_buckets;
    std::optional<qint64> m_bucketStartMs;
    std::optional<QString> m_agent;
    QList<std::pair<Dimension, QString>> m_where;
};

} // namespace Wheelhouse
