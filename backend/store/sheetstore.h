// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/connection.h"
#include "core/kpi/celltaker.h"

namespace Wheelhouse {

/// Reads and writes the table "sheet": sheets of cells by parts, each part compressed (Zstandard).
class SheetStore
{
public:
    /// Stored by number.
    enum class Kind {
        Day,     ///< a day's cells; groups are numbers of the table dim
        Hours,   ///< a day's contacts of all dims together (group 0), a slot an hour
        Week,    ///< a week's sums, slot 0; groups are places in the sheet's names
        LocalDay ///< a local day's contacts of all dims together (group 0, slot 0)
    };

    explicit SheetStore(Connection &connection) : m_connection(connection) {}

    /// Errors: Corrupt; `startMs` is named in it.
    static Result<QByteArray> uncompressed(const QByteArray &packed, qint64 startMs);

    /// What is there of the parts; empty when there is no such sheet.
    /// Errors: Corrupt beside the connection's.
    Result<QMap<int, QByteArray>> parts(Kind kind, qint64 startMs,
                                        const std::vector<int> &wanted) const;
    /// All of a day's sheet; none when it has no sheet.
    Result<std::optional<CellSheet>> day(qint64 dayMs) const;
    Result<bool> has(Kind kind, qint64 startMs) const;

    /// In place of the sheet that was there.
    Result<void> put(Kind kind, qint64 startMs, const QMap<int, QByteArray> &parts);
    Result<void> remove(Kind kind, qint64 startMs);

    /// The part of a week's sheet that says what its groups are.
    static constexpr int namesPart = CellSheet::partCount;
    static QByteArray encodeNames(const QList<DimensionValue> &names);
    static Result<QList<DimensionValue>> decodeNames(const QByteArray &bytes);

private:
    Connection &m_connection;
};

} // namespace Wheelhouse
