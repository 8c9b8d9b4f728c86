// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QList>
#include <QRectF>

#include <optional>

class QPainter;

namespace Wheelhouse {

using Course = QList<std::optional<double>>;

/// Draws a course of values, oldest first, as a line over a fading area with a dot at its end. No
/// data is a gap, never a zero. More values than `rect` has pixels are drawn as means of their
/// neighbours. `surface` is the colour behind, for the rim of the dot. On paper the area is Flat:
/// PDF has no way to fade into what is behind.
enum class SparkArea { Fading, Flat };
/// `target` is drawn as a dashed line of its own colour, unless it is so far off that
/// the course would become a flat line.
struct SparkTarget
{
    std::optional<double> value;
    QColor colour;
};
void drawSparkline(QPainter &painter, const QRectF &rect, const Course &values,
                   const QColor &colour, const QColor &surface,
                   SparkArea filled = SparkArea::Fading, const SparkTarget &target = {});

/// At most `most` values: each the mean of an equal run of the old ones, absent where all are.
Course thinned(const Course &values, qsizetype most);

} // namespace Wheelhouse
