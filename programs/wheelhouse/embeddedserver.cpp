// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/wheelhouse/embeddedserver.h"

#include "backend/demo/demoworld.h"
#include "backend/service/server.h"
#include "backend/store/store.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

namespace Wheelhouse {
namespace {

constexpr qint64 demoOldAfterMs = 24 * 3'600'000LL;

QString makeToken()
{
    QByteArray bytes(32, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(bytes.data()),
                                          bytes.size() / qsizetype(sizeof(quint32)));
    return QString::fromLatin1(bytes.toHex());
}

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
    if (demo) {
        if (const auto prepared = prepareDemo(store); !prepared)
            return prepared.error();
    }
    ServerConfig config;
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

Result<void> EmbeddedServer::prepareDemo(const QString &store) const
{
    const QFileInfo made(store + QStringLiteral("/complete"));
    const qint64 nowMs = SystemClock().nowMs();
    if (made.exists() && nowMs - made.lastModified().toMSecsSinceEpoch() < demoOldAfterMs)
        return {};
    QDir(store).removeRecursively();
    {
        auto log = Store::open(store);
        if (!log)
            return log.error();
        DemoSettings settings;
        settings.endMs = nowMs;
        const auto generated = DemoWorld(settings).generate([&](QList<Event> &events) {
            const auto committed = (*log)->append(events);
            return committed ? Result<void>() : Result<void>(committed.error());
        });
        if (!generated)
            return generated.error();
    }
    QFile mark(made.filePath());
    if (!mark.open(QIODevice::WriteOnly))
        return Error{ErrorCode::Unavailable, mark.errorString(), made.filePath()};
    return {};
}

} // namespace Wheelhouse
