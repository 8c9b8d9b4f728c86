// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/dimtable.h"
#include "backend/store/sheetstore.h"

namespace Wheelhouse {

/// Packs cells of the past into sheets (see core/kpi/cellsheet.h), which makes a year of them
/// readable in a blink and a third as large. What is said by cell and sheet together does not
/// change by it.
class Freezer
{
public:
    explicit Freezer(Connection &connection) : m_connection(connection), m_sheets(connection) {}

    /// To be asked after every commit with the time of its newest event and how many cells it
    /// wrote; about once an hour of the events' time, and in the middle of a long import.
    bool isDue(qint64 newestMs, qsizetype cellsWritten);

    /// Packs the days that are worth it, within the caller's transaction, and makes sums of them:
    /// by the hour, by the week, and by the day of the store's zone (meta "zone"). The last hour
    /// before `newestMs` is left alone: it still changes.
    Result<void> freeze(qint64 newestMs);

private:
    Result<void> freezeDay(qint64 dayMs, qint64 beforeMs);
    Result<void> makeLocalDays(qint64 beforeMs);
    Result<void> makeLocalDays(qint64 weekMs, const QList<TimeSpan> &days);
    Result<std::vector<SheetRow>> sumsOf(const TimeSpan &span, qint64 startMs);
    Result<void> makeWeeks(qint64 beforeMs);
    Result<void> makeWeek(qint64 weekMs);
    Result<void> makeFourWeeks(qint64 beforeMs);

    Connection &m_connection;
    SheetStore m_sheets;
    DimTable m_dims;
    qint64 m_lastMs = 0;
    qsizetype m_written = 0;
};

} // namespace Wheelhouse
