// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/chatload.h"

#include <algorithm>
#include <array>
#include <cstring>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Wheelhouse {

namespace {

constexpr std::array questions{"I cannot log in to my account",   "my payment was declined",
                               "the film stops and buffers",      "how do I cancel my subscription",
                               "does it work on my television",   "I want my money back",
                               "is there an outage right now",    "I forgot my password",
                               "which cards can I pay with",      "the picture is blurry",
                               "how do I change my subscription", "how many devices can I use"};

std::string masked(const std::string &payload)
{
    std::string frame;
    frame.push_back(char(0x81));
    if (payload.size() < 126) {
        frame.push_back(char(0x80 | payload.size()));
    } else {
        frame.push_back(char(0x80 | 126));
        frame.push_back(char(payload.size() >> 8));
        frame.push_back(char(payload.size()));
    }
    frame.append(4, '\0'); // a mask of zeros leaves the payload as it is
    return frame + payload;
}

} // namespace

double ChatLoadFigures::ackAt(double share) const
{
    return ackMs.empty() ? 0 : ackMs[size_t(share * double(ackMs.size() - 1))];
}

ChatLoad::ChatLoad(quint16 port, int sockets)
    : m_epoll(epoll_create1(0))
    , m_customers(size_t(sockets))
{
    m_ready = true;
    for (size_t i = 0; i < m_customers.size(); ++i) {
        m_ready = m_ready && connectTo(m_customers[i], port);
        epoll_event wanted{};
        wanted.events = EPOLLIN;
        wanted.data.u64 = i;
        epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_customers[i].socket, &wanted);
        if (m_ready)
            open(m_customers[i]);
    }
    ChatLoadFigures ignored;
    for (int turn = 0; turn < 200 && m_idle.size() < m_customers.size(); ++turn)
        pump(50, ignored);
    m_ready = m_ready && m_idle.size() == m_customers.size();
}

ChatLoad::~ChatLoad()
{
    for (const Customer &customer : m_customers)
        ::close(customer.socket);
    ::close(m_epoll);
}

bool ChatLoad::connectTo(Customer &customer, quint16 port)
{
    customer.socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(customer.socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        return false;
    const int on = 1;
    setsockopt(customer.socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    const std::string request =
        "GET /chat/v1/socket HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\n"
        "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
    if (::send(customer.socket, request.data(), request.size(), MSG_NOSIGNAL) !=
        ssize_t(request.size()))
        return false;
    std::string head;
    char byte;
    while (head.find("\r\n\r\n") == std::string::npos && ::recv(customer.socket, &byte, 1, 0) == 1)
        head.push_back(byte);
    return head.find(" 101 ") != std::string::npos;
}

void ChatLoad::write(Customer &customer, const std::string &json)
{
    const std::string frame = masked(json);
    (void)!::send(customer.socket, frame.data(), frame.size(), MSG_NOSIGNAL);
    customer.busy = true;
}

void ChatLoad::open(Customer &customer)
{
    customer.said = 0;
    write(customer, "{\"jsonrpc\":\"2.0\",\"id\":" + std::to_string(++customer.id) +
                        ",\"method\":\"chat.open\",\"params\":{\"brand\":\"nova-player\","
                        "\"language\":\"en\"}}");
}

void ChatLoad::say(Customer &customer, Moment due)
{
    customer.sentAt = due;
    const char *text = questions[size_t(customer.said++) % questions.size()];
    write(customer, "{\"jsonrpc\":\"2.0\",\"id\":" + std::to_string(++customer.id) +
                        ",\"method\":\"chat.say\",\"params\":{\"key\":\"k" +
                        std::to_string(++m_keys) + "\",\"text\":\"" + text +
                        "\",\"language\":\"en\"}}");
}

void ChatLoad::receive(size_t index, ChatLoadFigures &figures)
{
    Customer &customer = m_customers[index];
    char buffer[65536];
    const ssize_t got = ::recv(customer.socket, buffer, sizeof buffer, MSG_DONTWAIT);
    if (got <= 0)
        return;
    customer.in.append(buffer, size_t(got));
    size_t at = 0;
    while (customer.in.size() - at >= 2) {
        size_t length = quint8(customer.in[at + 1]) & 127;
        size_t head = 2;
        if (length == 126) {
            if (customer.in.size() - at < 4)
                break;
            length = size_t(quint8(customer.in[at + 2])) << 8 | quint8(customer.in[at + 3]);
            head = 4;
        }
        if (customer.in.size() - at < head + length)
            break;
        const std::string_view text(customer.in.data() + at + head, length);
        at += head + length;
        if (text.find("\"method\":\"chat.lines\"") != text.npos) {
            figures.botReplies += text.find("\"from\":\"bot\"") != text.npos;
            continue;
        }
        if (text.find("\"error\"") != text.npos)
            ++figures.refused;
        if (text.find("\"visitor\"") == text.npos) {
            ++figures.acknowledged;
            const auto took = std::chrono::steady_clock::now() - customer.sentAt;
            figures.ackMs.push_back(std::chrono::duration<double, std::milli>(took).count());
        }
        customer.busy = false;
        if (customer.said >= int(questions.size()))
            open(customer);
        else
            m_idle.push_back(index);
    }
    customer.in.erase(0, at);
}

void ChatLoad::pump(int waitMs, ChatLoadFigures &figures)
{
    std::array<epoll_event, 256> ready;
    const int count = epoll_wait(m_epoll, ready.data(), int(ready.size()), waitMs);
    for (int i = 0; i < count; ++i)
        receive(size_t(ready[size_t(i)].data.u64), figures);
}

ChatLoadFigures ChatLoad::runClosed(double seconds)
{
    ChatLoadFigures figures;
    const Moment start = std::chrono::steady_clock::now();
    const auto length = std::chrono::duration<double>(seconds);
    while (std::chrono::steady_clock::now() - start < length) {
        for (const size_t index : std::exchange(m_idle, {}))
            say(m_customers[index], std::chrono::steady_clock::now());
        pump(10, figures);
    }
    figures.seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    for (int turn = 0; turn < 100 && m_idle.size() < m_customers.size(); ++turn) {
        ChatLoadFigures late;
        pump(20, late);
    }
    std::sort(figures.ackMs.begin(), figures.ackMs.end());
    return figures;
}

ChatLoadFigures ChatLoad::runOpen(double aSecond, double seconds)
{
    ChatLoadFigures figures;
    const Moment start = std::chrono::steady_clock::now();
    const auto gap =
        std::chrono::duration_cast<Moment::duration>(std::chrono::duration<double>(1 / aSecond));
    Moment due = start;
    while (std::chrono::steady_clock::now() - start < std::chrono::duration<double>(seconds)) {
        // a message that finds no free customer is late, and its lateness counts
        while (due <= std::chrono::steady_clock::now() && !m_idle.empty()) {
            const size_t index = m_idle.front();
            m_idle.erase(m_idle.begin());
            say(m_customers[index], due);
            due += gap;
        }
        pump(1, figures);
    }
    figures.seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    std::sort(figures.ackMs.begin(), figures.ackMs.end());
    return figures;
}

} // namespace Wheelhouse
