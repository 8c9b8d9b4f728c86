// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/findings.h"

#include "app/format/format.h"
#include "core/overview/target.h"
#include "core/overview/targetbook.h"
#include "ui/charts/heatpicture.h"
#include "ui/overview/comparisonwords.h"
#include "ui/overview/metricwords.h"
#include "ui/overview/targetwords.h"
#include "ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace Wheelhouse {
namespace {

constexpr qsizetype mostNamed = 3; ///< changes in one finding

struct FindingText
{
    Q_DECLARE_TR_FUNCTIONS(Wheelhouse::Findings)
};

QList<Tile> tilesOf(const QList<Tile> &tiles, Verdict verdict)
{
    QList<Tile> found;
    for (const Tile &tile : tiles) {
        if (verdictOf(tile) == verdict)
            found.append(tile);
    }
    std::stable_sort(found.begin(), found.end(), [](const Tile &a, const Tile &b) {
        return relativeSize(a) > relativeSize(b);
    });
    return found;
}

QString changed(const Tile &tile, const ReportInput &input)
{
    const MetricWords metric = metricWords(tile.metric);
    const auto words = [&](const Figure &figure) {
        return valueWords(input.locale, metric.unit, figure.value);
    };
    //: %1 a figure's name, %2 its value, %3 its change, %4 "83.3 % one period before"
    return FindingText::tr("%1: %2 (%3, %4)")
        .arg(metric.name, words(tile.now),
             changeWords(input.locale, metric.unit, tile.now.value, tile.before.value),
             comparisonFigure(input.question, words(tile.before)));
}

QString sentence(const QString &text)
{
    //: a sentence and its full stop
    return FindingText::tr("%1.", "sentence").arg(text);
}

/// "A; B; also: C."
QString changes(const QList<Tile> &tiles, const ReportInput &input)
{
    QStringList parts;
    for (const Tile &tile : tiles.first(std::min(mostNamed, tiles.size())))
        parts.append(changed(tile, input));
    if (tiles.size() > mostNamed) {
        QStringList rest;
        for (const Tile &tile : tiles.sliced(mostNamed))
            rest.append(metricWords(tile.metric).name);
        //: names of figures, after others that were described
        parts.append(FindingText::tr("also: %1").arg(input.locale.createSeparatedList(rest)));
    }
    return sentence(parts.join(QStringLiteral("; ")));
}

QString names(const QList<Tile> &tiles, const QLocale &locale)
{
    QStringList names;
    for (const Tile &tile : tiles)
        names.append(metricWords(tile.metric).name);
    return locale.createSeparatedList(names);
}

void addVolume(QList<Finding> &all, const QList<Tile> &tiles, const ReportInput &input)
{
    const auto tile = std::find_if(tiles.cbegin(), tiles.cend(),
                                   [](const Tile &each) { return each.metric == u"contacts"; });
    if (tile == tiles.cend())
        return;
    QString text;
    if (tile->before.value && *tile->before.value > 0)
        text = sentence(changed(*tile, input));
    else
        text = FindingText::tr("%1: %2, compared with nothing.")
                   .arg(metricWords(tile->metric).name,
                        valueWords(input.locale, Unit::Count, tile->now.value));
    all.append({Tone::Accent, FindingText::tr("Volume"), text});
}

/// Which targets are kept, which missed, and of which it is not to be told.
void addTargets(QList<Finding> &all, const QList<Tile> &tiles, const ReportInput &input)
{
    QStringList met, missed, open;
    for (const Tile &tile : tiles) {
        const auto target = targetAmong(input.view.targets, tile.metric);
        if (!target)
            continue;
        const Metric &metric = *findMetric(tile.metric);
        const TargetState state = targetState(metric, tile.now, *target);
        //: %1 a figure's name, %2 its value, %3 its target
        const QString text = FindingText::tr("%1: %2, target %3")
                                 .arg(metricWords(tile.metric).name,
                                      valueWords(input.locale, metric.unit, tile.now.value),
                                      targetBound(metric, target, input.locale));
        (state == TargetState::Met      ? met
         : state == TargetState::Missed ? missed
                                        : open)
            .append(text);
    }
    const auto list = [](const QStringList &parts) {
        return sentence(parts.join(QStringLiteral("; ")));
    };
    if (!met.isEmpty())
        all.append({Tone::Good, FindingText::tr("Targets met"), list(met)});
    if (!missed.isEmpty())
        all.append({Tone::Bad, FindingText::tr("Targets missed"), list(missed)});
    if (!open.isEmpty())
        //: the figures are too uncertain to say whether they keep their targets
        all.append({Tone::Neutral, FindingText::tr("Targets open"), list(open)});
}

QString busiestHour(const ReportInput &input)
{
    constexpr qint64 weekOrSoMs = 6 * 86'400'000LL;
    if (input.view.toMs - input.view.fromMs < weekOrSoMs)
        return {};
    const HeatPicture heat{input.view.heat, input.locale};
    const auto busiest = std::max_element(heat.values.cbegin(), heat.values.cend());
    if (busiest == heat.values.cend() || busiest->value_or(0) <= 0)
        return {};
    const int at = int(busiest - heat.values.cbegin());
    const int hour = at % HeatPicture::hours;
    //: %1 weekday, %2 and %3 times of day, %4 a number
    return FindingText::tr("Busiest hour of the week: %1 %2–%3, %4 contacts an hour.")
        .arg(input.locale.standaloneDayName(at / HeatPicture::hours + 1), heat.hourName(hour),
             heat.hourName(hour + 1), input.locale.toString(**busiest, 'f', 1));
}

void addFocus(QList<Finding> &all, const ReportInput &input)
{
    QStringList sentences;
    qint64 contacts = 0;
    for (const BreakdownRow &row : input.view.byTopic)
        contacts += row.contacts;
    const auto known = std::find_if(input.view.byTopic.cbegin(), input.view.byTopic.cend(),
                                    [](const BreakdownRow &row) { return !row.key.isEmpty(); });
    if (known != input.view.byTopic.cend() && contacts > 0 && input.question.topic.isEmpty())
        sentences.append(
            FindingText::tr("Largest topic: %1, %2 of all contacts.")
                .arg(Words::topic(known->key),
                     Format::share(input.locale, double(known->contacts) / double(contacts))));
    if (const QString hour = busiestHour(input); !hour.isEmpty())
        sentences.append(hour);
    if (!sentences.isEmpty())
        //: what most contacts were about, and when
        all.append({Tone::Neutral, FindingText::tr("Focus"), sentences.join(u' ')});
}

} // namespace

