// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// targets.read, targets.set: what the metrics are to reach, and who said so.
#pragma once

#include "core/care/settingevents.h"

namespace Wheelhouse {

/// A target as it was set.
struct TargetEntry
{
    QString metric;              ///< id without version
    std::optional<double> value; ///< in the metric's unit; none: it was taken away
    qint64 seq = 0;              ///< of the event
    qint64 atMs = 0;
    QString user; ///< a name; empty: from the command line
    bool operator==(const TargetEntry &) const = default;
    static constexpr auto fields()
    {
        using S = TargetEntry;
        return FieldList{field("metric", &S::metric), field("value", &S::value),
                         field("seq", &S::seq), field("at_ms", &S::atMs), field("user", &S::user)};
    }
};

/// targets.read
struct TargetsParams
{
    QString metric; ///< empty: of all
    bool operator==(const TargetsParams &) const = default;
    static constexpr auto fields() { return FieldList{field("metric", &TargetsParams::metric)}; }
};

struct TargetsAnswer
{
    QList<TargetEntry> targets; ///< the latest of each metric, by metric
    QList<TargetEntry> history; ///< newest first, at most mostTargetChanges
    bool operator==(const TargetsAnswer &) const = default;
    static constexpr auto fields()
    {
        using S = TargetsAnswer;
        return FieldList{field("targets", &S::targets), field("history", &S::history)};
    }
};
inline constexpr qsizetype mostTargetChanges = 100;

/// targets.set
struct TargetCommand
{
    TargetSet set;   ///< with key
    qint64 base = 0; ///< seq of the metric's latest entry that it was made on; 0: there was none
    bool operator==(const TargetCommand &) const = default;
    static constexpr auto fields()
    {
        return FieldList{field("set", &TargetCommand::set), field("base", &TargetCommand::base)};
    }
};

} // namespace Wheelhouse
