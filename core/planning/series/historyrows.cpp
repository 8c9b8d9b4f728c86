// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/series/historyrows.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace Wheelhouse {

void HistoryRows::append(LocalSeconds at, double value, qint64 line)
{
    const qint64 ahead = line - qint64(m_points.size());
    if (m_runs.empty() || m_runs.back().lineAhead != ahead)
        m_runs.push_back({m_points.size(), ahead});
    m_points.push_back({at, value});
}

qint64 HistoryRows::lineOf(size_t row) const
{
    const size_t place = m_order.empty() ? row : m_order[row];
    const auto next = std::upper_bound(m_runs.begin(), m_runs.end(), place,
                                       [](size_t at, const Run &run) { return at < run.row; });
    return qint64(place) + std::prev(next)->lineAhead;
}

std::vector<size_t> HistoryRows::stepsBack() const
{
    std::vector<size_t> rows;
    for (size_t row = 1; row < m_points.size(); ++row) {
        if (m_points[row].at < m_points[row - 1].at)
            rows.push_back(row);
    }
    return rows;
}

void HistoryRows::makeOrder()
{
    if (!m_order.empty())
        return;
    m_order.resize(m_points.size());
    std::iota(m_order.begin(), m_order.end(), 0u);
}

void HistoryRows::sort()
{
    makeOrder();
    std::sort(m_order.begin(), m_order.end(), [this](quint32 a, quint32 b) {
        return m_points[a].at != m_points[b].at ? m_points[a].at < m_points[b].at : a < b;
    });
    std::vector<SeriesPoint> sorted;
    sorted.reserve(m_points.size());
    for (const quint32 place : m_order)
        sorted.push_back(m_points[place]);
    m_points = std::move(sorted);
}

void HistoryRows::moveDown(size_t begin, size_t end)
{
    if (begin != m_merged) {
        std::move(m_points.begin() + qsizetype(begin), m_points.begin() + qsizetype(end),
                  m_points.begin() + qsizetype(m_merged));
        std::move(m_order.begin() + qsizetype(begin), m_order.begin() + qsizetype(end),
                  m_order.begin() + qsizetype(m_merged));
    }
    m_merged += end - begin;
}

void HistoryRows::merge(size_t begin, size_t end, double value)
{
    makeOrder();
    moveDown(m_looked, begin + 1);
    m_points[m_merged - 1].value = value;
    m_looked = end;
}

void HistoryRows::finishMerging()
{
    if (m_looked == 0)
        return;
    moveDown(m_looked, m_points.size());
    m_points.resize(m_merged);
    m_order.resize(m_merged);
    m_merged = m_looked = 0;
}

void HistoryRows::clear(size_t row)
{
    m_points[row].value = std::numeric_limits<double>::quiet_NaN();
}

} // namespace Wheelhouse
