// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/connection/connector.h"

#include <QtConcurrent>

#include <utility>

namespace Wheelhouse {

Connector::Connector(Link &link, TokenStore &tokens, ConnectionList &list,
                     EmbeddedBackend *embedded, QObject *parent)
    : QObject(parent)
    , m_link(link)
    , m_tokens(tokens)
    , m_list(list)
    , m_embedded(embedded)
{
    m_starter.setMaxThreadCount(1);
    connect(&link, &Link::tokenIssued, this, [this](const QString &token) {
        if (m_current && m_current->kind == ConnectionKind::Server)
            m_tokens.save(m_current->id, token);
    });
    connect(&link, &Link::stateChanged, this, [this](LinkState state) {
        if (state == LinkState::Online && m_current)
            m_list.remember(*m_current);
    });
}

Connector::~Connector()
{
    m_starter.waitForDone();
}

void Connector::connectTo(const ConnectionProfile &profile, const Credentials &credentials)
{
    const quint64 generation = ++m_generation;
    m_link.disconnectFromServer();
    m_current = profile;
    Q_EMIT currentChanged();
    setPreparing(true);
    if (profile.kind != ConnectionKind::Server) {
        startEmbedded(profile.kind == ConnectionKind::Demo ? EmbeddedMode::Demo
                                                           : EmbeddedMode::ThisComputer,
                      generation);
        return;
    }
    if (m_embedded)
        m_starter.start([backend = m_embedded] { backend->stop(); });
    if (!credentials.token.isEmpty() || !credentials.password.isEmpty()) {
        if (!credentials.token.isEmpty())
            m_tokens.save(profile.id, credentials.token);
        useToken(credentials.token, credentials);
    } else {
        m_tokens.load(profile.id, this, [this, generation](const QString &token) {
            if (generation == m_generation)
                useToken(token, {});
        });
    }
}

void Connector::leave()
{
    ++m_generation;
    m_link.disconnectFromServer();
    m_current.reset();
    setPreparing(false);
    if (m_embedded)
        m_starter.start([backend = m_embedded] { backend->stop(); });
    Q_EMIT currentChanged();
}

void Connector::signOut()
{
    if (m_current && m_current->kind == ConnectionKind::Server)
        m_tokens.forget(m_current->id);
    leave();
}

void Connector::startEmbedded(EmbeddedMode mode, quint64 generation)
{
    if (!m_embedded) {
        giveUp({ErrorCode::Unavailable, QStringLiteral("this build has no embedded backend"), {}});
        return;
    }
    QtConcurrent::run(&m_starter, [backend = m_embedded, mode] {
        return backend->start(mode);
    }).then(this, [this, generation](const Result<Endpoint> &endpoint) {
        if (generation != m_generation)
            return;
        if (!endpoint)
            return giveUp(endpoint.error());
        setPreparing(false);
        m_link.connectTo({endpoint->url, endpoint->token, {}, {}});
    });
}

void Connector::useToken(const QString &token, const Credentials &credentials)
{
    if (token.isEmpty() && credentials.password.isEmpty()) {
        giveUp({ErrorCode::Unauthorised, QStringLiteral("no token is remembered for this server"),
                QStringLiteral("token")});
        return;
    }
    const auto url = serverUrl(m_current->url, m_current->allowUnencrypted);
    if (!url)
        return giveUp(url.error());
    setPreparing(false);
    m_link.connectTo({*url, token, m_current->userName, credentials.password});
}

void Connector::setPreparing(bool preparing)
{
    if (std::exchange(m_preparing, preparing) != preparing)
        Q_EMIT preparingChanged();
}

void Connector::giveUp(const Error &error)
{
    m_current.reset();
    setPreparing(false);
    Q_EMIT currentChanged();
    Q_EMIT failed(error);
}

} // namespace Wheelhouse
