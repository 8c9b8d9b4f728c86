// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/calendar/contentlines.h"

#include <algorithm>

namespace Wheelhouse {

namespace {

bool endsLine(char c)
{
    return c == '\n' || c == '\r';
}

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
}

/// Takes the front of a line apart.
class Cutter
{
public:
    explicit Cutter(QByteArrayView text) : m_text(text) {}

    QByteArray name()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && isNameByte(m_text[m_at]))
            ++m_at;
        return m_text.sliced(from, m_at - from).toByteArray().toUpper();
    }
    bool take(char wanted)
    {
        const bool there = m_at < m_text.size() && m_text[m_at] == wanted;
        m_at += there;
        return there;
    }
    /// One value or several parted by commas; false when a quote has no end.
    bool parameterValue(QByteArray &value)
    {
        bool quoted = false;
        for (; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '"')
                quoted = !quoted;
            else if (!quoted && (c == ';' || c == ':'))
                break;
            else
                value += c;
        }
        return !quoted;
    }
    QByteArray rest() const { return m_text.sliced(m_at).toByteArray(); }

private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
};

} // namespace

QByteArray ContentLine::parameter(QByteArrayView wanted) const
{
    const auto found = std::find_if(parameters.begin(), parameters.end(),
                                    [&](const auto &each) { return each.first == wanted; });
    return found == parameters.end() ? QByteArray() : found->second;
}

QByteArrayView ContentLines::takeLine()
{
    const qsizetype from = m_at;
    while (m_at < m_text.size() && !endsLine(m_text[m_at]))
        ++m_at;
    const QByteArrayView line = m_text.sliced(from, m_at - from);
    if (m_at < m_text.size() && m_text[m_at++] == '\r' && m_at < m_text.size() &&
        m_text[m_at] == '\n')
        ++m_at;
    ++m_line;
    return line;
}

Result<std::optional<ContentLine>> ContentLines::next()
{
    QByteArray text;
    while (text.trimmed().isEmpty()) {
        if (m_at == m_text.size())
            return std::optional<ContentLine>();
        text = takeLine().toByteArray();
    }
    ContentLine line;
    line.line = m_line;
    while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\t'))
        text += takeLine().sliced(1);
    const auto invalid = [&line](const QString &what) {
        return Error{ErrorCode::Invalid, what, QString::number(line.line)};
    };
    Cutter cutter(text);
    line.name = cutter.name();
    while (!line.name.isEmpty() && cutter.take(';')) {
        std::pair<QByteArray, QByteArray> parameter;
        parameter.first = cutter.name();
        if (parameter.first.isEmpty() || !cutter.take('='))
            return invalid(QStringLiteral("a parameter of %1 is no NAME=VALUE")
                               .arg(QString::fromLatin1(line.name).left(40)));
        if (!cutter.parameterValue(parameter.second))
            return invalid(QStringLiteral("a quote has no end"));
        line.parameters.push_back(std::move(parameter));
    }
    if (line.name.isEmpty() || !cutter.take(':'))
        return invalid(QStringLiteral("“%1” is no line of a calendar, which are NAME:VALUE")
                           .arg(QString::fromUtf8(text.left(40))));
    line.value = cutter.rest();
    return std::optional<ContentLine>(std::move(line));
}

QString unescapedText(QByteArrayView value)
{
    QByteArray text;
    for (qsizetype i = 0; i < value.size(); ++i) {
        char c = value[i];
        if (c == '\\' && i + 1 < value.size()) {
            c = value[++i];
            if (c == 'n' || c == 'N')
                c = ' ';
        }
        text += c;
    }
    return QString::fromUtf8(text).simplified();
}

} // namespace Wheelhouse
