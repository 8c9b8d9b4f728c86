// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/care/event.h"
#include "core/protocol/targetsview.h"

#include <QMap>

#include <optional>

namespace Wheelhouse {

/// The targets of metrics and how they came to be: the fold of the log's TargetSet, which are taken
/// in the log's order. `user` of its entries is an id. A value.
class TargetBook
{
public:
    /// Of the events of the log, in its order; other kinds are passed over.
    static TargetBook of(const QList<Event> &events);
    /// False, and nothing happens, for another kind of event.
    bool take(const Event &event);

    /// The latest of each metric, by metric; also where it was taken away.
    QList<TargetEntry> latest() const;
    /// Newest first, at most mostTargetChanges; of all metrics when `metric` is empty.
    QList<TargetEntry> history(const QString &metric) const;
    /// Of the latest of this metric; 0: there is none.
    qint64 seqOf(const QString &metric) const { return m_latest.value(metric).seq; }

private:
    QList<TargetEntry> m_history; ///< as the log has them
    QMap<QString, TargetEntry> m_latest;
};

/// The target of `metric` among the latest of each; none for a metric that this version does not
/// know, or a value that it cannot have.
std::optional<double> targetAmong(const QList<TargetEntry> &latest, const QString &metric);

} // namespace Wheelhouse
