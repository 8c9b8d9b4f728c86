// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What reaches the domain thread, from the network, the log writer and the read pool.
#pragma once

#include "backend/net/http.h"
#include "backend/net/socketpeer.h"
#include "backend/store/logwriter.h"
#include "core/base/mailbox.h"

#include <functional>
#include <variant>

namespace Wheelhouse {

struct SocketOpened
{
    std::shared_ptr<SocketPeer> peer;
    std::string path;
    std::string remote;
};

struct SocketText
{
    quint64 peer = 0;
    std::string text;
};

struct SocketClosed
{
    quint64 peer = 0;
};

struct HttpCall
{
    HttpRequest request;
    HttpReply reply;
};

/// Run this on the domain thread.
using DomainJob = std::function<void()>;

using DomainInput =
    std::variant<SocketOpened, SocketText, SocketClosed, HttpCall, BatchOutcome, DomainJob>;

using DomainInbox = Mailbox<DomainInput>;

} // namespace Wheelhouse
