// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/connection.h"
#include "core/kpi/dims.h"

#include <QHash>

namespace Wheelhouse {

/// The dims by the number that cells name them with. A number never changes its meaning, so what
/// was read once is kept.
class DimTable
{
public:
    /// Reads those that are new.
    Result<void> refresh(Connection &connection);
    const QHash<quint32, ContactDims> &all() const { return m_dims; }
    void forget() { m_dims.clear(); }

private:
    QHash<quint32, ContactDims> m_dims;
};

/// How dims are written in the table dim, and read.
QByteArray encodeDims(const ContactDims &dims);
Result<ContactDims> decodeDims(const QByteArray &text);

} // namespace Wheelhouse
