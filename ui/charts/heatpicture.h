// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/tokens.h"

#include <QList>
#include <QLocale>
#include <QRectF>

#include <optional>

class QFontMetricsF;
class QPainter;

namespace Wheelhouse {

/// A week of hours: what a heat map shows, on the screen and on paper. Days begin as the locale's
/// week does; hours run from left to right in every language.
struct HeatPicture
{
    static constexpr int days = 7;
    static constexpr int hours = 24;

    /// 168, Monday 00:00 first; none: nothing to show. An hour without a value has no data.
    QList<std::optional<double>> values;
    QLocale locale;

    /// 1 = Monday ... 7, of a row as shown.
    int weekday(int row) const;
    std::optional<double> valueAt(int row, int hour) const;
    /// The largest value; 0 without any.
    double most() const;
    /// The root of the share of the largest: a straight scale would paint the quiet hours alike.
    QColor shade(double value, const Tokens &tokens) const;
    /// "14:00", or "2 PM" where people say it so.
    QString hourName(int hour) const;
};

/// Where its parts go.
struct HeatPlaces
{
    QRectF cells;
    double labelWidth = 0; ///< left of the cells
    double hourHeight = 0; ///< below them
    double legendHeight = 0;

    QRectF cell(int row, int hour) const;
};
HeatPlaces heatPlaces(const HeatPicture &picture, const QFontMetricsF &metrics, const QRectF &area);

/// In the painter's font: cells (an outline where there is no data), names of days and hours, and a
/// legend at the lower right. Returns where the legend begins: the rest of its line is free.
double drawHeat(QPainter &painter, const QRectF &area, const HeatPicture &picture,
                const Tokens &tokens);

} // namespace Wheelhouse
