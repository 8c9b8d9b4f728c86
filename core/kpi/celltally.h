// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kpi/cellsheet.h"

#include <limits>
#include <optional>
#include <span>

namespace Wheelhouse {

/// Adds up cells by the thousand, of sheets and single ones, into a few: of the wanted measures
/// only, in plain tables instead of cells, which it makes at the end.
class CellTally
{
public:
    explicit CellTally(const CellWants &wants, qsizetype targets = 0);

    qsizetype targets() const { return m_targets; }
    /// More targets than there were.
    void grow(qsizetype targets);

    /// `targetOfRow`: for each row of the sheet a target, or -1 for none.
    /// False: the sheet's bytes do not make sense; the targets are not to be used then.
    bool add(const CellSheet &sheet, std::span<const qint32> targetOfRow);
    /// Each row to two targets, or to -1 and -1: the sheet is read once.
    using TwoTargets = std::pair<qint32, qint32>;
    bool add(const CellSheet &sheet, std::span<const TwoTargets> targetsOfRow);

    void add(const Cell &cell, qsizetype target);

    /// What was added to a target since the last time.
    Cell take(qsizetype target);

private:
    template <typename IsWanted, typename ForEachTarget>
    bool addRows(const CellSheet &sheet, IsWanted isWanted, ForEachTarget forEachTarget);

    struct Sum
    {
        qint64 count = 0;
        qint64 aboveFloorMs = 0;
    };
    /// Keeps its room when it is emptied: it is filled again with the next sheet.
    struct Spread
    {
        std::vector<Sum> sums; ///< by bucket
        size_t first = std::numeric_limits<size_t>::max();
        size_t end = 0; ///< all there is lies in [first, end)
        void makeRoom(qint32 firstIndex, qint32 lastIndex);
        void add(const Histogram::Bucket &bucket);
        void add(const Histogram &durations); ///< not empty
        Histogram take();
    };

    std::vector<Measure> m_counted;
    std::vector<Measure> m_timed;
    std::vector<qint64> m_counts;  ///< by target, then measure
    std::vector<Spread> m_spreads; ///< likewise
    qsizetype m_targets = 0;
};

/// The targets of a sheet's rows: what `ofGroup(group)` and `ofSlot(slot)` make of a row's place,
/// asked once for each group and slot; `combine(fromGroup, fromSlot)` when neither is negative.
template <typename OfGroup, typename OfSlot, typename Combine>
std::vector<qint32> targetsOf(const CellSheet &sheet, OfGroup ofGroup, OfSlot ofSlot,
                              Combine combine)
{
    std::vector<qint32> targets(size_t(sheet.rowCount()), -1);
    std::vector<std::optional<qint32>> slotTargets;
    std::optional<quint32> group;
    qint32 groupTarget = -1;
    for (size_t row = 0; row < targets.size(); ++row) {
        if (group != sheet.groups()[row]) { // rows of a group follow each other
            group = sheet.groups()[row];
            groupTarget = ofGroup(*group);
        }
        if (groupTarget < 0)
            continue;
        const quint32 slot = sheet.slotNumbers()[row];
        if (slot >= slotTargets.size())
            slotTargets.resize(slot + 1);
        if (!slotTargets[slot])
            slotTargets[slot] = ofSlot(slot);
        if (*slotTargets[slot] >= 0)
            targets[row] = combine(groupTarget, *slotTargets[slot]);
    }
    return targets;
}

} // namespace Wheelhouse