QList<Tile> reportTiles(const OverviewView &view)
{
    QList<Tile> tiles;
    for (const Tile &tile : view.tiles) {
        const Metric *const metric = findMetric(tile.metric);
        if (!metric || metric->formula != Metric::Formula::Gauge)
            tiles.append(tile);
    }
    return tiles;
}

bool hasContacts(const OverviewView &view)
{
    return std::any_of(view.byChannel.cbegin(), view.byChannel.cend(),
                       [](const BreakdownRow &row) { return row.contacts > 0; });
}

QList<Finding> findings(const ReportInput &input)
{
    if (!hasContacts(input.view))
        return {};
    const QList<Tile> tiles = reportTiles(input.view);
    QList<Finding> all;
    addVolume(all, tiles, input);
    if (const auto better = tilesOf(tiles, Verdict::Better); !better.isEmpty())
        all.append({Tone::Good, FindingText::tr("Better"), changes(better, input)});
    if (const auto worse = tilesOf(tiles, Verdict::Worse); !worse.isEmpty())
        all.append({Tone::Bad, FindingText::tr("Worse"), changes(worse, input)});
    if (const auto noise = tilesOf(tiles, Verdict::Noise); !noise.isEmpty())
        all.append({Tone::Neutral, FindingText::tr("No clear change"),
                    FindingText::tr("Chance alone changes these as much: %1.")
                        .arg(names(noise, input.locale))});
    if (const auto open = tilesOf(tiles, Verdict::NotJudged); !open.isEmpty())
        all.append({Tone::Neutral, FindingText::tr("Not judged"),
                    FindingText::tr("How much of the change is chance is not known of these: %1.")
                        .arg(names(open, input.locale))});
    addTargets(all, tiles, input);
    addFocus(all, input);
    return all;
}

} // namespace Wheelhouse
