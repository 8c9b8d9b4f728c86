// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/languagemodel.h"

#include "core/match/plainwords.h"

#include <algorithm>
#include <cmath>

namespace Wheelhouse {

namespace {

constexpr double smoothing = 0.3;
constexpr double temper = 0.25;
constexpr qsizetype longestPiece = 4;

/// Lower-case words of Latin letters; an apostrophe is an edge.
QStringList latinWords(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar each : text.toLower()) {
        if (each.script() == QChar::Script_Latin && each.isLetter()) {
            word += each;
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

quint64 keyOf(QStringView letters)
{
    quint64 key = 0;
    for (const QChar each : letters)
        key = key << 16 | each.unicode();
    return key;
}

/// FNV-1a, with a mark that no piece has.
quint64 keyOfWord(const QString &word)
{
    quint64 hash = 14695981039346656037ULL;
    for (const QChar each : word)
        hash = (hash ^ each.unicode()) * 1099511628211ULL;
    return hash | 0xFFFF000000000000ULL;
}

template <typename Take> void forEachFeature(const QString &word, Take take)
{
    const QString edged = u'_' + word + u'_';
    for (qsizetype size = 1; size <= longestPiece; ++size) {
        for (qsizetype at = 0; at + size <= edged.size(); ++at) {
            const QStringView piece = QStringView(edged).mid(at, size);
            if (piece != u"_")
                take(keyOf(piece));
        }
    }
    take(keyOfWord(word));
}

QString folded(const QString &word)
{
    QString plain;
    for (const PlainWord &each : plainWords(word))
        plain += each.text;
    return plain;
}

} // namespace

LanguageModel::LanguageModel(const QList<Text> &texts)
{
    std::array<double, limit> totals{};
    for (const Text &text : texts) {
        if (!m_languages.contains(text.language))
            m_languages.append(text.language);
        Q_ASSERT(size_t(m_languages.size()) <= limit);
        const size_t language = size_t(m_languages.indexOf(text.language));
        const auto learn = [&](quint64 key) {
            m_logs[key][language] += 1;
            totals[language] += 1;
        };
        for (const QString &word : latinWords(text.text.toString())) {
            forEachFeature(word, learn);
            if (const QString plain = folded(word); plain != word && !plain.isEmpty())
                forEachFeature(plain, learn);
        }
    }
    const double known = smoothing * double(m_logs.size());
    const auto log = [&](double count, size_t language) {
        return float(temper * std::log((count + smoothing) / (totals[language] + known)));
    };
    for (size_t each = 0; each < size_t(m_languages.size()); ++each)
        m_unseen[each] = log(0, each);
    for (Row &row : m_logs) {
        for (size_t each = 0; each < size_t(m_languages.size()); ++each)
            row[each] = log(double(row[each]), each);
    }
}

std::vector<double> LanguageModel::scores(const QString &text) const
{
    const QStringList words = latinWords(text);
    if (words.isEmpty())
        return {};
    std::vector<double> sums(size_t(m_languages.size()), 0.0);
    for (const QString &word : words) {
        forEachFeature(word, [&](quint64 key) {
            const auto found = m_logs.constFind(key);
            const Row &row = found == m_logs.constEnd() ? m_unseen : *found;
            for (size_t each = 0; each < sums.size(); ++each)
                sums[each] += double(row[each]);
        });
    }
    const double best = *std::max_element(sums.begin(), sums.end());
    for (double &sum : sums)
        sum -= best;
    return sums;
}

} // namespace Wheelhouse
