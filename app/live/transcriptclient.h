// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/link/viewsubscription.h"
#include "app/live/transcriptstate.h"

namespace Wheelhouse {

/// Feeds a TranscriptState from the server's view "conversation": whichever conversation the state
/// says is being read. GUI thread.
class TranscriptClient : public QObject
{
    Q_OBJECT

public:
    /// `state` must live as long as this.
    TranscriptClient(Link &link, TranscriptState &state, QObject *parent = nullptr);

private:
    void follow();

    TranscriptState &m_state;
    ViewSubscription m_view;
};

} // namespace Wheelhouse
