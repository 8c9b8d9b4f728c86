// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/net/socketpeer.h"

#include <algorithm>

namespace Wheelhouse {

Frame makeTextFrame(std::string_view payload)
{
    std::string frame;
    frame.reserve(payload.size() + 10);
    frame += char(0x81);
    const auto appendLength = [&](int bytes) {
        for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
            frame += char((quint64(payload.size()) >> shift) & 0xff);
    };
    if (payload.size() < 126) {
        frame += char(payload.size());
    } else if (payload.size() <= 0xffff) {
        frame += char(126);
        appendLength(2);
    } else {
        frame += char(127);
        appendLength(8);
    }
    frame += payload;
    return std::make_shared<const std::string>(std::move(frame));
}

Frame makeCloseFrame(quint16 code, std::string_view reason)
{
    size_t length = std::min<size_t>(reason.size(), 123);
    while (length > 0 && length < reason.size() && (quint8(reason[length]) & 0xc0) == 0x80)
        --length;
    std::string frame = {char(0x88), char(length + 2), char(code >> 8), char(code & 0xff)};
    frame += reason.substr(0, length);
    return std::make_shared<const std::string>(std::move(frame));
}

SocketPeer::SocketPeer(quint64 id, std::string path, std::string remote)
    : m_id(id)
    , m_path(std::move(path))
    , m_remote(std::move(remote))
{}

} // namespace Wheelhouse
