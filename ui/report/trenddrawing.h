// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/trendpicture.h"
#include "ui/report/reporttext.h"
#include "ui/theme/tokens.h"

#include <QPen>

namespace Wheelhouse {

/// A course on paper: axes with their names, the line over a fading area, the days compared with
/// as a dashed line, marks as numbers that a list below the chart explains.
struct TrendDrawing
{
    TrendPicture picture;
    /// The whole of the days compared with, as a dashed level, where their course is not known.
    std::optional<double> levelBefore;
    /// Number i + 1 stands for picture.marks.at(firstMark + i); earlier ones are lines alone.
    qsizetype firstMark = 0;
    int valueLines = 4;
};

/// Of the line at picture.target.
QPen targetPen(const Tokens &tokens);

void drawTrend(QPainter &painter, const QRectF &area, const TrendDrawing &drawing,
               const QLocale &locale, const ReportFonts &fonts, const Tokens &tokens);

} // namespace Wheelhouse
