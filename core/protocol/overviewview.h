// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The view "overview": what a director sees first. Opened with OverviewParams; the snapshot is an
// OverviewView; a delta is an OverviewChange. Latest wins, at most 10 a second.
#pragma once

#include "core/base/fields.h"
#include "core/kpi/difference.h"
#include "core/kpi/figure.h"
#include "core/kpi/ladder.h"
#include "core/kpi/offhours.h"
#include "core/protocol/targetsview.h"

namespace Wheelhouse {

/// Which earlier days the period is compared with; docs/overview.md.
enum class Comparison {
    Previous, ///< the days just before, on equal weekdays
    Week,     ///< the same days one week back
    Year,     ///< the same days 364 days back, on equal weekdays
    None
};

template <> struct EnumNames<Comparison>
{
    static constexpr std::array names{"previous", "week", "year", "none"};
};

/// Which contacts, over which time. Every figure on the page answers this one question.
struct OverviewParams
{
    /// "today", "7d", "28d", "90d", "quarter" (the present one so far), "all" (whole store),
    /// "custom"
    QString period = QStringLiteral("28d");
    QString from; ///< of "custom" only: the first local day, "2026-03-30"
    QString to;   ///< and the last, inclusive
    Comparison comparison = Comparison::Previous; ///< "all" is compared with nothing
    QString zone = QStringLiteral("UTC");         ///< IANA name: days and hours are cut by it
    QString channel;                              ///< empty: all
    QString brand;
    QString bot;
    QString topic;
    QString team;
    QString language;
    HoursWish hours = HoursWish::All; ///< of which part of the day, by the business hours
    QString metric = QStringLiteral("contacts"); ///< the metric of trend and tables
    QStringList tiles;                           ///< metrics, in their order; empty: the usual
    bool operator==(const OverviewParams &) const = default;
    static constexpr auto fields()
    {
        using S = OverviewParams;
        return FieldList{field("period", &S::period),
                         field("from", &S::from),
                         field("to", &S::to),
                         field("comparison", &S::comparison),
                         field("zone", &S::zone),
                         field("channel", &S::channel),
                         field("brand", &S::brand),
                         field("bot", &S::bot),
                         field("topic", &S::topic),
                         field("team", &S::team),
                         field("language", &S::language),
                         field("hours", &S::hours),
                         field("metric", &S::metric),
                         field("tiles", &S::tiles)};
    }
};

/// A KPI tile: the figure now, the same period before, and the course of it.
struct Tile
{
    QString metric; ///< id without version: "csat"
    Figure now;
    Figure before;                          ///< the days compared with
    QList<std::optional<double>> sparkline; ///< one value a step of the trend, oldest first
    std::optional<Difference> difference;   ///< now less before; none: too few cases, or a count
    bool operator==(const Tile &) const = default;
    static constexpr auto fields()
    {
        using S = Tile;
        return FieldList{field("metric", &S::metric), field("now", &S::now),
                         field("before", &S::before), field("sparkline", &S::sparkline),
                         field("difference", &S::difference)};
    }
};

/// A row of a table by topic, by channel ...
struct BreakdownRow
{
    QString key; ///< "payment", "webchat"; empty: not known
    qint64 contacts = 0;
    Figure firstResponseHuman; ///< p50
    Figure csat;
    Figure automatedResolution;
    Figure handover;
    bool operator==(const BreakdownRow &) const = default;
    static constexpr auto fields()
    {
        using S = BreakdownRow;
        return FieldList{field("key", &S::key),
                         field("contacts", &S::contacts),
                         field("first_response_human", &S::firstResponseHuman),
                         field("csat", &S::csat),
                         field("automated_resolution", &S::automatedResolution),
                         field("handover", &S::handover)};
    }
};

/// How the cases behind the chosen metric are spread, in bins side by side. Of durations alone: of
/// other metrics it is empty.
struct Distribution
{
    QList<double> edges;  ///< ascending, one more than bins: a bin is from one to below the next
    QList<qint64> now;    ///< cases a bin
    QList<qint64> before; ///< of the days compared with; all zero without any
    std::optional<double> p50; ///< of now, in milliseconds
    std::optional<double> p90;
    std::optional<double> p99;
    qint64 cases = 0;
    qint64 casesBefore = 0;
    qint64 without = 0; ///< those that could have had a duration and have none: never answered
    bool operator==(const Distribution &) const = default;
    static constexpr auto fields()
    {
        using S = Distribution;
        return FieldList{field("edges", &S::edges),    field("now", &S::now),
                         field("before", &S::before),  field("p50", &S::p50),
                         field("p90", &S::p90),        field("p99", &S::p99),
                         field("cases", &S::cases),    field("cases_before", &S::casesBefore),
                         field("without", &S::without)};
    }
};

/// The course of the chosen metric, and that of the days compared with.
struct Trend
{
    QString metric;
    qint64 fromMs = 0;
    qint64 stepMs = 0;
    QList<std::optional<double>> now;
    QList<std::optional<double>> before;
    bool operator==(const Trend &) const = default;
    static constexpr auto fields()
    {
        using S = Trend;
        return FieldList{field("metric", &S::metric), field("from_ms", &S::fromMs),
                         field("step_ms", &S::stepMs), field("now", &S::now),
                         field("before", &S::before)};
    }
};

struct TrendMark
{
    qint64 atMs = 0;
    QString label; ///< "publish", "premiere", "outage", "target"
    QString text;
    QString metric;              ///< whose target was set; empty: another mark, of all metrics
    std::optional<double> value; ///< the target; none: it was taken away
    bool operator==(const TrendMark &) const = default;
    static constexpr auto fields()
    {
        using S = TrendMark;
        return FieldList{field("at_ms", &S::atMs), field("label", &S::label),
                         field("text", &S::text), field("metric", &S::metric),
                         field("value", &S::value)};
    }
};

struct OverviewView
{
    qint64 asOfMs = 0; ///< the time of the newest event in these figures
    qint64 fromMs = 0;
    qint64 toMs = 0;
    QList<Tile> tiles;
    Trend trend;
    QList<TrendMark> marks;
    /// 7 x 24 mean contacts an hour, Monday 00:00 first, in the zone; none for an hour of which the
    /// period has nothing yet.
    QList<std::optional<double>> heat;
    QList<BreakdownRow> byTopic;   ///< most contacts first, then by key
    QList<BreakdownRow> byChannel; ///< likewise, as the four below
    QList<BreakdownRow> byBot;
    QList<BreakdownRow> byBrand;
    QList<BreakdownRow> byTeam;
    QList<BreakdownRow> byLanguage;
    Distribution distribution;
    LadderCounts ladder;  ///< of the contacts that began in the period
    QStringList channels; ///< values the filter can take
    QStringList brands;
    QStringList bots;
    QStringList topics;
    QStringList teams;
    QStringList languages;
    bool hoursSet = false;      ///< business hours were set for some brand or all, at any time
    QList<TargetEntry> targets; ///< the latest of each metric, by metric
    bool operator==(const OverviewView &) const = default;
    static constexpr auto fields()
    {
        using S = OverviewView;
        return FieldList{field("as_of_ms", &S::asOfMs),
                         field("from_ms", &S::fromMs),
                         field("to_ms", &S::toMs),
                         field("tiles", &S::tiles),
                         field("trend", &S::trend),
                         field("marks", &S::marks),
                         field("heat", &S::heat),
                         field("by_topic", &S::byTopic),
                         field("by_channel", &S::byChannel),
                         field("by_bot", &S::byBot),
                         field("by_brand", &S::byBrand),
                         field("by_team", &S::byTeam),
                         field("by_language", &S::byLanguage),
                         field("distribution", &S::distribution),
                         field("ladder", &S::ladder),
                         field("channels", &S::channels),
                         field("brands", &S::brands),
                         field("bots", &S::bots),
                         field("topics", &S::topics),
                         field("teams", &S::teams),
                         field("languages", &S::languages),
                         field("hours_set", &S::hoursSet),
                         field("targets", &S::targets)};
    }
};

/// What became different: a part that is present replaces the old one whole; tiles and rows replace
/// those with the same metric or key, or are new.
struct OverviewChange
{
    qint64 asOfMs = 0;
    qint64 fromMs = 0;
    qint64 toMs = 0;
    QList<Tile> tiles;
    std::optional<Trend> trend;
    std::optional<QList<TrendMark>> marks;
    std::optional<QList<std::optional<double>>> heat;
    QList<BreakdownRow> byTopic;
    QList<BreakdownRow> byChannel;
    QStringList goneTopics; ///< rows that are no more
    QStringList goneChannels;
    std::optional<QList<BreakdownRow>> byBot; ///< few rows: the table whole
    std::optional<QList<BreakdownRow>> byBrand;
    std::optional<QList<BreakdownRow>> byTeam;
    std::optional<QList<BreakdownRow>> byLanguage;
    std::optional<Distribution> distribution;
    std::optional<LadderCounts> ladder;
    std::optional<QStringList> channels;
    std::optional<QStringList> brands;
    std::optional<QStringList> bots;
    std::optional<QStringList> topics;
    std::optional<QStringList> teams;
    std::optional<QStringList> languages;
    std::optional<bool> hoursSet;
    std::optional<QList<TargetEntry>> targets;
    static constexpr auto fields()
    {
        using S = OverviewChange;
        return FieldList{field("as_of_ms", &S::asOfMs),
                         field("from_ms", &S::fromMs),
                         field("to_ms", &S::toMs),
                         field("tiles", &S::tiles),
                         field("trend", &S::trend),
                         field("marks", &S::marks),
                         field("heat", &S::heat),
                         field("by_topic", &S::byTopic),
                         field("by_channel", &S::byChannel),
                         field("gone_topics", &S::goneTopics),
                         field("gone_channels", &S::goneChannels),
                         field("by_bot", &S::byBot),
                         field("by_brand", &S::byBrand),
                         field("by_team", &S::byTeam),
                         field("by_language", &S::byLanguage),
                         field("distribution", &S::distribution),
                         field("ladder", &S::ladder),
                         field("channels", &S::channels),
                         field("brands", &S::brands),
                         field("bots", &S::bots),
                         field("topics", &S::topics),
                         field("teams", &S::teams),
                         field("languages", &S::languages),
                         field("hours_set", &S::hoursSet),
                         field("targets", &S::targets)};
    }
};

/// The difference that turns `before` into `after`; see OverviewChange.
OverviewChange changeBetween(const OverviewView &before, const OverviewView &after);
/// Applies a change in place: applyChange(a, changeBetween(a, b)) makes a equal b.
void applyChange(OverviewView &view, const OverviewChange &change);

} // namespace Wheelhouse
