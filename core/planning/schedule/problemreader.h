// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads a schedule problem from JSON; the form is described in docs/planning.md.
#pragma once

#include "core/base/result.h"
#include "core/planning/schedule/rosterproblem.h"

#include <QByteArray>
#include <QStringList>

namespace Wheelhouse {

struct ScheduleFile
{
    RosterProblem problem;
    QStringList warnings; ///< "file:line: what", of fields that say nothing to us
};

/// What a problem may be at most; above it the reader refuses.
inline constexpr int mostSlotsPerDay = 1440;
inline constexpr int mostDays = 31;
inline constexpr int mostSlots = 10'080;
inline constexpr int mostShiftTypes = 100;
inline constexpr int mostDemand = 100'000;
inline constexpr int mostPeople = 10'000;
inline constexpr double mostHours = 10'000;

/// `fileName` is for errors: Invalid, in the context "file:line", the detail beginning with the
/// path of the field, as in "shift_types[2].paid: must be ...". What it returns keeps to every
/// range and promise of RosterProblem.
Result<ScheduleFile> readScheduleProblem(const QByteArray &json, const QString &fileName);

} // namespace Wheelhouse
