// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QUrl>

namespace Wheelhouse {

/// How a transport came to its end.
enum class TransportEnd {
    Lost,        ///< was open and is gone
    Unreachable, ///< nobody answered, or not as a websocket
    Untrusted    ///< the certificate is not accepted; trying again will not help
};

/// What carries texts to a server and back: a websocket, or the near end of a pair in one process.
/// One connection at a time; may be opened again after it ended. GUI thread.
class Transport : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Drops any earlier connection without a signal. Answered by opened() or ended().
    virtual void open(const QUrl &url) = 0;
    /// No signal follows.
    virtual void close() = 0;
    /// UTF-8 JSON. Silently dropped when not open: ended() tells.
    virtual void send(const QByteArray &text) = 0;
    /// Answered by ponged() while the other side lives.
    virtual void ping() = 0;

Q_SIGNALS:
    void opened();
    void received(const QByteArray &text);
    void ponged(qint64 elapsedMs);
    /// `detail` is English, for logs and diagnostics.
    void ended(Wheelhouse::TransportEnd how, const QString &detail);
};

} // namespace Wheelhouse
