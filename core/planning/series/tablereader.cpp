// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/series/tablereader.h"

#include "core/base/csv.h"

#include <QIODevice>

#include <algorithm>
#include <cstring>

namespace Wheelhouse {

namespace {

constexpr qsizetype chunkBytes = 1024 * 1024;

QByteArrayView trimmed(QByteArrayView text)
{
    const auto blank = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.isEmpty() && blank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && blank(text.back()))
        text.chop(1);
    return text;
}

} // namespace

TableReader::TableReader(QIODevice &device, const QString &fileName)
    : m_device(device)
    , m_fileName(fileName)
{}

Error TableReader::invalidAt(qint64 line, const QString &what) const
{
    return {ErrorCode::Invalid, what, QStringLiteral("%1:%2").arg(m_fileName).arg(line)};
}

TableReader::Row TableReader::fail(const Error &error)
{
    m_error = error;
    return Row::Failed;
}

bool TableReader::fill()
{
    if (m_atEnd)
        return false;
    std::memmove(m_buffer.data(), m_buffer.constData() + m_begin, size_t(m_end - m_begin));
    m_end -= m_begin;
    m_begin = 0;
    if (m_buffer.size() < m_end + chunkBytes)
        m_buffer.resize(m_end + chunkBytes);
    const qint64 more = m_device.read(m_buffer.data() + m_end, chunkBytes);
    if (more < 0)
        m_error = Error{ErrorCode::Unavailable, m_device.errorString(), m_fileName};
    m_atEnd = more <= 0;
    m_end += std::max<qint64>(more, 0);
    return !m_atEnd;
}

Result<void> TableReader::checkIsText()
{
    const QByteArrayView text = QByteArrayView(m_buffer).first(m_end);
    if (text.startsWith("\xff\xfe") || text.startsWith("\xfe\xff"))
        return invalidAt(1, QStringLiteral("the text is UTF-16; save it as UTF-8"));
    if (text.startsWith("\x1f\x8b") || text.startsWith("PK\x03\x04"))
        return invalidAt(1, QStringLiteral("the file is packed; unpack it first"));
    const qsizetype nul = text.indexOf('\0');
    if (nul >= 0)
        return invalidAt(1 + text.first(nul).count('\n'),
                         QStringLiteral("the file is no text, it holds a zero byte"));
    return {};
}

Result<void> TableReader::readHeader(const QStringList &wanted, const QStringList &optional)
{
    fill();
    if (m_error)
        return *m_error;
    if (auto text = checkIsText(); !text)
        return text;
    if (QByteArrayView(m_buffer).first(m_end).startsWith("\xef\xbb\xbf"))
        m_begin = 3;
    const QByteArrayView rest = QByteArrayView(m_buffer).sliced(m_begin, m_end - m_begin);
    const auto lineEnd =
        std::find_if(rest.begin(), rest.end(), [](char c) { return c == '\n' || c == '\r'; });
    m_separator = separatorOf(QByteArrayView(rest.begin(), lineEnd));
    switch (nextRecord()) {
    case Row::Failed:
        return *m_error;
    case Row::End:
        return invalidAt(1, QStringLiteral("the file is empty; its first line has to name the "
                                           "columns: ") +
                                wanted.join(u", "));
    case Row::Record:
        break;
    }
    return nameColumns(wanted, optional);
}

Result<void> TableReader::nameColumns(const QStringList &wanted, const QStringList &optional)
{
    QStringList names;
    for (const QByteArrayView field : m_fields)
        names.append(QString::fromUtf8(trimmed(field)).toLower());
    m_named = m_fields.size();
    for (const QString &name : wanted + optional) {
        const qsizetype column = names.indexOf(name);
        m_columns.push_back(column);
        if (column >= 0 && names.indexOf(name, column + 1) >= 0)
            return invalid(QStringLiteral("two columns are named “%1”").arg(name));
        if (qsizetype(m_columns.size()) > wanted.size())
            continue;
        if (column < 0)
            return invalid(QStringLiteral("there is no column “%1”; the first line has to name the "
                                          "columns and says: %2")
                               .arg(name, names.join(u", ").left(200)));
        m_wanted = std::max(m_wanted, size_t(column) + 1);
    }
    return {};
}

