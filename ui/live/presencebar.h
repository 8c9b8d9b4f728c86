// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/live/deskcommands.h"
#include "app/live/liveagentmodel.h"
#include "ui/live/liveuser.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QSpinBox;

namespace Wheelhouse {

class Segments;

/// One's own switch: online, away, offline, and how many conversations one holds at once (which
/// only a supervisor may set). Shows what the floor says, not what was last clicked.
class PresenceBar : public QWidget
{
    Q_OBJECT

public:
    PresenceBar(const Theme &theme, LiveAgentModel &agents, DeskCommands &desk,
                QWidget *parent = nullptr);

    void setUser(const LiveUser &user);
    void refresh();

Q_SIGNALS:
    /// The server refused; in the user's words.
    void refused(const QString &words);

private:
    void choosePresence(const QString &name);
    void chooseLimit(int chats);

    LiveAgentModel &m_agents;
    DeskCommands &m_desk;
    LiveUser m_user;
    Segments *m_presence;
    QLabel *m_limitLabel;
    QSpinBox *m_limit;
    QSet<QString> m_pending;
};

} // namespace Wheelhouse
