// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/painting.h"
#include "ui/charts/sparkline.h"

namespace Wheelhouse {

/// Everything a tile shows, already in the user's words.
struct TileContent
{
    QString label;
    QString value; ///< "–" for no data
    QString unit;
    QString delta; ///< with its sign; empty when there is nothing to compare with
    Tone deltaTone = Tone::Neutral;
    QString footnote;      ///< sample
    QString shortFootnote; ///< of a compact tile where the interval would not fit otherwise
    QString interval; ///< "84.1–88.5 %", at the end of the footnote or, in a lead tile, below it
    bool fewCases = false; ///< the figure says little: footnote and figure look so
    QString staleNote;     ///< how old; empty while fresh
    QString toolTip;
    QString spoken; ///< the whole tile in a sentence, for those who listen
    Course sparkline;
    std::optional<double> target; ///< a line across the course
    QString targetNote;           ///< "✓ ≥ 85 %", at the end of the footnote or below it
    Tone targetTone = Tone::Neutral;
    bool operator==(const TileContent &) const = default;
};

} // namespace Wheelhouse
