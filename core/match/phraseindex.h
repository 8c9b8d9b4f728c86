// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/match/phrasematcher.h"

namespace Wheelhouse {

/// The phrases of one language, by word. Two views of a text, the better one counts: how much it is
/// one phrase, and how far all its telling words speak for one topic, whichever phrase they are
/// from. Immutable once built, so thread-safe.
class PhraseIndex
{
public:
    explicit PhraseIndex(const QList<Phrase> &phrases);
    QList<Match> candidates(const QStringList &tokens) const;

private:
    struct Word
    {
        QString text;
        double weight = 0;
        std::vector<int> phrases;                   ///< that hold it
        std::vector<std::pair<int, double>> shares; ///< topic, and its share in the word's uses
    };
    struct Entry
    {
        Phrase phrase;
        int topic = 0;
        double weight = 0; ///< of all its words
    };
    struct Hit
    {
        int word = -1;
        double likeness = 0; ///< 1: the same word
    };

    Hit find(const QString &token) const;
    void weigh();

    std::vector<Word> m_words;
    QHash<QString, int> m_wordAt;
    QHash<QChar, std::vector<int>> m_byInitial;
    std::vector<Entry> m_entries;
    QStringList m_topics;
    double m_tellingWeight = 0; ///< of a word that one topic alone uses
};

} // namespace Wheelhouse
