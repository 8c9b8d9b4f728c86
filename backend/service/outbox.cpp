// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/outbox.h"

#include "core/protocol/jsonrpc.h"

#include <QJsonDocument>

namespace Wheelhouse {

int httpStatus(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Invalid:
        return 400;
    case ErrorCode::Unauthorised:
        return 401;
    case ErrorCode::Forbidden:
        return 403;
    case ErrorCode::NotFound:
        return 404;
    case ErrorCode::Conflict:
    case ErrorCode::InUse:
        return 409;
    case ErrorCode::Gone:
        return 410;
    case ErrorCode::TooLarge:
        return 413;
    case ErrorCode::RateLimited:
        return 429;
    case ErrorCode::Corrupt:
    case ErrorCode::NewerVersion:
        return 500;
    case ErrorCode::Unavailable:
        return 503;
    }
    return 500;
}

Error unknownMethod(const QString &method)
{
    return {ErrorCode::NotFound, QStringLiteral("there is no method “%1”").arg(method),
            QStringLiteral("method")};
}

void Outbox::attach(std::shared_ptr<SocketPeer> peer)
{
    const quint64 id = peer->id();
    m_peers.insert(id, std::move(peer));
}

void Outbox::detach(quint64 peer)
{
    m_peers.remove(peer);
}

SocketPeer *Outbox::peer(quint64 id) const
{
    return m_peers.value(id).get();
}

void Outbox::respond(const Caller &caller, const Result<QJsonObject> &result, qint64 afterSeq,
                     const QJsonObject &current)
{
    Entry entry{afterSeq, caller.peer, nullptr, caller, result, current};
    if (m_halted || (m_waiting.empty() && afterSeq <= m_committed))
        deliver(entry);
    else
        m_waiting.push_back(std::move(entry));
}

void Outbox::send(quint64 peer, Frame frame, qint64 afterSeq)
{
    Entry entry{afterSeq, peer, std::move(frame), {}};
    if (m_waiting.empty() && afterSeq <= m_committed)
        deliver(entry);
    else
        m_waiting.push_back(std::move(entry));
}

void Outbox::close(quint64 peer, quint16 code, const std::string &reason)
{
    if (SocketPeer *socket = this->peer(peer))
        socket->close(code, reason);
}

void Outbox::committed(qint64 seq)
{
    m_committed = std::max(m_committed, seq);
    while (!m_waiting.empty() && m_waiting.front().afterSeq <= m_committed) {
        deliver(m_waiting.front());
        m_waiting.pop_front();
    }
}

void Outbox::abandon(const Error &error)
{
    for (Entry &entry : std::exchange(m_waiting, {})) {
        if (entry.frame)
            continue;
        entry.result = error;
        deliver(entry);
    }
}

void Outbox::deliver(const Entry &entry)
{
    if (entry.caller.http) {
        HttpResponse response;
        response.contentType = "application/json";
        QJsonObject body;
        if (entry.result) {
            body = *entry.result;
        } else {
            response.status = httpStatus(entry.result.error().code);
            body = errorObject(entry.result.error(), entry.current);
        }
        response.body = QJsonDocument(body).toJson(QJsonDocument::Compact).toStdString();
        entry.caller.http(std::move(response));
        return;
    }
    const auto peer = m_peers.constFind(entry.peer);
    if (peer == m_peers.constEnd())
        return;
    if (entry.frame) {
        (*peer)->send(entry.frame);
        return;
    }
    const QByteArray text = encode(RpcResponse{entry.caller.id, entry.result, entry.current});
    (*peer)->send(makeTextFrame({text.constData(), size_t(text.size())}));
}

} // namespace Wheelhouse
