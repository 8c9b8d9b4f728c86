// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/link/viewsubscription.h"
#include "app/live/livestate.h"

namespace Wheelhouse {

/// Feeds a LiveState from the server's view "live" while it is watched. GUI thread.
class LiveViewClient : public QObject
{
    Q_OBJECT

public:
    /// `state` must live as long as this.
    LiveViewClient(Link &link, LiveState &state, QObject *parent = nullptr);

    /// Only a page that is seen costs traffic.
    void setWatching(bool watching);

private:
    LiveState &m_state;
    ViewSubscription m_view;
};

} // namespace Wheelhouse
