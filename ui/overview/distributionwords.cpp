// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/distributionwords.h"

#include "app/format/format.h"
#include "core/overview/distribution.h"
#include "ui/overview/comparisonwords.h"
#include "ui/overview/exporttables.h"
#include "ui/overview/metricwords.h"
#include "ui/overview/trendwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace Wheelhouse {
namespace {

constexpr int mostBins = 14;
constexpr int mostLevels = 4;

struct DistributionText
{
    Q_DECLARE_TR_FUNCTIONS(Wheelhouse::Distribution)
};

bool isOfDurations(const OverviewView &view)
{
    return metricWords(view.trend.metric).unit == Unit::Duration;
}

QString stepsCounted(qint64 stepMs, qint64 steps)
{
    constexpr qint64 hourMs = 3'600'000;
    if (stepMs >= 7 * 24 * hourMs)
        return DistributionText::tr("%n week(s)", nullptr, int(steps));
    if (stepMs >= 24 * hourMs)
        return DistributionText::tr("%n day(s)", nullptr, int(steps));
    if (stepMs >= hourMs)
        return DistributionText::tr("%n hour(s)", nullptr, int(steps));
    return DistributionText::tr("%n quarter(s) of an hour", nullptr, int(steps));
}

double shareOf(qint64 part, qint64 whole)
{
    return whole > 0 ? double(part) / double(whole) : 0;
}

/// Where a value stands, in bins: on a logarithmic axis but for the bin that begins at 0.
double placeOf(const QList<double> &edges, double value, bool logarithmic)
{
    const qsizetype after = std::upper_bound(edges.begin(), edges.end(), value) - edges.begin();
    const qsizetype bin = std::clamp<qsizetype>(after - 1, 0, edges.size() - 2);
    const double from = edges[bin];
    const double to = edges[bin + 1];
    const double within = logarithmic && from > 0 ? std::log(value / from) / std::log(to / from)
                                                  : (value - from) / (to - from);
    return double(bin) + std::clamp(within, 0.0, 1.0);
}

QList<double> roundDurations()
{
    constexpr double second = 1000;
    constexpr double minute = 60 * second;
    constexpr double hour = 60 * minute;
    constexpr double day = 24 * hour;
    return {second,   5 * second, 15 * second, minute,  5 * minute, 15 * minute, hour,
            4 * hour, 12 * hour,  day,         3 * day, 7 * day,    28 * day};
}

QString withoutWords(const OverviewView &view, const Distribution &spread, const QLocale &locale)
{
    const qint64 all = spread.cases + spread.without;
    if (spread.without <= 0)
        return {};
    const QString share = Format::share(locale, shareOf(spread.without, all));
    const QString without = Format::count(locale, spread.without);
    const QString whole = Format::count(locale, all);
    if (view.trend.metric.startsWith(u"first_response_human"))
        return DistributionText::tr("Never answered by a person: %1 of %2 (%3).")
            .arg(without, whole, share);
    if (view.trend.metric.startsWith(u"first_response_any"))
        return DistributionText::tr("Never answered: %1 of %2 (%3).").arg(without, whole, share);
    return DistributionText::tr("Without such a time: %1 of %2 (%3).").arg(without, whole, share);
}

QString message(const OverviewView &view, const Distribution &spread, const QLocale &locale)
{
    const Unit unit = metricWords(view.trend.metric).unit;
    const auto say = [&](const std::optional<double> &value) {
        return valueWords(locale, unit, value);
    };
    if (!spread.p50 || !spread.p90)
        return DistributionText::tr("No data");
    if (!isOfDurations(view))
        //: %1 a number of days, weeks or hours: "27 days"; %2 and %3 figures
        return DistributionText::tr("Of %1, half are at %2 or below, nine in ten at %3 or below.")
            .arg(stepsCounted(view.trend.stepMs, spread.cases), say(spread.p50), say(spread.p90));
    QString words =
        DistributionText::tr("Half within %1, nine in ten within %2, 99 in 100 within %3.")
            .arg(say(spread.p50), say(spread.p90), say(spread.p99));
    if (const QString without = withoutWords(view, spread, locale); !without.isEmpty())
        words += u' ' + without;
    return words;
}

bool isCompared(const Distribution &spread)
{
    return spread.casesBefore > 0;
}

QString binName(const Distribution &spread, qsizetype bin, Unit unit, const QLocale &locale)
{
    const QString to = valueWords(locale, unit, spread.edges[bin + 1]);
    if (unit == Unit::Duration && spread.edges[bin] <= 0)
        return DistributionText::tr("below %1").arg(to);
    //: a range of figures: "1:00 to 1:25"
    return DistributionText::tr("%1 to %2").arg(valueWords(locale, unit, spread.edges[bin]), to);
}

} // namespace

Distribution shownDistribution(const OverviewView &view)
{
    if (isOfDurations(view))
        return view.distribution;
    const Trend &trend = view.trend;
    // the step that is not over would pass for a weak one
    qsizetype steps = trend.now.size();
    if (steps > 1 && trend.fromMs + steps * trend.stepMs > view.toMs)
        --steps;
    const auto now = trend.now.first(steps);
    const auto before = trend.before.first(std::min(steps, trend.before.size()));
    std::optional<double> low;
    std::optional<double> high;
    for (const auto *course : {&now, &before}) {
        for (const auto &value : *course) {
            if (value) {
                low = std::min(low.value_or(*value), *value);
                high = std::max(high.value_or(*value), *value);
            }
        }
    }
    if (!low)
        return {};
    const Quantity quantity =
        metricWords(trend.metric).unit == Unit::Share ? Quantity::Share : Quantity::Count;
    return distributionOfSteps(now, before, valueTicks(*low, *high, mostBins, quantity));
}

