// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How fed up a customer sounds. Curated words per language, not a learnt model: every point of the
// score can be shown. docs/guards.md has the formula and its reasons.
#pragma once

#include <QStringList>

namespace Wheelhouse {

/// One message and what is known about its moment.
struct FrustrationInput
{
    QString text;
    bool rejected = false; ///< it turns down what the bot said: "no", "that did not help"
    int repeats = 0;       ///< how often the customer said nearly the same before
    qint64 waitedMs = 0;   ///< without an answer before this message
};

struct Frustration
{
    double score = 0;    ///< 0: none, to 1
    QStringList because; ///< the words as written, and "capitals", "punctuation", "repeated" ...
    bool operator==(const Frustration &) const = default;
};

/// Pure; thread-safe. Reads the words of all languages, since people swear in any.
Frustration frustrationOf(const FrustrationInput &input);

/// How it went over a conversation: 0 at its start. Halves in `frustrationHalfLifeMs` and with each
/// calm message; what a message adds is 1 - (1 - level)(1 - score), so it grows and stays below 1.
struct FrustrationCourse
{
    double level = 0;
    qint64 atMs = 0;     ///< of the last message
    QStringList because; ///< of the messages that still count, newest last, at most 10
    bool operator==(const FrustrationCourse &) const = default;
};

inline constexpr qint64 frustrationHalfLifeMs = 15 * 60'000;
inline constexpr double frustrationAlert = 0.65; ///< from this level on a person should take over

/// The course after one more message of the customer at `atMs` (not before the last one's).
void advance(FrustrationCourse &course, const Frustration &message, qint64 atMs);

} // namespace Wheelhouse
