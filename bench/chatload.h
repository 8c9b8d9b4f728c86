// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>
#include <string>
#include <vector>

namespace Wheelhouse {

/// What a run of customers saw.
struct ChatLoadFigures
{
    double seconds = 0;
    qint64 acknowledged = 0;
    qint64 botReplies = 0;
    qint64 refused = 0;
    std::vector<double> ackMs; ///< sorted
    double ackAt(double share) const;
};

/// Customers on websockets who write to the bot, all on one epoll. A customer writes a dozen
/// messages about different topics and is then followed by a new one on the same socket.
class ChatLoad
{
public:
    ChatLoad(quint16 port, int sockets);
    ~ChatLoad();
    ChatLoad(const ChatLoad &) = delete;
    ChatLoad &operator=(const ChatLoad &) = delete;

    bool isReady() const { return m_ready; }
    /// Each customer writes again as soon as the last message is acknowledged.
    ChatLoadFigures runClosed(double seconds);
    /// `aSecond` messages at even distances, whether or not earlier ones are acknowledged.
    ChatLoadFigures runOpen(double aSecond, double seconds);

private:
    using Moment = std::chrono::steady_clock::time_point;
    struct Customer
    {
        int socket = -1;
        std::string in;
        qint64 id = 0;
        int said = 0;
        bool busy = false;
        Moment sentAt;
    };
    bool connectTo(Customer &customer, quint16 port);
    void write(Customer &customer, const std::string &json);
    void open(Customer &customer);
    void say(Customer &customer, Moment due);
    void receive(size_t index, ChatLoadFigures &figures);
    void pump(int waitMs, ChatLoadFigures &figures);

    int m_epoll = -1;
    std::vector<Customer> m_customers;
    std::vector<size_t> m_idle;
    qint64 m_keys = 0;
    bool m_ready = false;
};

} // namespace Wheelhouse
