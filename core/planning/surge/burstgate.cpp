// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/surge/burstgate.h"

#include <algorithm>

namespace Wheelhouse {

namespace {

constexpr qint64 leastQuietRows = 20;
constexpr qint64 mostQuietRows = 500;
constexpr double quietShare = 0.05;
constexpr double wellBeyond = 1.7;

} // namespace

bool BurstGate::push(double evidence)
{
    const qint64 row = m_row++;
    if (evidence < m_level || (row <= m_quietUntil && evidence < wellBeyond * m_beganWith))
        return false;
    m_beganWith = evidence;
    m_quietUntil =
        row + std::clamp(qint64(quietShare * double(row)), leastQuietRows, mostQuietRows);
    return true;
}

} // namespace Wheelhouse
