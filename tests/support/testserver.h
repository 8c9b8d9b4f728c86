// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/service/server.h"
#include "tests/support/rpcclient.h"

#include <QTemporaryDir>

namespace Wheelhouse {

/// A whole backend on loopback over a store in a temporary folder.
class TestServer
{
public:
    /// `folder`: an existing data folder instead of a new one.
    explicit TestServer(const QString &folder = {},
                        std::function<void(ServerConfig &)> adjust = {});

    /// The error when it did not start.
    const std::optional<Error> &failure() const { return m_failure; }
    quint16 port() const { return m_server->port(); }
    QString folder() const { return m_folder; }
    Server &server() { return *m_server; }
    void stop() { m_server.reset(); }
    void start();

    /// A dashboard session of the administrator.
    RpcClient openDesk();
    /// A customer's chat about a brand.
    RpcClient openChat(const QString &brand = {}, const QString &segment = {});

    static QString token() { return QStringLiteral("test-token-test-token-test-token-test"); }

private:
    QTemporaryDir m_temporary;
    QString m_folder;
    std::function<void(ServerConfig &)> m_adjust;
    std::unique_ptr<Server> m_server;
    std::optional<Error> m_failure;
};

} // namespace Wheelhouse
