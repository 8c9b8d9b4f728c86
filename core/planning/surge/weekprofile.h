// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/series/localtime.h"

#include <array>

namespace Wheelhouse {

/// How many contacts a row usually has at a time of the week: a mean for each half hour of the
/// week, older weeks fading by a quarter each, and drawn towards the mean of that time over all
/// days as long as the half hour itself has been seen a few times only. What daylight saving moves,
/// or an opening a little earlier than usual, lies within what the hours beside it allow: see
/// most().
class WeekProfile
{
public:
    /// Counts from the half hour after on.
    void learn(LocalSeconds time, double count);

    /// Of a row at this time; a little above 0 where there was never anything.
    double usual(LocalSeconds time) const { return usualOf(slotOf(time)); }
    /// The largest usual() within an hour before and after, as far as it is sure.
    double most(LocalSeconds time) const;
    /// How many rows usual() rests on.
    double rowsBehind(LocalSeconds time) const;

private:
    static constexpr LocalSeconds slotSeconds = 1800;
    static constexpr int slotsADay = int(secondsADay / slotSeconds);
    static constexpr int slotsAWeek = 7 * slotsADay;

    struct Slot
    {
        double sum = 0;
        double rows = 0;
        qint64 week = 0; ///< of the last visit
    };

    void keepVisit();
    static int slotOf(LocalSeconds time);
    double priorRows(const Slot &slot) const;
    double usualOf(int slot) const;

    std::array<Slot, slotsAWeek> m_slots;
    double m_sum = 0;
    double m_rows = 0;
    int m_visited = -1; ///< the slot of the row before
    Slot m_visit;       ///< its rows so far, kept when it is left: it is not judged by itself
    double m_rowsAVisit = 1;
};

} // namespace Wheelhouse
