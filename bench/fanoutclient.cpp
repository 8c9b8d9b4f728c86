// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/fanoutclient.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>

namespace Wheelhouse {

namespace {

constexpr size_t frameHead = 4; // of a payload between 126 and 65,535 bytes

} // namespace

FanoutClient::FanoutClient(quint16 port, int sessions, std::string payload)
    : m_payload(std::move(payload))
    , m_epoll(epoll_create1(EPOLL_CLOEXEC))
    , m_buffer(256 * 1024, '\0')
{
    for (int i = 0; i < sessions; ++i) {
        const int socket = connectTo(port, "/all");
        if (socket < 0)
            return;
        m_sockets.push_back(socket);
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.fd = socket;
        epoll_ctl(m_epoll, EPOLL_CTL_ADD, socket, &event);
    }
    m_control = connectTo(port, "/control");
    m_ready = m_control >= 0 && everybodyGetsThePayload();
}

FanoutClient::~FanoutClient()
{
    for (const int socket : m_sockets)
        ::close(socket);
    if (m_control >= 0)
        ::close(m_control);
    ::close(m_epoll);
}

int FanoutClient::connectTo(quint16 port, const char *path)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int one = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const std::string request =
        std::string("GET ") + path +
        " HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
    std::string answer;
    char byte;
    if (connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0 &&
        ::send(socket, request.data(), request.size(), 0) == ssize_t(request.size())) {
        while (!answer.ends_with("\r\n\r\n") && recv(socket, &byte, 1, 0) == 1)
            answer += byte;
    }
    if (answer.starts_with("HTTP/1.1 101"))
        return socket;
    ::close(socket);
    return -1;
}

bool FanoutClient::go(int burst)
{
    const std::string text = "go " + std::to_string(burst);
    std::string frame = {char(0x81), char(0x80 | char(text.size())), 0, 0, 0, 0};
    frame += text;
    return ::send(m_control, frame.data(), frame.size(), 0) == ssize_t(frame.size());
}

bool FanoutClient::everybodyGetsThePayload()
{
    const size_t size = frameHead + m_payload.size();
    return go(1) && std::ranges::all_of(m_sockets, [&](int socket) {
               return recv(socket, m_buffer.data(), size, MSG_WAITALL) == ssize_t(size) &&
                      m_buffer.compare(frameHead, m_payload.size(), m_payload) == 0;
           });
}

bool FanoutClient::receiveUntil(quint64 bytes)
{
    epoll_event events[256];
    while (m_received < bytes) {
        const int count = epoll_wait(m_epoll, events, 256, 10'000);
        if (count <= 0)
            return false;
        for (int i = 0; i < count; ++i) {
            const auto got =
                recv(events[i].data.fd, m_buffer.data(), m_buffer.size(), MSG_DONTWAIT);
            if (got <= 0)
                return false;
            m_received += quint64(got);
        }
    }
    return true;
}

double FanoutClient::run(int burst, double seconds)
{
    using Clock = std::chrono::steady_clock;
    const quint64 aTurn = quint64(burst) * m_sockets.size() * (frameHead + m_payload.size());
    const auto start = Clock::now();
    double elapsed = 0;
    m_received = 0;
    quint64 turns = 0;
    if (!go(burst))
        return 0;
    while (elapsed < seconds) {
        if (!go(burst) || !receiveUntil(++turns * aTurn))
            return 0;
        elapsed = std::chrono::duration<double>(Clock::now() - start).count();
    }
    if (!receiveUntil(++turns * aTurn) || m_received != turns * aTurn)
        return 0;
    elapsed = std::chrono::duration<double>(Clock::now() - start).count();
    return double(turns) * burst * double(m_sockets.size()) / elapsed;
}

} // namespace Wheelhouse
