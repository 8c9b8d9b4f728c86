// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/link/pipetransport.h"
#include "app/live/deskcommands.h"
#include "core/base/clock.h"
#include "core/protocol/jsonrpc.h"

namespace Wheelhouse {

/// Desk commands over a link in one process whose far end is the test: it sees what is asked and
/// answers when it likes. Online after the first turns of the event loop.
class TestDesk : public QObject
{
    Q_OBJECT

public:
    TestDesk();

    DeskCommands &commands() { return m_commands; }
    bool isOnline() const { return m_link.isOnline(); }

    /// What was asked and not answered, oldest first; the session's own opening is answered here.
    const QList<RpcRequest> &asked() const { return m_asked; }
    /// Answers the oldest.
    void accept();
    void refuse(const Error &error);

private:
    void take(const QByteArray &text);
    void answer(const QJsonValue &id, const Result<QJsonObject> &result);

    ManualClock m_clock;
    PipeTransport *m_pipe;
    Link m_link;
    CommandQueue m_queue;
    DeskCommands m_commands;
    QList<RpcRequest> m_asked;
};

} // namespace Wheelhouse
