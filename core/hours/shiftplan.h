// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The shifts of one agent: a rising list of stretches that do not overlap.
#pragma once

#include "core/care/shiftevents.h"

namespace Wheelhouse {

inline constexpr qint64 longestShiftSpanMs = 400LL * 24 * 3'600'000; ///< of one ShiftsSet
inline constexpr qint64 longestShiftMs = 24LL * 3'600'000;           ///< of one stretch
inline constexpr qsizetype mostShifts = 2000;                        ///< of one ShiftsSet

/// Whether a ShiftsSet may be recorded; whether its agent exists is for the caller to know. Errors:
/// Invalid for an agent without a name or of more than 200 characters ("agent"), an instant before
/// 1970 or from 2100 on ("from_ms", "to_ms"), a span that does not end after it begins or is longer
/// than longestShiftSpanMs ("to_ms"), more than mostShifts ("shifts"), and of the third stretch one
/// that does not end after it begins or is longer than longestShiftMs ("shifts[2].to_ms"), begins
/// before the one before has ended ("shifts[2].from_ms") or reaches out of the span ("shifts[2]").
Result<void> checkShifts(const ShiftsSet &set);

/// Takes what is planned in the span out of the plan, of stretches that reach out of it the part
/// within, and puts the new stretches in.
void replaceShifts(QList<ShiftStretch> &plan, const ShiftsSet &set);

/// The stretches that have a part in [fromMs, toMs), whole.
QList<ShiftStretch> shiftsWithin(const QList<ShiftStretch> &plan, qint64 fromMs, qint64 toMs);

} // namespace Wheelhouse
