// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reporttable.h"

#include "ui/charts/painting.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace Wheelhouse {
namespace {

constexpr double columnGap = 20;
constexpr double rowPadding = 5;
constexpr double barHeight = 5;
constexpr double longestBar = 42;

struct ReportTableText
{
    Q_DECLARE_TR_FUNCTIONS(Wheelhouse::Report)
};

struct SetCell
{
    TextBlock text;
    TextBlock note;
    TextBlock aside;
    std::optional<double> bar;
    double left = 0;
    double width = 0;
    double height() const { return text.height() + note.height(); }
};

QList<std::pair<double, double>> placesOf(const ReportTable &table, double width)
{
    double shares = 0;
    for (const auto &column : table.columns)
        shares += column.share;
    const double room = width - columnGap * double(table.columns.size() - 1);
    QList<std::pair<double, double>> places;
    double left = 0;
    for (const auto &column : table.columns) {
        const double wide = room * column.share / shares;
        places.append({left, wide});
        left += wide + columnGap;
    }
    return places;
}

void addHead(ReportKit &kit, const ReportTable &table)
{
    const auto places = placesOf(table, kit.flow.width());
    QList<TextBlock> heads;
    double height = 0;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const bool number = table.columns.at(i).isNumber;
        heads.append(kit.set(
            table.columns.at(i).head,
            {9, QFont::Medium, kit.tokens.textFaint, number ? Qt::AlignRight : Qt::AlignLeft},
            places.at(i).second));
        height = std::max(height, heads.last().height());
    }
    const QRectF row = kit.flow.take(height + 6);
    kit.flow.draw([=, line = kit.tokens.comparison](QPainter &painter) {
        for (qsizetype i = 0; i < heads.size(); ++i)
            heads.at(i).draw(painter, {row.left() + places.at(i).first,
                                       row.top() + height - heads.at(i).height()});
        painter.setPen(QPen(line, 0.8));
        painter.drawLine(row.bottomLeft() - QPointF(0, 1), row.bottomRight() - QPointF(0, 1));
    });
}

QList<SetCell> setRow(const ReportKit &kit, const ReportTable &table,
                      const QList<ReportTable::Cell> &cells)
{
    const auto places = placesOf(table, kit.flow.width());
    QList<SetCell> row;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const ReportTable::Cell &cell = cells.at(i);
        const Qt::Alignment side = table.columns.at(i).isNumber ? Qt::AlignRight : Qt::AlignLeft;
        const TextStyle style{10, cell.strong ? QFont::DemiBold : QFont::Normal, kit.tokens.text,
                              side};
        TextStyle note = kit.small();
        note.side = side;
        SetCell set;
        set.left = places.at(i).first;
        set.width = places.at(i).second;
        set.bar = cell.bar;
        set.text = kit.set(cell.text, style, set.width);
        if (!cell.note.isEmpty())
            set.note = kit.set(cell.note, note, set.width);
        if (!cell.aside.isEmpty())
            set.aside = kit.set(cell.aside, note, set.width - set.text.width() - 8);
        row.append(set);
    }
    return row;
}

void drawCell(QPainter &painter, const SetCell &cell, const QRectF &row, const Tokens &tokens)
{
    const double left = row.left() + cell.left;
    const double top = row.top() + rowPadding;
    cell.text.draw(painter, {left, top});
    cell.note.draw(painter, {left, top + cell.text.height()});
    cell.aside.draw(painter, {left, top + cell.text.height() - cell.aside.height()});
    const double beside = cell.aside.width() > 0 ? cell.aside.width() + 6 : 0;
    const double room = cell.width - std::max(cell.text.width() + beside, cell.note.width()) - 8;
    if (!cell.bar || room < 12)
        return;
    const double wide = std::min(room, longestBar);
    drawBar(painter, QRectF(left, top + (cell.text.height() - barHeight) / 2, wide, barHeight),
            *cell.bar, tokens.series[0], tokens.track, Qt::LeftToRight);
}

} // namespace

void addTable(ReportKit &kit, const ReportTable &table)
{
    constexpr double headAndRows = 90;
    constexpr double headAlone = 24;
    QList<QList<SetCell>> rows;
    QList<double> heights;
    double height = headAlone;
    for (const auto &cells : table.rows) {
        rows.append(setRow(kit, table, cells));
        heights.append(2 * rowPadding);
        for (const SetCell &cell : rows.last())
            heights.last() = std::max(heights.last(), cell.height() + 2 * rowPadding);
        height += heights.last();
    }
    const double follows = table.whole ? height : headAndRows;
    if (table.name.isEmpty())
        kit.flow.keep(follows);
    else
        addHeading(kit, table.name, table.explanation, follows);
    addHead(kit, table);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const bool leavesOne =
            i + 2 == rows.size() && i > 0 && heights.at(i) + heights.at(i + 1) > kit.flow.room();
        if (heights.at(i) > kit.flow.room() || leavesOne) {
            kit.flow.turn();
            //: the name of a table that goes on from the page before
            if (!table.name.isEmpty())
                addHeading(kit, ReportTableText::tr("%1, continued").arg(table.name), {},
                           headAndRows);
            addHead(kit, table);
        }
        const QRectF where = kit.flow.take(heights.at(i));
        kit.flow.draw([=, row = rows.at(i), tokens = kit.tokens](QPainter &painter) {
            for (const SetCell &cell : row)
                drawCell(painter, cell, where, tokens);
            painter.setPen(QPen(tokens.grid, 0.8));
            painter.drawLine(where.bottomLeft(), where.bottomRight());
        });
    }
    kit.flow.space(24);
}

} // namespace Wheelhouse
