// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/tilewords.h"

#include "app/format/format.h"
#include "ui/overview/comparisonwords.h"
#include "ui/overview/metricwords.h"
#include "ui/overview/targetwords.h"

#include <QCoreApplication>

#include <cmath>

namespace Wheelhouse {
namespace {

/// With fewer, a share or a duration is marked.
constexpr qint64 fewestCases = 10;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Wheelhouse::Tile)
};

Format::Parts partsOf(const QLocale &locale, Unit unit, const std::optional<double> &value)
{
    if (!value)
        return {Format::noData(), {}};
    switch (unit) {
    case Unit::Share:
        return {Format::number(locale, *value * 100, 1), locale.percent()};
    case Unit::Duration:
        return Format::durationParts(locale, std::llround(*value));
    case Unit::Number:
        return {Format::number(locale, *value, 2), {}};
    case Unit::Count:
        break;
    }
    return {Format::count(locale, std::llround(*value)), {}};
}

bool isNoise(const Tile &tile)
{
    return tile.difference && !tile.difference->beyondChance();
}

bool hasFewCases(const Tile &tile, const MetricWords &metric)
{
    return tile.now.value && metric.unit != Unit::Count && metric.cases != MetricCases::Time &&
           tile.now.sample < fewestCases;
}

QString timeWords(const Tile &tile, const QLocale &locale)
{
    //: how much time of the people who serve customers a figure is made of: "5,720 h"
    return Text::tr("Agents' time: %1").arg(casesWords(locale, MetricCases::Time, tile.now.sample));
}

Tone toneOf(const Tile &tile, Better better)
{
    if (!tile.difference || isNoise(tile) || better == Better::Neither)
        return Tone::Neutral;
    return (tile.difference->value > 0) == (better == Better::Up) ? Tone::Good : Tone::Bad;
}

bool isSurvey(const Tile &tile)
{
    return tile.metric == u"csat" && tile.now.asked > 0 && tile.now.sample <= tile.now.asked;
}

QString sampleWords(const Tile &tile, const MetricWords &metric, const QLocale &locale,
                    const OverviewParams &question)
{
    if (tile.metric == u"waiting_now")
        return Text::tr("in all queues");
    if (metric.unit == Unit::Count)
        return tile.before.value
                   ? comparisonFigure(question, valueWords(locale, metric.unit, tile.before.value))
                   : QString();
    if (metric.cases == MetricCases::Time)
        return timeWords(tile, locale);
    const QString sample = Format::count(locale, tile.now.sample);
    if (hasFewCases(tile, metric))
        //: so few cases that the figure says little; as short as can be
        return Text::tr("n = %1, few cases").arg(sample);
    if (tile.now.asked <= 0)
        //: the number of cases behind a figure
        return Text::tr("n = %1").arg(sample);
    if (isSurvey(tile)) {
        const double replied = double(tile.now.sample) / double(tile.now.asked);
        //: answers to a survey, and the share of those asked that they are; as short as can be
        return Text::tr("n = %1, %2 replied").arg(sample, Format::share(locale, replied, 0));
    }
    //: cases behind a figure, of those that could be
    return Text::tr("n = %1 of %2").arg(sample, Format::count(locale, tile.now.asked));
}

QString longSampleWords(const Tile &tile, const MetricWords &metric, const QLocale &locale)
{
    if (metric.cases == MetricCases::Time)
        return tile.now.value ? timeWords(tile, locale) : QString();
    const QString sample = Format::count(locale, tile.now.sample);
    const QString asked = Format::count(locale, tile.now.asked);
    QString words;
    if (isSurvey(tile))
        words = Text::tr("%1 replied of %2 asked, a response rate of %3")
                    .arg(sample, asked,
                         Format::share(locale, double(tile.now.sample) / double(tile.now.asked)));
    else if (metric.unit != Unit::Count && tile.now.value && tile.now.asked > tile.now.sample)
        words = Text::tr("Cases: %1, of %2 that could have been").arg(sample, asked);
    else if (metric.unit != Unit::Count && tile.now.value)
        words = Text::tr("Cases: %1").arg(sample);
    if (hasFewCases(tile, metric))
        words +=
            QStringLiteral(". ") + Text::tr("Fewer than %1 cases say little.").arg(fewestCases);
    return words;
}

QString intervalWords(const Tile &tile, Unit unit, const QLocale &locale)
{
    if (!tile.now.low || !tile.now.high)
        return {};
    return Text::tr("95 % sure to lie between %1 and %2")
        .arg(valueWords(locale, unit, tile.now.low), valueWords(locale, unit, tile.now.high));
}

