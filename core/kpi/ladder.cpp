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
    const char *metric;
    const char *usedBy;
    Rung part;
    Rung whole;
};

constexpr std::array claims{
    Claim{"unaided_of_answered", "unaided_of_answered",
          "publishers' \"solved by the bot\": no person was needed", Rung::Unaided, Rung::Answered},
    Claim{"resolved_of_answered", "resolved_of_answered",
          "bot vendors: resolved of what it answered", Rung::Resolved, Rung::Answered},
    Claim{"resolved_of_tried", "bot_resolution",
          "bot vendors: resolution rate, of what it was involved in", Rung::Resolved, Rung::Tried},
    Claim{"unaided_of_eligible", "unaided_of_eligible",
          "containment: no person joined, those who gave up included", Rung::Unaided,
          Rung::Eligible},
    Claim{"resolved_of_arrived", "automated_resolution",
          "automation rate: resolved of all new contacts", Rung::Resolved, Rung::Arrived},
    Claim{"lasting_of_resolved", "lasting_of_resolved",
          "durable resolution: of the resolved, those that lasted", Rung::Lasting, Rung::Resolved},
    Claim{"lasting_of_eligible", "lasting_of_eligible",
          "rate of automated resolution where a bot stood ready", Rung::Lasting, Rung::Eligible},
    Claim{"lasting_of_arrived", "lasting_of_arrived",
          "rate of automated resolution over all demand (ROAR)", Rung::Lasting, Rung::Arrived},
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

struct CountOf
{
    qint64 LadderCounts::*count;
    Measure measure;
    const char *metric;
};

constexpr std::array countsOfMeasures{
    CountOf{&LadderCounts::eligible, Measure::Eligible, "bot_ready"},
    CountOf{&LadderCounts::tried, Measure::BotInvolved, "bot_tried"},
    CountOf{&LadderCounts::answered, Measure::BotAnswered, "bot_answered"},
    CountOf{&LadderCounts::unaided, Measure::Unaided, "unaided"},
    CountOf{&LadderCounts::resolved, Measure::AutoResolved, "bot_resolved"},
    CountOf{&LadderCounts::lasting, Measure::Lasted, "bot_resolved_lasting"},
    CountOf{&LadderCounts::confirmed, Measure::ConfirmedByBot, "bot_resolved_confirmed"},
    CountOf{&LadderCounts::cameBack, Measure::CameBack, "bot_resolved_returned"},
};

constexpr int reasonCount = int(EnumNames<HandoverReason>::names.size());

constexpr Measure handedMeasure(int reason)
{
    static_assert(int(Measure::HandedFrustrated) - int(Measure::HandedAsked) == reasonCount - 1);
    return Measure(int(Measure::HandedAsked) + reason);
}

/// Those that occur, most first.
void sortHanded(QList<HandedFor> &handed)
{
    handed.removeIf([](const HandedFor &each) { return each.contacts <= 0; });
    std::stable_sort(handed.begin(), handed.end(), [](const HandedFor &a, const HandedFor &b) {
        return a.contacts > b.contacts;
    });
}

} // namespace

QString metricOf(Rung rung)
{
    static constexpr std::array metrics{
        "arrived", "bot_ready",    "bot_tried",           "bot_answered",
        "unaided", "bot_resolved", "bot_resolved_lasting"};
    static_assert(metrics.size() == rungCount);
    return QString::fromLatin1(metrics[size_t(rung)]);
}

CellWants ladderWants()
{
    CellWants wants;
    for (const Measure measure : {Measure::Contacts, Measure::Phantom})
        wants.counts.set(size_t(measure));
    for (const CountOf &each : countsOfMeasures)
        wants.counts.set(size_t(each.measure));
    for (int reason = 0; reason < reasonCount; ++reason)
        wants.counts.set(size_t(handedMeasure(reason)));
    return wants;
}

LadderCounts ladderCounts(const Cell &cell)
{
    LadderCounts counts;
    counts.arrived = cell.count(Measure::Contacts) - cell.count(Measure::Phantom);
    for (const CountOf &each : countsOfMeasures)
        counts.*each.count = cell.count(each.measure);
    for (int reason = 0; reason < reasonCount; ++reason)
        counts.handed.append({HandoverReason(reason), cell.count(handedMeasure(reason))});
    sortHanded(counts.handed);
    return counts;
}

QStringList ladderMetrics()
{
    QStringList ids{metricOf(Rung::Arrived)};
    for (const CountOf &each : countsOfMeasures)
        ids.append(QString::fromLatin1(each.metric));
    for (const char *reason : EnumNames<HandoverReason>::names)
        ids.append(QStringLiteral("handed_over_") + QString::fromLatin1(reason));
    return ids;
}

LadderCounts ladderCounts(const QList<Figure> &figures)
{
    LadderCounts counts;
    qsizetype at = 0;
    const auto next = [&] { return qint64(figures.value(at++).value.value_or(0)); };
    counts.arrived = next();
    for (const CountOf &each : countsOfMeasures)
        counts.*each.count = next();
    for (int reason = 0; reason < reasonCount; ++reason)
        counts.handed.append({HandoverReason(reason), next()});
    sortHanded(counts.handed);
    return counts;
}

Ladder ladderOf(const LadderCounts &counts)
{
    Ladder ladder;
    ladder.counts = {counts.arrived, counts.eligible, counts.tried,  counts.answered,
                     counts.unaided, counts.resolved, counts.lasting};
    ladder.confirmed = counts.confirmed;
    ladder.silent = counts.resolved - counts.confirmed;
    ladder.cameBack = counts.cameBack;
    ladder.handed = counts.handed;
    for (const Claim &claim : claims)
        ladder.marks.append({QString::fromLatin1(claim.id), QString::fromLatin1(claim.metric),
                             QString::fromLatin1(claim.usedBy), claim.part, claim.whole,
                             shareOf(ladder.at(claim.part), ladder.at(claim.whole))});
    std::stable_sort(ladder.marks.begin(), ladder.marks.end(),
                     [](const LadderMark &a, const LadderMark &b) {
                         return a.figure.value.value_or(-1) > b.figure.value.value_or(-1);
                     });
    return ladder;
}

Ladder ladderOf(const Cell &cell)
{
    return ladderOf(ladderCounts(cell));
}

} // namespace Wheelhouse
