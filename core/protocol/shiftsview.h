// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// shifts.read, shifts.set: when agents are planned to be online, by which adherence is measured.
#pragma once

#include "core/care/shiftevents.h"

namespace Wheelhouse {

/// shifts.read
struct ShiftsParams
{
    qint64 fromMs = 0;
    qint64 toMs = 0; ///< at most 400 days later
    QString agent;   ///< empty: all
    bool operator==(const ShiftsParams &) const = default;
    static constexpr auto fields()
    {
        using S = ShiftsParams;
        return FieldList{field("from_ms", &S::fromMs), field("to_ms", &S::toMs),
                         field("agent", &S::agent)};
    }
};

struct AgentShifts
{
    QString agent;
    QString name;
    qint64 seq = 0;             ///< of the latest change of his shifts
    QList<ShiftStretch> shifts; ///< whole, rising: those that have a part in the time asked for
    bool operator==(const AgentShifts &) const = default;
    static constexpr auto fields()
    {
        using S = AgentShifts;
        return FieldList{field("agent", &S::agent), field("name", &S::name), field("seq", &S::seq),
                         field("shifts", &S::shifts)};
    }
};

struct ShiftsAnswer
{
    QList<AgentShifts> agents; ///< by id; who never had shifts set is not there
    bool operator==(const ShiftsAnswer &) const = default;
    static constexpr auto fields() { return FieldList{field("agents", &ShiftsAnswer::agents)}; }
};

/// shifts.set
struct ShiftsCommand
{
    ShiftsSet set;   ///< with key
    qint64 base = 0; ///< AgentShifts::seq that it was made on; 0: none were set yet
    bool operator==(const ShiftsCommand &) const = default;
    static constexpr auto fields()
    {
        return FieldList{field("set", &ShiftsCommand::set), field("base", &ShiftsCommand::base)};
    }
};

} // namespace Wheelhouse
