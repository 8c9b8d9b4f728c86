// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cost/surveyfairness.h"

#include "core/kpi/interval.h"

#include <algorithm>
#include <cmath>

namespace Wheelhouse {

namespace {

QString kindOf(const SurveyStratum &stratum, SurveyBy by)
{
    switch (by) {
    case SurveyBy::Channel:
        return stratum.channel;
    case SurveyBy::Outcome:
        return nameOf(stratum.outcome);
    case SurveyBy::Speed:
        return nameOf(stratum.speed);
    }
    return {};
}

int placeOf(const QString &key, SurveyBy by)
{
    return by == SurveyBy::Outcome ? int(*enumOf<SurveyOutcome>(key))
                                   : int(*enumOf<SurveySpeed>(key));
}

void addTo(SurveyGroup &group, const SurveyStratum &stratum)
{
    group.ended += stratum.ended;
    group.asked += stratum.asked;
    group.answered += stratum.answered;
    group.positive += stratum.positive;
}

Figure shareFigure(qint64 part, qint64 whole, qint64 asked)
{
    Figure figure;
    figure.sample = whole;
    figure.asked = asked;
    if (whole > 0) {
        const Interval interval = wilson95(part, whole);
        figure.value = double(part) / double(whole);
        figure.low = interval.low;
        figure.high = interval.high;
    }
    return figure;
}

void fillFigures(SurveyGroup &group)
{
    group.responseRate = shareFigure(group.answered, group.asked, group.asked);
    group.csat = shareFigure(group.positive, group.answered, group.asked);
}

/// Of a share that was estimated otherwise: `sample` need not be whole.
Interval wilsonOf(double share, double sample)
{
    constexpr double z = 1.959963984540054;
    const double scale = 1 + z * z / sample;
    const double middle = (share + z * z / (2 * sample)) / scale;
    const double half =
        z / scale * std::sqrt(share * (1 - share) / sample + z * z / (4 * sample * sample));
    return {std::max(0.0, middle - half), std::min(1.0, middle + half)};
}

/// From the fewest answers on, until each that is left has fewestAnswers.
QList<SurveyGroup> putTogether(QList<SurveyGroup> groups)
{
    std::stable_sort(groups.begin(), groups.end(), [](const SurveyGroup &a, const SurveyGroup &b) {
        return a.answered < b.answered;
    });
    while (groups.size() > 1 && groups.first().answered < fewestAnswers) {
        const SurveyGroup small = groups.takeFirst();
        SurveyGroup &next = groups.first();
        next.asked += small.asked;
        next.answered += small.answered;
        next.positive += small.positive;
        for (qsizetype i = 1; i < groups.size() && groups[i].answered < groups[i - 1].answered; ++i)
            std::swap(groups[i], groups[i - 1]);
    }
    return groups;
}

} // namespace

QList<SurveyGroup> surveyGroups(const QList<SurveyStratum> &strata, SurveyBy by)
{
    QMap<QString, SurveyGroup> byKey;
    for (const SurveyStratum &stratum : strata)
        addTo(byKey[kindOf(stratum, by)], stratum);
    for (auto each = byKey.begin(); each != byKey.end(); ++each) {
        each->key = each.key();
        fillFigures(*each);
    }
    QList<SurveyGroup> groups = byKey.values();
    std::stable_sort(groups.begin(), groups.end(),
                     [by](const SurveyGroup &a, const SurveyGroup &b) {
                         return by == SurveyBy::Channel ? a.asked > b.asked
                                                        : placeOf(a.key, by) < placeOf(b.key, by);
                     });
    return groups;
}

SurveyGroup surveyWhole(const QList<SurveyStratum> &strata)
{
    SurveyGroup whole;
    for (const SurveyStratum &stratum : strata)
        addTo(whole, stratum);
    fillFigures(whole);
    return whole;
}

Figure csatIfAllAnsweredAlike(const QList<SurveyStratum> &strata, const QList<SurveyBy> &by)
{
    QMap<QStringList, SurveyGroup> cells;
    for (const SurveyStratum &stratum : strata) {
        if (stratum.asked == 0)
            continue;
        QStringList key;
        for (const SurveyBy each : by)
            key.append(kindOf(stratum, each));
        addTo(cells[key], stratum);
    }
    Figure figure;
    for (const SurveyGroup &cell : std::as_const(cells)) {
        figure.asked += cell.asked;
        figure.sample += cell.answered;
    }
    if (figure.sample == 0)
        return figure;
    double share = 0;
    double smoothed = 0;
    double variance = 0;
    for (const SurveyGroup &cell : putTogether(cells.values())) {
        const double weight = double(cell.asked) / double(figure.asked);
        const double n = double(cell.answered);
        // two answers more, one of each: a cell where all agree is not certain of it
        const double p = (double(cell.positive) + 1) / (n + 2);
        share += weight * double(cell.positive) / n;
        smoothed += weight * p;
        variance += weight * weight * p * (1 - p) / n;
    }
    const Interval interval = wilsonOf(share, smoothed * (1 - smoothed) / variance);
    figure.value = share;
    figure.low = interval.low;
    figure.high = interval.high;
    return figure;
}

std::optional<Lopsided> lopsided(const QList<SurveyGroup> &groups)
{
    const SurveyGroup *most = nullptr;
    const SurveyGroup *least = nullptr;
    for (const SurveyGroup &group : groups) {
        if (!group.responseRate.value)
            continue;
        if (!most || *group.responseRate.value > *most->responseRate.value)
            most = &group;
        if (!least || *group.responseRate.value < *least->responseRate.value)
            least = &group;
    }
    if (!most || !(*most->responseRate.low > *least->responseRate.high))
        return std::nullopt;
    return Lopsided{*most, *least};
}

} // namespace Wheelhouse
