// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/link/viewsubscription.h"
#include "app/overview/overviewstate.h"
#include "app/rows/rowsclient.h"

namespace Wheelhouse {

/// Feeds an OverviewState from the server's view "overview": whatever question the state asks,
/// while it is watched; and carries its questions why and who. GUI thread.
class OverviewClient : public QObject
{
    Q_OBJECT

public:
    /// `state` must live as long as this.
    OverviewClient(Link &link, OverviewState &state, QObject *parent = nullptr);

    /// Only a page that is seen costs traffic.
    void setWatching(bool watching);

private:
    void follow();
    void carryWhy();
    void carryCost();
    void carryAgents();
    void carryHours();
    void carryTargets();

    Link &m_link;
    OverviewState &m_state;
    ViewSubscription m_view;
    RowsClient m_rows;
    bool m_watching = false;
};

} // namespace Wheelhouse
