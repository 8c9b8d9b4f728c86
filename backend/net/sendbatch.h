// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

namespace Wheelhouse {

class Peer;
class TurnQueue;

/// While one lives, what its thread sends or closes through any SocketPeer is held together and
/// handed to the network threads in one piece when it ends. For a thread that fans out to many: on
/// a busy machine each message alone would wake the network thread and be overtaken by it. Lives on
/// the stack; may be nested, the outermost counts.
class SendBatch
{
public:
    SendBatch();
    ~SendBatch();
    SendBatch(const SendBatch &) = delete;
    SendBatch &operator=(const SendBatch &) = delete;

    /// For Peer: takes it along; false when the calling thread has no batch.
    static bool add(const std::shared_ptr<TurnQueue> &queue, std::shared_ptr<Peer> peer);
};

} // namespace Wheelhouse
