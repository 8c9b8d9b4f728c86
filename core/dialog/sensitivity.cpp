// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/sensitivity.h"

#include "core/dialog/sensitiveen.h"
#include "core/dialog/sensitivefr.h"
#include "core/dialog/sensitivepl.h"
#include "core/dialog/sensitiveru.h"
#include "core/dialog/sensitivezh.h"
#include "core/match/stemrules.h"

#include <algorithm>

namespace Wheelhouse {

namespace {

const StemRules &rules()
{
    static const StemRules all({Words::sensitiveEn, Words::sensitivePl, Words::sensitiveRu,
                                Words::sensitiveFr, Words::sensitiveZh});
    return all;
}

/// Where a script's own entry stands in the words, as [first, last]; false: nowhere.
bool findEntry(const QString &entry, const std::vector<PlainWord> &words, StemHit &hit)
{
    const bool open = entry.endsWith(u'*');
    const std::vector<PlainWord> wanted = plainWords(open ? entry.chopped(1) : entry);
    if (wanted.empty())
        return false;
    const auto same = [&](const PlainWord &word, const PlainWord &want) {
        return open && &want == &wanted.back() ? word.text.startsWith(want.text)
                                               : word.text == want.text;
    };
    const auto at = std::search(words.begin(), words.end(), wanted.begin(), wanted.end(), same);
    if (at == words.end())
        return false;
    hit.first = size_t(at - words.begin());
    hit.last = hit.first + wanted.size() - 1;
    return true;
}

} // namespace

Sensitivity sensitivityOf(const QString &text, const std::vector<PlainWord> &words,
                          const QStringList &own)
{
    const std::vector<StemHit> hits = rules().find(words);
    if (!hits.empty()) {
        const QStringList kinds = rules().labels();
        const auto first =
            std::min_element(hits.begin(), hits.end(), [&](const StemHit &a, const StemHit &b) {
                return kinds.indexOf(a.label) < kinds.indexOf(b.label);
            });
        return {first->label, asWritten(text, words, *first)};
    }
    StemHit hit;
    for (const QString &entry : own) {
        if (findEntry(entry, words, hit))
            return {QStringLiteral("script"), asWritten(text, words, hit)};
    }
    return {};
}

} // namespace Wheelhouse
