// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Wheelhouse {

/// Do two texts say nearly the same? Compared are the words that carry meaning (for Chinese: the
/// characters), without order, endings and slips of the finger; numbers and a "not" have to agree.
/// With a, b such words of each and c in common: 2c / (a + b) > 0.8, or one text holds all words of
/// the other and 2c / (a + b) >= 2/3 (Dice's coefficient). A text without such words ("yes",
/// "hello") is like no other.
bool nearlySame(const QString &a, const QString &b);

/// How many of `earlier` say nearly the same as `text`.
int timesSaid(const QString &text, const QStringList &earlier);

} // namespace Wheelhouse
