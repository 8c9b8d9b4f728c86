// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The cells of a day, packed by columns. Cells one by one are right for writing: each is changed by
// itself. Reading a year of them to show one figure would read everything else with it. In a sheet
// each measure stands by itself, in parts that a reader leaves where they are if it does not want
// them.
#pragma once

#include "core/kpi/bytereader.h"
#include "core/kpi/cell.h"
#include "core/kpi/cellwants.h"

#include <QMap>

#include <vector>

namespace Wheelhouse {

/// One cell in a sheet, beside its place.
struct SheetRow
{
    quint32 group = 0; ///< its dims, by whatever number the owner gives them
    quint32 slot = 0;  ///< since the beginning of the sheet
    Cell cell;
    bool operator==(const SheetRow &) const = default;
};

class CellSheet
{
public:
    /// The parts: where the cells lie and how many contacts each holds; the other counts, which are
    /// much alike and compress well together; then the durations, a part a measure.
    static constexpr int placesPart = 0;
    static constexpr int countsPart = 1;
    static constexpr int durationsPart(Measure measure) { return 2 + int(measure); }
    static constexpr int partCount = 2 + measureCount;

    /// `rows` by group, then by slot, each pair once; cells that are empty are left out. Equal rows
    /// make equal bytes. Parts with nothing in them are not in the result.
    /// Of durations that are not in `kept` nothing is written: they must not be read then.
    static QMap<int, QByteArray> pack(const std::vector<SheetRow> &rows,
                                      const CellWants &kept = everyMeasure);

    /// The parts that hold what is wanted: those of them that exist must be given to `read`.
    static std::vector<int> partsFor(const CellWants &wants);

    /// Reads the places; the other parts are read when they are asked for.
    /// Errors: Corrupt; NewerVersion for bytes of a later format.
    static Result<CellSheet> read(QMap<int, QByteArray> parts);

    /// The measure from which a measure's durations are kept as the difference; itself when they
    /// are not. Who has the durations of the one has nearly those of the other.
    static Measure baseOf(Measure measure);

    qsizetype rowCount() const { return qsizetype(m_slots.size()); }
    const std::vector<quint32> &groups() const { return m_groups; }     ///< of each row
    const std::vector<quint32> &slotNumbers() const { return m_slots; } ///< of each row

    /// `visit(row, count)` for each row that has any. False: the bytes do not make sense.
    template <typename Visit> bool forEachCount(Measure measure, Visit visit) const;
    /// `visit(row, bucket)` for each bucket of the measure's durations in rows that
    /// `isWanted(row)`, by row, then by bucket; what is told of a row in two pieces adds up. Rows
    /// that are not wanted cost next to nothing, and their bytes are not checked.
    template <typename IsWanted, typename Visit>
    bool forEachBucket(Measure measure, IsWanted isWanted, Visit visit) const;

    /// All of it again, or of the first rows what is wanted. Errors: Corrupt.
    Result<std::vector<SheetRow>> unpack() const { return unpack(everyMeasure, rowCount()); }
    Result<std::vector<SheetRow>> unpack(const CellWants &wants, qsizetype rows) const;

private:
    bool readPlaces(ByteReader bytes);
    bool findCounts(ByteReader bytes);
    QMap<int, QByteArray> m_parts;
    std::vector<quint32> m_groups;
    std::vector<quint32> m_slots;
    std::array<ByteReader, measureCount> m_counts; ///< within their parts
};

template <typename Visit> bool CellSheet::forEachCount(Measure measure, Visit visit) const
{
    ByteReader bytes = m_counts[size_t(measure)];
    const qsizetype rows = rowCount();
    for (qsizetype row = -1; !bytes.atEnd();) {
        row += qsizetype(bytes.varint()) + 1;
        const qint64 count = bytes.zigzag();
        if (bytes.failed() || row >= rows || row < 0)
            return false;
        visit(row, count);
    }
    return !bytes.failed();
}

template <typename IsWanted, typename Visit>
bool CellSheet::forEachBucket(Measure measure, IsWanted isWanted, Visit visit) const
{
    const Measure base = baseOf(measure);
    if (base != measure && !forEachBucket(base, isWanted, visit))
        return false;
    const auto part = m_parts.constFind(durationsPart(measure));
    if (part == m_parts.cend())
        return true;
    ByteReader bytes(*part);
    ByteReader places = bytes.block();
    ByteReader indexes = bytes.block();
    ByteReader counts = bytes.block();
    ByteReader &above = bytes;
    const qsizetype rows = rowCount();
    quint64 unwanted = 0; // buckets since the last row that was wanted
    for (qsizetype row = -1; !places.atEnd();) {
        row += qsizetype(places.varint()) + 1;
        const quint64 buckets = places.varint();
        if (places.failed() || row >= rows || row < 0 ||
            buckets > quint64(indexes.left()) - unwanted)
            return false;
        if (!isWanted(row)) {
            unwanted += buckets;
            continue;
        }
        indexes.skip(unwanted);
        counts.skip(unwanted);
        above.skip(unwanted);
        unwanted = 0;
        if (buckets > quint64(indexes.left()))
            return false;
        qint64 index = -1;
        for (quint64 i = 0; i < buckets; ++i) {
            index += qint64(indexes.varint()) + 1;
            const Histogram::Bucket bucket{qint32(index), qint32(counts.zigzag()), above.zigzag()};
            if (index > Histogram::highestIndex)
                return false;
            visit(row, bucket);
        }
    }
    return !indexes.failed() && !counts.failed() && !above.failed();
}

} // namespace Wheelhouse
