// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Wheelhouse {

/// How likely two folded words are the same: 1 when equal, less for another ending ("payment",
/// "payments") or a slip of the finger ("paymnet"), 0 when they are different words.
double wordLikeness(QStringView a, QStringView b);

/// Letters inserted, left out, replaced, or two neighbours swapped; `atMost` + 1 when there are
/// more.
int editDistance(QStringView a, QStringView b, int atMost);

} // namespace Wheelhouse
