// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dialog/interpreter.h"

namespace Wheelhouse {

inline constexpr qsizetype summaryLimit = 4'000; ///< UTF-16 units

/// Why and with what a bot lets go.
struct HandoverContext
{
    QString topic;
    HandoverReason reason = HandoverReason::Asked;
    QString why;                      ///< what made it: the customer's words, a rule, a step
    QMap<QString, QString> variables; ///< that are known
    QStringList collect;              ///< those the person wants to see, known or not
};

/// What the person who takes over should know: the topic, the language, why the bot let go, what
/// was asked of the customer, and what was said, his own words included. One line each, the newest
/// last.
QString summaryFor(const Script &script, const DialogState &state, const DialogInput &input,
                   const HandoverContext &context);

} // namespace Wheelhouse
