// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/match/matcher.h"

#include <QHash>

#include <memory>
#include <vector>

namespace Wheelhouse {

/// One way in which customers ask for a topic.
struct Phrase
{
    QString topic;
    QString language;
    QString text;
};

class PhraseIndex;

/// Finds the phrase that shares the most telling words with the text: words are weighed by how few
/// topics use them, one slip of the finger or another ending still counts. Good for some hundred
/// phrases, a few microseconds a text. Looks at the phrases of the given language, at all when it
/// is empty or has none.
class PhraseMatcher final : public Matcher
{
public:
    explicit PhraseMatcher(const QList<Phrase> &phrases);
    ~PhraseMatcher() override;
    QList<Match> candidates(const QString &text, const QString &language) const override;

private:
    QHash<QString, std::shared_ptr<const PhraseIndex>> m_byLanguage; ///< "" holds all phrases
};

} // namespace Wheelhouse
