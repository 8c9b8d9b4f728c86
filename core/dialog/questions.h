// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/match/matcher.h"

#include <QStringList>

namespace Wheelhouse {

/// A message at the ends of its sentences and at an "and" between two halves that could each stand
/// alone: parts of three words (or Chinese characters) or more, eight at most. "I was charged twice
/// and how do I cancel?" has two.
QStringList messageParts(const QString &text);

/// What a message asks, when that is several things: the topics its parts are sure of, with that
/// confidence or more, each once, in the order written. Empty when it is one question.
QList<Match> questionsOf(const QString &text, const QString &language, const Matcher &matcher,
                         double atLeast);

} // namespace Wheelhouse
