// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two editors changed the same version; neither loses what he wrote.
#pragma once

#include "core/dialog/script.h"

namespace Wheelhouse {

struct MergeConflict
{
    QString path; ///< by ids: "topics.refund.steps.start.say.pl"
    QJsonValue base;
    QJsonValue ours; ///< undefined: removed; this is what the merged script has
    QJsonValue theirs;
    bool operator==(const MergeConflict &) const = default;
};

struct ScriptMerge
{
    QJsonObject script; ///< format 2; may be unfit to run even when both sides were fit
    QList<MergeConflict> conflicts;
};

/// Each value as the side has it that changed it; both changed it to different things: a conflict.
/// Topics, steps and choices are joined by id, phrases by their words, and keep the order of the
/// side that changed it, ours when both did. merge(b, o, b) is o, merge(b, b, t) is t.
ScriptMerge mergeScripts(const Script &base, const Script &ours, const Script &theirs);

} // namespace Wheelhouse
