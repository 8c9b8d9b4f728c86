// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of a schedule problem's file that is about people.
#pragma once

#include "core/base/result.h"
#include "core/planning/schedule/rosterproblem.h"

#include <QJsonObject>

namespace Wheelhouse {

/// Days of slots, as "demand" has them; errors carry the path in `context`.
Result<std::vector<int>> readDemand(const QJsonValue &json, const QString &path,
                                    const CoverProblem &cover);

/// Reads "people", "rules", "skill_demand" and "published" of `root` into `problem`, whose cover is
/// read already; "like" is resolved. Errors carry the path in `context`.
Result<void> readPeople(const QJsonObject &root, RosterProblem &problem);

} // namespace Wheelhouse
