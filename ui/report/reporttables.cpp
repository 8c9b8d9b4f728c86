// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/format/format.h"
#include "ui/charts/heatpicture.h"
#include "ui/overview/breakdownmodel.h"
#include "ui/overview/comparisonwords.h"
#include "ui/overview/exporttables.h"
#include "ui/overview/metricwords.h"
#include "ui/report/findings.h"
#include "ui/report/reporttable.h"

#include <QCoreApplication>
#include <QPainter>

namespace Wheelhouse {
namespace {

constexpr double heatHeight = 206;

struct TablesText
{
    Q_DECLARE_TR_FUNCTIONS(Wheelhouse::Report)
};

ReportTable breakdown(BreakdownModel::By by, const QList<BreakdownRow> &rows, const QLocale &locale)
{
    BreakdownModel model(by, locale);
    model.setRows(rows);
    const bool topics = by == BreakdownModel::By::Topic;
    ReportTable table;
    table.name = topics ? TablesText::tr("By topic") : TablesText::tr("By channel");
    for (int column = 0; column < BreakdownModel::ColumnCount; ++column) {
        const bool name = column == BreakdownModel::Name;
        table.columns.append({model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                              name                             ? 1.3
                              : column == BreakdownModel::Csat ? 1.5
                                                               : 1.0,
                              !name});
    }
    for (int row = 0; row < rows.size(); ++row) {
        QList<ReportTable::Cell> cells;
        for (int column = 0; column < BreakdownModel::ColumnCount; ++column) {
            ReportTable::Cell cell;
            cell.text = model.data(model.index(row, column), Qt::DisplayRole).toString();
            cell.strong = column == BreakdownModel::Name;
            if (column == BreakdownModel::Contacts)
                cell.bar = double(rows.at(row).contacts) / double(model.mostContacts());
            else if (const Figure *share =
                         column == BreakdownModel::Name ? nullptr : model.shareAt(row, column))
                cell.bar = share->value;
            if (column == BreakdownModel::Csat && rows.at(row).csat.sample > 0)
                //: the number of cases behind a figure
                cell.aside =
                    TablesText::tr("n = %1").arg(Format::count(locale, rows.at(row).csat.sample));
            cells.append(cell);
        }
        table.rows.append(cells);
    }
    return table;
}

QString sampleOf(const Figure &figure, const MetricWords &metric, const QLocale &locale)
{
    if (metric.unit == Unit::Count)
        return {};
    if (metric.cases == MetricCases::Time)
        return casesWords(locale, metric.cases, figure.sample);
    const QString sample = Format::count(locale, figure.sample);
    if (figure.asked <= figure.sample)
        return TablesText::tr("n = %1").arg(sample);
    //: cases behind a figure, of those that could be
    return TablesText::tr("n = %1 of %2").arg(sample, Format::count(locale, figure.asked));
}

struct Advice
{
    QString head;
    QString text;
};

QList<Advice> advice(const ReportInput &input)
{
    const QString zone = QString::fromLatin1(zoneOf(input.question).id());
    return {
        {TablesText::tr("Changes"),
         TablesText::tr("The change beside a figure is that against the days compared with. Counts "
                        "and times change in per cent, shares in percentage points (pt).")},
        {TablesText::tr("Intervals"),
         TablesText::tr("The contacts of a period are a sample of what might have come. The true "
                        "figure lies within the 95 % interval in 19 of 20 cases; the fewer cases "
                        "there are, the wider it is.")},
        {TablesText::tr("Noise"),
         TablesText::tr("A change is called better or worse only when the 95 % interval of the "
                        "difference leaves out zero; else chance alone brings about as much, and "
                        "it is within noise. Where a figure has no interval, nothing is said.")},
        {TablesText::tr("Samples"),
         TablesText::tr("n is the number of cases behind a figure. Where a second number stands "
                        "beside it, so many could have been counted: customers asked, contacts "
                        "that wanted a person. A dash means that there was nothing to count.")},
        {TablesText::tr("Targets"),
         TablesText::tr("A target is met (✓) when the whole 95 % interval of the figure keeps it, "
                        "missed (✗) when the whole interval misses it. Within the interval (≈) "
                        "neither is known, and without one (?) there are too few cases.")},
        {TablesText::tr("Days"),
         TablesText::tr("Days and hours are those of the time zone %1. The last day counts up to "
                        "the newest event, the day compared with it up to the same time.")
             .arg(zone)},
        {TablesText::tr("Age"),
         TablesText::tr("The newest event in these figures is of %1. The report was made on %2 by "
                        "Wheelhouse %3.")
             .arg(momentWords(input, input.view.asOfMs), momentWords(input, input.madeAtMs),
                  QStringLiteral(WHEELHOUSE_VERSION))}};
}

void addAdvice(ReportKit &kit)
{
    constexpr double gap = 24;
    const double width = (kit.flow.width() - gap) / 2;
    const QList<Advice> all = advice(kit.input);
    addHeading(kit, TablesText::tr("How to read this report"), {}, 60);
    for (qsizetype i = 0; i < all.size(); i += 2) {
        QList<std::pair<TextBlock, TextBlock>> pair;
        double height = 0;
        for (const Advice &each : all.mid(i, 2)) {
            pair.append(
                {kit.set(each.head, {10, QFont::DemiBold, kit.tokens.text, Qt::AlignLeft}, width),
                 kit.set(each.text, {10, QFont::Normal, kit.tokens.textMuted, Qt::AlignLeft},
                         width)});
            height = std::max(height, pair.last().first.height() + pair.last().second.height());
        }
        const QRectF row = kit.flow.take(height);
        kit.flow.draw([=](QPainter &painter) {
            double left = row.left();
            for (const auto &[head, text] : pair) {
                head.draw(painter, {left, row.top()});
                text.draw(painter, {left, row.top() + head.height()});
                left += width + gap;
            }
        });
        kit.flow.space(10);
    }
}

} // namespace

void addHeat(ReportKit &kit)
{
    if (kit.input.view.heat.size() != HeatPicture::days * HeatPicture::hours)
        return;
    addHeading(kit, TablesText::tr("When customers come"),
               TablesText::tr("Contacts an hour, by weekday and hour: the mean of the period"),
               heatHeight);
    const QRectF where = kit.flow.take(heatHeight);
    const HeatPicture picture{kit.input.view.heat, kit.input.locale};
    kit.flow.draw(
        [=, font = kit.fonts.font(9, QFont::Medium), tokens = kit.tokens](QPainter &painter) {
            painter.setFont(font);
            drawHeat(painter, where, picture, tokens);
        });
    kit.flow.space(26);
}

void addBreakdowns(ReportKit &kit)
{
    const OverviewView &view = kit.input.view;
    if (!view.byChannel.isEmpty())
        addTable(kit, breakdown(BreakdownModel::By::Channel, view.byChannel, kit.input.locale));
    if (!view.byTopic.isEmpty())
        addTable(kit, breakdown(BreakdownModel::By::Topic, view.byTopic, kit.input.locale));
}

void addDefinitions(ReportKit &kit)
{
    ReportTable table;
    table.name = TablesText::tr("What the figures count");
    table.columns = {{TablesText::tr("Figure"), 1.25, false},
                     {TablesText::tr("Definition"), 3.2, false},
                     {TablesText::tr("In this period"), 1.1, true}};
    for (const Tile &tile : reportTiles(kit.input.view)) {
        const MetricWords metric = metricWords(tile.metric);
        ReportTable::Cell name{metric.name};
        name.note = metric.id;
        name.strong = true;
        ReportTable::Cell value{valueWords(kit.input.locale, metric.unit, tile.now.value)};
        value.note = sampleOf(tile.now, metric, kit.input.locale);
        table.rows.append({name, {metric.definition}, value});
    }
    if (const HoursWish wish = kit.input.question.hours; wish != HoursWish::All) {
        ReportTable::Cell name{hoursChoice(wish)};
        name.strong = true;
        table.rows.append({name, {hoursDefinition()}, {}});
    }
    if (kit.flow.room() < kit.flow.paper().height() / 2)
        kit.flow.turn();
    addTable(kit, table);
    addAdvice(kit);
}

} // namespace Wheelhouse