QByteArrayView TableReader::field(size_t column) const
{
    const qsizetype place = m_columns[column];
    if (place < 0 || place >= qsizetype(m_fields.size()))
        return {};
    return trimmed(m_fields[size_t(place)]);
}

TableReader::Row TableReader::next()
{
    if (m_error)
        return Row::Failed;
    const Row row = nextRecord();
    if (row != Row::Record)
        return row;
    if (m_fields.size() < m_wanted)
        return fail(invalid(QStringLiteral("the row has %1 of the %2 fields that the header names")
                                .arg(m_fields.size())
                                .arg(m_named)));
    if (m_fields.size() > m_named &&
        std::any_of(m_fields.begin() + qsizetype(m_named), m_fields.end(),
                    [](QByteArrayView field) { return !trimmed(field).isEmpty(); }))
        return fail(invalid(QStringLiteral("the row has %1 fields, the header names %2; a decimal "
                                           "comma needs quotes, or semicolons between fields")
                                .arg(m_fields.size())
                                .arg(m_named)));
    return row;
}

TableReader::Row TableReader::nextRecord()
{
    for (;;) {
        if (m_begin == m_end && !fill())
            return m_error ? Row::Failed : Row::End;
        m_line = m_nextLine;
        Parsed parsed = parse();
        while (parsed == Parsed::Incomplete) {
            if (m_end - m_begin > maxRecordBytes) {
                m_problem = QStringLiteral("a row of more than %1 bytes; is a quote not closed?")
                                .arg(maxRecordBytes);
                parsed = Parsed::Bad;
            } else {
                fill();
                if (m_error)
                    return Row::Failed;
                parsed = parse();
            }
        }
        if (parsed == Parsed::Bad)
            return fail(invalid(m_problem));
        m_nextLine += m_linesInRow;
        m_begin = m_rowEnd;
        if (!isBlank())
            return Row::Record;
    }
}

bool TableReader::isBlank() const
{
    return std::all_of(m_fields.begin(), m_fields.end(),
                       [](QByteArrayView field) { return trimmed(field).isEmpty(); });
}

TableReader::Parsed TableReader::parse()
{
    char *at = m_buffer.data() + m_begin;
    char *const end = m_buffer.data() + m_end;
    m_fields.clear();
    m_unquoted.clear();
    m_linesInRow = 0;
    for (;;) {
        QByteArrayView field;
        if (at < end && *at == '"') {
            const Parsed parsed = parseQuoted(at, end, field);
            if (parsed != Parsed::Record)
                return parsed;
        } else {
            const char *const from = at;
            while (at < end && *at != m_separator && *at != '\n' && *at != '\r')
                ++at;
            field = QByteArrayView(from, at);
        }
        m_fields.push_back(field);
        if (at == end && !m_atEnd)
            return Parsed::Incomplete;
        if (at < end && *at == m_separator) {
            ++at;
            continue;
        }
        break;
    }
    if (at < end) {
        ++m_linesInRow;
        const bool carriageReturn = *at++ == '\r';
        if (carriageReturn && at == end && !m_atEnd)
            return Parsed::Incomplete; // a line feed may follow
        if (carriageReturn && at < end && *at == '\n')
            ++at;
    }
    m_rowEnd = at - m_buffer.data();
    return Parsed::Record;
}

TableReader::Parsed TableReader::parseQuoted(char *&at, char *end, QByteArrayView &field)
{
    const char *const from = ++at;
    bool doubled = false;
    for (;; ++at) {
        if (at == end || (at + 1 == end && *at == '"' && !m_atEnd)) {
            if (!m_atEnd)
                return Parsed::Incomplete;
            m_problem = QStringLiteral("a quoted field has no end");
            return Parsed::Bad;
        }
        if (*at == '\n')
            ++m_linesInRow;
        if (*at != '"')
            continue;
        if (at + 1 == end || at[1] != '"')
            break;
        doubled = true;
        ++at;
    }
    field = QByteArrayView(from, at++);
    if (at < end && *at != m_separator && *at != '\n' && *at != '\r') {
        m_problem = QStringLiteral("text after the end of a quoted field");
        return Parsed::Bad;
    }
    if (doubled) {
        m_unquoted.push_back(field.toByteArray().replace("\"\"", "\""));
        field = m_unquoted.back();
    }
    return Parsed::Record;
}

} // namespace Wheelhouse
