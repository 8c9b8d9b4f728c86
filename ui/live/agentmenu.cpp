// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/agentmenu.h"

#include "app/live/deskcommands.h"
#include "app/live/liveagentmodel.h"
#include "ui/live/safetext.h"

#include <QActionGroup>

#include <algorithm>

namespace Wheelhouse {

namespace {

constexpr int usualLimits = 8;

} // namespace

AgentMenu::AgentMenu(const LiveAgent &agent, DeskCommands &desk, const QLocale &locale,
                     QWidget *parent)
    : QMenu(parent)
    , m_desk(desk)
{
    setObjectName(QStringLiteral("agentMenu"));
    addAction(safeLine(agent.name.isEmpty() ? agent.id : agent.name))->setEnabled(false);
    addSeparator();
    addPresence(agent);
    addSeparator();
    addLimits(agent, locale);
}

void AgentMenu::addPresence(const LiveAgent &agent)
{
    auto *group = new QActionGroup(this);
    for (const Presence presence : {Presence::Online, Presence::Away, Presence::Offline}) {
        QAction *action = addAction(LiveAgentModel::presenceName(presence));
        action->setObjectName(nameOf(presence));
        action->setCheckable(true);
        action->setChecked(agent.presence == presence);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, id = agent.id, presence] { Q_EMIT sent(m_desk.setPresence(presence, id)); });
    }
}

void AgentMenu::addLimits(const LiveAgent &agent, const QLocale &locale)
{
    QMenu *limits = addMenu(tr("Conversations at once"));
    auto *group = new QActionGroup(this);
    for (int chats = 0; chats <= std::max(usualLimits, agent.limit); ++chats) {
        QAction *action = limits->addAction(locale.toString(chats));
        action->setObjectName(QStringLiteral("limit.%1").arg(chats));
        action->setCheckable(true);
        action->setChecked(agent.limit == chats);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, id = agent.id, chats] { Q_EMIT sent(m_desk.setLimit(id, chats)); });
    }
}

} // namespace Wheelhouse
