// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/care/event.h"

#include <QString>

namespace Wheelhouse {

/// One websocket as the domain knows it: a dashboard of a user, or a customer's web chat.
struct Session
{
    quint64 peer = 0;
    QString remote;
    bool isChat = false;

    QString user; ///< empty until session.open
    QString userName;
    QList<Role> roles;

    QString customer; ///< web chat: empty until chat.open
    QString brand;
    QString language;
    QString segment;

    bool has(std::initializer_list<Role> anyOf) const
    {
        for (const Role role : anyOf) {
            if (roles.contains(role))
                return true;
        }
        return roles.contains(Role::Admin);
    }
};

} // namespace Wheelhouse
