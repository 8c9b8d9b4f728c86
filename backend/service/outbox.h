// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What leaves the server, in order, each thing only when the events it speaks of are durable. This
// is the one place where "acknowledge after commit" is kept. Used by the domain thread.
#pragma once

#include "backend/net/http.h"
#include "backend/net/socketpeer.h"
#include "core/base/result.h"

#include <QHash>
#include <QJsonObject>
#include <QJsonValue>

#include <deque>

namespace Wheelhouse {

/// Who waits for an answer: a request on a websocket, or an HTTP exchange.
struct Caller
{
    quint64 peer = 0;
    QJsonValue id;
    HttpReply http; ///< set for HTTP
};

class Outbox
{
public:
    void attach(std::shared_ptr<SocketPeer> peer);
    void detach(quint64 peer);
    SocketPeer *peer(quint64 id) const;

    /// `afterSeq`: the newest event the answer rests on. Never smaller than in an earlier call.
    /// `current`: of a conflict, the thing as it is now.
    void respond(const Caller &caller, const Result<QJsonObject> &result, qint64 afterSeq,
                 const QJsonObject &current = {});
    void send(quint64 peer, Frame frame, qint64 afterSeq);
    /// After everything sent so far.
    void close(quint64 peer, quint16 code, const std::string &reason);

    /// Everything up to `seq` is durable: what waited for it leaves.
    void committed(qint64 seq);

    /// While the log takes nothing, an answer leaves at once: it is a refusal or something that was
    /// read. What waits already goes on waiting.
    void setHalted(bool halted) { m_halted = halted; }
    /// `seq` as it may be told to a client now: 0 when the answer leaves before it is durable, for
    /// then nobody may resume from it.
    qint64 resumable(qint64 seq) const { return m_halted && seq > m_committed ? 0 : seq; }
    /// What waits can never become durable: every request in it is answered with the error.
    void abandon(const Error &error);

    size_t waiting() const { return m_waiting.size(); }

private:
    struct Entry
    {
        qint64 afterSeq;
        quint64 peer;
        Frame frame; ///< null: a response still to be encoded
        Caller caller;
        Result<QJsonObject> result = QJsonObject();
        QJsonObject current = {};
    };
    void deliver(const Entry &entry);

    qint64 m_committed = 0;
    bool m_halted = false;
    std::deque<Entry> m_waiting;
    QHash<quint64, std::shared_ptr<SocketPeer>> m_peers;
};

/// The HTTP status that carries an error of ours.
int httpStatus(ErrorCode code);

/// For a method that nobody answers to.
Error unknownMethod(const QString &method);

} // namespace Wheelhouse
