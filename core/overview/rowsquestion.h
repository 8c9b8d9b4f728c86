// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The contacts behind a figure, asked for from the page Overview: the same days, the same filter.
#pragma once

#include "core/kpi/figurerows.h"
#include "core/overview/overviewperiod.h"
#include "core/protocol/rowsview.h"

namespace Wheelhouse {

struct RowsQuestion
{
    Query query; ///< of one metric
    FigurePlace place;
    std::optional<std::pair<qint64, QString>> after; ///< beginning and id of the contact before
    int limit = mostRowsAPage;
};

/// Errors: those of OverviewPeriod::make and FigureRows::prepare, a metric being named "metric";
/// Invalid for an hour that no week has ("hour_of_week"), for a dimension that the filter holds to
/// another value ("where"), for a place that is none ("after") and a limit out of range ("limit").
Result<RowsQuestion> rowsQuestion(const RowsParams &params, qint64 nowMs, const StoreSpan &store);

/// RowsPage::next after the contact with this beginning and id.
QString rowsPlace(qint64 startedMs, const QString &conversation);

/// Without the agent's name.
FigureRow figureRow(const QString &conversation, const ContactFacts &facts,
                    const ContactStake &stake);

} // namespace Wheelhouse
