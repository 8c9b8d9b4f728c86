// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

namespace Wheelhouse {

/// What a RangeChart shows, in the user's words.
struct RangePicture
{
    struct Column
    {
        QString name; ///< "at least"
        double at = 0;
        QString words; ///< the column in a sentence
        bool operator==(const Column &) const = default;
    };
    struct Row
    {
        QString name;        ///< "Hours"
        QStringList figures; ///< one a column
        bool operator==(const Row &) const = default;
    };
    struct Tick
    {
        double at = 0;
        QString label;
        bool operator==(const Tick &) const = default;
    };
    QString message;       ///< what the chart says; shown below it
    QList<Column> columns; ///< from the lowest to the highest, the likely one in the middle
    QList<Row> rows;
    QList<Tick> ticks; ///< of the axis, 0 first; the last is its end
    bool operator==(const RangePicture &) const = default;
};

} // namespace Wheelhouse
