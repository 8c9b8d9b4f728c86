// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Wheelhouse {

struct Match
{
    QString topic;         ///< empty: nothing came near
    double confidence = 0; ///< 0 to 1
    QString phrase;        ///< the known phrase that was nearest: "why this answer"
    bool operator==(const Match &) const = default;
};

/// From what a customer writes to a topic. Pure and deterministic; const calls are thread-safe.
class Matcher
{
public:
    virtual ~Matcher() = default;

    /// The topics that come near, best first, each once. `language` (BCP 47) may be empty.
    virtual QList<Match> candidates(const QString &text, const QString &language) const = 0;

    /// The best of them, or an empty Match.
    Match match(const QString &text, const QString &language) const
    {
        return candidates(text, language).value(0);
    }
};

} // namespace Wheelhouse
