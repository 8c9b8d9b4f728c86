// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/agentwords.h"

#include "app/format/format.h"
#include "ui/overview/exporttables.h"
#include "ui/overview/metricwords.h"
#include "ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace Wheelhouse {
namespace {

struct AgentText
{
    Q_DECLARE_TR_FUNCTIONS(Wheelhouse::Agents)
};

ColumnKind agentColumnKind(Unit unit)
{
    if (unit == Unit::Share)
        return ColumnKind::Share;
    return unit == Unit::Duration ? ColumnKind::Duration : ColumnKind::Count;
}

} // namespace

QString agentName(const AgentRow &row)
{
    return row.name.isEmpty() ? Words::brand(row.agent) : row.name;
}

QString agentsDefinition()
{
    return AgentText::tr("A contact counts for the agent who held it or wrote in it last. Times "
                         "count only where no other agent had it.");
}

QString agentsNote(const AgentsAnswer &answer, const QLocale &locale)
{
    QStringList sentences{agentsDefinition()};
    if (answer.sinceMs != 0)
        sentences.append(AgentText::tr("There are too many contacts: only those that began on %1 "
                                       "or later are counted.")
                             .arg(Format::dateAndTime(locale, answer.sinceMs)));
    if (answer.ownOnly)
        sentences.append(AgentText::tr("You see your own figures; those of all agents are for "
                                       "directors, supervisors and planners."));
    return sentences.join(u' ');
}

QString agentsMessage(const QList<AgentRow> &rows, const QLocale &locale)
{
    if (rows.isEmpty())
        return AgentText::tr("By agent: nobody");
    const auto served = [](const AgentRow &row) {
        return row.figures.isEmpty() ? 0 : row.figures.first().value.value_or(0);
    };
    const AgentRow &most =
        *std::max_element(rows.cbegin(), rows.cend(), [&](const AgentRow &a, const AgentRow &b) {
            return served(a) < served(b);
        });
    //: what a screen reader says of the table; %1: a name, %2: a number of contacts
    return AgentText::tr("By agent: %n agents; most contacts were served by %1: %2", nullptr,
                         int(rows.size()))
        .arg(agentName(most), locale.toString(qint64(served(most))));
}

QString agentHead(const QString &metric)
{
    const QStringList &known = agentMetrics();
    switch (known.indexOf(metric)) {
    case 0:
        //: Column head: contacts that the agent served
        return AgentText::tr("Served");
    case 1:
        //: Column head: median of the first response after the hand-over
        return AgentText::tr("First response");
    case 2:
        //: Column head: median of the replies of people
        return AgentText::tr("Reply");
    case 3:
        //: Column head: mean handling time
        return AgentText::tr("Handling");
    case 4:
        //: Column head: share of satisfied customers
        return AgentText::tr("Satisfied");
    case 5:
        //: Column head: share of contacts that were transferred
        return AgentText::tr("Transferred");
    case 6:
        //: Column head: share of contacts closed once and by one agent alone
        return AgentText::tr("Solved at once");
    case 7:
        //: Column head: share of contacts that were opened again
        return AgentText::tr("Reopened");
    default:
        return metricWords(metric).name;
    }
}

QString agentCellWords(const QString &metric, const Figure &figure, const QLocale &locale)
{
    const MetricWords words = metricWords(metric);
    const auto value = [&](const std::optional<double> &number) {
        return valueWords(locale, words.unit, number);
    };
    QString text = QStringLiteral("%1: %2").arg(words.name, value(figure.value));
    if (words.unit == Unit::Count)
        return text;
    if (figure.low && figure.high)
        text += u'\n' + AgentText::tr("With 95 % certainty from %1 to %2")
                            .arg(value(figure.low), value(figure.high));
    const QString sample = locale.toString(figure.sample);
    text += u'\n';
    text += figure.asked > figure.sample ? AgentText::tr("%1 cases of %2 that could have been")
                                               .arg(sample, locale.toString(figure.asked))
                                         : AgentText::tr("%n cases", nullptr, int(figure.sample));
    return text;
}

ExportTable agentsTable(ExportTable table, const QStringList &metrics, const QList<AgentRow> &rows)
{
    table.definitions.append({table.title, QStringLiteral("agent"), agentsDefinition()});
    table.columns = {
        {AgentText::tr("Agent")}, {AgentText::tr("Agent's id")}, {AgentText::tr("Team")}};
    QList<Unit> units;
    for (const QString &metric : metrics) {
        const MetricWords words = metricWords(metric);
        units.append(words.unit);
        table.columns.append({words.name, agentColumnKind(words.unit)});
        if (words.unit != Unit::Count)
            //: a figure and the number of cases behind it
            table.columns.append({AgentText::tr("%1: cases").arg(words.name), ColumnKind::Count});
        if (words.unit == Unit::Share) {
            //: the interval of a share
            table.columns.append(
                {AgentText::tr("%1: 95 % from").arg(words.name), ColumnKind::Share});
            table.columns.append({AgentText::tr("%1: 95 % to").arg(words.name), ColumnKind::Share});
        }
    }
    for (const AgentRow &row : rows) {
        ExportRow cells{agentName(row), row.agent,
                        row.team.isEmpty() ? QString() : Words::brand(row.team)};
        for (qsizetype i = 0; i < metrics.size(); ++i) {
            const Figure figure = row.figures.value(i);
            cells.append(cellOf(figure.value));
            if (units[i] != Unit::Count)
                cells.append(double(figure.sample));
            if (units[i] == Unit::Share)
                cells += ExportRow{cellOf(figure.low), cellOf(figure.high)};
        }
        table.rows.append(cells);
    }
    return table;
}

} // namespace Wheelhouse
