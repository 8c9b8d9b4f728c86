// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/backend/net/echolistener.h"

#include <QtGlobal>

namespace Wheelhouse {

ListenerConfig EchoListener::patient()
{
    ListenerConfig config;
    config.limits.headerTimeoutMs = 20'000;
    config.limits.httpIdleMs = 20'000;
    config.limits.socketIdleMs = 20'000;
    config.limits.closeTimeoutMs = 5'000;
    return config;
}

ListenerConfig EchoListener::quick()
{
    ListenerConfig config;
    config.limits.headerTimeoutMs = 300;
    config.limits.bodyTimeoutMs = 300;
    config.limits.httpIdleMs = 300;
    config.limits.socketIdleMs = 20'000;
    config.limits.closeTimeoutMs = 100;
    return config;
}

EchoListener::EchoListener(ListenerConfig config)
{
    ListenerHandlers handlers;
    handlers.http = [this](HttpRequest &&request, HttpReply reply) {
        onHttp(std::move(request), std::move(reply));
    };
    handlers.admit = [](const HttpRequest &request) {
        if (request.path == "/ws")
            return 0;
        return request.path.starts_with("/refuse/") ? std::atoi(request.path.c_str() + 8) : 404;
    };
    handlers.opened = [this](std::shared_ptr<SocketPeer> peer, const HttpRequest &request) {
        const std::lock_guard lock(m_mutex);
        m_requests.push_back(request);
        m_peers.emplace(peer->id(), std::move(peer));
    };
    handlers.text = [this](quint64 id, std::string &&text) {
        const std::lock_guard lock(m_mutex);
        if (echo)
            m_peers.at(id)->send(makeTextFrame(text));
        m_texts.push_back(std::move(text));
    };
    handlers.closed = [this](quint64 id) {
        const std::lock_guard lock(m_mutex);
        m_peers.erase(id);
        ++m_closed;
    };
    auto started = Listener::start(std::move(config), std::move(handlers));
    if (!started)
        qFatal("%s", qPrintable(started.error().detail));
    m_listener = std::move(*started);
}

EchoListener::~EchoListener()
{
    stop();
}

void EchoListener::onHttp(HttpRequest &&request, HttpReply reply)
{
    const std::lock_guard lock(m_mutex);
    HttpResponse response{.contentType = "text/plain"};
    if (request.path == "/hold")
        m_held.push_back(reply);
    else if (request.path == "/big")
        response.body.assign(8 * 1024 * 1024, 'x');
    else if (request.path.starts_with("/status/"))
        response.status = std::atoi(request.path.c_str() + 8);
    if (response.body.empty() && response.status != 204)
        response.body = request.method + ' ' + request.path + ' ' + request.query + ' ' +
                        std::to_string(request.body.size());
    if (request.path != "/hold" && request.path != "/drop")
        reply(std::move(response));
    m_requests.push_back(std::move(request));
}

size_t EchoListener::heldCount() const
{
    const std::lock_guard lock(m_mutex);
    return m_held.size();
}

void EchoListener::release(size_t index, std::string body)
{
    const std::lock_guard lock(m_mutex);
    m_held.at(index)({.contentType = "text/plain", .body = std::move(body)});
}

std::vector<HttpReply> EchoListener::takeHeld()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_held, {});
}

std::vector<HttpRequest> EchoListener::requests() const
{
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

std::vector<std::shared_ptr<SocketPeer>> EchoListener::peers() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<std::shared_ptr<SocketPeer>> peers;
    for (const auto &[id, peer] : m_peers)
        peers.push_back(peer);
    return peers;
}

std::vector<std::string> EchoListener::texts() const
{
    const std::lock_guard lock(m_mutex);
    return m_texts;
}

int EchoListener::closedCount() const
{
    const std::lock_guard lock(m_mutex);
    return m_closed;
}

} // namespace Wheelhouse
