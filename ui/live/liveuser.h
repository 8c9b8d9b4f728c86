// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/care/event.h"

namespace Wheelhouse {

/// Who sits in front of the page Live, and what that person may do there. The server decides; this
/// only keeps the page from offering what it would refuse.
struct LiveUser
{
    QString id;
    QString name;
    QList<Role> roles;

    bool supervises() const
    {
        return roles.contains(Role::Supervisor) || roles.contains(Role::Admin);
    }
    bool acts() const { return supervises() || roles.contains(Role::Agent); }
    bool operator==(const LiveUser &) const = default;
};

} // namespace Wheelhouse
