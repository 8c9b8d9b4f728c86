// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When agents are planned to be online, as it stands in the log.
#pragma once

#include "core/base/fields.h"

namespace Wheelhouse {

/// A stretch of a shift without a break: [fromMs, toMs).
struct ShiftStretch
{
    qint64 fromMs = 0;
    qint64 toMs = 0;
    bool operator==(const ShiftStretch &) const = default;
    static constexpr auto fields()
    {
        return FieldList{field("from_ms", &ShiftStretch::fromMs),
                         field("to_ms", &ShiftStretch::toMs)};
    }
};

/// When an agent is planned to be online in [fromMs, toMs), in place of what was planned there
/// before; see checkShifts() for what is accepted. Breaks are the gaps between the stretches.
struct ShiftsSet
{
    QString agent;
    qint64 fromMs = 0;
    qint64 toMs = 0;
    QList<ShiftStretch> shifts; ///< rising; empty: not planned at all
    QString key;                ///< of the command; empty: from the command line
    bool operator==(const ShiftsSet &) const = default;
    static constexpr auto fields()
    {
        using S = ShiftsSet;
        return FieldList{field("agent", &S::agent), field("from_ms", &S::fromMs),
                         field("to_ms", &S::toMs), field("shifts", &S::shifts),
                         field("key", &S::key)};
    }
};

} // namespace Wheelhouse
