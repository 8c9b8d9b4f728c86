// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dialog/script.h"
#include "core/match/bands.h"
#include "core/match/matcher.h"

#include <memory>

namespace Wheelhouse {

/// What a script's phrases teach, and from which confidence on it answers at its precision.
struct ScriptMatcher
{
    std::shared_ptr<const Matcher> matcher;
    Bands bands;
};

/// Runs on the caller's thread; see TopicModel::train for what it costs.
ScriptMatcher matcherFor(const Script &script);

} // namespace Wheelhouse
