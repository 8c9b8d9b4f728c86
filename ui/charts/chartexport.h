// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A chart as a picture that stands on its own: its title, period and filter above it. PNG and SVG
// come from the same painting; in the SVG, text stays text. GUI thread.
#pragma once

#include "ui/theme/theme.h"

#include <QByteArray>
#include <QStringList>

class QWidget;

namespace Wheelhouse {

struct ChartCaption
{
    QString title;
    QStringList lines; ///< below it, each wrapped where it is too long
};

/// The chart has the size that it shall have in the picture, and need not be shown. The picture is
/// larger: the caption above and a margin around.
QByteArray chartPng(QWidget &chart, const ChartCaption &caption, const Theme &theme);
QByteArray chartSvg(QWidget &chart, const ChartCaption &caption, const Theme &theme);

} // namespace Wheelhouse
