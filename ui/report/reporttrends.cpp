// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/targetbook.h"
#include "ui/charts/painting.h"
#include "ui/overview/comparisonwords.h"
#include "ui/overview/metricwords.h"
#include "ui/overview/targetwords.h"
#include "ui/overview/trendwords.h"
#include "ui/report/findings.h"
#include "ui/report/reportkit.h"
#include "ui/report/trenddrawing.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace Wheelhouse {
namespace {

constexpr qsizetype mostMarks = 16; ///< explained; the earlier ones are lines in the charts
constexpr double largeHeight = 206;
constexpr double smallHeight = 128;
constexpr double chartGap = 22;

struct TrendsText
{
    Q_DECLARE_TR_FUNCTIONS(Wheelhouse::Report)
};

/// The figures that are drawn, those there are, the most important first.
QStringList trendMetrics()
{
    return {QStringLiteral("contacts"),
            QStringLiteral("csat"),
            QStringLiteral("automated_resolution"),
            QStringLiteral("first_response_human_p50"),
            QStringLiteral("service_level"),
            QStringLiteral("handover_rate"),
            QStringLiteral("abandonment")};
}

/// A chart with its name and figure above it.
struct Chart
{
    TrendDrawing drawing;
    TextBlock name;
    TextBlock figure;
    double height() const { return std::max(name.height(), figure.height()); }
};

const Trend *knownTrend(const ReportInput &input, const QString &metric)
{
    for (const Trend &trend : input.trends) {
        if (trend.metric == metric)
            return &trend;
    }
    return input.view.trend.metric == metric ? &input.view.trend : nullptr;
}

Chart chartOf(const Tile &tile, const ReportKit &kit, double width)
{
    const ReportInput &input = kit.input;
    const MetricWords metric = metricWords(tile.metric);
    const auto target = targetAmong(input.view.targets, tile.metric);
    Chart chart;
    if (const Trend *const known = knownTrend(input, tile.metric)) {
        chart.drawing.picture =
            trendPicture(*known, input.view.marks, input.question, input.locale, target);
    } else {
        const Trend course{
            tile.metric, input.view.trend.fromMs, input.view.trend.stepMs, tile.sparkline, {}};
        chart.drawing.picture =
            trendPicture(course, input.view.marks, input.question, input.locale, target);
        if (metric.unit != Unit::Count)
            chart.drawing.levelBefore = tile.before.value;
    }
    chart.drawing.firstMark =
        std::max<qsizetype>(0, chart.drawing.picture.marks.size() - mostMarks);
    QString figure = valueWords(input.locale, metric.unit, tile.now.value);
    const QString change =
        changeWords(input.locale, metric.unit, tile.now.value, tile.before.value);
    if (!change.isEmpty())
        figure = QStringLiteral("%1 (%2)").arg(figure, change);
    if (target) {
        const TargetWords words =
            targetWords(*findMetric(tile.metric), tile.now, *target, input.locale);
        figure += QStringLiteral("   %1 %2").arg(words.sign, words.bound);
    }
    const TextStyle figureStyle{11, QFont::Medium, kit.tokens.textMuted, Qt::AlignRight};
    const double figureWidth = kit.fonts.widthOf(figure, figureStyle) + 1;
    chart.name = kit.set(metric.name, {11, QFont::DemiBold, kit.tokens.text, Qt::AlignLeft},
                         width - figureWidth - 12);
    chart.figure = kit.set(figure, figureStyle, figureWidth);
    return chart;
}

void drawChart(QPainter &painter, const Chart &chart, const QRectF &area, double headHeight,
               const QLocale &locale, const ReportFonts &fonts, const Tokens &tokens)
{
    chart.name.draw(painter, area.topLeft());
    chart.figure.draw(painter, {area.right() - chart.figure.width() - 1, area.top()});
    drawTrend(painter, area.adjusted(0, headHeight + 4, 0, 0), chart.drawing, locale, fonts,
              tokens);
}

void addRow(ReportKit &kit, const QList<Chart> &charts, double width, double height)
{
    double head = 0;
    for (const Chart &chart : charts)
        head = std::max(head, chart.height());
    const QRectF row = kit.flow.take(head + 4 + height);
    kit.flow.draw(
        [=, locale = kit.input.locale, fonts = kit.fonts, tokens = kit.tokens](QPainter &painter) {
            QRectF area(row.left(), row.top(), width, row.height());
            for (const Chart &chart : charts) {
                drawChart(painter, chart, area, head, locale, fonts, tokens);
                area.translate(width + chartGap, 0);
            }
        });
    kit.flow.space(16);
}

/// What the lines are; only those that a chart has.
void addLegend(ReportKit &kit, bool compared, bool aimed)
{
    if (!compared && !aimed)
        return;
    struct Entry
    {
        QPen pen;
        TextBlock text;
    };
    QList<Entry> entries;
    const auto add = [&](const QPen &pen, const QString &text) {
        entries.append({pen, kit.set(text, kit.small(), kit.flow.width())});
    };
    add(QPen(kit.tokens.series[0], 1.6), TrendsText::tr("This period"));
    if (compared) {
        QPen dashed(mixed(kit.tokens.comparison, kit.tokens.textMuted, 0.35), 1.2,
                    Qt::CustomDashLine, Qt::FlatCap);
        dashed.setDashPattern({4, 3});
        add(dashed, comparisonName(kit.input.question));
    }
    if (aimed)
        //: a line in a chart
        add(targetPen(kit.tokens), TrendsText::tr("Target"));
    double height = 0;
    for (const Entry &entry : entries)
        height = std::max(height, entry.text.height());
    const QRectF row = kit.flow.take(height);
    kit.flow.draw([=](QPainter &painter) {
        double x = row.left();
        for (const Entry &entry : entries) {
            const double middle = row.top() + entry.text.height() / 2;
            painter.setPen(entry.pen);
            painter.drawLine(QPointF(x, middle), QPointF(x + 18, middle));
            entry.text.draw(painter, {x + 24, row.top()});
            x += 24 + entry.text.width() + 22;
        }
    });
    kit.flow.space(10);
}

void addMarks(ReportKit &kit)
{
    const auto &marks = kit.input.view.marks;
    if (marks.isEmpty())
        return;
    const qsizetype first = std::max<qsizetype>(0, marks.size() - mostMarks);
    const TrendPicture named = trendPicture({}, marks, kit.input.question, kit.input.locale);
    QString explanation = TrendsText::tr("The numbers in the charts");
    if (first > 0)
        explanation = TrendsText::tr("The numbers in the charts; %n earlier event(s) are dashed "
                                     "lines alone",
                                     nullptr, int(first));
    addHeading(kit, TrendsText::tr("What happened"), explanation, 40);
    constexpr double number = 24;
    const double when = 116;
    for (qsizetype i = first; i < marks.size(); ++i) {
        const TextBlock index =
            kit.set(QString::number(i - first + 1),
                    {10, QFont::DemiBold, kit.tokens.warn, Qt::AlignLeft}, number);
        const TextBlock time =
            kit.set(momentWords(kit.input, marks.at(i).atMs),
                    {10, QFont::Normal, kit.tokens.textMuted, Qt::AlignLeft}, when - 8);
        const TextBlock text =
            kit.set(named.marks.at(i).words(), {10, QFont::Normal, kit.tokens.text, Qt::AlignLeft},
                    kit.flow.width() - number - when);
        const QRectF row = kit.flow.take(std::max(time.height(), text.height()));
        kit.flow.draw([=](QPainter &painter) {
            index.draw(painter, row.topLeft());
            time.draw(painter, row.topLeft() + QPointF(number, 0));
            text.draw(painter, row.topLeft() + QPointF(number + when, 0));
        });
        kit.flow.space(3);
    }
}

} // namespace

