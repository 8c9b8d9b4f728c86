// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/storereader.h"
#include "core/kpi/figurerows.h"

namespace Wheelhouse {

/// wheelhousectl kpi --rows: the contacts behind one figure, newest first, as CSV with a header;
/// from one state of the store. A condition "agent" leaves those that one agent answers for.
/// A line is a contact; one with several durations has a line for
/// each, its `whole` on the first, so that every column adds up to the figure. `counted` is "part",
/// "whole" (in the denominator alone) or "left out: " and all that the contact counted as. Returns
/// the exit status.
int printRows(StoreReader &reader, Query query);

QByteArray figureRowHeader();
QByteArray figureRowLines(const ContactRecord &contact, const ContactStake &stake,
                          const QTimeZone &zone);

} // namespace Wheelhouse
