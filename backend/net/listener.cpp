// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/net/listener.h"

#include "backend/net/descriptors.h"
#include "backend/net/tlscontext.h"
#include "backend/net/worker.h"

#include <boost/asio/post.hpp>

#include <algorithm>

namespace Wheelhouse {

namespace {

constexpr int descriptorsForTheRest = 128;
constexpr auto acceptPause = std::chrono::milliseconds(100);

QString endpointName(const ListenerConfig &config)
{
    return QStringLiteral("%1 port %2")
        .arg(QString::fromStdString(config.address))
        .arg(config.port);
}

Error listenError(const ListenerConfig &config, const error_code &error)
{
    const QString where = endpointName(config);
    if (error == asio::error::address_in_use)
        return {ErrorCode::InUse,
                QStringLiteral("Cannot listen on %1: another program uses it.").arg(where)};
    if (error == asio::error::access_denied)
        return {ErrorCode::Forbidden,
                QStringLiteral("Cannot listen on %1: the system does not allow it.").arg(where)};
    return {ErrorCode::Unavailable, QStringLiteral("Cannot listen on %1: %2.")
                                        .arg(where, QString::fromStdString(error.message()))};
}

std::string addressText(const Socket::endpoint_type &endpoint)
{
    const auto address = endpoint.address();
    if (address.is_v6() && address.to_v6().is_v4_mapped())
        return asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6()).to_string();
    return address.to_string();
}

} // namespace

class Listener::Private
{
public:
    Private(ListenerConfig config, ListenerHandlers handlers)
        : m_config(std::move(config))
        , m_handlers(std::move(handlers))
    {}
    ~Private();

    Result<void> start();

    quint16 port = 0;
    ListenerCounters counters;

private:
    Result<asio::ip::address> checkedAddress() const;
    error_code open(const Socket::endpoint_type &endpoint);
    void acceptNext();
    void onAccepted(Worker &worker, Socket socket);
    void adopt(Worker &worker, Socket socket, std::string remote);
    void refuse(Socket socket);

    ListenerConfig m_config;
    const ListenerHandlers m_handlers;
    std::shared_ptr<asio::ssl::context> m_tls;
    std::vector<std::unique_ptr<Worker>> m_workers;
    std::optional<Acceptor> m_acceptor;
    std::optional<SteadyTimer> m_pause;
    std::atomic<quint64> m_lastId{0};
    size_t m_nextWorker = 0;
};

Result<asio::ip::address> Listener::Private::checkedAddress() const
{
    error_code error;
    const std::string &name = m_config.address;
    const auto address = asio::ip::make_address(name == "localhost" ? "127.0.0.1" : name, error);
    if (error)
        return Error{
            ErrorCode::Invalid,
            QStringLiteral("\"%1\" is not an IP address.").arg(QString::fromStdString(name))};
    if (m_config.certificateFile.empty() != m_config.keyFile.empty())
        return Error{ErrorCode::Invalid,
                     QStringLiteral("TLS needs both a certificate file and a key file.")};
    if (!address.is_loopback() && m_config.certificateFile.empty() &&
        !m_config.allowPlainBeyondLoopback)
        return Error{
            ErrorCode::Forbidden,
            QStringLiteral("Refusing to listen on %1 without TLS: give a certificate and its "
                           "key, or allow plain connections explicitly.")
                .arg(endpointName(m_config))};
    return address;
}

Result<void> Listener::Private::start()
{
    const auto address = checkedAddress();
    if (!address)
        return address.error();
    if (!m_config.certificateFile.empty()) {
        auto context = loadTlsContext(m_config.certificateFile, m_config.keyFile);
        if (!context)
            return context.error();
        m_tls = std::move(*context);
    }
    const int room = raiseDescriptorLimit() - descriptorsForTheRest;
    m_config.limits.maxConnections = std::max(1, std::min(m_config.limits.maxConnections, room));
    for (int i = 0; i < std::max(1, m_config.threads); ++i)
        m_workers.push_back(std::make_unique<Worker>(m_config.limits, m_handlers, counters));
    m_acceptor.emplace(m_workers.front()->io().get_executor());
    m_pause.emplace(m_workers.front()->io().get_executor());
    if (const error_code error = open({*address, m_config.port}))
        return listenError(m_config, error);
    acceptNext();
    for (const auto &worker : m_workers)
        worker->start();
    return {};
}

