// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/import/importreport.h"

namespace Wheelhouse {

QString ImportNote::text() const
{
    const QString place = QStringLiteral("%1:%2: %3").arg(file).arg(line).arg(reason);
    return detail.isEmpty() ? place : place + QStringLiteral(" (%1)").arg(detail);
}

void ImportReport::refuse(const ImportNote &note)
{
    ++refusedRows;
    ++refusedByReason[note.reason];
    if (refused.size() < mostKept)
        refused.append(note);
}

void ImportReport::remark(const ImportNote &note)
{
    ++oddByReason[note.reason];
    if (odd.size() < mostKept)
        odd.append(note);
}

} // namespace Wheelhouse
