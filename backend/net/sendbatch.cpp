// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/net/sendbatch.h"

#include "backend/net/peer.h"

#include <algorithm>

namespace Wheelhouse {

namespace {

struct Held
{
    std::shared_ptr<TurnQueue> queue;
    std::vector<std::shared_ptr<Peer>> peers;
};

thread_local int depth = 0;
thread_local std::vector<Held> held; // one for each network thread, so a handful

} // namespace

SendBatch::SendBatch()
{
    ++depth;
}

SendBatch::~SendBatch()
{
    if (--depth > 0)
        return;
    for (Held &one : held)
        one.queue->mark(std::move(one.peers));
    held.clear();
}

bool SendBatch::add(const std::shared_ptr<TurnQueue> &queue, std::shared_ptr<Peer> peer)
{
    if (depth == 0)
        return false;
    auto found = std::ranges::find(held, queue, &Held::queue);
    if (found == held.end())
        found = held.insert(found, {queue, {}});
    found->peers.push_back(std::move(peer));
    return true;
}

} // namespace Wheelhouse
