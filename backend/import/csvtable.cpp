// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/import/csvtable.h"

namespace Wheelhouse {

CsvTable::CsvTable(QIODevice &device, QString path, const CsvFormat &format, ImportReport &report)
    : m_reader(device, format)
    , m_path(std::move(path))
    , m_report(report)
{}

Result<void> CsvTable::readHeader(const QStringList &columns)
{
    if (m_reader.next() != CsvReader::Row::Record)
        return Error{ErrorCode::Invalid, QStringLiteral("the header is missing"),
                     m_path + QStringLiteral(":1")};
    QStringList missing;
    for (const QString &column : columns) {
        m_places.append(m_reader.fields().indexOf(column));
        if (m_places.last() < 0)
            missing.append(column);
    }
    m_columns = m_reader.fields().size();
    if (missing.isEmpty())
        return {};
    return Error{ErrorCode::Invalid,
                 QStringLiteral("columns missing: %1").arg(missing.join(QStringLiteral(", "))),
                 QStringLiteral("%1:%2").arg(m_path).arg(m_reader.line())};
}

bool CsvTable::next()
{
    for (;;) {
        const CsvReader::Row row = m_reader.next();
        if (row == CsvReader::Row::End)
            return false;
        ++m_report.read;
        if (row == CsvReader::Row::Record && m_reader.fields().size() == m_columns)
            return true;
        if (row == CsvReader::Row::Bad)
            refuse(QStringLiteral("malformed row"), m_reader.problem());
        else
            refuse(QStringLiteral("malformed row"), QStringLiteral("%1 fields where %2 belong")
                                                        .arg(m_reader.fields().size())
                                                        .arg(m_columns));
    }
}

void CsvTable::refuse(const QString &reason, const QString &detail)
{
    m_report.refuse({m_path, line(), reason, detail});
}

void CsvTable::remark(const QString &reason, const QString &detail)
{
    m_report.remark({m_path, line(), reason, detail});
}

} // namespace Wheelhouse