QString shortInterval(const Tile &tile, Unit unit, const QLocale &locale)
{
    if (!tile.now.low || !tile.now.high)
        return {};
    const QString low = unit == Unit::Share ? Format::number(locale, *tile.now.low * 100, 1)
                                            : valueWords(locale, unit, tile.now.low);
    const QString high = valueWords(locale, unit, tile.now.high);
    return low == high ? QString() : QStringLiteral("%1–%2").arg(low, high);
}

QString differenceWords(const Tile &tile, const MetricWords &metric, const QLocale &locale)
{
    if (metric.unit == Unit::Count || metric.cases == MetricCases::Time || !tile.before.value ||
        !tile.now.value)
        return {};
    if (!tile.difference)
        return Text::tr("Too few cases to tell the change from chance");
    const QString range = Text::tr("the change lies between %1 and %2 (95 %)")
                              .arg(differenceWords(locale, metric.unit, tile.difference->low),
                                   differenceWords(locale, metric.unit, tile.difference->high));
    return isNoise(tile) ? Text::tr("Within noise: %1, chance alone does as much").arg(range)
                         : Text::tr("More than chance: %1").arg(range);
}

QString judgement(Tone tone, bool noise)
{
    if (noise)
        return Text::tr("within noise");
    if (tone == Tone::Good)
        return Text::tr("better");
    return tone == Tone::Bad ? Text::tr("worse") : Text::tr("no clear difference");
}

} // namespace

TileContent tileWords(const Tile &tile, const QLocale &locale, const QString &staleNote,
                      const OverviewParams &question, const std::optional<double> &target)
{
    const MetricWords metric = metricWords(tile.metric);
    const Format::Parts figure = partsOf(locale, metric.unit, tile.now.value);
    TileContent content;
    content.label = metric.name;
    content.value = figure.value;
    content.unit = figure.unit;
    content.delta = changeWords(locale, metric.unit, tile.now.value, tile.before.value);
    if (!content.delta.isEmpty() && isNoise(tile))
        content.delta = QStringLiteral("≈ %1").arg(content.delta);
    content.deltaTone = toneOf(tile, metric.better);
    content.footnote =
        tile.now.value ? sampleWords(tile, metric, locale, question) : Text::tr("No data");
    const bool ofMany = metric.unit != Unit::Count && metric.cases != MetricCases::Time;
    if (ofMany && !isSurvey(tile) && !hasFewCases(tile, metric) && tile.now.value)
        content.shortFootnote = Text::tr("n = %1").arg(Format::count(locale, tile.now.sample));
    content.interval = shortInterval(tile, metric.unit, locale);
    content.fewCases = hasFewCases(tile, metric);
    content.staleNote = staleNote;
    content.sparkline = tile.sparkline;

    QString aim;
    if (const Metric *known = findMetric(tile.metric); known && target) {
        const TargetWords words = targetWords(*known, tile.now, *target, locale);
        aim = words.sentence;
        content.target = target;
        content.targetNote = QStringLiteral("%1 %2").arg(words.sign, words.bound);
        content.targetTone = words.tone;
    }

    QStringList lines{metric.name.toHtmlEscaped()};
    lines.first() = QStringLiteral("<b>%1</b>").arg(lines.first());
    const QString interval = intervalWords(tile, metric.unit, locale);
    QString before;
    if (!content.delta.isEmpty())
        before = comparisonFigure(question, valueWords(locale, metric.unit, tile.before.value));
    if (before == content.footnote)
        before.clear();
    const QString sample = longSampleWords(tile, metric, locale);
    const QString difference = differenceWords(tile, metric, locale);
    const QString note = sample.isEmpty() ? content.footnote : sample;
    for (const QString &line : {metric.definition, aim, interval, note, before, difference})
        if (!line.isEmpty())
            lines.append(line.toHtmlEscaped());
    lines.append(QStringLiteral("<code>%1</code>").arg(metric.id.toHtmlEscaped()));
    content.toolTip = lines.join(QStringLiteral("<br>"));

    QStringList spoken{figure.joined()};
    if (!content.delta.isEmpty())
        spoken.append(QStringLiteral("%1 (%2)").arg(content.delta,
                                                    judgement(content.deltaTone, isNoise(tile))));
    for (const QString &part : {aim, interval, note, staleNote})
        if (!part.isEmpty())
            spoken.append(part);
    content.spoken = spoken.join(QStringLiteral(". "));
    return content;
}

} // namespace Wheelhouse
