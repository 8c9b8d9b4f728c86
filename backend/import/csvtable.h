// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/import/importreport.h"
#include "core/base/csv.h"
#include "core/base/result.h"

namespace Wheelhouse {

/// A CSV file with a header, for importing: counts and refuses malformed rows on its own. Columns
/// are known by the order in which they were asked for, wherever the file has them.
class CsvTable
{
public:
    CsvTable(QIODevice &device, QString path, const CsvFormat &format, ImportReport &report);

    /// Reads the header. Errors: Invalid, naming the columns that are missing.
    Result<void> readHeader(const QStringList &columns);

    /// False at the end.
    bool next();
    const QString &field(qsizetype column) const { return m_reader.fields()[m_places[column]]; }
    qint64 line() const { return m_reader.line(); }

    void refuse(const QString &reason, const QString &detail = {});
    void remark(const QString &reason, const QString &detail = {});

private:
    CsvReader m_reader;
    const QString m_path;
    ImportReport &m_report;
    QList<qsizetype> m_places;
    qsizetype m_columns = 0;
};

} // namespace Wheelhouse
