// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kpi/offhours.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <vector>

namespace Wheelhouse {

struct ContactDims;

/// The dims of a sheet's group; null for one whose rows do not count.
using DimsOf = std::function<const ContactDims *(quint32 group)>;

/// What a HoursFilter takes of one sheet whose slots are quarters of an hour: rows of brands, slot
/// by slot. Each pair is worked out once. Without a wish everything is taken, whatever the slots
/// are. Not thread-safe.
class HoursMask
{
public:
    /// `filter` must live as long as this.
    HoursMask(const HoursFilter &filter, qint64 startMs) : m_filter(filter), m_startMs(startMs) {}

    /// What takes() is to be asked with for rows of this brand.
    qint32 kindOf(const QString &brand);
    bool takes(qint32 kind, quint32 slot);

private:
    enum Answer : qint8 { NotAsked, Taken, Left };
    const HoursFilter &m_filter;
    const qint64 m_startMs;
    QStringList m_brands;                       ///< by kind
    std::vector<std::vector<Answer>> m_answers; ///< by kind, then by slot
};

} // namespace Wheelhouse
