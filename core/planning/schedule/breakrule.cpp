// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/schedule/breakrule.h"

#include <QRegularExpression>

#include <algorithm>

namespace Wheelhouse {

std::vector<int> BreakRule::offsetsIn(int shiftSlots) const
{
    std::vector<int> all = offsets;
    for (int &offset : all)
        offset += fromMiddle ? shiftSlots / 2 : 0;
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

Result<BreakRule> parseBreakRule(const QString &sentence)
{
    static const QRegularExpression form(QStringLiteral(
        R"(^\s*(\d{1,4})\s+slots?\s*,\s*starting\s+at\s+(slots\s*/\s*2)?\s*(\+)?\s*(\{([^{}]*)\}|[+-]?\s*\d{1,4})?\s*$)"));
    const QRegularExpressionMatch match = form.match(sentence);
    const bool fromMiddle = !match.captured(2).isEmpty();
    const bool places = !match.captured(4).isEmpty();
    const Error unreadable{
        ErrorCode::Invalid,
        QStringLiteral("“%1” is no break; say “2 slots, starting at slots/2 + {-2,0,2}”, “same”, "
                       "null or {\"slots\": 2, \"offsets\": [8, 10]}")
            .arg(sentence.left(80)),
        {}};
    if (!match.hasMatch() || (!fromMiddle && !places) || (!places && !match.captured(3).isEmpty()))
        return unreadable;
    BreakRule rule{match.captured(1).toInt(), fromMiddle, {}};
    QString list = match.captured(4);
    list = list.startsWith(u'{') ? match.captured(5) : list;
    if (!places)
        list = QStringLiteral("0");
    for (const QString &item : list.split(u',')) {
        bool ok = false;
        rule.offsets.push_back(QString(item).remove(u' ').toInt(&ok));
        if (!ok)
            return unreadable;
    }
    return rule;
}

} // namespace Wheelhouse
