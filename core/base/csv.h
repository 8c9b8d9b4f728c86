// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QStringList>

class QIODevice;

namespace Wheelhouse {

/// Which of comma, semicolon and tab parts the fields of a header: the one that stands most often
/// outside of quotes.
char separatorOf(QByteArrayView header);

struct CsvFormat
{
    static constexpr char asHeader = 0; ///< separatorOf the first line

    char separator = ',';
    bool quotes = true;                    ///< false: a quote is a character like any other
    qsizetype maxRecordBytes = 256 * 1024; ///< of one record
    qsizetype maxFields = 256;
};

/// Reads comma-separated values (RFC 4180, UTF-8) record by record: quoted fields may hold
/// separators, doubled quotes and line breaks; lines end in CR LF or LF. A record that is malformed
/// is reported, and reading goes on with the line after the one it began on. Empty lines are passed
/// over.
class CsvReader
{
public:
    enum class Row { Record, Bad, End };

    /// `device` is open, and outlives the reader. Why it ended early, if it did, it knows itself.
    explicit CsvReader(QIODevice &device, CsvFormat format = {});

    Row next();
    /// What parts the fields; known once the first record was read.
    char separator() const { return m_separator; }
    /// Of the record just read.
    const QStringList &fields() const { return m_fields; }
    /// The line it began on, from 1; also of a bad one.
    qint64 line() const { return m_line; }
    /// What is wrong with a bad one.
    const QString &problem() const { return m_problem; }

private:
    enum class Parsed { Record, Incomplete, Bad };
    void begin();
    bool fill();
    Parsed parse();
    Parsed parseField(qsizetype &at, QByteArray &field);
    Parsed parseQuoted(qsizetype &at, QByteArray &field);
    Parsed bad(const QString &problem);
    bool store(const QByteArray &field);
    void consume(qsizetype to);
    void skipLine();

    QIODevice &m_device;
    const CsvFormat m_format;
    char m_separator;
    QByteArray m_buffer;
    qsizetype m_begin = 0; ///< of what is not consumed yet
    qsizetype m_end = 0;   ///< of the record just parsed, its line break included
    bool m_atEnd = false;
    bool m_skipping = false; ///< in the middle of a line too long to keep
    qint64 m_nextLine = 1;
    qint64 m_line = 0;
    QStringList m_fields;
    QString m_problem;
};

/// One record with its line feed; a field is quoted where it has to be.
QByteArray csvRecord(const QStringList &fields);

} // namespace Wheelhouse
