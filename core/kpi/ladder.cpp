// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/ladder.h"

#include "core/kpi/interval.h"

#include <algorithm>

namespace Wheelhouse {

namespace {

struct Claim
{
    const char *id;
    const char *usedBy;
    Rung part;
    Rung whole;
};

constexpr std::array claims{
    Claim{"unaided_of_answered", "publishers' \"solved by the bot\": no person was needed",
          Rung::Unaided, Rung::Answered},
    Claim{"resolved_of_answered", "bot vendors: resolved of what it answered", Rung::Resolved,
          Rung::Answered},
    Claim{"resolved_of_tried", "bot vendors: resolution rate, of what it was involved in",
          Rung::Resolved, Rung::Tried},
    Claim{"unaided_of_eligible", "containment: no person joined, those who gave up included",
          Rung::Unaided, Rung::Eligible},
    Claim{"resolved_of_arrived", "automation rate: resolved of all new contacts", Rung::Resolved,
          Rung::Arrived},
    Claim{"lasting_of_resolved", "durable resolution: of the resolved, those that lasted",
          Rung::Lasting, Rung::Resolved},
    Claim{"lasting_of_eligible", "rate of automated resolution where a bot stood ready",
          Rung::Lasting, Rung::Eligible},
    Claim{"lasting_of_arrived", "rate of automated resolution over all demand (ROAR)",
          Rung::Lasting, Rung::Arrived},
};

Figure shareOf(qint64 part, qint64 whole)
{
    Figure figure;
    figure.sample = figure.asked = whole;
    if (whole <= 0 || part < 0 || part > whole)
        return figure;
    figure.value = double(part) / double(whole);
    const Interval interval = wilson95(part, whole);
    figure.low = interval.low;
    figure.high = interval.high;
    return figure;
}

} // namespace

Ladder ladderOf(const Cell &cell)
{
    using enum Measure;
    Ladder ladder;
    ladder.counts = {cell.count(Contacts) - cell.count(Phantom),
                     cell.count(Eligible),
                     cell.count(BotInvolved),
                     cell.count(BotAnswered),
                     cell.count(Unaided),
                     cell.count(AutoResolved),
                     cell.count(Lasted)};
    ladder.confirmed = cell.count(ConfirmedByBot);
    ladder.silent = ladder.at(Rung::Resolved) - ladder.confirmed;
    ladder.cameBack = cell.count(CameBack);
    for (const Claim &claim : claims)
        ladder.marks.append({QString::fromLatin1(claim.id), QString::fromLatin1(claim.usedBy),
                             claim.part, claim.whole,
                             shareOf(ladder.at(claim.part), ladder.at(claim.whole))});
    std::stable_sort(ladder.marks.begin(), ladder.marks.end(),
                     [](const LadderMark &a, const LadderMark &b) {
                         return a.figure.value.value_or(-1) > b.figure.value.value_or(-1);
                     });
    return ladder;
}

} // namespace Wheelhouse
