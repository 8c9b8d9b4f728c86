// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/liveview.h"

#include <QMenu>

namespace Wheelhouse {

class DeskCommands;

/// What a supervisor sets for an agent: presence, and how many conversations at once.
class AgentMenu : public QMenu
{
    Q_OBJECT

public:
    AgentMenu(const LiveAgent &agent, DeskCommands &desk, const QLocale &locale,
              QWidget *parent = nullptr);

Q_SIGNALS:
    /// A command is under way; DeskCommands tells what became of it.
    void sent(const QString &key);

private:
    void addPresence(const LiveAgent &agent);
    void addLimits(const LiveAgent &agent, const QLocale &locale);

    DeskCommands &m_desk;
};

} // namespace Wheelhouse
