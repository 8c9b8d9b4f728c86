// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/net/gatherstream.h"
#include "backend/net/http.h"
#include "backend/net/peer.h"
#include "backend/net/worker.h"

#include <boost/beast/core/buffers_to_string.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/websocket/stream.hpp>

namespace Wheelhouse {

/// One websocket on the worker's side: reads whole text messages, writes the peer's outbox, and
/// says `closed` once. Idle time and pings are Beast's. Worker's thread only.
template <class Next>
class SocketSession final : public Connection,
                            private Peer::Owner,
                            public std::enable_shared_from_this<SocketSession<Next>>
{
public:
    using UpgradeRequest = boost::beast::http::request<boost::beast::http::string_body>;

    SocketSession(Worker &worker, quint64 id, Next &&stream, HttpRequest request)
        : Connection(id, request.remote)
        , m_worker(worker)
        , m_request(std::move(request))
        , m_peer(std::make_shared<Peer>(id, m_request.path, m_request.remote,
                                        worker.limits().maxUnsentBytes, worker.turns()))
        , m_stream(std::move(stream), m_peer, worker.counters())
    {
        const ListenerLimits &limits = worker.limits();
        boost::beast::websocket::stream_base::timeout timeout;
        timeout.handshake_timeout =
            boost::beast::websocket::stream_base::none(); // deadlines of ours
        timeout.idle_timeout = std::chrono::milliseconds(limits.socketIdleMs);
        timeout.keep_alive_pings = true;
        m_stream.set_option(timeout);
        m_stream.set_option(boost::beast::websocket::stream_base::decorator(
            [](boost::beast::websocket::response_type &response) {
                response.set(boost::beast::http::field::server, "Wheelhouse");
            }));
        m_stream.read_message_max(limits.messageBytes);
        m_stream.auto_fragment(false);
    }

    void accept(const UpgradeRequest &upgrade)
    {
        expireIn(m_worker.limits().headerTimeoutMs);
        layer().setOwner(this->weak_from_this(),
                         [this] { expireIn(m_worker.limits().closeTimeoutMs); });
        m_stream.async_accept(upgrade, [self = this->shared_from_this()](error_code error) {
            error ? self->finish() : self->open();
        });
    }

    void expire() override { finish(); }

    void stop() override
    {
        if (m_state == State::Open)
            layer().sendLast(makeCloseFrame(1001, "shutting down"));
        finish();
    }

private:
    enum class State { Accepting, Open, Closing, Done };

    GatherStream<Next> &layer() { return m_stream.next_layer(); }

    void open()
    {
        if (m_state != State::Accepting)
            return;
        m_state = State::Open;
        expireNever();
        ListenerCounters &counters = m_worker.counters();
        counters.upgrades.fetch_add(1, std::memory_order_relaxed);
        counters.openSockets.fetch_add(1, std::memory_order_relaxed);
        m_peer->setOwner(this);
        m_opened = true;
        if (m_worker.handlers().opened)
            m_worker.handlers().opened(m_peer, m_request);
        m_request = {};
        read();
    }

    void read()
    {
        m_paused = m_state == State::Open && !m_peer->reading();
        if (m_paused)
            return;
        m_stream.async_read(m_message, [self = this->shared_from_this()](error_code error, size_t) {
            self->onRead(error);
        });
    }

    void onRead(error_code error)
    {
        if (m_state == State::Done)
            return;
        if (error)
            return onReadError(error);
        if (m_state == State::Open && !m_stream.got_text())
            close(1003, "text only");
        if (m_state == State::Open) {
            m_worker.counters().framesIn.fetch_add(1, std::memory_order_relaxed);
            if (m_worker.handlers().text)
                m_worker.handlers().text(id(), boost::beast::buffers_to_string(m_message.data()));
        }
        const size_t used = m_message.size();
        m_message.clear();
        if (used > keptMessageBytes)
            m_message.shrink_to_fit();
        if (m_state != State::Done)
            read();
    }

    void onReadError(error_code error)
    {
        namespace websocket = boost::beast::websocket;
        ListenerCounters &counters = m_worker.counters();
        if (error == websocket::error::message_too_big)
            counters.oversized.fetch_add(1, std::memory_order_relaxed);
        else if (error == boost::beast::error::timeout)
            counters.timedOut.fetch_add(1, std::memory_order_relaxed);
        else if (error == websocket::condition::protocol_violation)
            counters.malformed.fetch_add(1, std::memory_order_relaxed);
        finish();
    }

    void peerTurn() override
    {
        if (m_state == State::Done)
            return;
        if (m_peer->overflowed()) {
            m_worker.counters().droppedSlow.fetch_add(1, std::memory_order_relaxed);
            return finish();
        }
        if (const quint32 bytes = m_peer->messageLimit())
            m_stream.read_message_max(bytes);
        layer().collect();
        if (const auto request = m_peer->takeCloseRequest())
            return close(request->code, request->reason);
        layer().flush();
        if (m_paused)
            read();
    }

    /// Beast only goes on reading, until it sees the client's close frame. Its own async_close is
    /// not used: when that times out beside a read (1.74), an assertion ends the program.
    void close(quint16 code, std::string_view reason)
    {
        if (m_state != State::Open)
            return;
        m_state = State::Closing;
        layer().sendLast(makeCloseFrame(code, reason));
        m_peer->shut();
        expireIn(m_worker.limits().closeTimeoutMs);
        if (std::exchange(m_paused, false))
            read();
    }

    void finish()
    {
        if (m_state == State::Done)
            return;
        m_state = State::Done;
        const auto self = this->shared_from_this();
        m_peer->setOwner(nullptr);
        m_peer->shut();
        layer().fail(asio::error::operation_aborted);
        if (m_opened) {
            m_worker.counters().openSockets.fetch_sub(1, std::memory_order_relaxed);
            if (m_worker.handlers().closed)
                m_worker.handlers().closed(id());
        }
        m_worker.remove(id());
    }

    static constexpr size_t keptMessageBytes = 16 * 1024;

    Worker &m_worker;
    HttpRequest m_request;
    std::shared_ptr<Peer> m_peer;
    boost::beast::websocket::stream<GatherStream<Next>, false> m_stream;
    boost::beast::flat_buffer m_message;
    State m_state = State::Accepting;
    bool m_opened = false;
    bool m_paused = false;
};

} // namespace Wheelhouse
