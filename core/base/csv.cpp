// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/csv.h"

#include <QIODevice>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace Wheelhouse {

namespace {

constexpr qsizetype chunkBytes = 64 * 1024;

} // namespace

char separatorOf(QByteArrayView header)
{
    const QByteArrayView candidates(",;\t");
    std::array<int, 3> found{};
    bool quoted = false;
    for (const char c : header) {
        quoted = quoted != (c == '"');
        if (const qsizetype which = quoted ? -1 : candidates.indexOf(c); which >= 0)
            ++found[size_t(which)];
    }
    return candidates[std::max_element(found.begin(), found.end()) - found.begin()];
}

CsvReader::CsvReader(QIODevice &device, CsvFormat format)
    : m_device(device)
    , m_format(format)
    , m_separator(format.separator)
{}

void CsvReader::begin()
{
    fill();
    if (m_buffer.startsWith("\xef\xbb\xbf"))
        m_begin = 3;
    if (m_format.separator != CsvFormat::asHeader)
        return;
    while (!m_buffer.contains('\n') && m_buffer.size() <= m_format.maxRecordBytes && fill()) {
    }
    const qsizetype lineEnd = m_buffer.indexOf('\n');
    m_separator =
        separatorOf(QByteArrayView(m_buffer).first(lineEnd < 0 ? m_buffer.size() : lineEnd));
}

bool CsvReader::fill()
{
    if (m_atEnd)
        return false;
    if (m_begin > 0) {
        m_buffer.remove(0, m_begin);
        m_begin = 0;
    }
    const QByteArray more = m_device.read(std::max(chunkBytes, m_buffer.size()));
    m_atEnd = more.isEmpty();
    m_buffer += more;
    return !m_atEnd;
}

CsvReader::Row CsvReader::next()
{
    if (m_nextLine == 1 && m_begin == 0 && m_buffer.isEmpty())
        begin();
    for (;;) {
        if (m_begin == m_buffer.size() && !fill())
            return Row::End;
        if (m_skipping) {
            skipLine();
            continue;
        }
        m_line = m_nextLine;
        m_fields.clear();
        const Parsed parsed = parse();
        if (parsed == Parsed::Incomplete) {
            const bool moreMayCome = !m_atEnd;
            if (moreMayCome && m_buffer.size() - m_begin <= m_format.maxRecordBytes) {
                fill();
                continue;
            }
            bad(moreMayCome ? QStringLiteral("the record is too long")
                            : QStringLiteral("a quoted field has no end"));
        }
        if (parsed != Parsed::Record) {
            m_skipping = true;
            skipLine();
            return Row::Bad;
        }
        consume(m_end);
        if (m_fields.size() > 1 || !m_fields.first().isEmpty())
            return Row::Record;
    }
}

CsvReader::Parsed CsvReader::parse()
{
    qsizetype at = m_begin;
    for (;;) {
        QByteArray field;
        const Parsed parsed = parseField(at, field);
        if (parsed != Parsed::Record)
            return parsed;
        if (m_fields.size() == m_format.maxFields)
            return bad(QStringLiteral("the record has too many fields"));
        if (at - m_begin > m_format.maxRecordBytes)
            return bad(QStringLiteral("the record is too long"));
        if (!store(field))
            return bad(QStringLiteral("the text is not UTF-8"));
        if (at < m_buffer.size() && m_buffer[at] == m_separator) {
            ++at;
            continue;
        }
        m_end = std::min(at + 1, m_buffer.size());
        return Parsed::Record;
    }
}

CsvReader::Parsed CsvReader::parseField(qsizetype &at, QByteArray &field)
{
    if (m_format.quotes && at < m_buffer.size() && m_buffer[at] == '"')
        return parseQuoted(at, field);
    const qsizetype from = at;
    while (at < m_buffer.size() && m_buffer[at] != m_separator && m_buffer[at] != '\n') {
        if (m_format.quotes && m_buffer[at] == '"')
            return bad(QStringLiteral("a quote inside a field that is not quoted"));
        ++at;
    }
    if (at == m_buffer.size() && !m_atEnd)
        return Parsed::Incomplete;
    const bool endsLine = at == m_buffer.size() || m_buffer[at] == '\n';
    const bool carriageReturn = endsLine && at > from && m_buffer[at - 1] == '\r';
    field = m_buffer.mid(from, at - from - (carriageReturn ? 1 : 0));
    return Parsed::Record;
}

CsvReader::Parsed CsvReader::parseQuoted(qsizetype &at, QByteArray &field)
{
    for (qsizetype from = ++at;;) {
        at = m_buffer.indexOf('"', at);
        if (at < 0 || (at + 1 == m_buffer.size() && !m_atEnd))
            return Parsed::Incomplete;
        field += m_buffer.mid(from, at - from);
        ++at;
        if (at < m_buffer.size() && m_buffer[at] == '"') {
            from = at++;
            continue;
        }
        break;
    }
    if (at + 1 < m_buffer.size() && m_buffer[at] == '\r' && m_buffer[at + 1] == '\n')
        ++at;
    else if (at + 1 == m_buffer.size() && m_buffer[at] == '\r' && !m_atEnd)
        return Parsed::Incomplete;
    if (at < m_buffer.size() && m_buffer[at] != m_separator && m_buffer[at] != '\n')
        return bad(QStringLiteral("text after the end of a quoted field"));
    return Parsed::Record;
}

CsvReader::Parsed CsvReader::bad(const QString &problem)
{
    m_problem = problem;
    return Parsed::Bad;
}

bool CsvReader::store(const QByteArray &field)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    m_fields.append(decoder(field));
    return !decoder.hasError();
}

void CsvReader::consume(qsizetype to)
{
    m_nextLine += std::count(m_buffer.cbegin() + m_begin, m_buffer.cbegin() + to, '\n');
    m_begin = to;
}

void CsvReader::skipLine()
{
    const qsizetype lineEnd = m_buffer.indexOf('\n', m_begin);
    m_skipping = lineEnd < 0;
    consume(lineEnd < 0 ? m_buffer.size() : lineEnd + 1);
}

QByteArray csvRecord(const QStringList &fields)
{
    QByteArray record;
    for (const QString &field : fields) {
        QByteArray text = field.toUtf8();
        const bool plain = std::none_of(text.cbegin(), text.cend(), [](char c) {
            return c == ',' || c == '"' || c == '\n' || c == '\r';
        });
        if (!plain)
            text = '"' + text.replace('"', "\"\"") + '"';
        record += text + ',';
    }
    if (record.isEmpty())
        return "\n";
    record.back() = '\n';
    return record;
}

} // namespace Wheelhouse
