// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/surveywords.h"

#include "app/format/format.h"
#include "ui/overview/dimensionwords.h"

#include <QCoreApplication>

namespace Wheelhouse {
namespace {

struct SurveyText
{
    Q_DECLARE_TR_FUNCTIONS(Wheelhouse::Survey)
};

const QList<SurveyBy> evenedOutBy{SurveyBy::Channel, SurveyBy::Outcome};
/// A difference of the share of satisfied customers that is worth a sentence.
constexpr double worthTelling = 0.01;

QString withInterval(const Figure &figure, const QLocale &locale)
{
    if (!figure.value)
        return Format::noData();
    // with one sign for all three there is room for names beside it
    return QStringLiteral("%1 (%2–%3)")
        .arg(Format::share(locale, *figure.value), Format::number(locale, *figure.low * 100, 1),
             Format::number(locale, *figure.high * 100, 1));
}

ExportCell cell(const std::optional<double> &value)
{
    return value ? ExportCell(*value) : ExportCell();
}

} // namespace

QString surveyByName(SurveyBy by)
{
    switch (by) {
    case SurveyBy::Channel:
        return SurveyText::tr("By channel");
    case SurveyBy::Outcome:
        return SurveyText::tr("By outcome");
    case SurveyBy::Speed:
        return SurveyText::tr("By first reply");
    }
    return {};
}

QString surveyKindName(SurveyBy by, const QString &key)
{
    if (by == SurveyBy::Channel)
        return breakdownName(BreakdownBy::Channel, key);
    if (by == SurveyBy::Outcome) {
        switch (enumOf<SurveyOutcome>(key).value_or(SurveyOutcome::Unanswered)) {
        case SurveyOutcome::ByBot:
            return SurveyText::tr("Answered by the bot alone");
        case SurveyOutcome::ByPeople:
            return SurveyText::tr("Served by people");
        case SurveyOutcome::Abandoned:
            return SurveyText::tr("Gave up waiting");
        case SurveyOutcome::Unanswered:
            return SurveyText::tr("Not answered");
        }
    }
    switch (enumOf<SurveySpeed>(key).value_or(SurveySpeed::Never)) {
    case SurveySpeed::Quick:
        return SurveyText::tr("First reply within the target");
    case SurveySpeed::Slow:
        return SurveyText::tr("First reply later");
    case SurveySpeed::Never:
        return SurveyText::tr("No reply");
    }
    return {};
}

TextGrid surveyGrid(const QList<SurveyStratum> &strata, SurveyBy by, const QLocale &locale)
{
    TextGrid grid;
    grid.heads = {SurveyText::tr("Contacts"),      SurveyText::tr("Ended"),
                  SurveyText::tr("Asked"),         SurveyText::tr("Answered"),
                  SurveyText::tr("Response rate"), SurveyText::tr("Satisfied")};
    grid.figures = {1, 2, 3, 4, 5};
    const auto add = [&](const QString &name, const SurveyGroup &group) {
        grid.rows.append({name, Format::count(locale, group.ended),
                          Format::count(locale, group.asked), Format::count(locale, group.answered),
                          withInterval(group.responseRate, locale),
                          withInterval(group.csat, locale)});
    };
    for (const SurveyGroup &group : surveyGroups(strata, by))
        add(surveyKindName(by, group.key), group);
    add(SurveyText::tr("All"), surveyWhole(strata));
    grid.rows.append({SurveyText::tr("If all had answered alike"),
                      {},
                      {},
                      {},
                      {},
                      withInterval(csatIfAllAnsweredAlike(strata, evenedOutBy), locale)});
    return grid;
}

QStringList surveySentences(const SurveyAnswer &answer, const QLocale &locale)
{
    const SurveyGroup whole = surveyWhole(answer.strata);
    QStringList lines;
    if (whole.asked == 0) {
        lines.append(SurveyText::tr("Nobody was asked to rate in this period."));
        return lines;
    }
    lines.append(SurveyText::tr("Of %1 contacts that ended %2 were asked and %3 answered (%4).")
                     .arg(Format::count(locale, whole.ended), Format::count(locale, whole.asked),
                          Format::count(locale, whole.answered),
                          Format::share(locale, whole.responseRate.value)));
    for (const SurveyBy by : {SurveyBy::Outcome, SurveyBy::Channel}) {
        if (const auto uneven = lopsided(surveyGroups(answer.strata, by)))
            lines.append(SurveyText::tr("Answering is lopsided: “%1” answered %2, “%3” only %4.")
                             .arg(surveyKindName(by, uneven->most.key),
                                  Format::share(locale, uneven->most.responseRate.value),
                                  surveyKindName(by, uneven->least.key),
                                  Format::share(locale, uneven->least.responseRate.value)));
    }
    const Figure even = csatIfAllAnsweredAlike(answer.strata, evenedOutBy);
    if (even.value && whole.csat.value) {
        const bool moves = qAbs(*even.value - *whole.csat.value) >= worthTelling;
        lines.append(
            (moves ? SurveyText::tr("Had every channel and outcome answered alike, %1 would be "
                                    "satisfied instead of %2.")
                   : SurveyText::tr("Had every channel and outcome answered alike, it would make "
                                    "little difference: %1 satisfied instead of %2."))
                .arg(withInterval(even, locale), Format::share(locale, whole.csat.value)));
    }
    if (whole.asked < whole.ended)
        lines.append(SurveyText::tr("Of those who were not asked the rating knows nothing."));
    if (answer.sinceMs > 0)
        lines.append(SurveyText::tr("The period has too many contacts to look at each: these are "
                                    "the %1 latest, begun since %2.")
                         .arg(Format::count(locale, answer.looked),
                              Format::dateAndTime(locale, answer.sinceMs)));
    return lines;
}

QString surveySharesWords(const QList<SurveyShareChange> &shares, const QLocale &locale)
{
    QMap<QString, double> inForce;
    for (auto change = shares.crbegin(); change != shares.crend(); ++change)
        inForce.insert(change->set.brand, change->set.percent);
    const double others = inForce.take({});
    const bool othersSet = std::any_of(shares.begin(), shares.end(), [](const auto &change) {
        return change.set.brand.isEmpty();
    });
    const QString rest = Format::share(locale, othersSet ? others / 100 : 1, 0);
    if (inForce.isEmpty())
        return SurveyText::tr("asked: %1").arg(rest);
    QStringList parts;
    for (auto each = inForce.cbegin(); each != inForce.cend(); ++each)
        //: a brand and its share
        parts.append(
            SurveyText::tr("%1: %2").arg(each.key(), Format::share(locale, *each / 100, 0)));
    return SurveyText::tr("asked: %1, others %2").arg(parts.join(QStringLiteral(", ")), rest);
}

TextGrid surveyShareGrid(const QList<SurveyShareChange> &shares, const QLocale &locale)
{
    TextGrid grid;
    grid.heads = {SurveyText::tr("When"), SurveyText::tr("Who"), SurveyText::tr("Brand"),
                  SurveyText::tr("Asked"), SurveyText::tr("Note")};
    grid.figures = {3};
    for (const SurveyShareChange &change : shares)
        grid.rows.append(
            {Format::dateAndTime(locale, change.atMs),
             change.user.isEmpty() ? SurveyText::tr("command line") : change.user,
             change.set.brand.isEmpty() ? SurveyText::tr("All brands") : change.set.brand,
             Format::share(locale, change.set.percent / 100), change.set.note});
    return grid;
}

ExportTable surveyTable(ExportTable table, const SurveyAnswer &answer, SurveyBy by,
                        const QLocale &locale)
{
    const QList<SurveyStratum> &strata = answer.strata;
    table.columns = {{SurveyText::tr("Contacts")},
                     {SurveyText::tr("Ended"), ColumnKind::Count},
                     {SurveyText::tr("Asked"), ColumnKind::Count},
                     {SurveyText::tr("Answered"), ColumnKind::Count},
                     {SurveyText::tr("Response rate"), ColumnKind::Share},
                     {SurveyText::tr("Satisfied"), ColumnKind::Share},
                     {SurveyText::tr("95 % from"), ColumnKind::Share},
                     {SurveyText::tr("to"), ColumnKind::Share}};
    const auto add = [&](const QString &name, const SurveyGroup &group) {
        table.rows.append(ExportRow{name, double(group.ended), double(group.asked),
                                    double(group.answered), cell(group.responseRate.value),
                                    cell(group.csat.value), cell(group.csat.low),
                                    cell(group.csat.high)});
    };
    for (const SurveyGroup &group : surveyGroups(strata, by))
        add(surveyKindName(by, group.key), group);
    add(SurveyText::tr("All"), surveyWhole(strata));
    const Figure even = csatIfAllAnsweredAlike(strata, evenedOutBy);
    table.rows.append(ExportRow{SurveyText::tr("If all had answered alike"), ExportCell(),
                                double(even.asked), double(even.sample), ExportCell(),
                                cell(even.value), cell(even.low), cell(even.high)});
    const auto define = [&](const QString &name, const QString &text) {
        table.definitions.append({name, {}, text});
    };
    define(SurveyText::tr("Ended"), SurveyText::tr("Contacts that ended in the period."));
    define(SurveyText::tr("Asked"), SurveyText::tr("Those of them that were asked to rate (%1).")
                                        .arg(surveySharesWords(answer.shares, locale)));
    define(SurveyText::tr("Answered"), SurveyText::tr("Those of the asked that gave a rating."));
    define(SurveyText::tr("Satisfied"), SurveyText::tr("Of the ratings those of 4 or 5, with the "
                                                       "95 % interval (Wilson)."));
    define(SurveyText::tr("If all had answered alike"),
           SurveyText::tr("Satisfied, had each channel and outcome answered as often as the others "
                          "(post-stratification)."));
    for (const QString &line : surveySentences(answer, locale))
        define(SurveyText::tr("To know"), line);
    return table;
}

} // namespace Wheelhouse
