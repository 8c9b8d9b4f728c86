// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dialog/interpreter.h"

namespace Wheelhouse {

inline constexpr qsizetype summaryLimit = 4'000; ///< UTF-16 units

/// What the person who takes over should know: the topic, the language, why the bot let go, and
/// what was said, the customer's own words included. One line each, the newest last.
QString summaryFor(const Script &script, const DialogState &state, const DialogInput &input,
                   const QString &topic, HandoverReason reason);

} // namespace Wheelhouse
