// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/net/gatherstream.h"
#include "backend/net/requestcheck.h"
#include "backend/net/responsehead.h"
#include "backend/net/socketsession.h"
#include "backend/net/worker.h"

#include <boost/beast/core/flat_buffer.hpp>

namespace Wheelhouse {

/// One client speaking HTTP/1: a request at a time, answered in the order asked, until it leaves,
/// breaks a limit, or upgrades. Worker's thread only.
template <class Next>
class HttpSession final : public Connection, public std::enable_shared_from_this<HttpSession<Next>>
{
public:
    HttpSession(Worker &worker, quint64 id, Next &&stream, std::string remote)
        : Connection(id, std::move(remote))
        , m_worker(worker)
        , m_stream(std::move(stream))
        , m_buffer(worker.limits().headerBytes + 2 * readBytes)
    {}

    void start()
    {
        expireIn(m_worker.limits().headerTimeoutMs);
        resetParser();
        if constexpr (std::is_same_v<Next, Socket>) {
            readMore();
        } else {
            m_stream.async_handshake(asio::ssl::stream_base::server,
                                     [self = this->shared_from_this()](error_code error) {
                                         error ? self->finish() : self->readMore();
                                     });
        }
    }

    void expire() override
    {
        if (m_phase != Phase::Idle && m_phase != Phase::Lingering)
            count(m_worker.counters().timedOut);
        finish();
    }
    void stop() override { finish(); }

    void reply(HttpResponse response)
    {
        if (m_phase == Phase::Handling)
            answer(std::move(response), m_parser->get().keep_alive());
    }

private:
    enum class Phase { Idle, Header, Body, Handling, Answering, Lingering, Done };
    static constexpr size_t readBytes = 2048;
    static constexpr size_t joinedBodyBytes = 16 * 1024;

    /// Lets a handler answer from any thread, once; answers 500 when nobody else does.
    class ReplySlot
    {
    public:
        ReplySlot(std::weak_ptr<HttpSession> session, std::shared_ptr<TurnQueue> turns)
            : m_session(std::move(session))
            , m_turns(std::move(turns))
        {}
        ~ReplySlot() { answer(refusal(500)); }
        void answer(HttpResponse response)
        {
            if (m_answered.exchange(true))
                return;
            m_turns->post([session = m_session, response = std::move(response)]() mutable {
                if (const auto strong = session.lock())
                    strong->reply(std::move(response));
            });
        }

    private:
        const std::weak_ptr<HttpSession> m_session;
        const std::shared_ptr<TurnQueue> m_turns;
        std::atomic<bool> m_answered{false};
    };

    static void count(std::atomic<quint64> &counter)
    {
        counter.fetch_add(1, std::memory_order_relaxed);
    }

    void resetParser()
    {
        m_parser.emplace();
        m_parser->header_limit(m_worker.limits().headerBytes);
        m_parser->body_limit(m_worker.limits().bodyBytes);
        m_parser->eager(false);
        m_headerSeen = false;
    }

    void readMore()
    {
        const size_t room = m_buffer.max_size() - m_buffer.size();
        m_stream.async_read_some(
            m_buffer.prepare(std::min(readBytes << (m_headerSeen ? 1 : 0), room)),
            [self = this->shared_from_this()](error_code error, size_t bytes) {
                self->onRead(error, bytes);
            });
    }

    void onRead(error_code error, size_t bytes)
    {
        if (m_phase == Phase::Done)
            return;
        if (error)
            return finish();
        m_buffer.commit(bytes);
        m_worker.counters().bytesIn.fetch_add(bytes, std::memory_order_relaxed);
        parse();
    }

    void parse()
    {
        namespace http = boost::beast::http;
        if (m_phase == Phase::Idle) {
            m_phase = Phase::Header;
            expireIn(m_worker.limits().headerTimeoutMs);
        }
        for (;;) {
            error_code error;
            m_buffer.consume(m_parser->put(m_buffer.data(), error));
            if (error && error != http::error::need_more)
                return refuse(statusOf(error));
            if (!m_headerSeen && m_parser->is_header_done()) {
                m_headerSeen = true;
                if (!acceptHeader())
                    return;
            } else if (error == http::error::need_more || m_buffer.size() == 0) {
                if (m_buffer.size() >= m_buffer.max_size())
                    return refuse(400);
                if (!m_parser->is_done())
                    return readMore();
            }
            if (m_parser->is_done())
                return dispatch();
        }
    }

    /// False when the request has been refused, or goes on after an interim answer.
    bool acceptHeader()
    {
        m_worker.madeRequest(id());
        const HeaderVerdict verdict = checkHeader(*m_parser);
        if (verdict.status != 0) {
            refuse(verdict.status);
            return false;
        }
        m_parser->eager(true);
        if (m_parser->is_done())
            return true;
        m_phase = Phase::Body;
        expireIn(m_worker.limits().bodyTimeoutMs);
        if (!verdict.expectsContinue || m_buffer.size() != 0)
            return true;
        static constexpr std::string_view interim = "HTTP/1.1 100 Continue\r\n\r\n";
        asio::async_write(m_stream, asio::buffer(interim),
                          [self = this->shared_from_this()](error_code error, size_t) {
                              if (self->m_phase == Phase::Body)
                                  error ? self->finish() : self->readMore();
                          });
        return false;
    }

