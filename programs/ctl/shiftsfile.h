// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/shiftrecord.h"
#include "core/base/result.h"

#include <QSet>
#include <QTimeZone>

class QIODevice;

namespace Wheelhouse {

/// The shifts of a file with the columns agent, from and to, in any order, a stretch a row:
///
///     agent,from,to
///     ann,2026-03-02T08:00,2026-03-02T12:00
///     ann,2026-03-02T12:30,2026-03-02T16:30
///
/// Times are ISO 8601, with offset or local in the zone. The days on which its stretches begin,
/// from the first to the last, are set anew for each agent in it; a stretch of the day before that
/// reaches into them stays, and so does the day after the last, but for what the file's own
/// stretches reach into.
struct ShiftsFile
{
    ShiftPlans plans;
    qint64 fromMs = 0; ///< the midnight before the first stretch
    qint64 toMs = 0;   ///< and the one after the beginning of the last
};

/// `agents`: those there are. Errors: Invalid; the context is the line.
Result<ShiftsFile> readShiftsFile(QIODevice &device, const QTimeZone &zone,
                                  const QSet<QString> &agents);

/// What is to be recorded, by agent; `before` is what was planned around fromMs. Errors: those of
/// checkShifts(), the context is the agent.
Result<QList<ShiftsSet>> shiftsToSet(const ShiftsFile &file, const ShiftPlans &before);

/// The file that would set these; times in the zone, with offset.
QByteArray shiftsFile(const ShiftPlans &plans, const QTimeZone &zone);

} // namespace Wheelhouse
