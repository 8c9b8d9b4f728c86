// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kpi/cellsheet.h"

#include <algorithm>

namespace Wheelhouse {

/// What cells are added up for: a course over time (or one sum), or groups side by side.
enum CellUse { CourseUse = 1, GroupsUse = 2 };
using CellUses = int;

/// A value of a dimension: what a row of a week's sheet stands for.
struct DimensionValue
{
    Dimension dimension = nullptr;
    QString value;
    bool operator==(const DimensionValue &) const = default;
};

/// From inclusive, to exclusive.
struct TimeSpan
{
    qint64 fromMs = 0;
    qint64 toMs = 0;
};

/// The groups of a sheet of spans: all contacts of a span in one row, at the slot with which it
/// begins, and how many began in each of its slots.
enum SpanGroup : quint32 { SpanSums, SpanContacts };

inline constexpr qint64 sheetHourMs = 3'600'000;
inline constexpr qint64 sheetDayMs = 24 * sheetHourMs;
inline constexpr qint64 sheetWeekMs = 7 * sheetDayMs;
inline constexpr qint64 sheetFourWeeksMs = 4 * sheetWeekMs;

/// Days and weeks of sheets are those of UTC; a week begins where the epoch did, on a Thursday.
constexpr qint64 sheetStart(qint64 atMs, qint64 lengthMs)
{
    const qint64 past = atMs % lengthMs;
    return atMs - (past < 0 ? past + lengthMs : past);
}

/// One that adds up cells. It is told everything in a range, in any order, some of it cell by cell
/// and most of it in sheets: of a day its cells, or instead all contacts together by the hour; of
/// weeks each value of each dimension. A cell may be told in two pieces that add up. What of a
/// sheet lies outside of what the taker looks at, it passes over.
class CellTaker
{
public:
    virtual ~CellTaker() = default;

    /// What cells from a stretch of time are wanted for.
    virtual CellUses usesOf(qint64 fromMs, qint64 toMs) const = 0;
    virtual CellWants wantsFor(CellUses uses) const = 0;
    /// Whether, for the course, sums of whole hours of UTC over all dims are as good as this day's
    /// cells.
    virtual bool hoursWillDo(qint64 /*dayMs*/) const { return false; }
    /// Whether, for the course, one sum of all dims is as good as the cells of this stretch (a
    /// local day): if so it is told first, and its cells must not be counted for the course when
    /// sheets that reach into it come.
    virtual bool spanWillDo(qint64 /*fromMs*/, qint64 /*toMs*/) const { return false; }
    /// Whether, for the groups, the sums of these weeks by value are.
    virtual bool weeksWillDo(const TimeSpan &) const { return false; }

    virtual void take(const CellKey &key, const Cell &cell) = 0;

    // False: the bytes of the sheet do not make sense.
    /// Spans that will do, ascending; what the sheet holds of others is passed over.
    virtual bool takeSpans(const CellSheet &, qint64 /*startMs*/, const QList<TimeSpan> &)
    {
        return true;
    }
    virtual bool takeDay(const CellSheet &sheet, qint64 dayMs,
                         const QHash<quint32, ContactDims> &dims, CellUses uses) = 0;
    virtual bool takeHours(const CellSheet &, qint64 /*dayMs*/) { return true; }
    virtual bool takeWeeks(const CellSheet &, const QList<DimensionValue> & /*of the groups*/)
    {
        return true;
    }
};

/// Stretches of time that were told as a whole.
class ToldSpans
{
public:
    /// Ascending, none twice.
    void add(qint64 fromMs, qint64 toMs)
    {
        if (!m_spans.isEmpty() && m_spans.last().second == fromMs)
            m_spans.last().second = toMs;
        else
            m_spans.append({fromMs, toMs});
    }
    /// All of a stretch, which lies in one or touches none or several.
    bool cover(qint64 fromMs, qint64 toMs) const
    {
        const auto after = std::upper_bound(
            m_spans.begin(), m_spans.end(), fromMs,
            [](qint64 atMs, const std::pair<qint64, qint64> &span) { return atMs < span.first; });
        return after != m_spans.begin() && std::prev(after)->second >= toMs;
    }
    bool contain(qint64 slotMs) const { return cover(slotMs, slotMs + 1); }

private:
    QList<std::pair<qint64, qint64>> m_spans;
};

/// Takes cells one by one only.
template <typename Visit> class EachCell final : public CellTaker
{
public:
    explicit EachCell(qint64 fromMs, qint64 toMs, Visit visit)
        : m_fromMs(fromMs)
        , m_toMs(toMs)
        , m_visit(std::move(visit))
    {}
    CellUses usesOf(qint64, qint64) const override { return CourseUse; }
    CellWants wantsFor(CellUses) const override { return everyMeasure; }
    void take(const CellKey &key, const Cell &cell) override { m_visit(key, cell); }
    bool takeDay(const CellSheet &sheet, qint64 dayMs, const QHash<quint32, ContactDims> &dims,
                 CellUses) override
    {
        const auto rows = sheet.unpack();
        if (!rows)
            return false;
        for (const SheetRow &row : *rows) {
            const qint64 slotMs = dayMs + row.slot * slotLengthMs;
            if (slotMs >= m_fromMs && slotMs < m_toMs)
                m_visit(CellKey{slotMs, dims.value(row.group)}, row.cell);
        }
        return true;
    }

private:
    const qint64 m_fromMs;
    const qint64 m_toMs;
    Visit m_visit;
};

} // namespace Wheelhouse
