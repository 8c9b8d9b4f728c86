// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

namespace Wheelhouse {

/// A language that needs 40 % more room for everything, as the longest real ones do, and has
/// letters beyond ASCII, so that an untranslated string is seen at once.
class LongWords : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        const qsizetype extra = (text.size() * 2 + 4) / 5;
        return text + QString(extra, QChar(u'\u017b'));
    }
};

} // namespace Wheelhouse
