// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/wheelhouse/embeddedserver.h"

#include "backend/auth/token.h"
#include "backend/demo/demoguest.h"
#include "backend/demo/demostore.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(embeddedLog, "wheelhouse.embedded")

namespace Wheelhouse {

Result<Endpoint> EmbeddedServer::start(EmbeddedMode mode)
{
    if (m_server && m_mode == mode)
        return m_endpoint;
    stop();
    const bool demo = mode == EmbeddedMode::Demo;
    const SystemClock clock;

    ServerConfig config;
    config.storeUrl = m_folder + (demo ? QStringLiteral("/demo") : QStringLiteral("/local"));
    config.domain.serverName = QStringLiteral("Wheelhouse " WHEELHOUSE_VERSION);
    config.domain.trustedToken = makeToken();
    config.domain.trustedAccount = {QStringLiteral("you"), QStringLiteral("You"), {}, {Role::Admin}};
    if (demo) {
        DemoSettings settings;
        settings.endMs = clock.nowMs();
        if (const auto ready = prepareDemoStore(config.storeUrl, settings); !ready)
            return ready.error();
        config.makeGuest = [nowMs = clock.nowMs()](const Floor &) { return demoGuest(nowMs); };
    }
    auto server = Server::start(config);
    if (!server)
        return server.error();
    m_server = std::move(*server);
    m_mode = mode;
    QUrl url;
    url.setScheme(QStringLiteral("ws"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_server->port());
    url.setPath(QStringLiteral("/session"));
    m_endpoint = {url, config.domain.trustedToken};
    qCInfo(embeddedLog, "The web chat of this store is at http://127.0.0.1:%u/chat",
           unsigned(m_server->port()));
    return m_endpoint;
}

void EmbeddedServer::stop()
{
    m_server.reset();
}

} // namespace Wheelhouse
