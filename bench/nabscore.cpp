// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/nabscore.h"

#include <algorithm>
#include <cmath>

namespace Wheelhouse {

namespace {

/// 1 far before the end of a window, 0 at it, -1 far behind.
double worthAt(double position)
{
    return position > 3 ? -1 : 2 / (1 + std::exp(5 * position)) - 1;
}

} // namespace

NabScore &NabScore::operator+=(const NabScore &other)
{
    found += other.found;
    worth += other.worth;
    cost += other.cost;
    windows += other.windows;
    return *this;
}

std::array<double, 3> NabScore::profiles() const
{
    const auto profile = [this](double ofMiss, double ofFalse) {
        return 100 * (found * ofMiss + worth - ofFalse * cost) / (windows * (1 + ofMiss));
    };
    return {profile(1, 0.11), profile(1, 0.22), profile(2, 0.11)};
}

NabScore nabScore(const QList<qsizetype> &begins, const QList<NabWindow> &windows, qsizetype rows)
{
    NabScore score;
    score.windows = double(windows.size());
    const qsizetype probation = std::min<qsizetype>(qsizetype(0.15 * double(rows)), 750);
    qsizetype found = -1;
    for (const qsizetype row : begins) {
        if (row < probation)
            continue;
        qsizetype next = 0;
        while (next < windows.size() && row > windows[next].last)
            ++next;
        if (next < windows.size() && row >= windows[next].first) {
            if (next == found)
                continue;
            found = next;
            const NabWindow &window = windows[next];
            const auto length = double(window.last - window.first + 1);
            score.found += 1;
            score.worth += worthAt(-double(window.last - row + 1) / length) / worthAt(-1);
        } else if (next == 0) {
            score.cost += 1;
        } else {
            const NabWindow &window = windows[next - 1];
            const auto length = double(std::max<qsizetype>(1, window.last - window.first));
            score.cost -= worthAt(double(row - window.last) / length);
        }
    }
    return score;
}

} // namespace Wheelhouse
