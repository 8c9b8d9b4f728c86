// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The params of the desk's commands, without the key that CommandQueue adds; see docs/protocol.
#pragma once

#include "core/care/event.h"

namespace Wheelhouse {

/// conversation.join, .reply, .close and .transfer: each uses the fields it needs.
struct ConversationCommand
{
    QString conversation;
    QString text;
    QString toAgent;
    QString toQueue;
    QString reason;
    static constexpr auto fields()
    {
        using S = ConversationCommand;
        return std::tuple{field("conversation", &S::conversation), field("text", &S::text),
                          field("to_agent", &S::toAgent), field("to_queue", &S::toQueue),
                          field("reason", &S::reason)};
    }
};

struct LimitCommand
{
    QString agent;
    int chats = -1; ///< always written: 0 is a limit, too
    static constexpr auto fields()
    {
        return std::tuple{field("agent", &LimitCommand::agent),
                          field("chats", &LimitCommand::chats)};
    }
};

struct PresenceCommand
{
    std::optional<Presence> presence; ///< always written
    static constexpr auto fields()
    {
        return std::tuple{field("presence", &PresenceCommand::presence)};
    }
};

} // namespace Wheelhouse
