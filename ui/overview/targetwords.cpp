// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/targetwords.h"

#include "app/format/format.h"
#include "core/overview/targetbook.h"
#include "ui/overview/metricwords.h"

#include <QCoreApplication>

namespace Wheelhouse {
namespace {

struct TargetText
{
    Q_DECLARE_TR_FUNCTIONS(Wheelhouse::Target)
};

QString setterOf(const TargetEntry &entry)
{
    return entry.user.isEmpty() ? TargetText::tr("command line") : entry.user;
}

} // namespace

TargetWords targetWords(const Metric &metric, const Figure &figure, double target,
                        const QLocale &locale)
{
    const bool up = metric.better == Better::Up;
    const QString value = valueWords(locale, metric.unit, target);
    TargetWords words;
    words.bound = targetBound(metric, target, locale);
    switch (targetState(metric, figure, target)) {
    case TargetState::Met:
        words.verdict = TargetText::tr("Target met");
        words.sign = QStringLiteral("✓");
        words.tone = Tone::Good;
        break;
    case TargetState::Missed:
        words.verdict = TargetText::tr("Target missed");
        words.sign = QStringLiteral("✗");
        words.tone = Tone::Bad;
        break;
    case TargetState::WithinNoise:
        words.verdict = TargetText::tr("Within noise of the target");
        words.sign = QStringLiteral("≈");
        break;
    case TargetState::TooFew:
        words.verdict = TargetText::tr("Too few cases to judge by the target");
        words.sign = QStringLiteral("?");
        break;
    case TargetState::NoData:
        words.verdict = TargetText::tr("No data to judge by the target");
        words.sign = QStringLiteral("?");
        break;
    }
    words.sentence =
        QStringLiteral("%1: %2").arg(words.verdict, up ? TargetText::tr("at least %1").arg(value)
                                                       : TargetText::tr("at most %1").arg(value));
    return words;
}

QString targetBound(const Metric &metric, const std::optional<double> &target,
                    const QLocale &locale)
{
    if (!target)
        //: a figure without a target
        return TargetText::tr("none");
    return (metric.better == Better::Up ? QStringLiteral("≥ %1") : QStringLiteral("≤ %1"))
        .arg(valueWords(locale, metric.unit, *target));
}

QString targetList(const QMap<QString, double> &targets, const QLocale &locale)
{
    QStringList parts;
    for (auto each = targets.cbegin(); each != targets.cend(); ++each) {
        if (const Metric *metric = findMetric(each.key()))
            parts.append(QStringLiteral("%1 %2").arg(metricWords(each.key()).name,
                                                     targetBound(*metric, *each, locale)));
    }
    return locale.createSeparatedList(parts);
}

QString targetVerdict(const OverviewView &view, const QString &metric, const QLocale &locale)
{
    const auto target = targetAmong(view.targets, metric);
    if (!target)
        return {};
    const Metric &known = *findMetric(metric);
    for (const Tile &tile : view.tiles) {
        if (tile.metric == metric)
            //: %1 "Target met: at least 85 %"
            return TargetText::tr("Of the whole period: %1")
                .arg(targetWords(known, tile.now, *target, locale).sentence);
    }
    return TargetText::tr("Target %1").arg(targetBound(known, target, locale));
}

QString targetMark(const TrendMark &mark, const QLocale &locale)
{
    const Metric *metric = findMetric(mark.metric);
    const QString name = metric ? metricWords(mark.metric).name : mark.metric;
    if (!mark.value)
        //: %1 a figure; its target was taken away
        return TargetText::tr("%1: no target any more").arg(name);
    return metric ? QStringLiteral("%1 %2").arg(name, targetBound(*metric, *mark.value, locale))
                  : name;
}

QString targetOrigin(const TargetEntry &entry, const QLocale &locale)
{
    if (entry.seq == 0)
        return TargetText::tr("Nobody has set a target yet.");
    const QString when = Format::dateAndTime(locale, entry.atMs);
    return (entry.value
                //: %1 a name, %2 date and time
                ? TargetText::tr("Set by %1, %2.")
                : TargetText::tr("Taken away by %1, %2."))
        .arg(setterOf(entry), when);
}

TextGrid targetGrid(const Metric &metric, const QList<TargetEntry> &history, const QLocale &locale)
{
    TextGrid grid;
    grid.heads = {TargetText::tr("When"), TargetText::tr("Target"), TargetText::tr("Set by")};
    grid.figures = {1};
    for (const TargetEntry &entry : history)
        grid.rows.append({Format::dateAndTime(locale, entry.atMs),
                          targetBound(metric, entry.value, locale), setterOf(entry)});
    return grid;
}

QString targetProblem(const Error &error)
{
    if (error.code == ErrorCode::Conflict)
        return TargetText::tr("Somebody else has set this target meanwhile, as is shown now. Look "
                              "at it and decide again.");
    if (error.code == ErrorCode::Forbidden)
        return TargetText::tr("Your role may not set targets. Ask a director.");
    return Format::problem(error);
}

} // namespace Wheelhouse
