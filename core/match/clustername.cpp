// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/clustername.h"

#include "core/match/commonwords.h"
#include "core/match/ngrams.h"
#include "core/match/tokens.h"

#include <algorithm>
#include <cmath>

namespace Wheelhouse {

namespace {

constexpr qsizetype wordsInName = 3;
constexpr double enoughShare = 0.34; // of the members, for a second and third word

/// The words of a message as it has them, once each, without those that say nothing.
QStringList tellingWords(const QString &message)
{
    NgramCutter cutter(ModelPart::Pieces | ModelPart::WordPairs | ModelPart::Folding |
                       ModelPart::Stemming);
    const CutText &cut = cutter.cut(message);
    QStringList words;
    for (const Ngram &gram : cut.grams) {
        const QString word = QString::fromStdU16String(cut.text.substr(gram.from, gram.size));
        const QStringList folded = foldedTokens(word);
        if (!folded.isEmpty() && !isCommonWord(folded[0]) && !words.contains(word))
            words.append(word);
    }
    return words;
}

} // namespace

ClusterNamer::ClusterNamer(const QStringList &messages) : m_messages(messages)
{
    for (const QString &message : messages) {
        for (const QString &word : tellingWords(message))
            ++m_uses[word];
    }
}

QString ClusterNamer::nameOf(const QList<qsizetype> &members) const
{
    QHash<QString, int> uses;
    QStringList order; // as first met, so that ties do not depend on a hash
    for (const qsizetype member : members) {
        for (const QString &word : tellingWords(m_messages[member])) {
            if (uses[word]++ == 0)
                order.append(word);
        }
    }
    // how many members have it, times how much more often than the others
    const auto worth = [&](const QString &word) {
        const double here = uses[word];
        return here * std::log((1 + double(m_messages.size())) / (1 + m_uses[word] - here));
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](const QString &a, const QString &b) { return worth(a) > worth(b); });
    QStringList best;
    for (const QString &word : std::as_const(order)) {
        if (best.isEmpty() || uses[word] >= enoughShare * double(members.size()))
            best.append(word);
        if (best.size() == wordsInName)
            break;
    }
    for (const qsizetype member : members) {
        QStringList said = tellingWords(m_messages[member]);
        said.removeIf([&](const QString &word) { return !best.contains(word); });
        if (said.size() == best.size())
            return said.join(u' ');
    }
    return best.join(u' ');
}

} // namespace Wheelhouse
