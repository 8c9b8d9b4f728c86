// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kpi/cell.h"
#include "core/kpi/contactfacts.h"

#include <QVarLengthArray>

namespace Wheelhouse {

/// What one contact adds to the cell of a slot and of the contact's dims.
struct Contribution
{
    qint64 slotMs = 0;
    CellDelta delta;
    bool operator==(const Contribution &) const = default;
};

using Contributions = QVarLengthArray<Contribution, 48>;

/// Everything a contact with these facts counts for, at this moment. Empty before it has started.
Contributions contributions(const ContactFacts &facts);

/// Appends to `changes` what moves in the cells when the facts of a contact go from `before` to
/// `after`: minus the contributions of the one, plus those of the other; what is in both is left
/// out. A new contact starts from ContactFacts{}. At most one change a cell is added per call.
void addDifference(QList<CellChange> &changes, const ContactFacts &before,
                   const ContactFacts &after);

} // namespace Wheelhouse
