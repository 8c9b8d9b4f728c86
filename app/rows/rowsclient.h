// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/live/transcriptclient.h"
#include "app/rows/rowsstate.h"

namespace Wheelhouse {

/// Carries what a RowsState asks to the server by kpi.rows, and the conversation that is read there
/// by its view. GUI thread.
class RowsClient : public QObject
{
    Q_OBJECT

public:
    /// `state` must live as long as this.
    RowsClient(Link &link, RowsState &state, QObject *parent = nullptr);

private:
    void carry();

    Link &m_link;
    RowsState &m_state;
    TranscriptClient m_transcript;
};

} // namespace Wheelhouse
