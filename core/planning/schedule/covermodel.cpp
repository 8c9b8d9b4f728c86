// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/schedule/covermodel.h"

#include <ClpSimplex.hpp>
#include <CoinPackedMatrix.hpp>

#include <algorithm>
#include <cmath>
#include <map>

namespace Wheelhouse {
namespace {

constexpr double wholeTolerance = 1e-5;

struct Window
{
    int breakSlots;
    std::vector<int> slots; ///< of the round, where the break may begin
    auto operator<=>(const Window &) const = default;
};

} // namespace

/// The model while it is put together.
struct CoverModel::Columns
{
    Columns(int slotCount, const std::vector<char> &touched)
        : slotCount(slotCount)
        , row(touched.size(), -1)
    {
        for (int slot = 0; slot < slotCount; ++slot) {
            if (touched[size_t(slot)])
                row[size_t(slot)] = rows++;
        }
        anchored.assign(touched.size(), 0);
        for (int slot = 0; slot < slotCount; ++slot)
            anchored[size_t(slot)] = !touched[size_t((slot + slotCount - 1) % slotCount)];
        if (rows == slotCount)
            anchored[0] = 1;
    }

    bool tied(int slot) const { return row[size_t(slot)] >= 0 && !anchored[size_t(slot)]; }

    void begin(double columnCost, double columnLower)
    {
        starts.push_back(CoinBigIndex(rowIndex.size()));
        cost.push_back(columnCost);
        lower.push_back(columnLower);
    }
    void put(int atRow, double value)
    {
        rowIndex.push_back(atRow);
        element.push_back(value);
    }
    /// People there from `first` on, `length` slots long; `sign` -1 for people away.
    void putStay(int first, int length, double sign)
    {
        for (int i = 0; i < length; ++i) {
            const int slot = (first + i) % slotCount;
            if (anchored[size_t(slot)])
                put(row[size_t(slot)], -sign);
        }
        const int end = (first + length) % slotCount;
        if (first % slotCount == end)
            return;
        if (tied(first % slotCount))
            put(row[size_t(first % slotCount)], -sign);
        if (tied(end))
            put(row[size_t(end)], sign);
    }

