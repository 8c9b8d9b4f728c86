// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dialog/script.h"

namespace Wheelhouse {

/// What a condition may look at.
struct ConditionScene
{
    QMap<QString, QString> variables;
    QString segment;
    QString channel;
    QString language;
    qint64 nowMs = 0;
    bool insideHours = true;
};

/// Whether it holds. Of a variable without a value only `known: false` and `is_not` hold.
bool holds(const Condition &condition, const ConditionScene &scene, const Script &script);

} // namespace Wheelhouse
