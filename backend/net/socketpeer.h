// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <memory>
#include <string>
#include <string_view>

namespace Wheelhouse {

/// An already framed websocket message (header and payload), made once and shared by all receivers.
using Frame = std::shared_ptr<const std::string>;

/// RFC 6455: one final, unmasked text frame. The payload must be UTF-8.
Frame makeTextFrame(std::string_view payload);
/// A close frame; the reason is cut to 123 bytes, between characters.
Frame makeCloseFrame(quint16 code, std::string_view reason);

/// The sending half of one open websocket. All methods are thread-safe and return at once; after
/// the socket has closed they do nothing.
class SocketPeer
{
public:
    SocketPeer(quint64 id, std::string path, std::string remote);
    virtual ~SocketPeer() = default;
    SocketPeer(const SocketPeer &) = delete;
    SocketPeer &operator=(const SocketPeer &) = delete;

    quint64 id() const { return m_id; }
    /// Of the upgrade request, raw, without the query.
    const std::string &path() const { return m_path; }
    const std::string &remote() const { return m_remote; }

    /// Queues the frame whole (to many at once: within a SendBatch); what gathers in one turn
    /// leaves in one write. Over the listener's maxUnsentBytes the connection is dropped.
    virtual void send(Frame frame) = 0;
    /// Queued and not yet taken by the kernel.
    virtual size_t unsentBytes() const = 0;
    /// Sends what is queued, then a close frame; a client that does not answer is cut off after the
    /// listener's closeTimeoutMs. For the reason see makeCloseFrame.
    virtual void close(quint16 code, std::string reason) = 0;
    /// Off: no further message is taken (at most one comes yet), so that the client's own sending
    /// comes to a stop. For the moment in which the receiver cannot keep up; a socket that stays
    /// off for the listener's socketIdleMs counts as dead.
    virtual void setReading(bool on) = 0;
    /// The longest message it takes from now on, instead of the listener's messageBytes: for a
    /// client that has shown who it is and has more to say.
    virtual void setMessageLimit(quint32 bytes) = 0;

private:
    const quint64 m_id;
    const std::string m_path;
    const std::string m_remote;
};

} // namespace Wheelhouse
