// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kpi/catalogue.h"
#include "core/kpi/celltaker.h"
#include "core/kpi/offhours.h"
#include "core/kpi/timebuckets.h"

#include <QMap>

namespace Wheelhouse {

/// A question to the cells; the dashboard and wheelhousectl ask the same ones.
struct Query
{
    QStringList metrics; ///< ids of the catalogue
    qint64 fromMs = 0;   ///< slots that start in [fromMs, toMs)
    qint64 toMs = 0;
    QByteArray zone = "UTC";
    Step step = Step::None;
    QString by;                   ///< a dimension, or empty
    QMap<QString, QString> where; ///< dimension to the one value it must have
    HoursFilter hours;            ///< slots of which part of the day
};

struct QueryRow
{
    qint64 bucketStartMs = 0; ///< fromMs without a step; HourOfWeek: since Monday 00:00
    QString group;            ///< value of the `by` dimension
    QList<Figure> figures;    ///< in the order of the metrics asked for
    bool operator==(const QueryRow &) const = default;
};

/// One query being answered: takes the cells of its range, then, to keep it live, every change;
/// answers at any time. Not thread-safe.
class QueryRun final : public CellTaker
{
public:
    /// Errors: Invalid (unknown metric, dimension or zone, empty range; context names the field),
    /// TooLarge for steps over more than a hundred years.
    static Result<QueryRun> prepare(const Query &query);

    /// The steps it answers in: coarser than those asked for where they would be more than about
    /// 100,000.
    Step step() const { return m_query.step; }

    void apply(const CellChange &change);

    CellUses usesOf(qint64 fromMs, qint64 toMs) const override;
    CellWants wantsFor(CellUses uses) const override;
    bool hoursWillDo(qint64 dayMs) const override;
    bool spanWillDo(qint64 fromMs, qint64 toMs) const override;
    bool weeksWillDo(const TimeSpan &weeks) const override;
    void take(const CellKey &key, const Cell &cell) override;
    bool takeDay(const CellSheet &sheet, qint64 dayMs, const QHash<quint32, ContactDims> &dims,
                 CellUses uses) override;
    bool takeSpans(const CellSheet &sheet, qint64 startMs, const QList<TimeSpan> &spans) override;
    bool takeHours(const CellSheet &sheet, qint64 dayMs) override;
    bool takeWeeks(const CellSheet &sheet, const QList<DimensionValue> &names) override;

    /// By time, then by group. Without `by` there is a row for every bucket of the range, also
    /// where nothing happened; with it, one for every bucket and every group that has a contact or
    /// a case.
    QList<QueryRow> rows() const;

private:
    QueryRun(Query query, QList<const Metric *> metrics, TimeBuckets buckets);
    Cell *cellOf(const CellKey &key);
    bool contains(qint64 slotMs) const { return slotMs >= m_query.fromMs && slotMs < m_query.toMs; }
    bool matches(const ContactDims &dims) const;
    bool sumsWillDo() const { return m_where.isEmpty() && !m_query.hours.isOn(); }
    bool takeDayByHours(const CellSheet &sheet, qint64 dayMs,
                        const QHash<quint32, ContactDims> &dims);
    bool tally(const CellSheet &sheet, const std::vector<qint32> &targets,
               const QStringList &groups, const QList<qint64> &buckets);
    bool holds(const Cell &cell) const;
    template <typename GroupOf, typename Wanted>
    bool takeSheet(const CellSheet &sheet, qint64 startMs, qint64 slotMs, GroupOf groupOf,
                   Wanted wanted);
    Query m_query;
    QList<const Metric *> m_metrics;
    TimeBuckets m_buckets;
    Dimension m_by;
    CellWants m_wants;
    QList<std::pair<Dimension, QString>> m_where;
    QList<qint64> m_range;
    QMap<QString, QMap<qint64, Cell>> m_cells; ///< group, bucket
    ToldSpans m_told;
};

} // namespace Wheelhouse
