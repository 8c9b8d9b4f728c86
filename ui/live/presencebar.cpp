// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/presencebar.h"

#include "app/format/format.h"
#include "ui/charts/segments.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

namespace Wheelhouse {
namespace {

constexpr int mostChats = 20;

} // namespace

PresenceBar::PresenceBar(const Theme &theme, LiveAgentModel &agents, DeskCommands &desk,
                         QWidget *parent)
    : QWidget(parent)
    , m_agents(agents)
    , m_desk(desk)
    , m_presence(new Segments(theme, tr("My presence"), this))
    , m_limitLabel(new QLabel(tr("My limit"), this))
    , m_limit(new QSpinBox(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_presence);
    row->addWidget(m_limitLabel);
    row->addWidget(m_limit);
    m_presence->setObjectName(QStringLiteral("myPresence"));
    for (const Presence one : {Presence::Online, Presence::Away, Presence::Offline})
        m_presence->add(nameOf(one), LiveAgentModel::presenceName(one));
    m_limit->setObjectName(QStringLiteral("myLimit"));
    m_limit->setAccessibleName(tr("Conversations I hold at once"));
    m_limit->setToolTip(tr("Conversations I hold at once"));
    m_limit->setRange(0, mostChats);
    m_limit->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_limit->setAlignment(Qt::AlignHCenter);
    m_limit->setKeyboardTracking(false);
    m_limitLabel->setBuddy(m_limit);
    setLook(m_limitLabel, "muted");
    connect(m_presence, &Segments::chosen, this, &PresenceBar::choosePresence);
    connect(m_limit, &QSpinBox::valueChanged, this, &PresenceBar::chooseLimit);
    connect(&desk, &DeskCommands::succeeded, this,
            [this](const QString &key) { m_pending.remove(key); });
    connect(&desk, &DeskCommands::failed, this, [this](const QString &key, const Error &error) {
        if (!m_pending.remove(key))
            return;
        refresh();
        Q_EMIT refused(Format::problem(error));
    });
    setUser({});
}

void PresenceBar::setUser(const LiveUser &user)
{
    m_user = user;
    refresh();
}

void PresenceBar::refresh()
{
    const int row = m_agents.rowOf(m_user.id);
    setVisible(m_user.acts());
    const bool supervises = m_user.supervises();
    m_limitLabel->setVisible(supervises && row >= 0);
    m_limit->setVisible(supervises && row >= 0);
    if (row < 0) {
        m_presence->setCurrent(nameOf(Presence::Offline));
        return;
    }
    const LiveAgent &me = m_agents.at(row);
    m_presence->setCurrent(nameOf(me.presence));
    if (!m_limit->hasFocus()) {
        const QSignalBlocker quiet(m_limit);
        m_limit->setValue(me.limit);
    }
}

void PresenceBar::choosePresence(const QString &name)
{
    if (const auto presence = enumOf<Presence>(name))
        m_pending.insert(m_desk.setPresence(*presence));
}

void PresenceBar::chooseLimit(int chats)
{
    m_pending.insert(m_desk.setLimit(m_user.id, chats));
}

} // namespace Wheelhouse
