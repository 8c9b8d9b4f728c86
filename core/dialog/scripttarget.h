// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dialog/script.h"

#include <functional>

namespace Wheelhouse {

/// Where a `to` leads.
struct ScriptTarget
{
    enum class Kind { Nowhere, Step, Person, End };
    Kind kind = Kind::Nowhere;
    const ScriptTopic *topic = nullptr; ///< of a step
    const ScriptStep *step = nullptr;
};

/// "step" of the topic `here`, else "person" or "end"; "topic/" or "topic/step". `topicOf` finds a
/// topic by its id, or null.
ScriptTarget targetOf(const QString &to, const ScriptTopic &here,
                      const std::function<const ScriptTopic *(const QString &)> &topicOf);
ScriptTarget targetOf(const QString &to, const ScriptTopic &here, const Script &script);

} // namespace Wheelhouse
