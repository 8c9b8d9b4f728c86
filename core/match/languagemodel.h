// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QStringList>

#include <array>
#include <vector>

namespace Wheelhouse {

/// Naive Bayes over the words of a text in Latin script: how likely is it in each language?
/// Features are the pieces of 1 to 4 letters of each word with its edges (Cavnar and Trenkle 1994
/// count the same) and the word itself. A text is learnt as written and with its accents folded
/// away, since people leave them out.
///
///     score(l) = t * sum over features f of log((count(f, l) + a) / (total(l) + a V))
///
/// with a = 0.3, V = known features and t = 0.25, since pieces that overlap say the same thing
/// several times. Immutable; thread-safe.
class LanguageModel
{
public:
    struct Text
    {
        QString language; ///< may come more than once
        QStringView text;
    };

    /// Of at most 12 languages.
    explicit LanguageModel(const QList<Text> &texts);

    QStringList languages() const { return m_languages; }

    /// The score of each of `languages()`, the best set to 0; empty without a Latin letter.
    std::vector<double> scores(const QString &text) const;

private:
    static constexpr size_t limit = 12;
    using Row = std::array<float, limit>;

    QStringList m_languages;
    QHash<quint64, Row> m_logs;
    Row m_unseen{};
};

} // namespace Wheelhouse
