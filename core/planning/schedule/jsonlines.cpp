// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/schedule/jsonlines.h"

#include <QString>

#include <algorithm>

namespace Wheelhouse {
namespace {

/// Goes down to the target; what lies beside the way is passed over without looking inside.
class Walk
{
public:
    Walk(QByteArrayView json, QStringView target) : m_json(json), m_target(target) {}

    qsizetype offset()
    {
        skipSpace();
        value(QString());
        return m_best;
    }

private:
    bool leadsOn(const QString &path) const
    {
        if (!m_target.startsWith(path))
            return false;
        return m_target.size() == path.size() || path.isEmpty() || m_target[path.size()] == u'.' ||
               m_target[path.size()] == u'[';
    }
    bool atEnd() const { return m_at >= m_json.size(); }
    char here() const { return atEnd() ? '\0' : m_json[m_at]; }

    void skipSpace()
    {
        while (!atEnd() && (here() == ' ' || here() == '\n' || here() == '\r' || here() == '\t'))
            ++m_at;
    }

    QString string()
    {
        const qsizetype from = ++m_at;
        while (!atEnd() && here() != '"')
            m_at += here() == '\\' ? 2 : 1;
        const QString text =
            QString::fromUtf8(m_json.sliced(from, std::min(m_at, m_json.size()) - from));
        ++m_at;
        return text;
    }

    void skipValue()
    {
        int depth = 0;
        do {
            const char c = here();
            if (c == '"') {
                string();
                continue;
            }
            if (depth == 0 && (c == ',' || c == ']' || c == '}'))
                return;
            depth += c == '[' || c == '{';
            depth -= c == ']' || c == '}';
            ++m_at;
        } while (!atEnd());
    }

    void value(const QString &path)
    {
        if (!leadsOn(path)) {
            skipValue();
            return;
        }
        m_best = m_at;
        if (m_target.size() == path.size() || (here() != '{' && here() != '[')) {
            skipValue();
            return;
        }
        const bool isObject = here() == '{';
        ++m_at;
        for (qsizetype index = 0; !atEnd(); ++index) {
            skipSpace();
            if (here() == '}' || here() == ']')
                break;
            QString inner = path;
            if (isObject) {
                inner += (path.isEmpty() ? QString() : QStringLiteral(".")) + string();
                skipSpace();
                ++m_at; // the colon
                skipSpace();
            } else {
                inner += QStringLiteral("[%1]").arg(index);
            }
            value(inner);
            skipSpace();
            if (here() == ',')
                ++m_at;
        }
        ++m_at;
    }

    QByteArrayView m_json;
    QStringView m_target;
    qsizetype m_at = 0;
    qsizetype m_best = 0;
};

} // namespace

int lineAt(QByteArrayView text, qsizetype offset)
{
    const auto end = text.begin() + std::clamp<qsizetype>(offset, 0, text.size());
    return 1 + int(std::count(text.begin(), end, '\n'));
}

int lineOfValue(QByteArrayView json, QStringView path)
{
    return lineAt(json, Walk(json, path).offset());
}

} // namespace Wheelhouse
