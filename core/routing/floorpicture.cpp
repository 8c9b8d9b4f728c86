// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/floorpicture.h"

#include "core/routing/waitestimate.h"

namespace Wheelhouse {

LiveQueue queuePicture(const Floor &floor, const FloorQueue &queue)
{
    LiveQueue row = floor.liveQueue(queue);
    row.expectedWaitMs = estimateWait(floor, queue, row.length);
    return row;
}

LiveView floorPicture(const Floor &floor)
{
    LiveView view;
    view.asOfMs = floor.atMs();
    for (const auto &[id, queue] : floor.queues())
        view.queues.append(queuePicture(floor, queue));
    for (const auto &[id, agent] : floor.agents()) {
        if (agent.active)
            view.agents.append(agent.row);
    }
    for (const auto &[id, conversation] : floor.conversations()) {
        if (conversation.open)
            view.conversations.append(conversation.row);
    }
    return view;
}

} // namespace Wheelhouse
