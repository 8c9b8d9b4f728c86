// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/rawclient.h"

#include <openssl/ssl.h>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <csignal>

namespace Wheelhouse {

struct RawClient::Tls
{
    SSL_CTX *context = SSL_CTX_new(TLS_client_method());
    SSL *session = SSL_new(context);
    ~Tls()
    {
        SSL_free(session);
        SSL_CTX_free(context);
    }
};

quint16 RawFrame::closeCode() const
{
    if (opcode != 8 || payload.size() < 2)
        return 0;
    return quint16((quint8(payload[0]) << 8) | quint8(payload[1]));
}

RawClient::RawClient(quint16 port) : m_socket(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    std::signal(SIGPIPE, SIG_IGN);
    const timeval patience{10, 0};
    setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    setsockopt(m_socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    const int one = 1;
    setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0) {
        ::close(m_socket);
        m_socket = -1;
    }
}

RawClient RawClient::tls(quint16 port)
{
    RawClient client(port);
    client.m_tls = std::make_unique<Tls>();
    SSL_set_fd(client.m_tls->session, client.m_socket);
    if (SSL_connect(client.m_tls->session) != 1) {
        client.m_tls.reset();
        ::close(client.m_socket);
        client.m_socket = -1;
    }
    return client;
}

RawClient::~RawClient()
{
    close();
}

RawClient::RawClient(RawClient &&other) noexcept
    : m_socket(std::exchange(other.m_socket, -1))
    , m_buffer(std::move(other.m_buffer))
    , m_tls(std::move(other.m_tls))
{}

bool RawClient::isOpen() const
{
    return m_socket >= 0;
}

void RawClient::close()
{
    m_tls.reset();
    if (m_socket >= 0)
        ::close(m_socket);
    m_socket = -1;
}

void RawClient::setReceiveBuffer(int bytes)
{
    setsockopt(m_socket, SOL_SOCKET, SO_RCVBUF, &bytes, sizeof bytes);
}

bool RawClient::send(std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto sent = m_tls ? SSL_write(m_tls->session, bytes.data(), int(bytes.size()))
                                : ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes.remove_prefix(size_t(sent));
    }
    return true;
}

size_t RawClient::sendSome(std::string_view bytes)
{
    const auto sent = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    return sent < 0 ? 0 : size_t(sent);
}

bool RawClient::fill()
{
    char piece[16 * 1024];
    const auto got = m_tls ? SSL_read(m_tls->session, piece, sizeof piece)
                           : recv(m_socket, piece, sizeof piece, 0);
    if (got <= 0)
        return false;
    m_buffer.append(piece, size_t(got));
    return true;
}

bool RawClient::atEnd()
{
    if (!m_buffer.empty())
        return false;
    if (m_tls)
        return !fill();
    char byte;
    const auto got = recv(m_socket, &byte, 1, MSG_PEEK);
    return got == 0 || (got < 0 && errno != EAGAIN && errno != EWOULDBLOCK);
}

bool RawClient::waitForBytes(int ms) const
{
    if (!m_buffer.empty() || (m_tls && SSL_pending(m_tls->session) > 0))
        return true;
    pollfd wanted{m_socket, POLLIN, 0};
    return poll(&wanted, 1, ms) != 0;
}

std::string RawClient::readExactly(size_t bytes)
{
    while (m_buffer.size() < bytes && fill()) {
    }
    std::string taken = m_buffer.substr(0, bytes);
    m_buffer.erase(0, bytes);
    return taken;
}

std::string RawClient::readToEnd()
{
    while (fill()) {
    }
    return std::exchange(m_buffer, {});
}

RawResponse RawClient::readResponse(bool headOnly)
{
    RawResponse response;
    size_t end = 0;
    while ((end = m_buffer.find("\r\n\r\n")) == std::string::npos) {
        if (!fill())
            return response;
    }
    response.head = readExactly(end + 4);
    response.status = std::atoi(response.head.c_str() + sizeof "HTTP/1.1");
    const size_t length = response.head.find("Content-Length: ");
    if (length != std::string::npos && !headOnly)
        response.body = readExactly(
            size_t(std::atoll(response.head.c_str() + length + sizeof "Content-Length:")));
    return response;
}

RawResponse RawClient::upgrade(std::string_view path, std::string_view extra)
{
    std::string request = "GET ";
    request += path;
    request += " HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
               "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
    request += extra;
    request += "\r\n";
    if (!send(request))
        return {};
    return readResponse();
}

std::string RawClient::frame(int opcode, std::string_view payload, bool fin, bool masked)
{
    std::string bytes(1, char((fin ? 0x80 : 0) | opcode));
    const char mask = masked ? char(0x80) : char(0);
    const auto appendLength = [&](int count) {
        for (int shift = 8 * (count - 1); shift >= 0; shift -= 8)
            bytes += char((quint64(payload.size()) >> shift) & 0xff);
    };
    if (payload.size() < 126) {
        bytes += char(mask | char(payload.size()));
    } else if (payload.size() <= 0xffff) {
        bytes += char(mask | 126);
        appendLength(2);
    } else {
        bytes += char(mask | 127);
        appendLength(8);
    }
    static constexpr char key[] = {0x12, 0x34, 0x56, 0x78};
    if (masked)
        bytes.append(key, sizeof key);
    for (size_t i = 0; i < payload.size(); ++i)
        bytes += masked ? char(payload[i] ^ key[i % 4]) : payload[i];
    return bytes;
}

RawFrame RawClient::readFrame()
{
    const std::string head = readExactly(2);
    if (head.size() < 2)
        return {};
    RawFrame frame;
    frame.fin = head[0] & 0x80;
    frame.opcode = head[0] & 0x0f;
    size_t length = quint8(head[1]);
    const auto longLength = [&](size_t count) {
        length = 0;
        for (const char c : readExactly(count))
            length = (length << 8) | quint8(c);
    };
    if (length == 126)
        longLength(2);
    else if (length == 127)
        longLength(8);
    frame.payload = readExactly(length);
    return frame;
}

} // namespace Wheelhouse
