// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/testdesk.h"

#include "core/protocol/commands.h"

namespace Wheelhouse {

TestDesk::TestDesk()
    : m_pipe(new PipeTransport)
    , m_link(std::unique_ptr<Transport>(m_pipe), m_clock, 1)
    , m_queue(m_link)
    , m_commands(m_queue)
{
    connect(m_pipe, &PipeTransport::clientSent, this, &TestDesk::take);
    m_link.connectTo({QUrl(QStringLiteral("ws://test")), QStringLiteral("token"), {}, {}});
}

void TestDesk::take(const QByteArray &text)
{
    const auto message = decodeRpc(text);
    const auto *request = message ? std::get_if<RpcRequest>(&*message) : nullptr;
    if (!request)
        return;
    if (request->method == u"session.open") {
        SessionOpened session;
        session.user = {QStringLiteral("ania"), QStringLiteral("Ania Kowalska")};
        session.roles = {Role::Supervisor};
        answer(request->id, toJson(session));
    } else {
        m_asked.append(*request);
    }
}

void TestDesk::answer(const QJsonValue &id, const Result<QJsonObject> &result)
{
    m_pipe->sendBack(encode(RpcResponse{id, result}));
}

void TestDesk::accept()
{
    answer(m_asked.takeFirst().id, QJsonObject{{QStringLiteral("seq"), 1}});
}

void TestDesk::refuse(const Error &error)
{
    answer(m_asked.takeFirst().id, error);
}

} // namespace Wheelhouse
