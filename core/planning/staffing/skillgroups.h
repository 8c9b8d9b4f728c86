// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/planning/staffing/groupsimulation.h"

namespace Wheelhouse {

/// Queues and groups with several skills, and how long to simulate them.
struct SkillGroups
{
    QList<SkillQueue> queues;
    QList<AgentGroup> groups;
    qint64 contacts = 200'000;
    quint64 seed = 1;
};

/// Reads JSON: {"interval": s, "contacts": n, "seed": n, "queues": [{"skill", "contacts", "aht",
/// "variation", "patience", "within", "priority"}], "groups": [{"name", "agents", "skills",
/// "concurrency", "slowdown"}]}, all of it checked. A queue's contacts are those of an interval,
/// the contacts beside it those to simulate; patience 0 is unlimited. Errors: Invalid, with the
/// line of what is no JSON or the path of what makes no sense as its context.
Result<SkillGroups> readSkillGroups(const QByteArray &json);

} // namespace Wheelhouse
