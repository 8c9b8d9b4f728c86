// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <deque>
#include <optional>
#include <vector>

class QIODevice;

namespace Wheelhouse {

/// Reads the tables that planners export: a header that names the columns, in any order and letter
/// case, then a row a line. Separated by comma, semicolon or tab, whichever the header shows;
/// fields may be quoted (RFC 4180); a byte order mark, lines that end in LF, CR LF or CR, and empty
/// lines are taken as they come. Works on bytes, a chunk at a time, so that ten million rows cost
/// a second and no memory: CsvReader, which makes strings of all fields, takes over four times
/// that. Fields are as they stand in the file and not checked for UTF-8. Not thread-safe.
class TableReader
{
public:
    enum class Row { Record, End, Failed };

    static constexpr qsizetype maxRecordBytes = 64 * 1024;

    /// `device` is open and outlives the reader; `fileName` goes into errors.
    TableReader(QIODevice &device, const QString &fileName);

    /// Reads the header. Columns are asked for by name later on; `wanted` must be there. Errors:
    /// Invalid (empty, no text, a column missing or named twice), Unavailable (cannot be read).
    Result<void> readHeader(const QStringList &wanted, const QStringList &optional = {});

    /// Failed ends the reading; error() then says why.
    Row next();
    /// Of the row just read, by the place of its name in `wanted` and then `optional`; trimmed.
    /// Empty for an optional column that the table has not. Valid until the next call of next().
    QByteArrayView field(size_t column) const;
    /// The line the row began on, from 1.
    qint64 line() const { return m_line; }
    char separator() const { return m_separator; }

    const Error &error() const { return *m_error; }
    /// "file:line: what", of the row just read.
    Error invalid(const QString &what) const { return invalidAt(m_line, what); }
    Error invalidAt(qint64 line, const QString &what) const;

private:
    enum class Parsed { Record, Incomplete, Bad };
    bool fill();
    Row nextRecord();
    Parsed parse();
    Parsed parseQuoted(char *&at, char *end, QByteArrayView &field);
    bool isBlank() const;
    Row fail(const Error &error);
    Result<void> checkIsText();
    Result<void> nameColumns(const QStringList &wanted, const QStringList &optional);

    QIODevice &m_device;
    QString m_fileName;
    QByteArray m_buffer;
    qsizetype m_begin = 0; ///< of what is not consumed yet
    qsizetype m_end = 0;   ///< of what the buffer holds
    qsizetype m_rowEnd = 0;
    bool m_atEnd = false;
    qint64 m_line = 0;
    qint64 m_nextLine = 1;
    qint64 m_linesInRow = 0;
    char m_separator = ',';
    std::vector<QByteArrayView> m_fields;
    std::deque<QByteArray> m_unquoted; ///< the fields of the row that had doubled quotes
    std::vector<qsizetype> m_columns;  ///< -1: the table has no such column
    size_t m_wanted = 0;               ///< fields that a row must have at least
    size_t m_named = 0;                ///< fields that the header has
    QString m_problem;
    std::optional<Error> m_error;
};

} // namespace Wheelhouse
