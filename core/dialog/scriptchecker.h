// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an editor should know before publishing: errors, and what customers would notice.
#pragma once

#include "core/dialog/scriptreader.h"

namespace Wheelhouse {

/// Loops without an exit (an error), dead ends, unreachable steps, topics that never offer a person
/// or have no phrase, phrases that two topics claim, texts over a channel's limit. Without places.
QList<ScriptProblem> flowProblemsOf(const Script &script);

/// Everything about a document, in its order. Once it cannot be read as a script, only that.
struct ScriptCheck
{
    Script script;
    QList<ScriptProblem> problems; ///< errors and warnings, with places when it is YAML

    bool publishable() const; ///< no errors
};
ScriptCheck checkScript(const QByteArray &bytes);

} // namespace Wheelhouse
