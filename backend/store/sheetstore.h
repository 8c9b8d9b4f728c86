// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/connection.h"
#include "core/kpi/sheetsums.h"

namespace Wheelhouse {

/// Reads and writes the table "sheet": sheets of cells by parts, each part compressed (Zstandard).
class SheetStore
{
public:
    /// Stored by number.
    enum class Kind {
        Day,           ///< a day's cells; groups are numbers of the table dim
        Hours,         ///< a day's contacts of all dims together (group 0), a slot an hour
        Week,          ///< a week's sums, slot 0; groups are places in the sheet's names
        FourWeeks = 5, ///< the same of four weeks
        LocalDays = 4  ///< the spans of local days that begin in a week, as SpanGroup says
    };

    explicit SheetStore(Connection &connection) : m_connection(connection) {}

    /// Errors: Corrupt; `startMs` is named in it.
    static Result<QByteArray> uncompressed(const QByteArray &packed, qint64 startMs);

    /// A sheet of Week or FourWeeks with what of its parts is wanted; none when there is none.
    /// Errors: Corrupt beside the connection's.
    Result<std::optional<ValueSheet>> values(Kind kind, qint64 startMs,
                                             const CellWants &wants) const;
    Result<void> putValues(Kind kind, qint64 startMs, const ValueSums &sums);

    /// What is there of the parts; empty when there is no such sheet.
    /// Errors: Corrupt beside the connection's.
    Result<QMap<int, QByteArray>> parts(Kind kind, qint64 startMs,
                                        const std::vector<int> &wanted) const;
    /// The same as they are stored, for whoever uncompresses them in another thread.
    Result<QMap<int, QByteArray>> packedParts(Kind kind, qint64 startMs,
                                              const std::vector<int> &wanted) const;
    /// What packedParts() gave, which is not empty. Any thread. Errors: Corrupt, NewerVersion.
    static Result<CellSheet> unpacked(QMap<int, QByteArray> packed, qint64 startMs);
    /// All of a sheet; none when there is no such sheet.
    Result<std::optional<CellSheet>> whole(Kind kind, qint64 startMs) const;
    Result<std::optional<CellSheet>> day(qint64 dayMs) const { return whole(Kind::Day, dayMs); }
    Result<bool> has(Kind kind, qint64 startMs) const;

    /// How much time goes into making a sheet small: one that is written anew every hour is made
    /// quickly; one that stays is a fifteenth smaller for twenty times the time, and read sooner.
    enum class Packing { Quick, Small };
    /// In place of the sheet that was there.
    Result<void> put(Kind kind, qint64 startMs, const QMap<int, QByteArray> &parts,
                     Packing packing = Packing::Small);
    Result<void> remove(Kind kind, qint64 startMs);

    /// The part of a sheet of weeks that says what its groups are.
    static constexpr int namesPart = CellSheet::partCount;

private:
    Connection &m_connection;
};

} // namespace Wheelhouse
