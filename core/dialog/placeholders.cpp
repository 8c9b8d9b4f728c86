// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/placeholders.h"

namespace Wheelhouse {

namespace {

bool isOfId(QChar each)
{
    return (each >= u'a' && each <= u'z') || (each >= u'0' && each <= u'9') || each == u'-' ||
           each == u'_';
}

/// Where the name that begins behind the brace at `open` ends, at its closing brace; -1: no name.
qsizetype closingOf(const QString &text, qsizetype open)
{
    qsizetype at = open + 1;
    while (at < text.size() && isOfId(text[at]))
        ++at;
    return at > open + 1 && at < text.size() && text[at] == u'}' ? at : -1;
}

} // namespace

QStringList placeholdersOf(const QString &text)
{
    QStringList names;
    withPlaceholders(text, [&](const QString &name) {
        names.append(name);
        return QString();
    });
    return names;
}

QString withPlaceholders(const QString &text, const std::function<QString(const QString &)> &value)
{
    QString filled;
    qsizetype from = 0;
    for (qsizetype open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{', open + 1)) {
        const qsizetype close = closingOf(text, open);
        if (close < 0)
            continue;
        filled += QStringView(text).mid(from, open - from);
        filled += value(text.mid(open + 1, close - open - 1));
        from = close + 1;
        open = close;
    }
    filled += QStringView(text).mid(from);
    return filled;
}

} // namespace Wheelhouse
