// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/report/textrecorder.h"
#include "tests/ui/support/fixtures.h"
#include "ui/report/report.h"

#include <QPainter>

namespace Wheelhouse {

/// The busy month of the page's fixtures, with an interval for what it was before.
inline ReportInput reportInput()
{
    ReportInput input;
    input.view = Fixtures::overview();
    for (Tile &tile : input.view.tiles) {
        if (tile.now.low && tile.before.value) {
            const double half = *tile.now.value - *tile.now.low;
            tile.before.low = *tile.before.value - half;
            tile.before.high = *tile.before.value + half;
        }
    }
    input.madeAtMs = Fixtures::nowMs;
    input.locale = QLocale(QStringLiteral("en_GB"));
    return input;
}

inline std::unique_ptr<TextRecorder> written(const Report &report, int page)
{
    auto sheet = std::make_unique<TextRecorder>(report.paper());
    QPainter painter(sheet.get());
    report.paint(painter, page);
    painter.end();
    return sheet;
}

inline QString allText(const Report &report)
{
    QString text;
    for (int page = 0; page < report.pageCount(); ++page)
        text += written(report, page)->all();
    return text;
}

} // namespace Wheelhouse
