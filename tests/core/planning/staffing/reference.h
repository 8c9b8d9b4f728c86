// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The public values of the shared reference.csv.
#pragma once

#include "tests/support/testpaths.h"

#include <QFile>
#include <QList>
#include <QMap>

namespace Wheelhouse {

inline QString referencePath()
{
    return sharedPath(QStringLiteral("grade/reference.csv"));
}

/// Rows of one model (B, C or A) by column; empty without the file. Only the last column is quoted.
inline QList<QMap<QString, QString>> referenceRows(const QString &model)
{
    QList<QMap<QString, QString>> rows;
    QFile file(referencePath());
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    const auto next = [&] { return QString::fromUtf8(file.readLine()).trimmed().split(u','); };
    const QStringList header = next();
    while (!file.atEnd()) {
        const QStringList fields = next();
        QMap<QString, QString> row;
        for (qsizetype i = 0; i < header.size(); ++i)
            row.insert(header.at(i), fields.value(i));
        if (row.value(QStringLiteral("model")) == model)
            rows.append(row);
    }
    return rows;
}

inline double referenceNumber(const QMap<QString, QString> &row, const char *column)
{
    return row.value(QLatin1StringView(column)).toDouble();
}

} // namespace Wheelhouse
