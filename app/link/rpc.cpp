// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/link/rpc.h"

#include "app/link/logging.h"
#include "app/link/transport.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace Wheelhouse {
namespace {

constexpr QLatin1StringView linkContext("link");

Error linkFailure(const char *detail)
{
    return {ErrorCode::Unavailable, QString::fromLatin1(detail), linkContext};
}

} // namespace

Rpc::Rpc(Transport &transport, int timeoutMs, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_timeoutMs(timeoutMs)
{
    connect(&transport, &Transport::received, this, &Rpc::take);
}

void Rpc::call(const QString &method, const QJsonObject &params, QObject *context, Answer answer)
{
    const qint64 id = ++m_lastId;
    m_pending.insert(id, {context, std::move(answer)});
    QTimer::singleShot(m_timeoutMs, this, [this, id, method] {
        if (!m_pending.contains(id))
            return;
        qCWarning(linkLog) << "no answer to" << method;
        settle(id, linkFailure("no answer in time"));
    });
    m_transport.send(encode(RpcRequest{id, method, params}));
}

void Rpc::abandon()
{
    QList<qint64> ids = m_pending.keys();
    std::sort(ids.begin(), ids.end());
    for (const qint64 id : std::as_const(ids))
        settle(id, linkFailure("the link broke before the answer"));
}

bool Rpc::isLinkFailure(const Error &error)
{
    return error.code == ErrorCode::Unavailable && error.context == linkContext;
}

void Rpc::take(const QByteArray &text)
{
    const Result<RpcMessage> message = decodeRpc(text);
    Q_EMIT heard();
    if (!message) {
        ++m_malformed;
        qCWarning(linkLog) << "malformed message:" << message.error().text();
    } else if (const auto *response = std::get_if<RpcResponse>(&*message)) {
        settle(response->id.toInteger(), response->result);
    } else if (const auto *notification = std::get_if<RpcNotification>(&*message)) {
        Q_EMIT notified(notification->method, notification->params);
    } else {
        ++m_malformed;
        qCWarning(linkLog) << "the server asked something of a client";
    }
}

void Rpc::settle(qint64 id, const Result<QJsonObject> &result)
{
    const auto found = m_pending.find(id);
    if (found == m_pending.end())
        return;
    const Pending pending = std::move(*found);
    m_pending.erase(found);
    if (pending.context)
        pending.answer(result);
}

} // namespace Wheelhouse
