// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/care/event.h"
#include "core/protocol/targetsview.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <optional>

namespace Wheelhouse {

/// The targets of the metrics as the server last said, and their changes. They come with the
/// figures of the Overview; OverviewClient carries what is read and set, a test carries by hand.
/// GUI thread.
class MetricTargets : public QObject
{
    Q_OBJECT

public:
    using Answered = std::function<void(const Result<QJsonObject> &)>;
    /// Calls a method of the server and answers once.
    using Carry =
        std::function<void(const QString &method, const QJsonObject &params, Answered answered)>;
    using Done = std::function<void(const Result<void> &)>;

    using QObject::QObject;

    void setCarrier(Carry carry) { m_carry = std::move(carry); }
    /// What the user's role may change.
    void setRights(const QList<Role> &roles);
    bool maySet() const { return m_maySet; }

    /// The latest of each metric, as a page has them. What is known to be later stays.
    void follow(const QList<TargetEntry> &latest);
    /// Another server is coming.
    void clear();

    std::optional<double> of(const QString &metric) const;
    /// Those that hold, by metric.
    QHash<QString, double> all() const;
    /// The latest of the metric, also one that was taken away; without seq: it never had one.
    TargetEntry entry(const QString &metric) const;

    /// Reads the metric's history; historyRead() follows, unless another one is asked for.
    void readHistory(const QString &metric);
    /// Newest first, of the metric asked for last; empty until it is there.
    const QList<TargetEntry> &history() const { return m_history; }

    /// Sets the target in the metric's unit, or takes it away, on top of entry(). `done` is called
    /// once. Errors: those of targets.set, Unavailable without a server.
    void set(const QString &metric, std::optional<double> value, Done done = {});

Q_SIGNALS:
    void changed();
    void historyRead();

private:
    Carry m_carry;
    bool m_maySet = false;
    quint64 m_number = 0; ///< of the latest reading; older answers are dropped
    QHash<QString, TargetEntry> m_latest;
    QList<TargetEntry> m_history;
};

} // namespace Wheelhouse
