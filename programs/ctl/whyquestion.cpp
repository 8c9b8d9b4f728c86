// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/ctl/whyquestion.h"

#include "core/base/csv.h"
#include "programs/ctl/kpiquestion.h"

#include <algorithm>
#include <cmath>

namespace Wheelhouse {

namespace {

constexpr qsizetype namedInWords = 3;
constexpr qint64 hourMs = 3'600'000;

constexpr std::array whyTimes{std::pair{"from", &WhyQuery::fromMs},
                              std::pair{"to", &WhyQuery::toMs},
                              std::pair{"against-from", &WhyQuery::againstFromMs},
                              std::pair{"against-to", &WhyQuery::againstToMs}};

Error wrongOption(const char *option, const QString &detail)
{
    return {ErrorCode::Invalid, detail, QLatin1StringView("--") + QLatin1StringView(option)};
}

/// What is left of effects that cancel exactly is rounding, and written as 0.
QString plain(double value, double scale)
{
    return std::abs(value) <= 1e-12 * scale ? QStringLiteral("0") : QString::number(value, 'g', 12);
}

class Table
{
public:
    Table(const Metric &metric, const QString &dimension, const Decomposition &parts)
        : m_start{metric.id,
                  metric.unit == Unit::Duration ? QStringLiteral("ms") : nameOf(metric.unit),
                  dimension}
        , m_isCount(metric.formula == Metric::Formula::Count)
        , m_scale(std::max(std::abs(parts.before), std::abs(parts.after)))
    {}

    QByteArray row(const char *step, const Effect &effect, double from, double to, bool moves) const
    {
        QStringList fields = m_start;
        fields << QString::fromLatin1(step) << effect.value
               << (effect.joined ? QString::number(effect.joined) : QString())
               << plain(from, m_scale) << plain(to, m_scale)
               << (moves ? plain(effect.change(), m_scale) : QString());
        for (const double part : {effect.mix, effect.rate})
            fields << (moves && !m_isCount ? plain(part, m_scale) : QString());
        for (const Ratio &ratio : {effect.before, effect.after})
            fields << figure(ratio);
        for (const Ratio &ratio : {effect.before, effect.after})
            fields << QString::number(qint64(m_isCount ? ratio.part : ratio.whole));
        return csvRecord(fields);
    }

private:
    QString figure(const Ratio &ratio) const
    {
        const auto value = m_isCount ? std::optional(ratio.part) : ratio.value();
        return value ? plain(*value, m_scale) : QString();
    }

