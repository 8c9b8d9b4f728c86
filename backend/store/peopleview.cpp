// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/peopleview.h"

namespace Wheelhouse {

Result<void> PeopleView::apply(const Event &event)
{
    if (const auto *saved = std::get_if<UserSaved>(&event.body))
        return m_connection.change("user_put", {saved->user, event.seq});
    if (const auto *set = std::get_if<PresenceSet>(&event.body))
        return m_connection.change("agent_presence_put", {set->agent, event.seq});
    if (const auto *set = std::get_if<LimitSet>(&event.body))
        return m_connection.change("agent_limit_put", {set->agent, event.seq});
    return {};
}

} // namespace Wheelhouse
