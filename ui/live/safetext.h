// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Wheelhouse {

struct SafeText
{
    QString text;
    qsizetype left = 0; ///< characters not shown
};

/// What a stranger wrote, fit to be drawn as plain text: control characters and half surrogates
/// become U+FFFD, those that turn the direction of the text are taken out (the message may not
/// reach over the words around it), towers of accents are cut at eight. Not `all`: at most 1,200
/// characters and 24 lines, cut between characters.
SafeText safeText(const QString &raw, bool all);

/// In one line, for a preview: line ends and runs of spaces become one space.
QString safeLine(const QString &raw);

} // namespace Wheelhouse