error_code Listener::Private::open(const Socket::endpoint_type &endpoint)
{
    error_code error;
    m_acceptor->open(endpoint.protocol(), error);
    if (!error)
        m_acceptor->set_option(Acceptor::reuse_address(true), error);
    if (!error)
        m_acceptor->bind(endpoint, error);
    if (!error)
        m_acceptor->listen(4096, error);
    if (!error)
        port = m_acceptor->local_endpoint(error).port();
    return error;
}

void Listener::Private::acceptNext()
{
    Worker &worker = *m_workers[m_nextWorker];
    m_nextWorker = (m_nextWorker + 1) % m_workers.size();
    m_acceptor->async_accept(worker.io(), [this, &worker](error_code error, Socket socket) {
        if (error == asio::error::operation_aborted)
            return;
        if (!error) {
            onAccepted(worker, std::move(socket));
            return acceptNext();
        }
        if (error == asio::error::connection_aborted)
            return acceptNext();
        // Out of descriptors or memory: what waits stays in the kernel's queue meanwhile.
        counters.acceptPauses.fetch_add(1, std::memory_order_relaxed);
        m_pause->expires_after(acceptPause);
        m_pause->async_wait([this](error_code stopped) {
            if (!stopped)
                acceptNext();
        });
    });
}

void Listener::Private::onAccepted(Worker &worker, Socket socket)
{
    error_code error;
    const auto endpoint = socket.remote_endpoint(error);
    if (error)
        return;
    socket.set_option(asio::ip::tcp::no_delay(true), error);
    if (&worker == m_workers.front().get())
        return adopt(worker, std::move(socket), addressText(endpoint));
    asio::post(worker.io(), [this, &worker, socket = std::move(socket),
                             remote = addressText(endpoint)]() mutable {
        adopt(worker, std::move(socket), std::move(remote));
    });
}

void Listener::Private::adopt(Worker &worker, Socket socket, std::string remote)
{
    const ListenerLimits &limits = m_config.limits;
    const bool full = counters.open >= quint64(limits.maxConnections);
    const bool tooMany = limits.maxPerAddress > 0 && worker.countOf(remote) >= limits.maxPerAddress;
    if (tooMany || (full && !worker.dropOldestHalfOpen()))
        return refuse(std::move(socket));
    if (full)
        counters.refused.fetch_add(1, std::memory_order_relaxed);
    counters.accepted.fetch_add(1, std::memory_order_relaxed);
    const quint64 id = ++m_lastId;
    if (m_tls)
        startTlsConnection(worker, id, std::move(socket), std::move(remote), *m_tls);
    else
        startPlainConnection(worker, id, std::move(socket), std::move(remote));
}

void Listener::Private::refuse(Socket socket)
{
    counters.refused.fetch_add(1, std::memory_order_relaxed);
    if (m_tls)
        return;
    static constexpr std::string_view answer = "HTTP/1.1 503 Service Unavailable\r\n"
                                               "Content-Length: 0\r\n"
                                               "Retry-After: 5\r\n"
                                               "Connection: close\r\n\r\n";
    error_code ignored;
    socket.non_blocking(true, ignored);
    socket.write_some(asio::buffer(answer), ignored);
    socket.shutdown(Socket::shutdown_both, ignored);
}

Listener::Private::~Private()
{
    for (const auto &worker : m_workers)
        worker->stop();
    m_acceptor.reset();
    m_pause.reset();
}

Result<std::unique_ptr<Listener>> Listener::start(ListenerConfig config, ListenerHandlers handlers)
{
    auto d = std::make_unique<Private>(std::move(config), std::move(handlers));
    if (const auto started = d->start(); !started)
        return started.error();
    return std::unique_ptr<Listener>(new Listener(std::move(d)));
}

Listener::Listener(std::unique_ptr<Private> d) : d(std::move(d)) {}
Listener::~Listener() = default;

quint16 Listener::port() const
{
    return d->port;
}

const ListenerCounters &Listener::counters() const
{
    return d->counters;
}

} // namespace Wheelhouse
