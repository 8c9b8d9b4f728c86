// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who works at the made-up streaming service, and when. Values only.
#pragma once

#include "core/care/event.h"

#include <QDate>

namespace Wheelhouse {

struct DemoAgent
{
    QString id; ///< user id: "anna.zielinska"
    QString name;
    QString team;          ///< the brand's id, or empty: serves both brands
    QStringList languages; ///< BCP 47
    int limit = 3;         ///< conversations at once
};

/// A shift of one agent. Minutes count from local midnight of the day it starts; a night ends after
/// 24 * 60.
struct DemoShift
{
    int agent = 0; ///< index into demoAgents()
    int fromMinute = 0;
    int toMinute = 0;
    int breakMinute = 0; ///< half an hour away from then on; before fromMinute: no break
};

const QList<DemoAgent> &demoAgents();

/// Index of the agent of that id, or -1.
int demoAgentIndex(const QString &id);

/// Every user of the demo store: agents, director, editor, planner, supervisor, administrator.
/// None has a password.
QList<UserSaved> demoUsers();

/// Who comes to work on this day; the same for the same date. But for breaks somebody who serves
/// both brands is there at any minute of any day.
QList<DemoShift> demoShifts(const QDate &day);

} // namespace Wheelhouse
