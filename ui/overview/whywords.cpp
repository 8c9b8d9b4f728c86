// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/whywords.h"

#include "app/format/format.h"
#include "ui/overview/comparisonwords.h"
#include "ui/overview/dimensionwords.h"
#include "ui/overview/exporttables.h"
#include "ui/overview/metricwords.h"
#include "ui/words/words.h"

#include <QCoreApplication>

#include <cmath>

namespace Wheelhouse {
namespace {

constexpr qsizetype mostSentences = 3;
/// A part of an effect that is smaller than this against all of it is not worth a sentence.
constexpr double worthSaying = 0.25;

struct WhyText
{
    Q_DECLARE_TR_FUNCTIONS(Wheelhouse::Why)
};

bool isCount(const WhyExplained &explained)
{
    return metricWords(explained.metric).unit == Unit::Count;
}

std::optional<double> figureOf(const Ratio &ratio, bool count)
{
    return count ? std::optional(ratio.part) : ratio.value();
}

QString nameOf(const WhyPart &part, const Effect &effect)
{
    if (effect.joined > 0)
        return WhyText::tr("%n others together", nullptr, effect.joined);
    return dimensionValue(part.dimension, effect.value);
}

struct Wholes
{
    double before = 0;
    double after = 0;
};

Wholes wholesOf(const WhyPart &part)
{
    Wholes wholes;
    for (const Effect &effect : part.parts.effects) {
        wholes.before += effect.before.whole;
        wholes.after += effect.after.whole;
    }
    return wholes;
}

QStringList effectSentences(const WhyExplained &explained, const WhyPart &part,
                            const Effect &effect, const QLocale &locale)
{
    const Unit unit = metricWords(explained.metric).unit;
    const QString name = nameOf(part, effect);
    const auto value = [&](const std::optional<double> &figure) {
        return valueWords(locale, unit, figure);
    };
    if (unit == Unit::Count)
        //: a change of a count, the value it comes from, and its own figures: "+512: Payment (1,200
        //: → 1,712)"
        return {WhyText::tr("%1: %2 (%3 → %4)")
                    .arg(differenceWords(locale, unit, effect.change()), name,
                         value(effect.before.part), value(effect.after.part))};
    const Wholes wholes = wholesOf(part);
    const double size = std::abs(effect.mix) + std::abs(effect.rate);
    QStringList sentences;
    if (std::abs(effect.rate) > worthSaying * size)
        //: %1 a change of the whole figure; %2 a topic, channel ...; %3, %4 its own figures
        sentences.append(WhyText::tr("%1: %2 itself went from %3 to %4")
                             .arg(differenceWords(locale, unit, effect.rate), name,
                                  value(effect.before.value()), value(effect.after.value())));
    if (std::abs(effect.mix) > worthSaying * size && wholes.before > 0 && wholes.after > 0) {
        const double was = effect.before.whole / wholes.before;
        const double is = effect.after.whole / wholes.after;
        //: %1 a change of the whole figure; %2 a topic, channel ...; %3, %4 shares of all cases
        const QString text = is > was ? WhyText::tr("%1: more cases were %2 (%3, now %4)")
                                      : WhyText::tr("%1: fewer cases were %2 (%3, now %4)");
        sentences.append(text.arg(differenceWords(locale, unit, effect.mix), name,
                                  Format::share(locale, was), Format::share(locale, is)));
    }
    return sentences;
}

Tone toneOfChange(double change, Better better)
{
    if (better == Better::Neither || change == 0)
        return Tone::Accent;
    return (change > 0) == (better == Better::Up) ? Tone::Good : Tone::Bad;
}

} // namespace

QString dimensionName(const QString &dimension)
{
    if (const auto by = enumOf<BreakdownBy>(dimension))
        return breakdownHead(*by);
    return dimension == u"script_version" ? WhyText::tr("Version of the script") : dimension;
}

QString dimensionValue(const QString &dimension, const QString &value)
{
    if (const auto by = enumOf<BreakdownBy>(dimension))
        return breakdownName(*by, value);
    return value.isEmpty() ? Words::brand(value) : value;
}

QString whySummary(const WhyExplained &explained, const QLocale &locale)
{
    const MetricWords metric = metricWords(explained.metric);
    const double before = explained.before.value.value_or(0);
    const double after = explained.after.value.value_or(0);
    QStringList sentences;
    //: a figure's name, what it was, what it is, and the difference
    sentences.append(WhyText::tr("%1: from %2 to %3 (%4).")
                         .arg(metric.name, valueWords(locale, metric.unit, explained.before.value),
                              valueWords(locale, metric.unit, explained.after.value),
                              differenceWords(locale, metric.unit, after - before)));
    if (metric.unit != Unit::Count && metric.cases != MetricCases::Time) {
        if (!explained.difference)
            sentences.append(WhyText::tr("Too few cases to tell it from chance."));
        else
            sentences.append(
                (explained.difference->beyondChance()
                     ? WhyText::tr("More than chance alone does (95 %: %1 to %2).")
                     : WhyText::tr("Chance alone does as much (95 %: %1 to %2), so read the parts "
                                   "with care."))
                    .arg(differenceWords(locale, metric.unit, explained.difference->low),
                         differenceWords(locale, metric.unit, explained.difference->high)));
    }
    if (explained.asked != explained.metric && !explained.asked.isEmpty())
        sentences.append(
            WhyText::tr("Medians and percentiles have no parts that add up; this is the "
                        "mean of the same durations."));
    return sentences.join(u' ');
}

QStringList whySentences(const WhyExplained &explained, const WhyPart &part, const QLocale &locale)
{
    QStringList sentences;
    for (const Effect &effect : part.parts.effects) {
        if (effect.joined > 0 || (effect.mix == 0 && effect.rate == 0))
            continue;
        for (const QString &sentence : effectSentences(explained, part, effect, locale)) {
            if (sentences.size() < mostSentences)
                sentences.append(sentence);
        }
    }
    if (sentences.isEmpty())
        sentences.append(WhyText::tr("By %1 nothing changed.").arg(dimensionName(part.dimension)));
    return sentences;
}

WaterfallPicture whyPicture(const WhyExplained &explained, const WhyPart &part,
                            const OverviewParams &question, const QLocale &locale)
{
    const MetricWords metric = metricWords(explained.metric);
    WaterfallPicture picture;
    picture.message = QStringLiteral("%1 %2").arg(
        whySummary(explained, locale),
        whySentences(explained, part, locale).join(QStringLiteral("; ")));
    picture.cutNote = WhyText::tr("The axis does not begin at 0.");
    const QList<WaterfallStep> steps = waterfall(part.parts);
    const auto level = [&](const WaterfallStep &step, const QString &name, Tone tone) {
        const QString figure = valueWords(locale, metric.unit, step.to);
        picture.steps.append({name, figure, QStringLiteral("%1: %2").arg(name, figure), step.from,
                              step.to, true, tone});
    };
    level(steps.first(), comparisonName(question), Tone::Neutral);
    for (qsizetype i = 0; i < part.parts.effects.size(); ++i) {
        const Effect &effect = part.parts.effects[i];
        const QString name = nameOf(part, effect);
        const QStringList words = effectSentences(explained, part, effect, locale);
        const QString figure = differenceWords(locale, metric.unit, effect.change());
        picture.steps.append({name, figure,
                              words.isEmpty() ? QStringLiteral("%1: %2").arg(name, figure)
                                              : words.join(QStringLiteral("; ")),
                              steps[i + 1].from, steps[i + 1].to, false,
                              toneOfChange(effect.change(), metric.better)});
    }
    level(steps.last(), WhyText::tr("This period"), Tone::Accent);
    return picture;
}

TextGrid whyGrid(const WhyExplained &explained, const WhyPart &part, const OverviewParams &question,
                 const QLocale &locale)
{
    const Unit unit = metricWords(explained.metric).unit;
    const bool count = isCount(explained);
    TextGrid grid;
    grid.heads = {dimensionName(part.dimension), WhyText::tr("Change")};
    if (!count)
        //: heads of columns: what comes from another mix of cases, what from cases that changed
        grid.heads << WhyText::tr("by mix") << WhyText::tr("by itself");
    grid.heads << comparisonName(question) << WhyText::tr("This period");
    if (!count)
        grid.heads << WhyText::tr("Cases before") << WhyText::tr("Cases now");
    for (int column = 1; column < grid.heads.size(); ++column)
        grid.figures.insert(column);
    Effect whole;
    whole.mix = part.parts.mix();
    whole.rate = part.parts.rate();
    const auto add = [&](const QString &name, const Effect &effect) {
        const auto change = [&](double value) { return differenceWords(locale, unit, value); };
        QStringList row{name, change(effect.change())};
        if (!count)
            row << change(effect.mix) << change(effect.rate);
        row << valueWords(locale, unit, figureOf(effect.before, count))
            << valueWords(locale, unit, figureOf(effect.after, count));
        if (!count)
            row << Format::count(locale, std::llround(effect.before.whole))
                << Format::count(locale, std::llround(effect.after.whole));
        grid.rows.append(row);
    };
    for (const Effect &effect : part.parts.effects) {
        add(nameOf(part, effect), effect);
        whole.before += effect.before;
        whole.after += effect.after;
    }
    add(WhyText::tr("All"), whole);
    return grid;
}

ExportTable whyTable(ExportTable table, const WhyExplained &explained, const WhyPart &part,
                     const OverviewParams &question, const QLocale &locale)
{
    const Unit unit = metricWords(explained.metric).unit;
    const bool count = isCount(explained);
    const bool lasts = unit == Unit::Duration;
    const auto change = [&](const QString &head) {
        return lasts ? ExportColumn{head, ColumnKind::Count, WhyText::tr("seconds")}
                     : ExportColumn{head, columnKind(unit), {}};
    };
    table.columns = {{dimensionName(part.dimension)}, change(WhyText::tr("Change"))};
    if (!count)
        table.columns << change(WhyText::tr("by mix")) << change(WhyText::tr("by itself"));
    table.columns << ExportColumn{comparisonName(question), columnKind(unit), {}}
                  << ExportColumn{WhyText::tr("This period"), columnKind(unit), {}};
    if (!count) {
        table.columns << ExportColumn{WhyText::tr("Cases before"), ColumnKind::Count, {}}
                      << ExportColumn{WhyText::tr("Cases now"), ColumnKind::Count, {}};
        table.definitions.append({WhyText::tr("Change"), {}, whyNote()});
    }
    for (const Effect &effect : part.parts.effects) {
        const auto changed = [&](double value) { return lasts ? value / 1000 : value; };
        ExportRow row{nameOf(part, effect), changed(effect.change())};
        if (!count)
            row << changed(effect.mix) << changed(effect.rate);
        row << cellOf(figureOf(effect.before, count)) << cellOf(figureOf(effect.after, count));
        if (!count)
            row << effect.before.whole << effect.after.whole;
        table.rows.append(row);
    }
    table.definitions.append({WhyText::tr("What changed"), {}, whySummary(explained, locale)});
    return table;
}

QString whyNote()
{
    return WhyText::tr(
        "“By itself”: the cases became different. “By mix”: there are more or fewer of "
        "them. The parts add up to the change; what caused it they do not say.");
}

QString whyProblem(const Error &error)
{
    if (error.code == ErrorCode::Invalid && error.context == u"comparison")
        return WhyText::tr(
            "There is nothing to compare with. Choose a comparison, and a period before "
            "which there are figures.");
    if (error.code == ErrorCode::Invalid && error.context == u"metric")
        return WhyText::tr(
            "This figure does not consist of parts that add up. Choose a share, a count "
            "or a duration.");
    if (error.code == ErrorCode::NotFound)
        return error.context == u"from"
                   ? WhyText::tr(
                         "There are no cases in this period, so there is nothing to explain.")
                   : WhyText::tr(
                         "There are no cases in the period compared with, so there is nothing "
                         "to explain.");
    return Format::problem(error);
}

} // namespace Wheelhouse
