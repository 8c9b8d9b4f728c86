// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <atomic>
#include <functional>
#include <list>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace Wheelhouse {

/// An HTTP server on 127.0.0.1 that answers with whatever bytes a test gives it, or never.
class OddServer
{
public:
    /// The bytes of the answer to a request (head and body); empty: hangs until the client leaves.
    using Answer = std::function<std::string(const std::string &request)>;

    explicit OddServer(Answer answer);
    ~OddServer();

    quint16 port() const { return m_port; }
    std::string url(const char *path = "/") const;
    /// Everything asked so far.
    std::vector<std::string> requests() const;

    /// A whole answer with its length.
    static std::string response(int status, const std::string &contentType, const std::string &body,
                                const std::string &moreHeaders = {});

private:
    void listen();
    void serve(int socket);

    const Answer m_answer;
    int m_listener = -1;
    quint16 m_port = 0;
    std::atomic_bool m_ending = false;
    mutable std::mutex m_mutex;
    std::vector<std::string> m_requests;
    std::list<std::thread> m_serving;
    std::thread m_thread;
};

} // namespace Wheelhouse
