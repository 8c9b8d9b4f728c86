// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/import/jsonarrayreader.h"

#include <QIODevice>

namespace Wheelhouse {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

} // namespace

bool JsonArrayReader::take(char &c)
{
    if (m_at == m_chunk.size()) {
        m_chunk = m_device.read(64 * 1024);
        m_at = 0;
        if (m_chunk.isEmpty())
            return false;
    }
    c = m_chunk[m_at++];
    m_linesPassed += c == '\n';
    return true;
}

Error JsonArrayReader::problem(ErrorCode code, const QString &what)
{
    m_done = true;
    return {code, what, QString::number(m_linesPassed + 1)};
}

Result<QByteArray> JsonArrayReader::next()
{
    const auto invalid = [this] {
        return problem(ErrorCode::Invalid, QStringLiteral("the file is not an array of objects"));
    };
    char c = 0;
    do {
        if (m_done)
            return QByteArray();
        if (!take(c))
            return invalid();
        if (!m_inside && c == '[') {
            m_inside = true;
            c = ' ';
        } else if (m_inside && c == ']') {
            m_done = true;
            return QByteArray();
        }
    } while (isSpace(c) || (m_inside && c == ','));
    if (!m_inside || c != '{')
        return invalid();
    m_line = m_linesPassed + 1;
    QByteArray element(1, c);
    bool inText = false;
    bool escaped = false;
    for (int depth = 1; depth > 0;) {
        if (!take(c))
            return problem(ErrorCode::Invalid, QStringLiteral("the file is cut short"));
        if (element.size() == maxElementBytes)
            return problem(ErrorCode::TooLarge, QStringLiteral("an element is too large"));
        element.append(c);
        if (inText) {
            inText = escaped || c != '"';
            escaped = !escaped && c == '\\';
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return element;
}

} // namespace Wheelhouse
