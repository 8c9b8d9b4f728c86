// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// kpi.rows: the contacts behind a figure of an Overview, newest first, a page at a time.
#pragma once

#include "core/kpi/measure.h"
#include "core/protocol/overviewview.h"

namespace Wheelhouse {

inline constexpr int mostRowsAPage = 500;

struct RowsParams
{
    OverviewParams question;       ///< its period, zone and filter hold
    QString metric;                ///< empty: that of the question
    QMap<QString, QString> where;  ///< dimension to value, beside the filter; empty: not known
    QString agent;                 ///< who had the contact last, see isAgents(); empty: anybody
    std::optional<int> hourOfWeek; ///< 0 to 167, Monday 00:00 first, in the zone; none: all
    QString after;                 ///< RowsPage::next of the page before
    int limit = mostRowsAPage;     ///< 1 to mostRowsAPage
    bool operator==(const RowsParams &) const = default;
    static constexpr auto fields()
    {
        using S = RowsParams;
        return FieldList{field("question", &S::question),
                         field("metric", &S::metric),
                         field("where", &S::where),
                         field("agent", &S::agent),
                         field("hour_of_week", &S::hourOfWeek),
                         field("after", &S::after),
                         field("limit", &S::limit)};
    }
};

/// A contact and what it is to the figure; see ContactStake.
struct FigureRow
{
    QString conversation;
    qint64 startedMs = 0;
    QString channel;
    QString brand;
    QString bot;
    QString topic;
    QString team;
    QString language;
    QString agent;     ///< who held it or wrote in it last; empty: nobody
    QString agentName; ///< as the user was saved; empty: no such user
    qint64 part = 0;
    qint64 whole = 0;
    qint64 asked = 0;
    QList<qint64> valuesMs;
    std::optional<Measure> leftOut;
    bool operator==(const FigureRow &) const = default;
    static constexpr auto fields()
    {
        using S = FigureRow;
        return FieldList{field("conversation", &S::conversation),
                         field("started_ms", &S::startedMs),
                         field("channel", &S::channel),
                         field("brand", &S::brand),
                         field("bot", &S::bot),
                         field("topic", &S::topic),
                         field("team", &S::team),
                         field("language", &S::language),
                         field("agent", &S::agent),
                         field("agent_name", &S::agentName),
                         field("part", &S::part),
                         field("whole", &S::whole),
                         field("asked", &S::asked),
                         field("values_ms", &S::valuesMs),
                         field("left_out", &S::leftOut)};
    }
};

struct RowsPage
{
    QString metric;
    qint64 fromMs = 0;
    qint64 toMs = 0; ///< slots that begin before
    /// On the first page: what all the rows add up to. Of one agent's contacts there is none:
    /// agents.read tells it.
    std::optional<Figure> figure;
    QList<FigureRow> rows; ///< may be few or none although there is a next page
    QString next;          ///< to ask on with; empty: these were the last
    bool operator==(const RowsPage &) const = default;
    static constexpr auto fields()
    {
        using S = RowsPage;
        return FieldList{field("metric", &S::metric), field("from_ms", &S::fromMs),
                         field("to_ms", &S::toMs),    field("figure", &S::figure),
                         field("rows", &S::rows),     field("next", &S::next)};
    }
};

} // namespace Wheelhouse
