// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When a bot has to let go, whatever its script says. A script may add words and rules, never take
// a guard away. The interpreter asks twice: when a message came in (`answer` empty), and before the
// bot says something (`answer` set). docs/guards.md explains each guard to an editor.
#pragma once

#include "core/dialog/dialogstate.h"

#include <optional>

namespace Wheelhouse {

struct GuardInput
{
    QString text;            ///< the customer's message as typed; empty when a button was tapped
    QList<DialogLine> lines; ///< of the conversation before this message, oldest first
    double frustration = 0;  ///< FrustrationCourse::level, this message included

    // What the script adds.
    QStringList sensitiveWords; ///< in all its languages; a trailing * stands for any ending
    int newCustomerDays = 0;    ///< younger customers go to a person; 0: no such rule
    QStringList fragileSegments;

    // Who writes.
    QString segment;
    qint64 customerSinceMs = -1; ///< age of the customer; -1: not known

    // What the bot is about to say, once that is known.
    QString answer;
    int stepGiven = 0; ///< how often this very step was given before
};

/// Which guard holds, the first in this order: Asked, Sensitive, Rule, Frustrated, Loop; with what
/// made it hold, for the person who takes over and for the log.
struct GuardFinding
{
    HandoverReason reason = HandoverReason::Asked;
    QString because; ///< the customer's own words, or the rule: "new customer", "segment vip"
    bool operator==(const GuardFinding &) const = default;
};

/// Pure; thread-safe; a few microseconds. nullopt: the bot may go on.
std::optional<GuardFinding> guardFinding(const GuardInput &input);

/// The reason alone.
std::optional<HandoverReason> guardOf(const GuardInput &input);

} // namespace Wheelhouse
