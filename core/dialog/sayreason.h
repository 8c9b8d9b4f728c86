// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fields.h"

namespace Wheelhouse {

/// Why a bot said something, for the log and the trainer. In an event it is the name, with more
/// behind a colon where there is more to say: "topic: I want my money back".
enum class SayReason {
    CameIn,       ///< somebody came in without a word
    Hello,        ///< a bare hello, thanks or smileys
    Topic,        ///< the message matched; the nearest phrase
    Tapped,       ///< a quick reply
    Typed,        ///< the label of one
    Answered,     ///< the answer to a question
    Invalid,      ///< an answer that did not fit
    Action,       ///< another system answered
    ActionFailed, ///< it did not; why
    Confirmed,    ///< solved
    Rejected,     ///< not solved
    Rated,
    Unsure, ///< several topics come near
    Next,   ///< the next of several questions; its nearest phrase
    NotUnderstood,
    Gone,     ///< the step is not in this version of the script
    Handover, ///< the reason of the hand-over, and what made it hold
};
template <> struct EnumNames<SayReason>
{
    static constexpr std::array names{
        "came_in", "hello",  "topic",          "tapped",    "typed",    "answered",
        "invalid", "action", "action_failed",  "confirmed", "rejected", "rated",
        "unsure",  "next",   "not_understood", "gone",      "handover"};
};

inline QString reasonText(SayReason reason, const QString &more = {})
{
    return more.isEmpty() ? nameOf(reason)
                          : QStringLiteral("%1: %2").arg(nameOf(reason), more.left(200));
}

inline bool isReason(const QString &text, SayReason reason)
{
    return text.section(u':', 0, 0) == nameOf(reason);
}

} // namespace Wheelhouse
