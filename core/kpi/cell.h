// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kpi/dims.h"
#include "core/kpi/histogram.h"
#include "core/kpi/measure.h"

#include <QList>

#include <vector>

namespace Wheelhouse {

inline constexpr qint64 slotLengthMs = 15 * 60 * 1000;

/// The start of the 15-minute slot (UTC) in which an instant lies.
constexpr qint64 slotOf(qint64 atMs)
{
    const qint64 past = atMs % slotLengthMs;
    return atMs - (past < 0 ? past + slotLengthMs : past);
}

/// `count` more cases of a measure (fewer when negative); of a duration when `valueMs` is not
/// negative.
struct CellDelta
{
    Measure measure = Measure::Contacts;
    qint32 count = 0;
    qint64 valueMs = -1;
    bool operator==(const CellDelta &) const = default;
};

/// Counts and durations of the contacts of one slot and one set of dims, or of many merged. All in
/// whole numbers: what was added and is taken back leaves nothing, in any order.
class Cell
{
public:
    void apply(const CellDelta &delta);
    void merge(const Cell &other);
    void merge(Cell &&other);
    void subtract(const Cell &other);

    /// Cases and their durations, in any order.
    void add(Measure measure, qint64 count, Histogram durations);

    bool isEmpty() const { return m_entries.empty(); }
    /// `visit(measure, count, durations)` of all there are, by measure.
    template <typename Visit> void forEach(Visit visit) const
    {
        for (const Entry &entry : m_entries)
            visit(entry.measure, entry.count, entry.durations);
    }
    qint64 count(Measure measure) const;
    /// Null when there are none.
    const Histogram *durations(Measure measure) const;

    /// Deterministic: equal cells have equal bytes.
    QByteArray encode() const;
    /// Errors: Corrupt; NewerVersion for bytes of a later format.
    static Result<Cell> decode(QByteArrayView bytes);

    bool operator==(const Cell &) const = default;

private:
    struct Entry
    {
        Measure measure;
        qint64 count = 0;
        Histogram durations;
        bool isEmpty() const { return count == 0 && durations.isEmpty(); }
        bool operator==(const Entry &) const = default;
    };
    const Entry *find(Measure measure) const;
    std::vector<Entry> m_entries; ///< by measure; none empty
};

struct CellKey
{
    qint64 slotMs = 0;
    ContactDims dims;
    bool operator==(const CellKey &) const = default;
};

size_t qHash(const CellKey &key, size_t seed = 0);

/// What became different in one cell.
struct CellChange
{
    CellKey key;
    QList<CellDelta> deltas;
};

} // namespace Wheelhouse
