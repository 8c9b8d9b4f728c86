// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/celltally.h"

namespace Wheelhouse {

namespace {

std::vector<Measure> listOf(const MeasureSet &measures)
{
    std::vector<Measure> list;
    for (int measure = 0; measure < measureCount; ++measure) {
        if (measures.test(size_t(measure)))
            list.push_back(Measure(measure));
    }
    return list;
}

} // namespace

CellTally::CellTally(const CellWants &wants, qsizetype targets)
    : m_counted(listOf(wants.counts))
    , m_timed(listOf(wants.durations))
{
    grow(targets);
}

void CellTally::grow(qsizetype targets)
{
    m_targets = std::max(m_targets, targets);
    m_counts.resize(size_t(m_targets) * m_counted.size());
    m_spreads.resize(size_t(m_targets) * m_timed.size());
}

template <typename IsWanted, typename ForEachTarget>
bool CellTally::addRows(const CellSheet &sheet, IsWanted isWanted, ForEachTarget forEachTarget)
{
    for (size_t i = 0; i < m_counted.size(); ++i) {
        const bool done = sheet.forEachCount(m_counted[i], [&](qsizetype row, qint64 count) {
            if (isWanted(row))
                forEachTarget(row, [&](qint32 target) {
                    m_counts[size_t(target) * m_counted.size() + i] += count;
                });
        });
        if (!done)
            return false;
    }
    for (size_t i = 0; i < m_timed.size(); ++i) {
        const auto add = [&](qsizetype row, const Histogram::Bucket &bucket) {
            forEachTarget(row, [&](qint32 target) {
                m_spreads[size_t(target) * m_timed.size() + i].add(bucket);
            });
        };
        if (!sheet.forEachBucket(m_timed[i], isWanted, add))
            return false;
    }
    return true;
}

bool CellTally::add(const CellSheet &sheet, std::span<const qint32> targetOfRow)
{
    Q_ASSERT(qsizetype(targetOfRow.size()) == sheet.rowCount());
    return addRows(
        sheet, [&](qsizetype row) { return targetOfRow[size_t(row)] >= 0; },
        [&](qsizetype row, auto add) { add(targetOfRow[size_t(row)]); });
}

bool CellTally::add(const CellSheet &sheet, std::span<const TwoTargets> targetsOfRow)
{
    Q_ASSERT(qsizetype(targetsOfRow.size()) == sheet.rowCount());
    return addRows(
        sheet, [&](qsizetype row) { return targetsOfRow[size_t(row)].first >= 0; },
        [&](qsizetype row, auto add) {
            add(targetsOfRow[size_t(row)].first);
            add(targetsOfRow[size_t(row)].second);
        });
}

void CellTally::add(const Cell &cell, qsizetype target)
{
    for (size_t i = 0; i < m_counted.size(); ++i)
        m_counts[size_t(target) * m_counted.size() + i] += cell.count(m_counted[i]);
    for (size_t i = 0; i < m_timed.size(); ++i) {
        const Histogram *durations = cell.durations(m_timed[i]);
        if (!durations)
            continue;
        m_spreads[size_t(target) * m_timed.size() + i].add(*durations);
    }
}

void CellTally::Spread::makeRoom(qint32 firstIndex, qint32 lastIndex)
{
    first = std::min(first, size_t(firstIndex));
    end = std::max(end, size_t(lastIndex) + 1);
    if (end > sums.size())
        sums.resize(std::max(end + 256, 2 * sums.size()));
}

void CellTally::Spread::add(const Histogram::Bucket &bucket)
{
    const auto index = size_t(bucket.index);
    if (index < first || index >= end)
        makeRoom(bucket.index, bucket.index);
    Sum &sum = sums[index];
    sum.count += bucket.count;
    sum.aboveFloorMs += bucket.aboveFloorMs;
}

void CellTally::Spread::add(const Histogram &durations)
{
    makeRoom(durations.buckets().front().index, durations.buckets().back().index);
    for (const Histogram::Bucket &bucket : durations.buckets()) {
        Sum &sum = sums[size_t(bucket.index)];
        sum.count += bucket.count;
        sum.aboveFloorMs += bucket.aboveFloorMs;
    }
}

Histogram CellTally::Spread::take()
{
    std::vector<Histogram::Bucket> buckets;
    for (size_t index = first; index < end; ++index) {
        Sum &sum = sums[index];
        if (sum.count != 0 || sum.aboveFloorMs != 0)
            buckets.push_back({qint32(index), qint32(sum.count), sum.aboveFloorMs});
        sum = {};
    }
    first = std::numeric_limits<size_t>::max();
    end = 0;
    return Histogram(std::move(buckets));
}

Cell CellTally::take(qsizetype target)
{
    Cell cell;
    qint64 *counts = m_counts.data() + size_t(target) * m_counted.size();
    for (size_t i = 0; i < m_counted.size(); ++i)
        cell.add(m_counted[i], std::exchange(counts[i], 0), {});
    Spread *spreads = m_spreads.data() + size_t(target) * m_timed.size();
    for (size_t i = 0; i < m_timed.size(); ++i)
        cell.add(m_timed[i], 0, spreads[i].take());
    return cell;
}

} // namespace Wheelhouse
