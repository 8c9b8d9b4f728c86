// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a draft would have made of conversations that have been: pure, so that the editor's page,
// the command line and the tests run the same.
#pragma once

#include "core/dialog/interpreter.h"
#include "core/dialog/scriptmatcher.h"

namespace Wheelhouse {

/// How the bot's part of a conversation ended.
enum class DialogEnd {
    Solved,        ///< the customer said so
    Answered,      ///< the last word was an answer
    Asked,         ///< the last word was a question
    NotUnderstood, ///< the last word was that it did not understand
    HandedOver,
    Silent ///< the bot said nothing
};
template <> struct EnumNames<DialogEnd>
{
    static constexpr std::array names{"solved",         "answered",    "asked",
                                      "not_understood", "handed_over", "silent"};
};

struct DialogOutcome
{
    DialogEnd end = DialogEnd::Silent;
    HandoverReason reason = HandoverReason::Asked; ///< of a hand-over
    QString topic;                                 ///< the last recognised
    bool operator==(const DialogOutcome &) const = default;

    QString text() const; ///< "answered", "handed over (loop)"
};

struct ReplayedDialog
{
    QString conversation;
    QString lastMessage; ///< of the customer, as far as it was played
    DialogOutcome recorded;
    DialogOutcome draft;
};

/// One conversation, all its events in order. The customer's messages are played up to the recorded
/// hand-over or close, or until the draft hands over or closes itself; a quick reply that the draft
/// does not have is read as text. An action that the draft calls gets the recorded answer of the
/// same step, else a failure. nullopt: no bot served it, no message was written to the bot, or a
/// person joined of their own accord.
std::optional<ReplayedDialog> replayDialog(const Script &draft, const ScriptMatcher &matcher,
                                           const QList<Event> &events);

} // namespace Wheelhouse
