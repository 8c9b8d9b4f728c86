// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kpi/celltaker.h"

#include <QMap>
#include <QStringList>

#include <array>

namespace Wheelhouse {

/// Which values of each dimension a filter can take: those that contacts of the period have.
class FilterChoices
{
public:
    void add(const ContactDims &dims, qint64 contacts);
    void add(const DimensionValue &value, qint64 contacts);

    /// Sorted; without the empty one.
    QStringList of(Dimension dimension) const;

private:
    static constexpr size_t dimensions = 6;
    std::array<QMap<QString, qint64>, dimensions> m_contacts; ///< by dimension, then by value
};

} // namespace Wheelhouse
