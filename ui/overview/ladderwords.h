// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The outcome ladder in the user's words: pure functions of its counts.
#pragma once

#include "core/kpi/ladder.h"
#include "ui/charts/barlist.h"
#include "ui/charts/ladderpicture.h"
#include "ui/charts/textgridmodel.h"

#include <QLocale>

namespace Wheelhouse {

/// "No person joined" and what that means.
QString rungName(Rung rung);
QString rungMeaning(Rung rung);
/// Of a LadderMark: "Containment" and what is divided by what. An id that is not known is its name.
QString markName(const QString &id);
QString markMeaning(const QString &id);

LadderPicture ladderPicture(const LadderCounts &counts, const QLocale &locale);
/// Why contacts were handed over, most frequent reason first.
BarListPicture handedPicture(const LadderCounts &counts, const QLocale &locale);
/// All of it as one table: rungs, marks, reasons.
TextGrid ladderGrid(const LadderCounts &counts, const QLocale &locale);

} // namespace Wheelhouse