    void dispatch()
    {
        HttpRequest request = takeRequest(*m_parser, remote());
        if (boost::beast::websocket::is_upgrade(m_parser->get()))
            return upgrade(std::move(request));
        m_phase = Phase::Handling;
        expireNever();
        count(m_worker.counters().requests);
        m_isHead = request.method == "HEAD";
        const auto &handler = m_worker.handlers().http;
        if (!handler)
            return reply(refusal(404));
        auto slot = std::make_shared<ReplySlot>(this->weak_from_this(), m_worker.turns());
        handler(std::move(request), [slot = std::move(slot)](HttpResponse response) {
            slot->answer(std::move(response));
        });
    }

    void upgrade(HttpRequest request)
    {
        if (m_buffer.size() != 0 || !request.body.empty())
            return refuse(400);
        if (request.header("Sec-WebSocket-Version") != "13") {
            HttpResponse response = refusal(426);
            response.headers = {{"Upgrade", "websocket"}, {"Sec-WebSocket-Version", "13"}};
            return answer(std::move(response), false);
        }
        const ListenerHandlers &handlers = m_worker.handlers();
        const int status = handlers.admit ? handlers.admit(request) : 404;
        if (status != 0)
            return answer(refusal(status), false);
        m_phase = Phase::Done;
        const auto session = std::make_shared<SocketSession<Next>>(
            m_worker, id(), std::move(m_stream), std::move(request));
        const auto self = this->shared_from_this();
        m_worker.replace(session);
        session->accept(m_parser->release());
    }

    void refuse(int status)
    {
        ListenerCounters &counters = m_worker.counters();
        count(status == 413 || status == 431 ? counters.oversized : counters.malformed);
        m_isHead = false;
        answer(refusal(status), false);
    }

    void answer(HttpResponse response, bool keepAlive)
    {
        m_phase = Phase::Answering;
        m_keepAlive = keepAlive;
        addCommonHeaders(response);
        m_out = makeResponseHead(response, keepAlive);
        m_rest.clear();
        if (!m_isHead && response.status != 204 && response.status != 304) {
            if (response.body.size() <= joinedBodyBytes)
                m_out += response.body;
            else
                m_rest = std::move(response.body);
        }
        m_written = 0;
        writeMore();
    }

    void writeMore()
    {
        if (m_written == m_out.size()) {
            if (m_rest.empty())
                return answered();
            m_out = std::exchange(m_rest, {});
            m_written = 0;
        }
        expireIn(m_worker.limits().httpIdleMs);
        m_stream.async_write_some(
            asio::buffer(m_out) + m_written,
            [self = this->shared_from_this()](error_code error, size_t bytes) {
                self->onWritten(error, bytes);
            });
    }

    void onWritten(error_code error, size_t bytes)
    {
        if (m_phase != Phase::Answering)
            return;
        if (error)
            return finish();
        m_written += bytes;
        m_worker.counters().bytesOut.fetch_add(bytes, std::memory_order_relaxed);
        writeMore();
    }

    void answered()
    {
        m_out = {};
        if (!m_keepAlive)
            return linger();
        resetParser();
        m_isHead = false;
        m_phase = Phase::Idle;
        expireIn(m_worker.limits().httpIdleMs);
        if (m_buffer.size() != 0)
            return parse();
        m_buffer.shrink_to_fit();
        readMore();
    }

    /// A socket closed with unread bytes sends a reset, which can overtake the answer: so first the
    /// sending half is closed and what still comes is thrown away.
    void linger()
    {
        m_phase = Phase::Lingering;
        expireIn(m_worker.limits().closeTimeoutMs);
        if constexpr (std::is_same_v<Next, Socket>) {
            shutdownAndDiscard();
        } else {
            m_stream.async_shutdown([self = this->shared_from_this()](error_code) {
                if (self->m_phase == Phase::Lingering)
                    self->shutdownAndDiscard();
            });
        }
    }

    void shutdownAndDiscard()
    {
        error_code ignored;
        lowestSocket(m_stream).shutdown(Socket::shutdown_send, ignored);
        discard();
    }

    void discard()
    {
        m_buffer.clear();
        lowestSocket(m_stream).async_read_some(
            m_buffer.prepare(readBytes),
            [self = this->shared_from_this()](error_code error, size_t) {
                if (self->m_phase == Phase::Lingering)
                    error ? self->finish() : self->discard();
            });
    }

    void finish()
    {
        if (m_phase == Phase::Done)
            return;
        m_phase = Phase::Done;
        error_code ignored;
        lowestSocket(m_stream).close(ignored);
        m_worker.remove(id());
    }

    Worker &m_worker;
    Next m_stream;
    boost::beast::flat_buffer m_buffer;
    std::optional<RequestParser> m_parser;
    Phase m_phase = Phase::Header;
    bool m_headerSeen = false;
    bool m_isHead = false;
    bool m_keepAlive = false;
    std::string m_out;
    std::string m_rest; ///< a long body, written after m_out
    size_t m_written = 0;
};

} // namespace Wheelhouse
