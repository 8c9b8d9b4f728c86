// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/storereader.h"
#include "core/kpi/query.h"
#include "core/overview/overviewfold.h"

namespace Wheelhouse {

/// A mark of the time axis; none for events without one.
std::optional<TrendMark> trendMark(const Event &event);

/// The page with those of the marks that lie in its period.
OverviewView withMarks(OverviewView view, const QList<TrendMark> &marks);

/// What a store knows of one question of the Overview.
struct OverviewReading
{
    std::unique_ptr<OverviewFold> fold; ///< fed
    QList<TrendMark> marks;             ///< of its ranges, ascending; also outside of the period
    LogBounds bounds;
};

/// What a question has to know of the store before it is read.
Result<StoreSpan> storeSpan(StoreReader &reader);

/// What the page's question comes to for one metric: period, zone, filter, business hours. Errors:
/// those of rowsQuestion() and of the reader.
Result<Query> queryOf(StoreReader &reader, const OverviewParams &question, const QString &metric,
                      qint64 nowMs);

/// Reads in several calls: who wants one state of the store calls begin() before. Errors: those of
/// OverviewFold::make() and of the reader.
Result<OverviewReading> readOverview(StoreReader &reader, const OverviewParams &params,
                                     qint64 nowMs);

} // namespace Wheelhouse
