// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/query.h"

#include "core/kpi/celltally.h"
#include "core/kpi/hoursmask.h"

#include <algorithm>
#include <array>

namespace Wheelhouse {

namespace {

constexpr qsizetype mostRows = 100'000;
constexpr qint32 mostBuckets = sheetDayMs / slotLengthMs; ///< of a sheet

/// Slots, hours, days or weeks.
Step fittingStep(const Query &query)
{
    constexpr std::array steps{std::pair{Step::Slot, slotLengthMs},
                               std::pair{Step::Hour, sheetHourMs}, std::pair{Step::Day, sheetDayMs},
                               std::pair{Step::Week, sheetWeekMs}};
    for (const auto &[step, lengthMs] : steps) {
        if (step >= query.step && (query.toMs - query.fromMs) / lengthMs < mostRows)
            return step;
    }
    return query.step;
}

template <typename T> qint32 placeIn(QList<T> &list, const T &value)
{
    const qsizetype known = list.indexOf(value);
    if (known < 0)
        list.append(value);
    return qint32(known < 0 ? list.size() - 1 : known);
}

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
    , m_wants(wantsOf(m_metrics))
{
    m_wants.counts.set(size_t(Measure::Contacts)); // a group without a case is there all the same
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
    const bool cut = query.step != Step::None && query.step != Step::HourOfWeek;
    if (cut && (query.toMs - query.fromMs) / slotLengthMs > 40 * mostRows)
        return Error{ErrorCode::TooLarge, QStringLiteral("the period is too long for steps"),
                     QStringLiteral("to")};
    Query answered = query;
    if (cut)
        answered.step = fittingStep(query);
    auto buckets = TimeBuckets::make(query.zone, answered.step);
    if (!buckets)
        return buckets.error();
    QueryRun run(std::move(answered), std::move(metrics), std::move(*buckets));
    run.m_range = run.step() == Step::None ? QList<qint64>{0}
                                           : run.m_buckets.bucketsIn(query.fromMs, query.toMs);
    return run;
}

bool QueryRun::matches(const ContactDims &dims) const
{
    for (const auto &[dimension, value] : m_where) {
        if (dims.*dimension != value)
            return false;
    }
    return true;
}

Cell *QueryRun::cellOf(const CellKey &key)
{
    if (!contains(key.slotMs) || !matches(key.dims) ||
        !m_query.hours.takes(key.dims.brand, key.slotMs))
        return nullptr;
    return &m_cells[m_by ? key.dims.*m_by : QString()][m_buckets.bucketOf(key.slotMs)];
}

CellUses QueryRun::usesOf(qint64 fromMs, qint64 toMs) const
{
    const bool wanted = fromMs < m_query.toMs && toMs > m_query.fromMs;
    return !wanted ? 0 : m_by ? GroupsUse : CourseUse;
}

CellWants QueryRun::wantsFor(CellUses) const
{
    return m_wants;
}

bool QueryRun::holds(const Cell &cell) const
{
    bool any = false;
    cell.forEach([&](Measure measure, qint64 count, const Histogram &durations) {
        any = any || (count != 0 && m_wants.counts.test(size_t(measure))) ||
              (!durations.isEmpty() && m_wants.durations.test(size_t(measure)));
    });
    return any;
}

bool QueryRun::hoursWillDo(qint64 dayMs) const
{
    if (!sumsWillDo())
        return false;
    for (qint64 atMs = dayMs; atMs < dayMs + sheetDayMs; atMs += sheetHourMs) {
        const qint64 lastMs = atMs + sheetHourMs - slotLengthMs;
        if (contains(atMs) != contains(lastMs) ||
            m_buckets.bucketOf(atMs) != m_buckets.bucketOf(lastMs))
            return false;
    }
    return true;
}

bool QueryRun::spanWillDo(qint64 fromMs, qint64 toMs) const
{
    const qint64 lastMs = toMs - slotLengthMs;
    const bool oneBucket = m_query.step == Step::None || m_query.step == Step::Day ||
                           m_query.step == Step::Week; // hours of the week come again
    return sumsWillDo() && !m_by && oneBucket && contains(fromMs) && contains(lastMs) &&
           m_buckets.bucketOf(fromMs) == m_buckets.bucketOf(lastMs);
}

bool QueryRun::weeksWillDo(const TimeSpan &weeks) const
{
    return sumsWillDo() && m_query.step == Step::None && contains(weeks.fromMs) &&
           contains(weeks.toMs - slotLengthMs);
}

void QueryRun::take(const CellKey &key, const Cell &cell)
{
    if (Cell *mine = cellOf(key))
        mine->merge(cell);
}

template <typename GroupOf, typename Wanted>
bool QueryRun::takeSheet(const CellSheet &sheet, qint64 startMs, qint64 slotMs, GroupOf groupOf,
                         Wanted wanted)
{
    QStringList groups;
    QList<qint64> buckets;
    const std::vector<qint32> targets = targetsOf(
        sheet,
        [&](quint32 number) {
            const std::optional<QString> group = groupOf(number);
            return group ? placeIn(groups, *group) : -1;
        },
        [&](quint32 slot) {
            const qint64 atMs = startMs + slot * slotMs;
            return contains(atMs) && wanted(atMs) ? placeIn(buckets, m_buckets.bucketOf(atMs)) : -1;
        },
        [](qint32 group, qint32 bucket) { return group * mostBuckets + bucket; });
    return tally(sheet, targets, groups, buckets);
}

bool QueryRun::tally(const CellSheet &sheet, const std::vector<qint32> &targets,
                     const QStringList &groups, const QList<qint64> &buckets)
{
    CellTally tally(m_wants, groups.size() * mostBuckets);
    if (buckets.size() > mostBuckets || !tally.add(sheet, targets))
        return false;
    for (qsizetype group = 0; group < groups.size(); ++group) {
        for (qsizetype bucket = 0; bucket < buckets.size(); ++bucket) {
            const Cell cell = tally.take(group * mostBuckets + bucket);
            if (!cell.isEmpty())
                m_cells[groups[group]][buckets[bucket]].merge(cell);
        }
    }
    return true;
}

/// Which slots are wanted depends on the brand.
bool QueryRun::takeDayByHours(const CellSheet &sheet, qint64 dayMs,
                              const QHash<quint32, ContactDims> &dims)
{
    QStringList groups;
    QList<qint64> buckets;
    QList<std::pair<qint32, qint32>> kinds; // of a group its place, of a brand what the mask says
    HoursMask mask(m_query.hours, dayMs);
    const std::vector<qint32> targets = targetsOf(
        sheet,
        [&](quint32 number) {
            const auto known = dims.constFind(number);
            if (known == dims.cend() || !matches(*known))
                return -1;
            return placeIn(kinds, {placeIn(groups, m_by ? (*known).*m_by : QString()),
                                   mask.kindOf(known->brand)});
        },
        [&](quint32 slot) {
            const qint64 atMs = dayMs + slot * slotLengthMs;
            return contains(atMs) && !m_told.contain(atMs) ? qint32(slot) : -1;
        },
        [&](qint32 kind, qint32 slot) {
            const auto [group, brand] = kinds[kind];
            if (!mask.takes(brand, quint32(slot)))
                return -1;
            const qint64 bucket = m_buckets.bucketOf(dayMs + slot * slotLengthMs);
            return group * mostBuckets + placeIn(buckets, bucket);
        });
    return tally(sheet, targets, groups, buckets);
}

bool QueryRun::takeDay(const CellSheet &sheet, qint64 dayMs,
                       const QHash<quint32, ContactDims> &dims, CellUses)
{
    if (m_query.hours.isOn())
        return takeDayByHours(sheet, dayMs, dims);
    return takeSheet(
        sheet, dayMs, slotLengthMs,
        [&](quint32 number) -> std::optional<QString> {
            const auto known = dims.constFind(number);
            if (known == dims.cend() || !matches(*known))
                return std::nullopt;
            return m_by ? (*known).*m_by : QString();
        },
        [this](qint64 atMs) { return !m_told.contain(atMs); });
}

bool QueryRun::takeSpans(const CellSheet &sheet, qint64 startMs, const QList<TimeSpan> &spans)
{
    ToldSpans wanted;
    for (const TimeSpan &span : spans)
        wanted.add(span.fromMs, span.toMs);
    const auto sums = [](quint32 group) {
        return group == SpanSums ? std::optional(QString()) : std::nullopt;
    };
    const bool taken = takeSheet(sheet, startMs, slotLengthMs, sums,
                                 [&](qint64 atMs) { return wanted.contain(atMs); });
    for (const TimeSpan &span : spans)
        m_told.add(span.fromMs, span.toMs);
    return taken;
}

bool QueryRun::takeHours(const CellSheet &sheet, qint64 dayMs)
{
    return takeSheet(
        sheet, dayMs, sheetHourMs, [](quint32) { return std::optional(QString()); },
        [this](qint64 atMs) { return !m_told.contain(atMs); });
}

bool QueryRun::takeWeeks(const CellSheet &sheet, const QList<DimensionValue> &names)
{
    return takeSheet(
        sheet, m_query.fromMs, slotLengthMs,
        [&](quint32 number) -> std::optional<QString> {
            const DimensionValue name = names.value(number);
            return name.dimension == m_by ? std::optional(name.value) : std::nullopt;
        },
        [this](qint64 atMs) { return !m_told.contain(atMs); });
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
                                        [this](const Cell &cell) { return holds(cell); });
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
