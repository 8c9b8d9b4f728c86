// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/report/reportinput.h"
#include "ui/report/verdict.h"

namespace Wheelhouse {

/// One thing that the figures say, in the user's words.
struct Finding
{
    Tone tone = Tone::Neutral;
    QString head; ///< "Better"
    QString text; ///< "Resolved by bots: 61.3 % (+4.2 pt, 57.1 % one period before)."
    bool operator==(const Finding &) const = default;
};

/// How many came; what became clearly better and worse, the largest changes first; what did not
/// change beyond chance; what cannot be judged; which targets are met, missed or open; what most
/// contacts were about and when they came. Parts with nothing to say are left out. Empty without
/// contacts.
QList<Finding> findings(const ReportInput &input);

/// Whether anybody came at all.
bool hasContacts(const OverviewView &view);

/// The figures of a report: those of the page but the gauges, which know only this moment.
QList<Tile> reportTiles(const OverviewView &view);

} // namespace Wheelhouse
