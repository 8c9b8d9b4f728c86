// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace Wheelhouse {

struct RawResponse
{
    int status = 0; ///< 0: none came
    std::string head;
    std::string body;
    bool hasHeader(std::string_view line) const { return head.find(line) != std::string::npos; }
};

struct RawFrame
{
    int opcode = -1; ///< -1: none came
    bool fin = false;
    std::string payload;
    quint16 closeCode() const;
};

/// A blocking socket to 127.0.0.1 that says exactly the bytes a test wants. Every wait ends after
/// ten seconds, with what there is.
class RawClient
{
public:
    explicit RawClient(quint16 port);
    /// With a TLS handshake that trusts anybody; isOpen() is false when it fails.
    static RawClient tls(quint16 port);
    ~RawClient();
    RawClient(RawClient &&other) noexcept;
    RawClient(const RawClient &) = delete;
    RawClient &operator=(const RawClient &) = delete;

    bool isOpen() const;
    void close();
    void setReceiveBuffer(int bytes);
    bool send(std::string_view bytes);
    /// As much as goes without waiting.
    size_t sendSome(std::string_view bytes);
    /// True when the server has closed, orderly or not, and nothing is left to read.
    bool atEnd();
    /// Whether there is something to read, or the end, within that time.
    bool waitForBytes(int ms) const;
    std::string readExactly(size_t bytes);
    std::string readToEnd();
    RawResponse readResponse(bool headOnly = false);

    RawResponse upgrade(std::string_view path = "/ws", std::string_view extra = {});
    static std::string frame(int opcode, std::string_view payload, bool fin = true,
                             bool masked = true);
    bool sendText(std::string_view payload) { return send(frame(1, payload)); }
    RawFrame readFrame();

private:
    bool fill();

    struct Tls;
    int m_socket = -1;
    std::string m_buffer;
    std::unique_ptr<Tls> m_tls;
};

} // namespace Wheelhouse
