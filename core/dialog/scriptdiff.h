// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What changed between two versions of a script, in the terms in which editors think.
#pragma once

#include "core/dialog/script.h"

namespace Wheelhouse {

struct ScriptChange
{
    enum class Kind { Added, Removed, Changed, Moved };
    Kind kind = Kind::Changed;
    QString path;      ///< by ids: "topics.refund.steps.start.say.pl"
    QJsonValue before; ///< of what was removed or changed
    QJsonValue after;  ///< of what was added or changed
    bool operator==(const ScriptChange &) const = default;
};

/// In the order of the format, as the new version has it, removed parts behind those that stayed.
/// Topics, steps and choices are the same when their ids are, phrases when their words are. Moved:
/// the same entries in another order.
QList<ScriptChange> scriptChanges(const Script &before, const Script &after);

/// "+ topics.refund: 3 steps, 12 phrases", "~ texts.farewell.en:" with the old and the new text.
QString changeText(const ScriptChange &change);

} // namespace Wheelhouse
