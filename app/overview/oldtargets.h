// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/settings/settings.h"

#include <QMap>

namespace Wheelhouse {

class MetricTargets;

/// Targets that earlier builds kept in the settings of this computer, for each server. They hold no
/// more, but whoever set them may hand them to the server. What cannot be read is logged and passed
/// over. GUI thread.
class OldTargets
{
public:
    /// `settings` must outlive this.
    explicit OldTargets(Settings &settings) : m_settings(settings) {}

    /// By metric; `server` is the id of a ConnectionProfile.
    QMap<QString, double> of(const QString &server) const;
    /// Those of which `targets`, which follow this server, have never had one; others are
    /// forgotten, for the server's hold.
    QMap<QString, double> unknownTo(const MetricTargets &targets, const QString &server);
    /// Sets them all there, and forgets each that is set or was set by somebody else meanwhile.
    /// Both must outlive the answers.
    void handOver(const QString &server, MetricTargets &targets);
    void forget(const QString &server);

private:
    void forget(const QString &server, const QString &metric);

    Settings &m_settings;
};

} // namespace Wheelhouse
