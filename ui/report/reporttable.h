// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/report/reportkit.h"

#include <optional>

namespace Wheelhouse {

/// A table on paper. Rows are as tall as their texts need; where it goes on, the next page begins
/// with the table's name and head.
struct ReportTable
{
    struct Column
    {
        QString head;
        double share = 1; ///< of the width, beside those of the others
        bool isNumber = false;
    };
    struct Cell
    {
        QString text;
        QString note;              ///< below it, small
        QString aside;             ///< before a number, small
        std::optional<double> bar; ///< 0..1, beside a number
        bool strong = false;
    };

    QString name;        ///< empty: it belongs to what stands above it
    QString explanation; ///< may be empty
    bool whole = false;  ///< on one page, if one holds it
    QList<Column> columns;
    QList<QList<Cell>> rows; ///< each as wide as `columns`
};

void addTable(ReportKit &kit, const ReportTable &table);

} // namespace Wheelhouse
