// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QTimeZone>

#include <variant>

namespace Wheelhouse {

enum class ColumnKind {
    Text,
    Count,    ///< any plain number
    Share,    ///< 0..1
    Duration, ///< milliseconds
    Time,     ///< milliseconds since 1970 UTC
    OfRow     ///< as ExportTable::rowKinds says of each row
};

/// Nothing ("no data"), a text, or a number as its column's kind counts.
using ExportCell = std::variant<std::monostate, QString, double>;
using ExportRow = QList<ExportCell>;

struct ExportColumn
{
    QString name;
    ColumnKind kind = ColumnKind::Text;
    QString unit; ///< of a count, for people: "an hour"; may be empty
};

/// What a figure of the table means.
struct ExportDefinition
{
    QString name;       ///< "Satisfied customers"
    QString id;         ///< "csat@1"
    QString definition; ///< a sentence
};

/// A table that leaves the program, as values; csvOf() and xlsxOf() write it. All texts are in the
/// user's language already.
struct ExportTable
{
    QString title;
    QList<ExportColumn> columns;
    QList<ExportRow> rows;      ///< each as wide as `columns` (asserted by the writers)
    QList<ColumnKind> rowKinds; ///< for columns OfRow, one a row; never OfRow
    QList<ExportDefinition> definitions;
    QString period; ///< in words
    QString filter; ///< in words
    QTimeZone zone = QTimeZone::utc();
    qint64 exportedAtMs = 0;

    ColumnKind kindAt(qsizetype row, qsizetype column) const
    {
        const ColumnKind kind = columns.at(column).kind;
        return kind == ColumnKind::OfRow ? rowKinds.value(row, ColumnKind::Count) : kind;
    }
};

} // namespace Wheelhouse
