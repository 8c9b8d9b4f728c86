// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rows/rowswords.h"

#include "app/format/format.h"
#include "ui/overview/exporttables.h"
#include "ui/overview/metricwords.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QTime>

#include <algorithm>
#include <cmath>

namespace Wheelhouse {
namespace {

struct RowsText
{
    Q_DECLARE_TR_FUNCTIONS(Wheelhouse::Rows)
};

constexpr int hoursADay = 24;

QString metricOf(const RowsParams &params)
{
    return params.metric.isEmpty() ? params.question.metric : params.metric;
}

/// What the filter of the page says, with what was chosen beside it.
OverviewParams narrowed(const RowsParams &params)
{
    OverviewParams question = params.question;
    for (const auto &[dimension, filter] : {std::pair{"channel", &OverviewParams::channel},
                                            {"brand", &OverviewParams::brand},
                                            {"bot", &OverviewParams::bot},
                                            {"topic", &OverviewParams::topic},
                                            {"team", &OverviewParams::team},
                                            {"language", &OverviewParams::language}}) {
        const QString value = params.where.value(QString::fromLatin1(dimension));
        if (!value.isEmpty())
            question.*filter = value;
    }
    return question;
}

QString withoutTopicOrChannel(const RowsParams &params)
{
    for (auto each = params.where.cbegin(); each != params.where.cend(); ++each) {
        if (!each->isEmpty())
            continue;
        if (each.key() == u"topic")
            return RowsText::tr("topic not known");
        return RowsText::tr("channel not known");
    }
    return {};
}

QString whyLeftOut(Measure measure, Unit unit)
{
    if (measure == Measure::Phantom)
        return RowsText::tr("phantom call");
    if (measure == Measure::AbandonedShort)
        return RowsText::tr("left at once");
    if (measure == Measure::RatingAsked)
        return RowsText::tr("gave no rating");
    return unit == Unit::Duration ? RowsText::tr("has no such time") : nameOf(measure);
}

} // namespace

QString rowsTitle(const RowsParams &params, const std::optional<RowsPage> &head,
                  const QLocale &locale)
{
    const MetricWords words = metricWords(metricOf(params));
    if (!head || !head->figure)
        return words.name;
    //: a figure and its value: "Satisfied customers: 86.4 %"
    return RowsText::tr("%1: %2").arg(words.name,
                                      valueWords(locale, words.unit, head->figure->value));
}

QString rowsFilter(const RowsParams &params, const QList<FigureRow> &rows, const QLocale &locale)
{
    const OverviewParams question = narrowed(params);
    const QString unknown = withoutTopicOrChannel(params);
    QStringList parts;
    if (!params.agent.isEmpty())
        parts.append(
            RowsText::tr("Agent: %1")
                .arg(rows.isEmpty() ? Words::brand(params.agent) : agentWords(rows.first())));
    if ((unknown.isEmpty() && params.agent.isEmpty()) || question != params.question ||
        filterWords(question, locale) != filterWords({}, locale))
        parts.append(filterWords(question, locale));
    if (!unknown.isEmpty())
        parts.append(unknown);
    if (params.hourOfWeek) {
        const int hour = *params.hourOfWeek % hoursADay;
        //: a weekday and an hour of it: "Monday 09:00"
        parts.append(
            RowsText::tr("%1 %2").arg(locale.standaloneDayName(*params.hourOfWeek / hoursADay + 1),
                                      locale.toString(QTime(hour, 0), QLocale::ShortFormat)));
    }
    return locale.createSeparatedList(parts);
}

QString rowsPeriod(const RowsParams &params, const RowsPage &head, const QList<FigureRow> &rows,
                   const QLocale &locale)
{
    OverviewView view;
    view.fromMs = head.fromMs;
    view.toMs = head.toMs;
    return QStringLiteral("%1, %2 · %3")
        .arg(periodWords(view, params.question, locale),
             QString::fromLatin1(zoneOf(params.question).id()), rowsFilter(params, rows, locale));
}

QString rowsCounts(const RowsPage &head, const QLocale &locale)
{
    if (!head.figure)
        return {};
    const Figure &figure = *head.figure;
    const Unit unit = metricWords(head.metric).unit;
    if (unit == Unit::Count)
        return RowsText::tr("%1 counted").arg(locale.toString(figure.sample));
    if (unit == Unit::Duration)
        return RowsText::tr("%1 counted of %2 that could have been; the others have no such time")
            .arg(locale.toString(figure.sample), locale.toString(figure.asked));
    const qint64 part = std::llround(figure.value.value_or(0) * double(figure.sample));
    return RowsText::tr("%1 counted (“Yes”) of %2")
        .arg(locale.toString(part), locale.toString(figure.sample));
}

QString searchedWords(int found, int searched, const RowsPage &head, const QLocale &locale)
{
    // cases, of which a contact can be several
    const qint64 all = head.figure ? std::max(head.figure->sample, head.figure->asked) : 0;
    if (all <= searched)
        return RowsText::tr("%1 found · %n contacts searched", nullptr, searched)
            .arg(locale.toString(found));
    return RowsText::tr("%1 found · %2 of about %3 contacts searched")
        .arg(locale.toString(found), locale.toString(searched), locale.toString(all));
}

QString countedWords(const FigureRow &row, const QString &metric, const QLocale &locale)
{
    const Unit unit = metricWords(metric).unit;
    if (row.leftOut)
        return RowsText::tr("Left out: %1").arg(whyLeftOut(*row.leftOut, unit));
    if (unit == Unit::Count && row.part > 1)
        return RowsText::tr("%n times", nullptr, int(row.part));
    if (row.whole > 1)
        //: a contact counts 2 times of the 3 that it could
        return RowsText::tr("%1 of %2").arg(locale.toString(row.part), locale.toString(row.whole));
    return row.part > 0 ? RowsText::tr("Yes") : RowsText::tr("No");
}

QString durationsWords(const FigureRow &row, const QLocale &locale)
{
    QStringList parts;
    for (const qint64 valueMs : row.valuesMs)
        parts.append(Format::duration(locale, valueMs));
    return parts.join(QStringLiteral(" · "));
}

QString agentWords(const FigureRow &row)
{
    if (!row.agentName.isEmpty())
        return row.agentName;
    return row.agent.isEmpty() ? QString() : Words::brand(row.agent);
}

QString peopleWords(const FigureRow &row)
{
    QStringList parts;
    if (!row.agent.isEmpty())
        parts.append(agentWords(row));
    if (!row.team.isEmpty())
        parts.append(Words::brand(row.team));
    return parts.join(QStringLiteral(" · "));
}

QString rowsProblem(const Error &error)
{
    if (error.code == ErrorCode::Invalid && error.context == u"metric")
        return RowsText::tr("This figure is known at this moment only: there are no contacts of a "
                            "period behind it.");
    if (error.code == ErrorCode::Invalid && error.context == u"cases")
        return RowsText::tr("This figure is made of agents' time or of publications: there are no "
                            "contacts behind it.");
    return Format::problem(error);
}

} // namespace Wheelhouse
