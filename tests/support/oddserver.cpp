// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/oddserver.h"

#include <arpa/inet.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Wheelhouse {

namespace {

constexpr int lookAroundMs = 20;

bool readable(int socket)
{
    pollfd wanted{socket, POLLIN, 0};
    return ::poll(&wanted, 1, lookAroundMs) == 1;
}

size_t contentLength(const std::string &head)
{
    const size_t at = head.find("Content-Length: ");
    return at == head.npos ? 0 : std::stoul(head.substr(at + 16));
}

} // namespace

OddServer::OddServer(Answer answer) : m_answer(std::move(answer))
{
    m_listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    ::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size);
    ::listen(m_listener, 64);
    ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size);
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { listen(); });
}

OddServer::~OddServer()
{
    m_ending = true;
    m_thread.join();
    for (std::thread &each : m_serving)
        each.join();
    ::close(m_listener);
}

std::string OddServer::url(const char *path) const
{
    return "http://127.0.0.1:" + std::to_string(m_port) + path;
}

std::vector<std::string> OddServer::requests() const
{
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

std::string OddServer::response(int status, const std::string &contentType, const std::string &body,
                                const std::string &moreHeaders)
{
    return "HTTP/1.1 " + std::to_string(status) + " Odd\r\nContent-Type: " + contentType +
           "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n" + moreHeaders + "\r\n" +
           body;
}

void OddServer::listen()
{
    while (!m_ending) {
        if (!readable(m_listener))
            continue;
        const int socket = ::accept(m_listener, nullptr, nullptr);
        if (socket >= 0)
            m_serving.emplace_back([this, socket] { serve(socket); });
    }
}

void OddServer::serve(int socket)
{
    std::string request;
    size_t head = request.npos;
    while (!m_ending && (head == request.npos ||
                         request.size() < head + 4 + contentLength(request.substr(0, head)))) {
        if (!readable(socket))
            continue;
        char buffer[4096];
        const ssize_t got = ::recv(socket, buffer, sizeof buffer, 0);
        if (got <= 0)
            break;
        request.append(buffer, size_t(got));
        head = request.find("\r\n\r\n");
    }
    {
        const std::lock_guard lock(m_mutex);
        m_requests.push_back(request);
    }
    const std::string answer = m_answer(request);
    size_t sent = 0;
    while (!m_ending && sent < answer.size()) {
        const ssize_t took =
            ::send(socket, answer.data() + sent, answer.size() - sent, MSG_NOSIGNAL);
        if (took <= 0)
            break;
        sent += size_t(took);
    }
    char byte;
    while (answer.empty() && !m_ending) {
        if (readable(socket) && ::recv(socket, &byte, 1, 0) <= 0)
            break;
    }
    ::close(socket);
}

} // namespace Wheelhouse
