// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testserver.h"

namespace Wheelhouse {

TestServer::TestServer(const QString &folder, std::function<void(ServerConfig &)> adjust)
    : m_folder(folder.isEmpty() ? m_temporary.path() : folder)
    , m_adjust(std::move(adjust))
{
    start();
}

void TestServer::start()
{
    ServerConfig config;
    config.storeUrl = m_folder;
    config.domain.trustedToken = token();
    config.domain.trustedAccount = {
        QStringLiteral("admin"), QStringLiteral("Ada"), {}, {Role::Admin}};
    if (m_adjust)
        m_adjust(config);
    auto server = Server::start(std::move(config));
    m_failure.reset();
    if (server)
        m_server = std::move(*server);
    else
        m_failure = server.error();
}

RpcClient TestServer::openDesk()
{
    RpcClient client(port(), "/session");
    const auto opened =
        client.call("session.open", {{QStringLiteral("token"), token()},
                                     {QStringLiteral("protocol"), protocolVersion},
                                     {QStringLiteral("client"), QStringLiteral("test")}});
    Q_ASSERT(opened);
    return client;
}

RpcClient TestServer::openChat(const QString &brand, const QString &segment)
{
    RpcClient client(port(), "/chat/v1/socket");
    const auto opened =
        client.call("chat.open", {{QStringLiteral("brand"), brand},
                                  {QStringLiteral("language"), QStringLiteral("en")},
                                  {QStringLiteral("segment"), segment}});
    Q_ASSERT(opened);
    return client;
}

} // namespace Wheelhouse