    int slotCount;
    int rows = 0;
    std::vector<int> row;       ///< by slot; -1: no free shift gets there
    std::vector<char> anchored; ///< the slots whose row holds all cover instead of the difference
    std::map<Window, int> windowRow;
    std::vector<CoinBigIndex> starts;
    std::vector<int> rowIndex;
    std::vector<double> element, cost, lower;
};

CoverModel::CoverModel(const CoverProblem &problem, const CoverPiece &piece)
    : m_problem(problem)
    , m_simplex(std::make_unique<ClpSimplex>())
{
    int longest = 0;
    for (const ShiftType &type : problem.types)
        longest = std::max(longest, type.slots);
    std::vector<char> touched(size_t(problem.slotCount()), 0);
    for (const int start : piece.starts) {
        for (int i = 0; i < longest; ++i)
            touched[size_t((start + i) % problem.slotCount())] = 1;
    }

    Columns columns(problem.slotCount(), touched);
    addShifts(piece, columns);
    addBreaks(columns);
    addCover(piece, columns);
    columns.starts.push_back(CoinBigIndex(columns.rowIndex.size()));

    const std::vector<double> zero(size_t(columns.rows), 0.0);
    const std::vector<double> upper(columns.cost.size(), COIN_DBL_MAX);
    m_simplex->setLogLevel(0);
    m_simplex->loadProblem(int(columns.cost.size()), columns.rows, columns.starts.data(),
                           columns.rowIndex.data(), columns.element.data(), columns.lower.data(),
                           upper.data(), columns.cost.data(), zero.data(), zero.data());
}

CoverModel::~CoverModel() = default;

void CoverModel::addShifts(const CoverPiece &piece, Columns &columns)
{
    for (int type = 0; type < int(m_problem.types.size()); ++type) {
        const ShiftType &of = m_problem.types[size_t(type)];
        for (const int start : piece.starts) {
            if (!of.mayStartOn(start % m_problem.slotsPerDay))
                continue;
            m_shifts.push_back({start, type, -1, 1});
            columns.begin(of.paidHours, 0);
            columns.putStay(start, of.slots, 1);
            if (!of.hasBreak()) {
                m_windowOf.push_back(-1);
                continue;
            }
            Window window{of.breakSlots, {}};
            for (const int offset : of.breakOffsets)
                window.slots.push_back((start + offset) % m_problem.slotCount());
            const auto [at, isNew] = columns.windowRow.try_emplace(std::move(window), columns.rows);
            columns.rows += isNew;
            columns.put(at->second, 1);
            m_windowOf.push_back(at->second);
        }
    }
}

void CoverModel::addBreaks(Columns &columns)
{
    m_windowCount = columns.rows;
    for (const auto &[window, row] : columns.windowRow) {
        for (const int slot : window.slots) {
            m_breaks.push_back({row, slot});
            columns.begin(0, 0);
            columns.putStay(slot, window.breakSlots, -1);
            columns.put(row, -1);
        }
    }
}

void CoverModel::addCover(const CoverPiece &piece, Columns &columns)
{
    for (int slot = 0; slot < columns.slotCount; ++slot) {
        if (columns.row[size_t(slot)] < 0)
            continue;
        columns.begin(0, std::max(0, piece.demand[size_t(slot)]));
        columns.put(columns.row[size_t(slot)], 1);
        const int next = (slot + 1) % columns.slotCount;
        if (next != slot && columns.tied(next))
            columns.put(columns.row[size_t(next)], -1);
    }
}

CoverPlan CoverModel::planOf(const double *solution) const
{
    struct Left
    {
        int slot;
        int count;
    };
    std::vector<std::vector<Left>> breaks{size_t(m_windowCount)};
    for (size_t i = 0; i < m_breaks.size(); ++i) {
        const int count = int(std::lround(solution[m_shifts.size() + i]));
        if (count > 0)
            breaks[size_t(m_breaks[i].window)].push_back({m_breaks[i].slot, count});
    }
    CoverPlan plan;
    for (size_t i = 0; i < m_shifts.size(); ++i) {
        PlannedShift shift = m_shifts[i];
        int count = int(std::lround(solution[i]));
        if (m_windowOf[i] < 0) {
            shift.count = count;
            if (count > 0)
                plan.push_back(shift);
            continue;
        }
        std::vector<Left> &places = breaks[size_t(m_windowOf[i])];
        while (count > 0 && !places.empty()) {
            Left &place = places.back();
            shift.breakOffset =
                (place.slot - shift.start + m_problem.slotCount()) % m_problem.slotCount();
            shift.count = std::min(count, place.count);
            plan.push_back(shift);
            count -= shift.count;
            place.count -= shift.count;
            if (place.count == 0)
                places.pop_back();
        }
        Q_ASSERT(count == 0);
    }
    return plan;
}

CoverPlan CoverModel::rounded(const double *solution, double lift) const
{
    std::vector<std::vector<std::pair<int, double>>> places{size_t(m_windowCount)};
    for (size_t i = 0; i < m_breaks.size(); ++i)
        places[size_t(m_breaks[i].window)].push_back(
            {m_breaks[i].slot, solution[m_shifts.size() + i]});
    CoverPlan plan;
    for (size_t i = 0; i < m_shifts.size(); ++i) {
        const int count = int(std::floor(solution[i] + lift + wholeTolerance));
        for (int person = 0; person < count; ++person) {
            PlannedShift shift = m_shifts[i];
            if (m_windowOf[i] >= 0) {
                auto &left = places[size_t(m_windowOf[i])];
                const auto most =
                    std::max_element(left.begin(), left.end(), [](const auto &a, const auto &b) {
                        return a.second < b.second;
                    });
                most->second -= 1;
                shift.breakOffset =
                    (most->first - shift.start + m_problem.slotCount()) % m_problem.slotCount();
            }
            plan.push_back(shift);
        }
    }
    return plan;
}

} // namespace Wheelhouse
