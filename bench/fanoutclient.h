// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <string>
#include <vector>

namespace Wheelhouse {

/// Many receiving websockets on one epoll, and one that gives the word. Counts bytes: each session
/// gets nothing but copies of one frame.
class FanoutClient
{
public:
    FanoutClient(quint16 port, int sessions, std::string payload);
    ~FanoutClient();
    FanoutClient(const FanoutClient &) = delete;
    FanoutClient &operator=(const FanoutClient &) = delete;

    bool isReady() const { return m_ready; }
    /// Asks for bursts for that long, two of them under way at a time; returns the deliveries per
    /// second, or 0 when bytes were lost.
    double run(int burst, double seconds);

private:
    int connectTo(quint16 port, const char *path);
    bool go(int burst);
    bool everybodyGetsThePayload();
    bool receiveUntil(quint64 bytes);

    const std::string m_payload;
    int m_epoll = -1;
    int m_control = -1;
    std::vector<int> m_sockets;
    std::string m_buffer;
    quint64 m_received = 0;
    bool m_ready = false;
};

} // namespace Wheelhouse
