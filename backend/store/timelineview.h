// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/connection.h"
#include "core/care/event.h"

#include <optional>

namespace Wheelhouse {

/// The views that place things on the time axis: what happened to scripts, annotations, and the
/// span from the first event's time to the last's.
class TimelineView
{
public:
    explicit TimelineView(Connection &connection) : m_connection(connection) {}
    Result<void> apply(const Event &event);
    /// Writes what `apply` gathered.
    Result<void> flush();
    /// Drops what was gathered and what was remembered.
    void forget();

private:
    struct Span
    {
        qint64 firstMs = 0;
        qint64 lastMs = 0;
    };
    Connection &m_connection;
    std::optional<Span> m_span;
    bool m_spanChanged = false;
};

} // namespace Wheelhouse
