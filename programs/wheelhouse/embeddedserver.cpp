// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/wheelhouse/embeddedserver.h"

#include "backend/auth/token.h"
#include "backend/demo/demoguest.h"
#include "backend/demo/demostore.h"
#include "backend/service/server.h"

#include <QRandomGenerator>

namespace Wheelhouse {
namespace {

QString ownName()
{
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? QStringLiteral("Me") : name;
}

} // namespace

EmbeddedServer::EmbeddedServer(const QString &folder) : m_folder(folder) {}

EmbeddedServer::~EmbeddedServer() = default;

Result<Endpoint> EmbeddedServer::start(EmbeddedMode mode)
{
    if (m_server && m_mode == mode)
        return m_endpoint;
    stop();
    const bool demo = mode == EmbeddedMode::Demo;
    const QString store = m_folder + (demo ? QStringLiteral("/demo") : QStringLiteral("/store"));
    const qint64 nowMs = SystemClock().nowMs();
    ServerConfig config;
    config.domain.serverName = QStringLiteral("Wheelhouse " WHEELHOUSE_VERSION);
    if (demo) {
        DemoSettings settings;
        settings.endMs = nowMs;
        if (const auto prepared = prepareDemoStore(store, settings); !prepared)
            return prepared.error();
        config.makeGuest = [nowMs](const Floor &) { return demoGuest(nowMs); };
    }
    config.storeUrl = store;
    config.domain.trustedToken = makeToken();
    config.domain.trustedAccount = {QStringLiteral("me"), ownName(), {}, {Role::Admin}};
    config.domain.idSeed = QRandomGenerator::system()->generate64();
    auto server = Server::start(config);
    if (!server)
        return server.error();
    m_server = std::move(*server);
    m_mode = mode;
    m_endpoint = {QUrl(QStringLiteral("ws://127.0.0.1:%1/session").arg(m_server->port())),
                  config.domain.trustedToken};
    return m_endpoint;
}

void EmbeddedServer::stop()
{
    m_server.reset();
    m_mode.reset();
}

} // namespace Wheelhouse
