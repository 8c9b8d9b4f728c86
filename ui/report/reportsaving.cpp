// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/costwords.h"
#include "ui/report/reportkit.h"
#include "ui/report/reporttable.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace Wheelhouse {
namespace {

constexpr double savingBar = 26;
constexpr double savingAxis = 22;

struct SavingText
{
    Q_DECLARE_TR_FUNCTIONS(Wheelhouse::Report)
};

/// A bar from the lowest to the highest on an axis from 0, a line where it likely is.
void drawRange(QPainter &painter, const QRectF &where, const RangePicture &picture,
               const ReportFonts &fonts, const Tokens &tokens)
{
    constexpr double margin = 14; // half a label
    const double most = std::max(picture.ticks.last().at, picture.columns.last().at);
    const auto x = [&](double value) {
        return where.left() + margin + value / most * (where.width() - 2 * margin);
    };
    const QRectF track(x(0), where.top() + 6, x(most) - x(0), savingBar);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.track);
    painter.drawRoundedRect(track, 4, 4);
    painter.setBrush(mixed(tokens.surface, tokens.series[0], 0.55));
    const double low = x(picture.columns.first().at);
    const double high = std::max(x(picture.columns.last().at), low + 2);
    painter.drawRoundedRect(QRectF(low, track.top(), high - low, savingBar), 4, 4);
    painter.setPen(QPen(tokens.text, 2));
    const double likely = x(picture.columns.at(1).at);
    painter.drawLine(QPointF(likely, track.top() - 4), QPointF(likely, track.bottom() + 4));
    painter.setFont(fonts.font(9));
    const QFontMetricsF metrics(painter.font());
    for (const RangePicture::Tick &tick : picture.ticks) {
        if (tick.at > most)
            continue;
        painter.setPen(QPen(tokens.border, 0.8));
        painter.drawLine(QPointF(x(tick.at), track.bottom() + 3),
                         QPointF(x(tick.at), track.bottom() + 6));
        painter.setPen(tokens.textFaint);
        const double wide = metrics.horizontalAdvance(tick.label);
        const double left = std::clamp(x(tick.at) - wide / 2, where.left(), where.right() - wide);
        painter.drawText(QPointF(left, track.bottom() + 8 + metrics.ascent()), tick.label);
    }
}

} // namespace

void addSentences(ReportKit &kit, const QStringList &sentences)
{
    constexpr double indent = 14;
    for (const QString &sentence : sentences) {
        const TextBlock text = kit.set(sentence, kit.body(), kit.flow.width() - indent);
        const QRectF where = kit.flow.take(text.height());
        kit.flow.draw([=, ink = kit.tokens.textFaint](QPainter &painter) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(ink);
            painter.drawEllipse(QRectF(where.left() + 1, where.top() + 5.5, 4, 4));
            text.draw(painter, where.topLeft() + QPointF(indent, 0));
        });
        kit.flow.space(4);
    }
    kit.flow.space(10);
}

void addSaving(ReportKit &kit)
{
    if (!kit.input.cost)
        return;
    const CostAnswer &answer = *kit.input.cost;
    const QLocale &locale = kit.input.locale;
    const QString name = SavingText::tr("What it saves");
    if (answer.estimate.gap != CostGap::None) {
        addHeading(kit, name, costSource(answer, locale), 60);
        addSentences(kit, {costGapWords(answer, locale)});
        return;
    }
    const RangePicture picture = costPicture(answer, locale);
    const double height = 6 + savingBar + savingAxis;
    addHeading(kit, name, costSource(answer, locale), height + 200);
    const TextBlock message = kit.set(
        picture.message, {12, QFont::DemiBold, kit.tokens.text, Qt::AlignLeft}, kit.flow.width());
    const QRectF above = kit.flow.take(message.height());
    kit.flow.draw([=](QPainter &painter) { message.draw(painter, above.topLeft()); });
    kit.flow.space(4);
    const QRectF where = kit.flow.take(height);
    kit.flow.draw([=, fonts = kit.fonts, tokens = kit.tokens](QPainter &painter) {
        drawRange(painter, where, picture, fonts, tokens);
    });
    kit.flow.space(12);

    const TextGrid grid = costGrid(answer, locale);
    ReportTable table;
    table.whole = true;
    for (qsizetype column = 0; column < grid.heads.size(); ++column)
        table.columns.append({grid.heads.at(column), column == 0 ? 1.8 : 1.0, column > 0});
    for (const QStringList &row : grid.rows) {
        QList<ReportTable::Cell> cells;
        for (qsizetype column = 0; column < row.size(); ++column) {
            cells.append({row.at(column)});
            cells.last().strong = column == 0;
        }
        table.rows.append(cells);
    }
    addTable(kit, table);
    addSentences(kit, costBasis(answer, locale));
}

} // namespace Wheelhouse