QString distributionCases(const OverviewView &view, const QLocale &locale)
{
    const Distribution spread = shownDistribution(view);
    if (!isOfDurations(view))
        return stepsCounted(view.trend.stepMs, spread.cases);
    return DistributionText::tr("n = %1").arg(Format::count(locale, spread.cases));
}

HistogramPicture histogramPicture(const OverviewView &view, const OverviewParams &asked,
                                  const QLocale &locale)
{
    const Distribution spread = shownDistribution(view);
    const MetricWords metric = metricWords(view.trend.metric);
    const bool durations = metric.unit == Unit::Duration;
    HistogramPicture picture;
    picture.message = message(view, spread, locale);
    picture.nowName = DistributionText::tr("This period");
    if (spread.edges.size() < 2)
        return picture;
    if (isCompared(spread))
        picture.beforeName = comparisonName(asked);
    double most = 0;
    for (qsizetype bin = 0; bin < spread.now.size(); ++bin) {
        const double share = shareOf(spread.now[bin], spread.cases);
        const double before = shareOf(spread.before[bin], spread.casesBefore);
        most = std::max({most, share, before});
        const QString count =
            durations
                ? DistributionText::tr("cases: %1").arg(Format::count(locale, spread.now[bin]))
                : stepsCounted(view.trend.stepMs, spread.now[bin]);
        QString words = QStringLiteral("%1: %2, %3")
                            .arg(binName(spread, bin, metric.unit, locale),
                                 Format::share(locale, share), count);
        if (isCompared(spread))
            words += u' ' + QStringLiteral("(%1)").arg(
                                comparisonFigure(asked, Format::share(locale, before)));
        picture.bins.append({share, before, words});
    }
    for (const double level : valueTicks(0, most, mostLevels, Quantity::Share))
        picture.levels.append({level, Format::share(locale, level, 0)});
    QList<double> ticks = roundDurations();
    if (!durations)
        ticks = spread.edges;
    for (const double tick : ticks) {
        if (tick >= spread.edges.first() && tick <= spread.edges.last())
            picture.ticks.append(
                {placeOf(spread.edges, tick, durations), valueWords(locale, metric.unit, tick)});
    }
    const std::array<std::pair<const char *, std::optional<double>>, 3> marks{
        {{"p50", spread.p50}, {"p90", spread.p90}, {"p99", spread.p99}}};
    for (const auto &[name, value] : marks) {
        if (value)
            picture.marks.append(
                {placeOf(spread.edges, *value, durations),
                 QStringLiteral("%1 %2").arg(QString::fromLatin1(name),
                                             valueWords(locale, metric.unit, value))});
    }
    return picture;
}

TextGrid distributionGrid(const OverviewView &view, const OverviewParams &asked,
                          const QLocale &locale)
{
    const Distribution spread = shownDistribution(view);
    const MetricWords metric = metricWords(view.trend.metric);
    TextGrid grid;
    grid.heads = {metric.name, DistributionText::tr("Cases"), DistributionText::tr("Share"),
                  comparisonName(asked)};
    grid.figures = {1, 2, 3};
    for (qsizetype bin = 0; bin < spread.now.size(); ++bin)
        grid.rows.append(
            {binName(spread, bin, metric.unit, locale), Format::count(locale, spread.now[bin]),
             Format::share(locale, shareOf(spread.now[bin], spread.cases)),
             isCompared(spread)
                 ? Format::share(locale, shareOf(spread.before[bin], spread.casesBefore))
                 : Format::noData()});
    const std::array<std::pair<const char *, std::optional<double>>, 3> marks{
        {{"p50", spread.p50}, {"p90", spread.p90}, {"p99", spread.p99}}};
    for (const auto &[name, value] : marks) {
        if (value)
            grid.rows.append({QString::fromLatin1(name), valueWords(locale, metric.unit, value),
                              QString(), QString()});
    }
    return grid;
}

ExportTable distributionTable(const OverviewView &view, const OverviewParams &asked,
                              const QLocale &locale)
{
    const Distribution spread = shownDistribution(view);
    const MetricWords metric = metricWords(view.trend.metric);
    ExportTable table = tableOf(DistributionText::tr("Distribution: %1").arg(metric.name),
                                {view.trend.metric}, view, asked, locale);
    const ColumnKind kind = metric.unit == Unit::Duration ? ColumnKind::Duration
                            : metric.unit == Unit::Share  ? ColumnKind::Share
                                                          : ColumnKind::Count;
    table.columns = {
        {DistributionText::tr("From"), kind},
        {DistributionText::tr("To below"), kind},
        {DistributionText::tr("Cases"), ColumnKind::Count},
        {DistributionText::tr("%1 (%2)").arg(DistributionText::tr("Cases"), comparisonName(asked)),
         ColumnKind::Count}};
    for (qsizetype bin = 0; bin < spread.now.size(); ++bin)
        table.rows.append(
            ExportRow{spread.edges[bin], spread.edges[bin + 1], double(spread.now[bin]),
                      isCompared(spread) ? ExportCell(double(spread.before[bin])) : ExportCell()});
    return table;
}

} // namespace Wheelhouse
