// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/query.h"

#include <algorithm>

namespace Wheelhouse {

namespace {

constexpr qsizetype mostRows = 100'000;

Error invalid(const char *where, const QString &what)
{
    return {ErrorCode::Invalid, what, QString::fromLatin1(where)};
}

} // namespace

QueryRun::QueryRun(Query query, QList<const Metric *> metrics, TimeBuckets buckets)
    : m_query(std::move(query))
    , m_metrics(std::move(metrics))
    , m_buckets(std::move(buckets))
    , m_by(dimensionOf(m_query.by))
{
    for (auto each = m_query.where.cbegin(); each != m_query.where.cend(); ++each)
        m_where.append({dimensionOf(each.key()), each.value()});
}

Result<QueryRun> QueryRun::prepare(const Query &query)
{
    QList<const Metric *> metrics;
    for (const QString &id : query.metrics) {
        const Metric *metric = findMetric(id);
        if (!metric)
            return invalid("metrics", QStringLiteral("no metric is called “%1”").arg(id));
        metrics.append(metric);
    }
    if (metrics.isEmpty())
        return invalid("metrics", QStringLiteral("no metric was asked for"));
    if (query.toMs <= query.fromMs)
        return invalid("to", QStringLiteral("the period ends before it begins"));
    if (!query.by.isEmpty() && !dimensionOf(query.by))
        return invalid("by", QStringLiteral("no dimension is called “%1”").arg(query.by));
    for (const QString &name : query.where.keys()) {
        if (!dimensionOf(name))
            return invalid("where", QStringLiteral("no dimension is called “%1”").arg(name));
    }
    auto buckets = TimeBuckets::make(query.zone, query.step);
    if (!buckets)
        return buckets.error();
    const bool cut = query.step != Step::None && query.step != Step::HourOfWeek;
    if (cut && (query.toMs - query.fromMs) / slotLengthMs > 40 * mostRows)
        return Error{ErrorCode::TooLarge, QStringLiteral("the period is too long for steps"),
                     QStringLiteral("to")};
    QueryRun run(query, std::move(metrics), std::move(*buckets));
    run.m_range = query.step == Step::None ? QList<qint64>{0}
                                           : run.m_buckets.bucketsIn(query.fromMs, query.toMs);
    if (run.m_range.size() > mostRows)
        return Error{ErrorCode::TooLarge, QStringLiteral("more than 100,000 steps"),
                     QStringLiteral("step")};
    return run;
}

Cell *QueryRun::cellOf(const CellKey &key)
{
    if (key.slotMs < m_query.fromMs || key.slotMs >= m_query.toMs)
        return nullptr;
    for (const auto &[dimension, value] : m_where) {
        if (key.dims.*dimension != value)
            return nullptr;
    }
    return &m_cells[m_by ? key.dims.*m_by : QString()][m_buckets.bucketOf(key.slotMs)];
}

void QueryRun::add(const CellKey &key, const Cell &cell)
{
    if (Cell *mine = cellOf(key))
        mine->merge(cell);
}

void QueryRun::apply(const CellChange &change)
{
    Cell *mine = cellOf(change.key);
    if (!mine)
        return;
    for (const CellDelta &delta : change.deltas)
        mine->apply(delta);
}

QList<QueryRow> QueryRun::rows() const
{
    static const Cell nothing;
    QStringList groups;
    for (auto group = m_cells.cbegin(); group != m_cells.cend(); ++group) {
        const bool occurs = std::any_of(group->cbegin(), group->cend(),
                                        [](const Cell &cell) { return !cell.isEmpty(); });
        if (occurs)
            groups.append(group.key());
    }
    if (!m_by)
        groups = {QString()};
    QList<QueryRow> rows;
    for (const qint64 bucket : m_range) {
        for (const QString &group : groups) {
            const auto cells = m_cells.constFind(group);
            const auto cell = cells == m_cells.cend() ? QMap<qint64, Cell>::const_iterator()
                                                      : cells->constFind(bucket);
            const bool found = cells != m_cells.cend() && cell != cells->cend();
            QueryRow row{m_query.step == Step::None ? m_query.fromMs : bucket, group, {}};
            for (const Metric *metric : m_metrics)
                row.figures.append(evaluate(*metric, found ? *cell : nothing));
            rows.append(std::move(row));
        }
    }
    return rows;
}

} // namespace Wheelhouse
