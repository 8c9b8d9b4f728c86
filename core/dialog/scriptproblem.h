// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fields.h"
#include "core/dialog/documentnode.h"

namespace Wheelhouse {

/// What can be wrong with a script; docs/script-format.md explains each. From DeadEnd on they are
/// warnings: the bot can be run, but customers will notice.
enum class ProblemKind {
    Syntax,
    UnknownKey,
    WrongType,
    Missing,
    BadValue,
    BadId,
    UsedTwice,
    TooLarge,
    NewerFormat,
    BadCharacter,
    StepKind,
    MissingTranslation,
    NoTarget,
    UnknownVariable,
    UnknownAction,
    LoopWithoutExit,
    DeadEnd,
    UnreachableStep,
    NoPerson,
    NoPhrase,
    PhraseInTwoTopics,
    ChannelLimit,
};
template <> struct EnumNames<ProblemKind>
{
    static constexpr std::array names{"syntax",
                                      "unknown_key",
                                      "wrong_type",
                                      "missing",
                                      "bad_value",
                                      "bad_id",
                                      "used_twice",
                                      "too_large",
                                      "newer_format",
                                      "bad_character",
                                      "step_kind",
                                      "missing_translation",
                                      "no_target",
                                      "unknown_variable",
                                      "unknown_action",
                                      "loop_without_exit",
                                      "dead_end",
                                      "unreachable_step",
                                      "no_person",
                                      "no_phrase",
                                      "phrase_in_two_topics",
                                      "channel_limit"};
};

struct ScriptProblem
{
    ProblemKind kind = ProblemKind::Syntax;
    QString path; ///< "topics[2].steps[0].say.pl"; empty: the whole
    QString what; ///< one plain English phrase: "is missing"
    DocumentPlace place;
    bool operator==(const ScriptProblem &) const = default;

    bool isError() const { return kind < ProblemKind::DeadEnd; }
    /// TooLarge, NewerVersion or Invalid; `context` is the path, with the place when it is known.
    Error error() const;
    /// "12:5: error: topics[2].id: must be ... [bad_id]"
    QString line() const;
};

inline constexpr qsizetype problemsListed = 1'000; ///< nobody reads more

} // namespace Wheelhouse
