// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/heatpicture.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTime>

#include <algorithm>
#include <cmath>

namespace Wheelhouse {
namespace {

void drawNames(QPainter &painter, const QRectF &area, const HeatPlaces &places,
               const HeatPicture &picture, const Tokens &tokens)
{
    painter.setPen(tokens.textMuted);
    for (int row = 0; row < HeatPicture::days; ++row) {
        const QRectF cell = places.cell(row, 0);
        painter.drawText(
            QRectF(area.left(), cell.top(), places.labelWidth, cell.height()),
            int(Qt::AlignLeft | Qt::AlignVCenter),
            picture.locale.standaloneDayName(picture.weekday(row), QLocale::ShortFormat));
    }
    painter.setPen(tokens.textFaint);
    const double across = places.cells.width() / HeatPicture::hours;
    for (int hour = 0; hour < HeatPicture::hours; hour += 3) {
        const QRectF where(places.cells.left() + hour * across, places.cells.bottom() + 2,
                           across * 3, places.hourHeight);
        painter.drawText(where, int(Qt::AlignLeft | Qt::AlignTop), picture.hourName(hour));
    }
}

double drawLegend(QPainter &painter, const QRectF &area, const HeatPicture &picture,
                  const Tokens &tokens)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double high = picture.most();
    const QString most = picture.locale.toString(high, 'f', high < 10 ? 1 : 0);
    const double box = metrics.height() - 4;
    constexpr int steps = 5;

    const double low = area.bottom() - metrics.height();
    double right = area.right() - metrics.horizontalAdvance(most);
    painter.setPen(tokens.textMuted);
    painter.drawText(QPointF(right, low + metrics.ascent()), most);
    right -= 6 + steps * (box + 2);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < steps; ++i) {
        const double share = i / double(steps - 1);
        painter.setBrush(picture.shade(high * share * share, tokens));
        painter.drawRoundedRect(QRectF(right + i * (box + 2), low + 2, box, box), 2, 2);
    }
    const QString least = picture.locale.toString(0);
    right -= 6 + metrics.horizontalAdvance(least);
    painter.setPen(tokens.textMuted);
    painter.drawText(QPointF(right, low + metrics.ascent()), least);
    return right;
}

} // namespace

int HeatPicture::weekday(int row) const
{
    return (int(locale.firstDayOfWeek()) - 1 + row) % days + 1;
}

std::optional<double> HeatPicture::valueAt(int row, int hour) const
{
    return values.value((weekday(row) - 1) * hours + hour);
}

double HeatPicture::most() const
{
    double most = 0;
    for (const std::optional<double> &value : values)
        most = std::max(most, value.value_or(0));
    return most;
}

QColor HeatPicture::shade(double value, const Tokens &tokens) const
{
    const double high = most();
    return heatColour(tokens, high > 0 ? std::sqrt(value / high) : 0);
}

QString HeatPicture::hourName(int hour) const
{
    const bool twelve =
        locale.timeFormat(QLocale::ShortFormat).contains(u"ap", Qt::CaseInsensitive);
    return locale.toString(QTime(hour % hours, 0),
                           twelve ? QStringLiteral("h AP") : QStringLiteral("HH:mm"));
}

QRectF HeatPlaces::cell(int row, int hour) const
{
    const double across = cells.width() / HeatPicture::hours;
    const double down = cells.height() / HeatPicture::days;
    const double gap = std::clamp(across * 0.14, 2.0, 4.0);
    return {cells.left() + hour * across, cells.top() + row * down, across - gap, down - gap};
}

HeatPlaces heatPlaces(const HeatPicture &picture, const QFontMetricsF &metrics, const QRectF &area)
{
    HeatPlaces places;
    for (int row = 0; row < HeatPicture::days; ++row)
        places.labelWidth =
            std::max(places.labelWidth, metrics.horizontalAdvance(picture.locale.standaloneDayName(
                                            picture.weekday(row), QLocale::ShortFormat)));
    places.labelWidth += metrics.averageCharWidth() * 2;
    places.hourHeight = metrics.height() + 4;
    places.legendHeight = metrics.height() + 10;
    places.cells = area.adjusted(places.labelWidth, 0, 0, -places.hourHeight - places.legendHeight);
    return places;
}

double drawHeat(QPainter &painter, const QRectF &area, const HeatPicture &picture,
                const Tokens &tokens)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const HeatPlaces places = heatPlaces(picture, metrics, area);
    painter.setRenderHint(QPainter::Antialiasing);
    const double high = picture.most();
    for (int row = 0; row < HeatPicture::days; ++row) {
        for (int hour = 0; hour < HeatPicture::hours; ++hour) {
            const QRectF cell = places.cell(row, hour);
            if (const auto value = picture.valueAt(row, hour)) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(heatColour(tokens, high > 0 ? std::sqrt(*value / high) : 0));
                painter.drawRoundedRect(cell, 3, 3);
                continue;
            }
            painter.setPen(tokens.border);
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        }
    }
    drawNames(painter, area, places, picture, tokens);
    return drawLegend(painter, area, picture, tokens);
}

} // namespace Wheelhouse