void addTrends(ReportKit &kit)
{
    const QList<Tile> tiles = reportTiles(kit.input.view);
    QList<Tile> drawn;
    for (const QString &metric : trendMetrics()) {
        const auto tile = std::find_if(tiles.cbegin(), tiles.cend(),
                                       [&](const Tile &each) { return each.metric == metric; });
        if (tile != tiles.cend())
            drawn.append(*tile);
    }
    if (drawn.isEmpty())
        return;
    if (kit.flow.room() < kit.flow.paper().height() * 2 / 3)
        kit.flow.turn();
    addHeading(kit, TrendsText::tr("How it went"), {}, largeHeight);
    const bool compared = std::any_of(drawn.cbegin(), drawn.cend(), [](const Tile &tile) {
        return tile.before.value.has_value();
    });
    const bool aimed = std::any_of(drawn.cbegin(), drawn.cend(), [&](const Tile &tile) {
        return targetAmong(kit.input.view.targets, tile.metric).has_value();
    });
    addLegend(kit, compared, aimed);
    addRow(kit, {chartOf(drawn.first(), kit, kit.flow.width())}, kit.flow.width(), largeHeight);
    const double half = (kit.flow.width() - chartGap) / 2;
    for (qsizetype i = 1; i < drawn.size(); i += 2) {
        QList<Chart> charts;
        for (const Tile &tile : drawn.mid(i, 2)) {
            charts.append(chartOf(tile, kit, half));
            charts.last().drawing.valueLines = 3;
        }
        addRow(kit, charts, half, smallHeight);
    }
    kit.flow.space(4);
    addMarks(kit);
}

} // namespace Wheelhouse
