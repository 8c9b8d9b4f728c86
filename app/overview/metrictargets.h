// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/settings/settings.h"

#include <QHash>

#include <optional>

namespace Wheelhouse {

/// The targets that the user holds the metrics of each server against, by metric id. They live in
/// the settings of this computer: the log has no event for them, and a target of one director need
/// not be another's. What cannot be read counts as no target, is logged, and stays in the settings
/// until the first change. GUI thread.
class MetricTargets : public QObject
{
    Q_OBJECT

public:
    /// `settings` must outlive this.
    explicit MetricTargets(Settings &settings, QObject *parent = nullptr);

    /// Whose targets are meant from now on: the id of a ConnectionProfile.
    void setServer(const QString &server);

    std::optional<double> of(const QString &metric) const;
    const QHash<QString, double> &all() const { return m_targets; }

    /// In the metric's unit; nothing takes it away. False when the metric can have no such target
    /// (core/overview/target.h), or there is no server.
    bool set(const QString &metric, std::optional<double> target);

Q_SIGNALS:
    void changed();

private:
    Settings &m_settings;
    QString m_server;
    QHash<QString, double> m_targets; ///< of m_server
};

} // namespace Wheelhouse
