// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/overview/overviewperiod.h"

#include <QList>

#include <array>
#include <optional>

namespace Wheelhouse {

/// Mean contacts an hour of the week, over the hours of the period that have begun.
class WeekHeat
{
public:
    /// `period` must live as long as this.
    explicit WeekHeat(const OverviewPeriod &period) : m_period(period), m_toMs(period.fromMs()) {}

    /// More contacts (fewer when negative) in the hour in which a slot of the period starts.
    void add(qint64 slotMs, qint64 contacts);
    /// 7 x 24, Monday 00:00 first; none for an hour of which nothing has begun. `nowMs` must not go
    /// back.
    const QList<std::optional<double>> &upTo(qint64 nowMs);

private:
    static constexpr int hours = 7 * 24;
    size_t hourOf(qint64 slotMs) const;
    const OverviewPeriod &m_period;
    std::array<qint64, hours> m_contacts{};
    std::array<qint64, hours> m_slots{}; ///< that have begun
    qint64 m_toMs;
    bool m_changed = true;
    QList<std::optional<double>> m_heat;
};

} // namespace Wheelhouse