    QStringList m_start;
    bool m_isCount;
    double m_scale;
};

QString numberInWords(double value, int digits, bool sign)
{
    static const QLocale english(QLocale::English, QLocale::UnitedStates);
    const QString size = english.toString(std::abs(value), 'f', digits);
    const bool isNought = size == english.toString(0.0, 'f', digits);
    if (!sign || isNought)
        return size;
    return (value < 0 ? u'-' : u'+') + size;
}

/// A figure or, with a sign, a difference of figures.
QString inWords(Unit unit, double value, bool sign)
{
    const auto number = [sign](double n, int digits) { return numberInWords(n, digits, sign); };
    if (unit == Unit::Count)
        return number(value, 0);
    if (unit == Unit::Number)
        return number(value, 2);
    if (unit == Unit::Share)
        return number(100 * value, 1) + (sign ? QStringLiteral(" points") : QStringLiteral(" %"));
    const double size = std::abs(value);
    if (size < 1'000)
        return number(value, 0) + QStringLiteral(" ms");
    if (size < 120'000)
        return number(value / 1'000, 1) + QStringLiteral(" s");
    if (size < 2 * double(hourMs))
        return number(value / 60'000, 1) + QStringLiteral(" min");
    return number(value / double(hourMs), 1) + QStringLiteral(" h");
}

QString casesInWords(const Metric &metric, const Figure &figure)
{
    if (metric.cases == MetricCases::Time)
        return QStringLiteral("(%1 of time)")
            .arg(inWords(Unit::Duration, double(figure.sample), false));
    return QStringLiteral("(%1 cases)").arg(numberInWords(double(figure.sample), 0, false));
}

QString wholeChange(const Metric &metric, const WhyAnswer &answer)
{
    const bool isCount = metric.formula == Metric::Formula::Count;
    const auto figure = [&](const Figure &each) {
        const QString value = inWords(metric.unit, *each.value, false);
        return isCount ? value : value + u' ' + casesInWords(metric, each);
    };
    QString text = QStringLiteral("%1: %2 before, %3 after, %4")
                       .arg(metric.name, figure(answer.before), figure(answer.after),
                            inWords(metric.unit, *answer.after.value - *answer.before.value, true));
    if (isCount)
        return text + u'.';
    if (metric.cases == MetricCases::Time)
        return text + QStringLiteral("; it is made of time, and what chance does is not known.");
    if (!answer.difference)
        return text + QStringLiteral("; too few cases to tell it from chance.");
    const Difference &difference = *answer.difference;
    return text + QStringLiteral(", %1 (95 % interval %2 to %3).")
                      .arg(difference.beyondChance()
                               ? QStringLiteral("more than chance alone does")
                               : QStringLiteral("no more than chance alone does"),
                           inWords(metric.unit, difference.low, true),
                           inWords(metric.unit, difference.high, true));
}

QString effectInWords(const Metric &metric, const Effect &effect)
{
    const QString name =
        effect.joined ? QStringLiteral("%1 others").arg(effect.joined)
                      : (effect.value.isEmpty() ? QStringLiteral("(not known)") : effect.value);
    const QString text = name + u' ' + inWords(metric.unit, effect.change(), true);
    if (metric.formula == Metric::Formula::Count)
        return text;
    return text + QStringLiteral(" (mix %1, rate %2)")
                      .arg(inWords(metric.unit, effect.mix, true),
                           inWords(metric.unit, effect.rate, true));
}

QString partsInWords(const Metric &metric, const QString &dimension, const Decomposition &parts)
{
    const bool still =
        std::all_of(parts.effects.begin(), parts.effects.end(),
                    [](const Effect &effect) { return effect.mix == 0 && effect.rate == 0; });
    if (still)
        return QStringLiteral("By %1: nothing changed.").arg(dimension);
    QStringList named;
    for (const Effect &effect : parts.effects.first(std::min(namedInWords, parts.effects.size())))
        named.append(effectInWords(metric, effect));
    const QString listed = named.join(QStringLiteral(", "));
    if (metric.formula == Metric::Formula::Count)
        return QStringLiteral("By %1: %2.").arg(dimension, listed);
    return QStringLiteral("By %1: %2 from another mix of values, %3 from values that became "
                          "different themselves (rate); largest: %4.")
        .arg(dimension, inWords(metric.unit, parts.mix(), true),
             inWords(metric.unit, parts.rate(), true), listed);
}

} // namespace

void addWhyOptions(CommandLine &line)
{
    line.addOption(
        "why",
        QStringLiteral("Takes the change of one metric from the period of --against-from "
                       "and --against-to to that of --from and --to apart by --by "
                       "(several by commas), as CSV, and in words on standard error."),
        "ID");
    line.addOption("against-from", QStringLiteral("With --why: the period compared with."), "T");
    line.addOption("against-to", QStringLiteral("and its end."), "T");
}

Error inOptions(Error error)
{
    if (error.context == QLatin1StringView("metric"))
        error.context = QStringLiteral("why");
    error.context = QStringLiteral("--") + error.context.replace(u'_', u'-');
    return error;
}

Result<bool> asksWhy(const CommandLine &line)
{
    if (line.isSet("why")) {
        for (const char *other : {"metric", "step", "ladder"}) {
            if (line.isSet(other))
                return wrongOption(other, QStringLiteral("does not go with --why"));
        }
        return true;
    }
    for (const char *needy : {"against-from", "against-to"}) {
        if (line.isSet(needy))
            return wrongOption(needy, QStringLiteral("goes with --why only"));
    }
    return false;
}

Result<WhyQuery> readWhy(const CommandLine &line)
{
    const auto common = readQuestion(line);
    if (!common)
        return common.error();
    WhyQuery query;
    query.metric = line.value("why");
    query.by = line.value("by").split(u',', Qt::SkipEmptyParts);
    query.where = common->where;
    query.hours.wish = common->hours.wish;
    for (const auto &[option, field] : whyTimes) {
        if (!line.isSet(option))
            return wrongOption(option,
                               QStringLiteral("is missing: --why compares two whole periods"));
        const auto time = parseTime(line.value(option), QTimeZone(common->zone));
        if (!time)
            return wrongOption(option, time.error().detail);
        query.*field = *time;
    }
    return query;
}

QByteArray whyTable(const WhyQuery &query, const WhyAnswer &answer)
{
    const Metric &metric = *findMetric(query.metric);
    QByteArray text = csvRecord(
        QStringLiteral("metric unit dimension step value joined from_level to_level change mix "
                       "rate before after sample_before sample_after")
            .split(u' '));
    for (qsizetype i = 0; i < query.by.size(); ++i) {
        const Decomposition &parts = answer.decompositions[i];
        const Table table(metric, query.by[i], parts);
        Effect whole{{}, 0, parts.mix(), parts.rate(), {}, {}};
        for (const Effect &effect : parts.effects) {
            whole.before += effect.before;
            whole.after += effect.after;
        }
        const QList<WaterfallStep> steps = waterfall(parts);
        text += table.row("start", whole, steps.first().from, steps.first().to, false);
        for (qsizetype j = 0; j < parts.effects.size(); ++j) {
            const Effect &effect = parts.effects[j];
            text += table.row(effect.joined ? "rest" : "effect", effect, steps[j + 1].from,
                              steps[j + 1].to, true);
        }
        text += table.row("end", whole, steps.last().from, steps.last().to, true);
    }
    return text;
}

QStringList whySentences(const WhyQuery &query, const WhyAnswer &answer)
{
    const Metric &metric = *findMetric(query.metric);
    QStringList sentences{wholeChange(metric, answer)};
    const qint64 length = query.toMs - query.fromMs;
    const qint64 against = query.againstToMs - query.againstFromMs;
    // an hour more or less is what daylight saving does to a period of whole days
    if (metric.formula == Metric::Formula::Count && std::abs(length - against) > hourMs)
        sentences.append(QStringLiteral("The period has %1 h, the one it is compared with %2 h: "
                                        "that alone changes a count.")
                             .arg(double(length) / double(hourMs), 0, 'g', 6)
                             .arg(double(against) / double(hourMs), 0, 'g', 6));
    if (query.by.size() > 1)
        sentences.append(
            QStringLiteral("Of these dimensions %1 explains most: there the values differ most "
                           "from having all changed alike.")
                .arg(query.by[answer.mostTelling]));
    for (qsizetype i = 0; i < query.by.size(); ++i)
        sentences.append(partsInWords(metric, query.by[i], answer.decompositions[i]));
    return sentences;
}

} // namespace Wheelhouse
