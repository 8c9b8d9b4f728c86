// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kpi/catalogue.h"
#include "core/kpi/decomposition.h"
#include "core/kpi/difference.h"
#include "core/kpi/offhours.h"

#include <QHash>
#include <QMap>

namespace Wheelhouse {

/// Why a metric is in one period what it is, against another one.
struct WhyQuery
{
    QString metric; ///< of the catalogue: a count, a share or a mean
    qint64 fromMs = 0;
    qint64 toMs = 0; ///< slots that start in [fromMs, toMs)
    qint64 againstFromMs = 0;
    qint64 againstToMs = 0;
    QStringList by;               ///< dimensions, one or more
    QMap<QString, QString> where; ///< dimension to the one value it must have
    HoursFilter hours;            ///< slots of which part of the day, in both periods
};

struct WhyAnswer
{
    Figure before; ///< of the period compared with, as evaluate tells it
    Figure after;
    std::optional<Difference> difference; ///< of a share or mean with cases enough
    QList<Decomposition> decompositions;  ///< one for each of `by`
    qsizetype mostTelling = 0;            ///< which of them explains most
};

/// One such question being answered: fed with the cells of both periods in any order, those of
/// others are passed over. Who feeds it keeps to `hours`, as WhyTaker does: cells added up over a
/// day cannot be told apart any more. Not thread-safe.
class WhyRun
{
public:
    /// Errors: Invalid (unknown metric or dimension, no dimension or one twice, a metric whose
    /// parts do not add up, an empty period, periods that overlap; context names the field).
    static Result<WhyRun> prepare(const WhyQuery &query);

    void add(const CellKey &key, const Cell &cell);

    /// Errors: NotFound (a share or mean without cases in one of the periods; context "from" or
    /// "against_from").
    Result<WhyAnswer> answer() const;

    const Metric &metric() const { return *m_metric; }
    const HoursFilter &hours() const { return m_query.hours; }

private:
    struct Periods
    {
        Ratio before;
        Ratio after;
    };
    WhyRun(WhyQuery query, const Metric *metric);
    Ratio ratioOf(const Cell &cell) const;
    WhyQuery m_query;
    const Metric *m_metric;
    QList<Dimension> m_by;
    QList<std::pair<Dimension, QString>> m_where;
    QList<QHash<QString, Periods>> m_values; ///< for each of m_by
    Cell m_before;
    Cell m_after;
};

} // namespace Wheelhouse
