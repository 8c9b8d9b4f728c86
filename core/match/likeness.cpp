// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/likeness.h"

#include <algorithm>
#include <array>

namespace Wheelhouse {

namespace {

constexpr qsizetype longestCompared = 40;
constexpr double otherEnding = 0.9;
constexpr double slip = 0.85;

} // namespace

int editDistance(QStringView a, QStringView b, int atMost)
{
    if (std::abs(a.size() - b.size()) > atMost || a.size() > longestCompared ||
        b.size() > longestCompared)
        return a == b ? 0 : atMost + 1;
    std::array<std::array<int, longestCompared + 1>, 3> rows{};
    for (qsizetype j = 0; j <= b.size(); ++j)
        rows[0][size_t(j)] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        auto &row = rows[size_t(i % 3)];
        const auto &above = rows[size_t((i + 2) % 3)];
        const auto &twoAbove = rows[size_t((i + 1) % 3)];
        row[0] = int(i);
        int least = row[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = size_t(j);
            row[at] = std::min(
                {above[at] + 1, row[at - 1] + 1, above[at - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[at] = std::min(row[at], twoAbove[at - 2] + 1);
            least = std::min(least, row[at]);
        }
        if (least > atMost)
            return atMost + 1;
    }
    return std::min(rows[size_t(a.size() % 3)][size_t(b.size())], atMost + 1);
}

double wordLikeness(QStringView a, QStringView b)
{
    if (a == b)
        return 1;
    const qsizetype shorter = std::min(a.size(), b.size());
    const qsizetype longer = std::max(a.size(), b.size());
    if (shorter < 4)
        return 0;
    qsizetype shared = 0;
    while (shared < shorter && a[shared] == b[shared])
        ++shared;
    if (shared >= 4 && longer - shared <= 3 && shared * 10 >= longer * 6)
        return otherEnding;
    if (shorter >= 5 && editDistance(a, b, longer >= 9 ? 2 : 1) <= (longer >= 9 ? 2 : 1))
        return slip;
    return 0;
}

} // namespace Wheelhouse
