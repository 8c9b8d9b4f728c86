// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/match/plainwords.h"

#include <QStringList>

namespace Wheelhouse {

/// What a message touches that no machine should answer.
struct Sensitivity
{
    QString kind; ///< selfharm, threat, abuse, fraud, legal, privacy, minor, death, medical, script
    QString words; ///< as written
    bool operator==(const Sensitivity &) const = default;
};

/// The first of the built-in kinds in that order, in the words of all languages; then `own`, the
/// words of a script (a trailing * stands for any ending, several words are a phrase). An empty
/// kind: nothing of it.
Sensitivity sensitivityOf(const QString &text, const std::vector<PlainWord> &words,
                          const QStringList &own);
inline Sensitivity sensitivityOf(const QString &text, const QStringList &own = {})
{
    return sensitivityOf(text, plainWords(text), own);
}

} // namespace Wheelhouse
