// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/format/format.h"
#include "core/overview/targetbook.h"
#include "ui/charts/sparkline.h"
#include "ui/overview/comparisonwords.h"
#include "ui/overview/metricwords.h"
#include "ui/overview/targetwords.h"
#include "ui/overview/tilewords.h"
#include "ui/report/findings.h"
#include "ui/report/reportkit.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace Wheelhouse {
namespace {

constexpr int usualInRow = 3;
constexpr int mostInRow = 4; ///< where the page would not hold them otherwise
constexpr double cardGap = 10;
constexpr double padding = 11;
constexpr int figureSize = 23;
constexpr double figureHeight = 30;
constexpr double pillHeight = 16;
constexpr double radius = 8;

struct ReportTileText
{
    Q_DECLARE_TR_FUNCTIONS(Wheelhouse::Report)
};

/// A figure of the report, set and ready to be drawn.
struct FigureCard
{
    TileContent content;
    TextBlock label;
    TextBlock verdict; ///< beside the pill
    TextBlock notes;   ///< figure before, interval, sample
    TextBlock target;  ///< below them: kept or not; empty without one
    double pillWidth = 0;
    Tone tone = Tone::Neutral;
    Course course;
};

QString noteWords(const Tile &tile, const TileContent &content, const ReportInput &input)
{
    const MetricWords metric = metricWords(tile.metric);
    const auto words = [&](const std::optional<double> &value) {
        return valueWords(input.locale, metric.unit, value);
    };
    QStringList lines;
    if (tile.before.value)
        lines.append(comparisonFigure(input.question, words(tile.before.value)));
    if (!content.interval.isEmpty())
        //: "84.5–88.3 %"; as short as can be
        lines.append(ReportTileText::tr("95 % interval: %1").arg(content.interval));
    if (metric.unit != Unit::Count && metric.cases != MetricCases::Time && tile.now.value &&
        tile.now.asked <= tile.now.sample)
        //: the number of cases behind a figure
        lines.append(
            ReportTileText::tr("n = %1").arg(Format::count(input.locale, tile.now.sample)));
    else if (!content.footnote.isEmpty() && !lines.contains(content.footnote))
        lines.append(content.footnote);
    return lines.join(u'\u2028');
}

FigureCard cardOf(const Tile &tile, const ReportKit &kit, double width)
{
    FigureCard card;
    const auto target = targetAmong(kit.input.view.targets, tile.metric);
    card.content = tileWords(tile, kit.input.locale, {}, kit.input.question, target);
    const Verdict verdict = verdictOf(tile);
    card.tone = toneOf(verdict);
    card.course = tile.sparkline;
    card.label = kit.set(card.content.label,
                         {11, QFont::Medium, kit.tokens.textMuted, Qt::AlignLeft}, width);
    if (!card.content.delta.isEmpty())
        card.pillWidth = kit.fonts.widthOf(card.content.delta, {10, QFont::DemiBold}) + 14;
    card.verdict = kit.set(verdictWords(verdict),
                           {10, QFont::Medium, toneColour(kit.tokens, card.tone), Qt::AlignLeft},
                           width - card.pillWidth - 8);
    card.notes = kit.set(noteWords(tile, card.content, kit.input), kit.small(), width);
    if (target) {
        const TargetWords words =
            targetWords(*findMetric(tile.metric), tile.now, *target, kit.input.locale);
        const QColor ink =
            words.tone == Tone::Neutral ? kit.tokens.textMuted : toneColour(kit.tokens, words.tone);
        const TextStyle style{10, QFont::Medium, ink, Qt::AlignLeft};
        const QString full =
            QStringLiteral("%1 %2: %3").arg(words.sign, words.verdict, words.bound);
        // the sign tells as much, and keeps the cards of a page low
        const bool fits = kit.fonts.widthOf(full, style) < width - 2;
        card.target = kit.set(fits ? full : card.content.targetNote, style, width);
    }
    return card;
}

void drawFigure(QPainter &painter, const FigureCard &card, const ReportFonts &fonts,
                const QRectF &row, const Tokens &tokens)
{
    const QFont large = fonts.font(figureSize, QFont::DemiBold);
    const double wide = QFontMetricsF(large).horizontalAdvance(card.content.value);
    const double baseline = row.top() + 23;
    painter.setFont(large);
    const bool absent = card.content.value == Format::noData();
    painter.setPen(absent ? tokens.textFaint : tokens.text);
    painter.drawText(QPointF(row.left(), baseline), card.content.value);
    painter.setFont(fonts.font(11));
    painter.setPen(tokens.textMuted);
    painter.drawText(QPointF(row.left() + wide + 4, baseline), card.content.unit);
    const double used =
        wide + 4 + QFontMetricsF(fonts.font(11)).horizontalAdvance(card.content.unit) + 14;
    const double course = std::min(84.0, row.width() - used);
    if (course > 30)
        drawSparkline(painter,
                      QRectF(row.right() - course, row.top() + 1, course, row.height() - 5),
                      card.course, tokens.accent, tokens.surface, SparkArea::Flat,
                      {card.content.target, tokens.textMuted});
}

void drawCard(QPainter &painter, const FigureCard &card, const ReportFonts &fonts,
              const QRectF &frame, double labelHeight, double pillsHeight, const Tokens &tokens)
{
    painter.setPen(QPen(tokens.border, 1));
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const QRectF inner = frame.adjusted(padding, padding, -padding, -padding);
    card.label.draw(painter, inner.topLeft());
    const QRectF row(inner.left(), inner.top() + labelHeight + 2, inner.width(), figureHeight);
    drawFigure(painter, card, fonts, row, tokens);
    double top = row.bottom() + 4;
    if (card.pillWidth > 0) {
        const QRectF pill(inner.left(), top, card.pillWidth, pillHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(toneBackground(tokens, card.tone));
        painter.drawRoundedRect(pill, pillHeight / 2, pillHeight / 2);
        painter.setFont(fonts.font(10, QFont::DemiBold));
        painter.setPen(toneColour(tokens, card.tone));
        painter.drawText(pill, int(Qt::AlignCenter), card.content.delta);
        card.verdict.draw(painter, {pill.right() + 8, top + 1});
    }
    top += pillsHeight + 5;
    card.notes.draw(painter, {inner.left(), top});
    card.target.draw(painter, {inner.left(), top + card.notes.height() + 2});
}

struct Row
{
    QList<FigureCard> cards;
    double labels = 0;         ///< height of the tallest
    double pills = pillHeight; ///< with the verdict beside it, which may be of two lines
    double notes = 0;
    double height() const
    {
        return 2 * padding + labels + 2 + figureHeight + 4 + pills + 5 + notes;
    }
};

struct Grid
{
    QList<Row> rows;
    double width = 0; ///< of a card
    double height() const
    {
        double sum = -cardGap;
        for (const Row &row : rows)
            sum += row.height() + cardGap;
        return sum;
    }
};

Grid gridOf(const QList<Tile> &tiles, const ReportKit &kit, int inRow)
{
    Grid grid;
    grid.width = (kit.flow.width() - (inRow - 1) * cardGap) / inRow;
    for (qsizetype first = 0; first < tiles.size(); first += inRow) {
        Row row;
        for (const Tile &tile : tiles.mid(first, inRow)) {
            row.cards.append(cardOf(tile, kit, grid.width - 2 * padding));
            row.labels = std::max(row.labels, row.cards.last().label.height());
            const FigureCard &card = row.cards.last();
            if (card.pillWidth > 0)
                row.pills = std::max(row.pills, card.verdict.height() + 1);
            const double target = card.target.height() > 0 ? card.target.height() + 2 : 0;
            row.notes = std::max(row.notes, card.notes.height() + target);
        }
        grid.rows.append(row);
    }
    return grid;
}

} // namespace

void addTiles(ReportKit &kit)
{
    const QList<Tile> tiles = reportTiles(kit.input.view);
    addHeading(kit, ReportTileText::tr("Key figures"), {}, 130);
    Grid grid = gridOf(tiles, kit, usualInRow);
    if (grid.height() > kit.flow.room())
        grid = gridOf(tiles, kit, mostInRow);
    for (const Row &row : grid.rows) {
        const QRectF where = kit.flow.take(row.height());
        kit.flow.draw(
            [=, width = grid.width, fonts = kit.fonts, tokens = kit.tokens](QPainter &painter) {
                QRectF frame(where.left(), where.top(), width, where.height());
                for (const FigureCard &card : row.cards) {
                    drawCard(painter, card, fonts, frame, row.labels, row.pills, tokens);
                    frame.translate(width + cardGap, 0);
                }
            });
        kit.flow.space(cardGap);
    }
}

} // namespace Wheelhouse
