// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/phrasematcher.h"

#include "core/match/phraseindex.h"
#include "core/match/tokens.h"

namespace Wheelhouse {

PhraseMatcher::PhraseMatcher(const QList<Phrase> &phrases)
{
    QHash<QString, QList<Phrase>> byLanguage;
    for (const Phrase &phrase : phrases)
        byLanguage[phrase.language].append(phrase);
    for (auto each = byLanguage.cbegin(); each != byLanguage.cend(); ++each)
        m_byLanguage.insert(each.key(), std::make_shared<const PhraseIndex>(each.value()));
    m_byLanguage.insert(QString(), std::make_shared<const PhraseIndex>(phrases));
}

PhraseMatcher::~PhraseMatcher() = default;

QList<Match> PhraseMatcher::candidates(const QString &text, const QString &language) const
{
    auto index = m_byLanguage.constFind(language);
    if (index == m_byLanguage.constEnd())
        index = m_byLanguage.constFind(QString());
    return (*index)->candidates(foldedTokens(text));
}

} // namespace Wheelhouse
