// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From a document to a script that can be run. docs/script-format.md is the schema.
#pragma once

#include "core/dialog/scriptfitness.h"
#include "core/dialog/yamlreader.h"

namespace Wheelhouse {

inline constexpr qsizetype scriptSizeLimit = yamlSizeLimit; ///< bytes, YAML and JSON
inline constexpr int scriptDepthLimit = yamlDepthLimit;

/// A document read as far as it goes. Fit to be run when no problem is an error.
struct ScriptReading
{
    Script script;
    QList<ScriptProblem> problems; ///< errors alone; in the order of the document
    DocumentNode document;         ///< with the places, as read

    bool fit() const { return problems.isEmpty(); }
};

/// YAML, or JSON when it begins with a brace. At most `problemsListed` problems.
ScriptReading readScriptDocument(const QByteArray &bytes);

/// A script that is fit to be run: every text in every language it speaks, every target there.
/// Format 1 is converted. Errors, the first found: TooLarge, NewerVersion, Invalid; `context` is
/// the path ("topics[2].steps[0].say.pl"), for YAML with line and column before it.
Result<Script> readScript(const QByteArray &bytes);
Result<Script> readScript(const QJsonObject &object);

} // namespace Wheelhouse
