// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/service/viewhub.h"
#include "core/routing/floor.h"

namespace Wheelhouse {

/// The view "live" over the floor. Domain thread.
class LiveSource final : public ViewSource
{
public:
    explicit LiveSource(Floor &floor);

    bool coalesces() const override { return true; }
    bool ready() const override { return true; }
    QJsonObject snapshot() override;
    std::optional<QJsonObject> takeChange() override;

private:
    Floor &m_floor;
    std::map<QString, LiveConversation> m_conversations;
    std::map<QString, LiveAgent> m_agents;
    std::map<QString, LiveQueue> m_queues;
};

} // namespace Wheelhouse
