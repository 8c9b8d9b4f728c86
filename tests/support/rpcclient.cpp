// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/rpcclient.h"

namespace Wheelhouse {

namespace {

Error ended()
{
    return {ErrorCode::Unavailable, QStringLiteral("nothing came"), {}};
}

} // namespace

RpcClient::RpcClient(quint16 port, const char *path) : m_raw(port)
{
    m_open = m_raw.isOpen() && m_raw.upgrade(path).status == 101;
}

int RpcClient::post(const char *method, const QJsonObject &params)
{
    const int id = ++m_lastId;
    const QByteArray text = encode(RpcRequest{id, QString::fromLatin1(method), params});
    m_open = m_raw.sendText({text.constData(), size_t(text.size())});
    return id;
}

Result<RpcMessage> RpcClient::next()
{
    for (;;) {
        for (int i = 0; m_idle && i < 100 && !m_raw.waitForBytes(100); ++i)
            m_idle();
        const RawFrame frame = m_raw.readFrame();
        if (frame.opcode == 9) {
            m_raw.send(RawClient::frame(10, frame.payload));
            continue;
        }
        if (frame.opcode != 1) {
            m_open = false;
            return ended();
        }
        return decodeRpc(QByteArray::fromStdString(frame.payload));
    }
}

Result<QJsonObject> RpcClient::call(const char *method, const QJsonObject &params)
{
    const int id = post(method, params);
    for (;;) {
        const auto reply = answer();
        if (!reply)
            return reply.error();
        if (reply->id.toInt() == id)
            return reply->result;
    }
}

Result<RpcResponse> RpcClient::answer()
{
    if (!m_answers.isEmpty())
        return m_answers.takeFirst();
    for (;;) {
        auto message = next();
        if (!message)
            return message.error();
        if (auto *response = std::get_if<RpcResponse>(&*message))
            return *response;
        if (auto *notification = std::get_if<RpcNotification>(&*message))
            m_notifications.append(*notification);
    }
}

Result<QJsonObject> RpcClient::notification(const char *method)
{
    const QLatin1StringView wanted(method);
    for (;;) {
        for (qsizetype i = 0; i < m_notifications.size(); ++i) {
            if (m_notifications[i].method == wanted)
                return m_notifications.takeAt(i).params;
        }
        auto message = next();
        if (!message)
            return message.error();
        if (auto *response = std::get_if<RpcResponse>(&*message))
            m_answers.append(*response);
        else if (auto *notification = std::get_if<RpcNotification>(&*message))
            m_notifications.append(*notification);
    }
}

} // namespace Wheelhouse
