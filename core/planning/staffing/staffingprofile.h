// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/staffing/deferredwork.h"
#include "core/planning/staffing/staffingweek.h"

#include <QStringList>

class QIODevice;

namespace Wheelhouse {

/// What stands in for columns that a profile lacks, and what holds for all of it.
struct ProfileDefaults
{
    QueueSetting setting;       ///< handleSeconds 0: the column aht is needed
    double intervalSeconds = 0; ///< 0: the shortest step from one timestamp to the next
    double deflection = 0;
    std::optional<int> agents;
};

/// A week of intervals as a CSV file has it.
struct StaffingProfile
{
    QStringList header;
    QList<QStringList> rows;
    std::vector<qint64> startSeconds; ///< as a wall clock showed them
    std::vector<StaffingInterval> intervals;
    bool agentsGiven = false; ///< by a column
};

/// Reads a CSV file (comma, or semicolon or tab with a decimal comma) with a header: `timestamp`
/// and `contacts`, and where they are there `aht`, `patience` (empty: nobody gives up) and
/// `agents`; other columns are kept. Timestamps rise; where they leave intervals out, it is closed
/// and nothing is carried over; in the small hours of a Sunday they may step back by the hour by
/// which clocks are set back. Errors: Invalid, `context` the line's number.
Result<StaffingProfile> readStaffingProfile(QIODevice &device, const ProfileDefaults &defaults);

/// Deferred work with the pieces it came from.
struct DeferredProfile
{
    std::vector<DeferredWork> works;
    std::vector<double> pieces;
};

/// Reads a CSV file with the columns `timestamp`, `pieces`, `aht` and `within` (seconds from the
/// end of the interval it comes in until it is due), in any order, several lines for an interval
/// where there are several kinds. Due after the profile's end is due at its end. Errors as above.
Result<DeferredProfile> readDeferredWork(QIODevice &device, const StaffingProfile &profile);

} // namespace Wheelhouse
