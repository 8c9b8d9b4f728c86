// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/tilewords.h"

#include "app/format/format.h"
#include "ui/overview/comparisonwords.h"
#include "ui/overview/metricwords.h"

#include <QCoreApplication>

#include <cmath>

namespace Wheelhouse {
namespace {

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
    case Unit::Count:
        break;
    }
    return {Format::count(locale, std::llround(*value)), {}};
}

bool insideNoise(const Figure &now, const Figure &before)
{
    return now.low && now.high && before.value && *before.value >= *now.low &&
           *before.value <= *now.high;
}

Tone toneOf(const Tile &tile, Better better, const QString &change)
{
    if (change.isEmpty() || better == Better::Neither || change.startsWith(QChar(0x00b1)) ||
        insideNoise(tile.now, tile.before))
        return Tone::Neutral;
    const bool rose = *tile.now.value > *tile.before.value;
    return rose == (better == Better::Up) ? Tone::Good : Tone::Bad;
}

QString sampleWords(const Tile &tile, Unit unit, const QLocale &locale,
                    const OverviewParams &question)
{
    if (tile.metric == u"waiting_now")
        return Text::tr("in all queues");
    if (unit == Unit::Count)
        return tile.before.value
                   ? comparisonFigure(question, valueWords(locale, unit, tile.before.value))
                   : QString();
    const QString sample = Format::count(locale, tile.now.sample);
    if (tile.now.asked <= 0)
        //: the number of cases behind a figure
        return Text::tr("n = %1").arg(sample);
    const QString asked = Format::count(locale, tile.now.asked);
    if (tile.metric == u"csat")
        //: answers to a survey, of surveys sent
        return Text::tr("n = %1 of %2 asked").arg(sample, asked);
    //: cases behind a figure, of those that could be
    return Text::tr("n = %1 of %2").arg(sample, asked);
}

QString intervalWords(const Tile &tile, Unit unit, const QLocale &locale)
{
    if (!tile.now.low || !tile.now.high)
        return {};
    return Text::tr("95 % sure to lie between %1 and %2")
        .arg(valueWords(locale, unit, tile.now.low), valueWords(locale, unit, tile.now.high));
}

QString judgement(Tone tone)
{
    if (tone == Tone::Good)
        return Text::tr("better");
    return tone == Tone::Bad ? Text::tr("worse") : Text::tr("no clear difference");
}

} // namespace

TileContent tileWords(const Tile &tile, const QLocale &locale, const QString &staleNote,
                      const OverviewParams &question)
{
    const MetricWords metric = metricWords(tile.metric);
    const Format::Parts figure = partsOf(locale, metric.unit, tile.now.value);
    TileContent content;
    content.label = metric.name;
    content.value = figure.value;
    content.unit = figure.unit;
    content.delta = changeWords(locale, metric.unit, tile.now.value, tile.before.value);
    content.deltaTone = toneOf(tile, metric.better, content.delta);
    content.footnote =
        tile.now.value ? sampleWords(tile, metric.unit, locale, question) : Text::tr("No data");
    content.staleNote = staleNote;
    content.sparkline = tile.sparkline;

    QStringList lines{metric.name.toHtmlEscaped()};
    lines.first() = QStringLiteral("<b>%1</b>").arg(lines.first());
    const QString interval = intervalWords(tile, metric.unit, locale);
    QString before;
    if (!content.delta.isEmpty())
        before = comparisonFigure(question, valueWords(locale, metric.unit, tile.before.value));
    if (before == content.footnote)
        before.clear();
    for (const QString &line : {metric.definition, interval, before, content.footnote})
        if (!line.isEmpty())
            lines.append(line.toHtmlEscaped());
    lines.append(QStringLiteral("<code>%1</code>").arg(metric.id.toHtmlEscaped()));
    content.toolTip = lines.join(QStringLiteral("<br>"));

    QStringList spoken{figure.joined()};
    if (!content.delta.isEmpty())
        spoken.append(QStringLiteral("%1 (%2)").arg(content.delta, judgement(content.deltaTone)));
    for (const QString &part : {interval, content.footnote, staleNote})
        if (!part.isEmpty())
            spoken.append(part);
    content.spoken = spoken.join(QStringLiteral(". "));
    return content;
}

} // namespace Wheelhouse
