// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/care/shiftevents.h"

namespace Wheelhouse {

/// By agent, rising.
using ShiftPlans = QMap<QString, QList<ShiftStretch>>;

/// A ShiftsSet of the log without its shifts.
struct ShiftSetRecord
{
    qint64 seq = 0;
    QString agent;
    QString key;
};

/// What is planned and who set it.
struct ShiftRecords
{
    ShiftPlans plans;
    QList<ShiftSetRecord> sets; ///< in seq order
};

} // namespace Wheelhouse
