// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people at the desk may do to a conversation. Each rule looks at the floor and answers with
// the events that make it so, or with the reason why not; nothing is changed here. The caller
// records the events in the same turn, so a rule's answer is still true when it takes effect: this
// is where "exactly one owner speaks" is checked.
#pragma once

#include "core/routing/floor.h"

namespace Wheelhouse::DeskRules {

/// The events to record; empty when the wish is fulfilled already. For a repeated key `taken` is
/// the message it made the first time.
struct Decision
{
    QList<EventBody> events;
    TakenMessage taken;
};

/// Longest reply in characters (UTF-16 units).
inline constexpr qsizetype longestText = 20'000;
inline constexpr qsizetype longestReason = 1'000;
/// Longest key a client may make.
inline constexpr qsizetype longestKey = 64;

/// Errors common to all: NotFound (no such conversation or user), Gone (closed), Forbidden
/// (an agent acting on a colleague's conversation), Conflict (somebody else owns it now).

/// The person becomes the owner. From a bot or a queue anybody may; from a colleague only a
/// supervisor or admin.
Result<Decision> join(const Floor &floor, const QString &conversation, const QString &agent);

/// Invalid for an empty text, TooLarge over longestText.
Result<Decision> reply(const Floor &floor, const QString &conversation, const QString &agent,
                       const QString &text, const QString &key, const QString &messageId);

/// Only the owner, or a supervisor. Asks the customer for a rating when the conversation is drawn
/// for it (core/care/surveyshare.h).
Result<Decision> close(const Floor &floor, const QString &conversation, const QString &agent);

/// To a colleague (must be active) or back to a queue; exactly one of the two.
Result<Decision> transfer(const Floor &floor, const QString &conversation, const QString &agent,
                          const QString &toAgent, const QString &toQueue, const QString &reason);

Result<Decision> setPresence(const Floor &floor, const QString &actor, const QString &agent,
                             Presence presence);

/// 0 to 20 conversations at once.
Result<Decision> setLimit(const Floor &floor, const QString &agent, int chats);

/// Who gets the oldest waiting conversation now: among the online agents of its queue with a free
/// slot, the one with the smallest share of slots taken, then the longest without a new one.
struct Assignment
{
    QString conversation;
    QString agent;
};
std::optional<Assignment> nextAssignment(const Floor &floor);

} // namespace Wheelhouse::DeskRules
