// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/import/csvtable.h"
#include "backend/import/importbatch.h"

namespace Wheelhouse {

class GzipFile;

/// Calls of the "Anonymous Bank" call centre (Technion), tab-separated, one a row. Durations are
/// trusted, clocks only for where a call lies; where the two disagree the row is imported and
/// remarked on. Every call served or abandoned enters the queue, also when it did not wait there.
class AnonymousBankReader
{
public:
    AnonymousBankReader(GzipFile &file, const QString &path, ImportBatch &batch,
                        ImportReport &report);
    Result<void> run();

private:
    struct Call;
    bool parse(Call &call);
    bool parseDuration(int column, qint64 &durationMs);
    bool parseClock(int column, qint64 dayMs, qint64 &atMs);
    void compareClocks(const Call &call);
    QList<Event> events(const Call &call) const;

    GzipFile &m_file;
    CsvTable m_table;
    ImportBatch &m_batch;
};

} // namespace Wheelhouse
