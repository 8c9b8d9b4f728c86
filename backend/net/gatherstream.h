// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/net/asiotypes.h"
#include "backend/net/listener.h"
#include "backend/net/peer.h"

#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/bind_handler.hpp>
#include <boost/beast/websocket/teardown.hpp>

#include <array>
#include <functional>

namespace Wheelhouse {

/// The layer under Beast's websocket through which every byte leaves. Data frames (framed once,
/// shared by all receivers) and Beast's own pong, ping and close frames stand whole in one queue,
/// so they never interleave, and what has gathered goes out in one writev. Reads are taken in
/// larger pieces than Beast's 1.5 kB once a client shows that it sends that much. Network thread
/// only.
template <class Next> class GatherStream
{
public:
    using executor_type = Executor;
    using next_layer_type = Next;

    GatherStream(Next &&next, std::shared_ptr<Peer> peer, ListenerCounters &counters)
        : m_next(std::move(next))
        , m_peer(std::move(peer))
        , m_counters(counters)
    {
        error_code ignored;
        lowestSocket(m_next).non_blocking(true, ignored);
    }

    Next &next_layer() { return m_next; }
    executor_type get_executor() { return m_next.get_executor(); }

    /// `owner` must live while a write is under way; `onTeardown` is told when Beast begins to end
    /// the connection.
    void setOwner(std::weak_ptr<void> owner, std::function<void()> onTeardown)
    {
        m_owner = std::move(owner);
        m_onTeardown = std::move(onTeardown);
    }

    /// Moves the peer's outbox into the queue, without writing.
    void collect()
    {
        if (m_ended)
            return;
        const size_t before = m_queue.size();
        m_peer->drain(m_queue);
        m_counters.framesOut.fetch_add(m_queue.size() - before, std::memory_order_relaxed);
    }
    void flush()
    {
        if (!m_failed && !m_writing)
            write();
    }
    /// Sends what is queued and then this one. Whatever comes later, be it Beast's, is swallowed:
    /// nothing may follow a close frame.
    void sendLast(Frame frame)
    {
        collect();
        append(std::move(frame));
        m_ended = true;
        flush();
    }
    /// Closes the socket and forgets the queue; a Beast write that waits ends with the error.
    void fail(error_code error)
    {
        if (std::exchange(m_failed, true))
            return;
        error_code ignored;
        lowestSocket(m_next).close(ignored);
        m_queue.clear();
        m_head = m_offset = 0;
        if (m_waiting)
            std::exchange(m_waiting, nullptr)->complete(error);
    }

    template <class Buffers, class Handler>
    void async_write_some(const Buffers &buffers, Handler &&handler)
    {
        std::string bytes(asio::buffer_size(buffers), '\0');
        asio::buffer_copy(asio::buffer(bytes), buffers);
        Q_ASSERT(!m_waiting);
        m_waiting = std::make_unique<WaitingFor<std::decay_t<Handler>>>(
            get_executor(), std::forward<Handler>(handler), bytes.size());
        if (m_failed || m_ended) {
            const error_code error = m_failed ? asio::error::operation_aborted : error_code();
            std::exchange(m_waiting, nullptr)->complete(error);
            return;
        }
        collect();
        append(std::make_shared<const std::string>(std::move(bytes)));
        m_waitingFor = m_queue.size();
        flush();
    }

    template <class Buffers, class Handler>
    void async_read_some(const Buffers &buffers, Handler &&handler)
    {
        if (m_aheadBegin < m_aheadEnd) {
            const size_t n = asio::buffer_copy(
                buffers, asio::buffer(m_ahead.get() + m_aheadBegin, m_aheadEnd - m_aheadBegin));
            m_aheadBegin += n;
            asio::post(get_executor(), boost::beast::bind_front_handler(
                                           std::forward<Handler>(handler), error_code(), n));
            return;
        }
        const size_t wanted = asio::buffer_size(buffers);
        if (!m_ahead) {
            m_next.async_read_some(buffers, ReadHandler<std::decay_t<Handler>>{
                                                std::forward<Handler>(handler), *this, wanted});
            return;
        }
        std::array<asio::mutable_buffer, 4> parts;
        size_t count = 0;
        const auto end = asio::buffer_sequence_end(buffers);
        for (auto part = asio::buffer_sequence_begin(buffers); part != end && count < 3; ++part)
            parts[count++] = *part;
        const size_t direct = asio::buffer_size(parts);
        parts[count] = asio::buffer(m_ahead.get(), aheadBytes);
        m_next.async_read_some(parts, ReadHandler<std::decay_t<Handler>>{
                                          std::forward<Handler>(handler), *this, direct});
    }

    template <class Handler>
    friend void async_teardown(boost::beast::role_type, GatherStream &stream, Handler &&handler)
    {
        if (stream.m_onTeardown)
            stream.m_onTeardown();
        if constexpr (std::is_same_v<Next, Socket>)
            stream.linger(std::forward<Handler>(handler));
        else
            stream.m_next.async_shutdown(
                [&stream, handler = std::forward<Handler>(handler)](error_code) mutable {
                    stream.linger(std::move(handler));
                });
    }

private:
    static constexpr bool readsAhead = std::is_same_v<Next, Socket>; // TLS comes in records
    static constexpr size_t aheadBytes = 16 * 1024;
    static constexpr size_t tlsRecordBytes = 16 * 1024;

    struct Parts
    {
        using value_type = asio::const_buffer;
        using const_iterator = const asio::const_buffer *;
        const_iterator begin() const { return buffers.data(); }
        const_iterator end() const { return buffers.data() + count; }

        std::array<asio::const_buffer, 64> buffers;
        size_t count = 0;
    };

    class Waiting
    {
    public:
        virtual ~Waiting() = default;
        virtual void complete(error_code error) = 0;
    };
    template <class Handler> class WaitingFor final : public Waiting
    {
    public:
        template <class H>
        WaitingFor(Executor executor, H &&handler, size_t bytes)
            : m_executor(executor)
            , m_handler(std::forward<H>(handler))
            , m_bytes(bytes)
        {}
        void complete(error_code error) override
        {
            asio::post(m_executor, boost::beast::bind_front_handler(std::move(m_handler), error,
                                                                    error ? 0 : m_bytes));
        }

    private:
        Executor m_executor;
        Handler m_handler;
        size_t m_bytes;
    };

    /// Notes what was read beyond the caller's buffers, then hands on.
    template <class Handler> struct ReadHandler
    {
        using executor_type = asio::associated_executor_t<Handler, Executor>;
        using allocator_type = asio::associated_allocator_t<Handler>;
        executor_type get_executor() const noexcept
        {
            return asio::get_associated_executor(handler, stream.m_next.get_executor());
        }
        allocator_type get_allocator() const noexcept
        {
            return asio::get_associated_allocator(handler);
        }
        void operator()(error_code error, size_t bytes)
        {
            stream.m_counters.bytesIn.fetch_add(bytes, std::memory_order_relaxed);
            handler(error, stream.noteRead(bytes, direct));
        }

        Handler handler;
        GatherStream &stream;
        size_t direct;
    };

    void append(Frame frame)
    {
        m_peer->added(frame->size());
        m_queue.push_back(std::move(frame));
    }

    size_t noteRead(size_t bytes, size_t direct)
    {
        m_aheadBegin = 0;
        m_aheadEnd = bytes > direct ? bytes - direct : 0;
        if (readsAhead && !m_ahead && bytes == direct && bytes >= 1024)
            m_ahead.reset(new char[aheadBytes]);
        return std::min(bytes, direct);
    }

    /// Beast's own teardown (1.74) closes after one read, and closing with bytes unread sends a
    /// reset that overtakes the close frame.
    template <class Handler> void linger(Handler &&handler)
    {
        error_code ignored;
        lowestSocket(m_next).shutdown(Socket::shutdown_send, ignored);
        discard(std::forward<Handler>(handler));
    }
    template <class Handler> void discard(Handler &&handler)
    {
        static thread_local std::array<char, aheadBytes> nobodyReadsThis;
        lowestSocket(m_next).async_read_some(
            asio::buffer(nobodyReadsThis),
            [this, handler = std::forward<Handler>(handler)](error_code error, size_t) mutable {
                if (!error)
                    return discard(std::move(handler));
                handler(error == asio::error::eof ? error_code() : error);
            });
    }

    void write()
    {
        collect();
        if constexpr (std::is_same_v<Next, Socket>)
            writePlain();
        else
            writeTls();
    }

    void writePlain()
    {
        while (m_head < m_queue.size()) {
            Parts parts;
            parts.count = std::min(parts.buffers.size(), m_queue.size() - m_head);
            for (size_t i = 0; i < parts.count; ++i)
                parts.buffers[i] = asio::buffer(*m_queue[m_head + i]);
            parts.buffers[0] += m_offset;
            error_code error;
            const size_t bytes = m_next.write_some(parts, error);
            if (error == asio::error::would_block || error == asio::error::try_again) {
                m_writing = true;
                m_next.async_wait(Socket::wait_write,
                                  [this, owner = m_owner.lock()](error_code failed) {
                                      m_writing = false;
                                      failed ? fail(failed) : flush();
                                  });
                return;
            }
            if (error)
                return fail(error);
            consume(bytes);
        }
    }

    void writeTls()
    {
        if (m_head == m_queue.size())
            return;
        m_record.clear();
        for (size_t i = m_head; i < m_queue.size() && m_record.size() < tlsRecordBytes; ++i) {
            const size_t from = i == m_head ? m_offset : 0;
            m_record.append(*m_queue[i], from, tlsRecordBytes - m_record.size());
        }
        m_writing = true;
        m_next.async_write_some(asio::buffer(m_record),
                                [this, owner = m_owner.lock()](error_code error, size_t bytes) {
                                    m_writing = false;
                                    if (error)
                                        return fail(error);
                                    if (!m_failed)
                                        consume(bytes);
                                    flush();
                                });
    }

    void consume(size_t bytes)
    {
        m_counters.bytesOut.fetch_add(bytes, std::memory_order_relaxed);
        m_peer->taken(bytes);
        m_offset += bytes;
        while (m_head < m_queue.size() && m_offset >= m_queue[m_head]->size()) {
            m_offset -= m_queue[m_head]->size();
            m_queue[m_head++].reset();
        }
        if (m_waiting && m_head >= m_waitingFor)
            std::exchange(m_waiting, nullptr)->complete({});
        if (m_head == m_queue.size()) {
            m_queue.clear();
            m_head = 0;
        } else if (m_head >= 1024 && m_head * 2 > m_queue.size()) {
            m_queue.erase(m_queue.begin(), m_queue.begin() + qsizetype(m_head));
            m_waitingFor -= std::min(m_waitingFor, m_head);
            m_head = 0;
        }
    }

    Next m_next;
    std::shared_ptr<Peer> m_peer;
    ListenerCounters &m_counters;
    std::weak_ptr<void> m_owner;
    std::function<void()> m_onTeardown;

    std::vector<Frame> m_queue;
    size_t m_head = 0;
    size_t m_offset = 0; ///< of the first frame, already written
    bool m_writing = false;
    bool m_failed = false;
    bool m_ended = false; ///< a close frame of ours has been queued
    std::string m_record;
    std::unique_ptr<Waiting> m_waiting;
    size_t m_waitingFor = 0; ///< position in the queue after which the waiting write is done

    std::unique_ptr<char[]> m_ahead;
    size_t m_aheadBegin = 0;
    size_t m_aheadEnd = 0;
};

} // namespace Wheelhouse
