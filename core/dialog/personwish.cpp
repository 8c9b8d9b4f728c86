// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/personwish.h"

#include "core/dialog/personwords.h"
#include "core/match/stemrules.h"

namespace Wheelhouse {

QString personWish(const QString &text, const std::vector<PlainWord> &words)
{
    static const StemRules rules(
        {Words::personEn, Words::personPl, Words::personRu, Words::personFr, Words::personZh});
    const std::vector<StemHit> hits = rules.find(words);
    return hits.empty() ? QString() : asWritten(text, words, hits.front());
}

} // namespace Wheelhouse
