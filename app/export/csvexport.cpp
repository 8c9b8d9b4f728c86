// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/csvexport.h"

#include "core/base/csv.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cmath>

namespace Wheelhouse {
namespace {

struct CsvText
{
    Q_DECLARE_TR_FUNCTIONS(Wheelhouse::CsvExport)
};

QString headOf(const ExportColumn &column)
{
    switch (column.kind) {
    case ColumnKind::Duration:
        //: Column head in a CSV file: %1 is a figure, its unit seconds
        return CsvText::tr("%1 (s)").arg(column.name);
    case ColumnKind::Share:
        //: Column head in a CSV file: %1 is a share between 0 and 1
        return CsvText::tr("%1 (0 to 1)").arg(column.name);
    case ColumnKind::Text:
    case ColumnKind::Count:
    case ColumnKind::Time:
    case ColumnKind::OfRow:
        break;
    }
    return column.unit.isEmpty() ? column.name
                                 : QStringLiteral("%1 (%2)").arg(column.name, column.unit);
}

QString harmless(const QString &text)
{
    constexpr QStringView dangerous = u"=+-@\t\r\n";
    return !text.isEmpty() && dangerous.contains(text.front()) ? u'\'' + text : text;
}

QString plain(double number)
{
    return std::isfinite(number) ? QString::number(number, 'f', QLocale::FloatingPointShortest)
                                 : QString();
}

QString fieldOf(const ExportCell &cell, ColumnKind kind, const QTimeZone &zone)
{
    if (const QString *text = std::get_if<QString>(&cell))
        return harmless(*text);
    const double *number = std::get_if<double>(&cell);
    if (!number)
        return {};
    if (kind == ColumnKind::Duration)
        return plain(*number / 1000);
    if (kind != ColumnKind::Time)
        return plain(*number);
    return QDateTime::fromMSecsSinceEpoch(std::llround(*number), zone)
        .toOffsetFromUtc(
            zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(std::llround(*number), Qt::UTC)))
        .toString(Qt::ISODate);
}

void append(QByteArray &csv, const QStringList &fields)
{
    QByteArray record = csvRecord(fields);
    record.chop(1);
    csv += record + "\r\n";
}

} // namespace

QByteArray csvOf(const ExportTable &table)
{
    QByteArray csv;
    QStringList fields;
    for (const ExportColumn &column : table.columns)
        fields.append(harmless(headOf(column)));
    append(csv, fields);
    qsizetype at = 0;
    for (const ExportRow &row : table.rows) {
        Q_ASSERT(row.size() == table.columns.size());
        fields.clear();
        for (qsizetype i = 0; i < row.size(); ++i)
            fields.append(fieldOf(row.at(i), table.kindAt(at, i), table.zone));
        ++at;
        append(csv, fields);
    }
    return csv;
}

} // namespace Wheelhouse
