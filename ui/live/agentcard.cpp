// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/agentcard.h"

#include "ui/charts/bardelegate.h"
#include "ui/charts/datatable.h"
#include "ui/charts/persondelegate.h"
#include "ui/charts/statusdelegate.h"
#include "ui/charts/textdelegate.h"
#include "ui/live/agentorder.h"
#include "ui/live/safetext.h"
#include "ui/words/words.h"

#include <QHeaderView>
#include <QLocale>

namespace Wheelhouse {
namespace {

StatusCell statusOf(const LiveAgent &agent)
{
    const QString name = LiveAgentModel::presenceName(agent.presence);
    switch (agent.presence) {
    case Presence::Online:
        return {name, Tone::Good, StatusCell::Dot::Full, {}};
    case Presence::Away:
        return {name, Tone::Warning, StatusCell::Dot::Half, {}};
    case Presence::Offline:
        break;
    }
    return {name, Tone::Off, StatusCell::Dot::Ring, {}};
}

/// The team's key, made readable.
class TeamDelegate : public TextDelegate
{
public:
    using TextDelegate::TextDelegate;
    QString displayText(const QVariant &team, const QLocale &) const override
    {
        const QString key = safeLine(team.toString());
        return key.isEmpty() ? key : Words::brand(key);
    }
};

} // namespace

AgentCard::AgentCard(const Theme &theme, LiveAgentModel &model, QWidget *parent)
    : Card(theme, parent)
    , m_theme(theme)
    , m_model(model)
    , m_order(new AgentOrder(model, this))
    , m_table(new DataTable(theme, tr("Agents"), this))
{
    setTitle(tr("Agents"));
    m_table->setObjectName(QStringLiteral("agentTable"));
    addDelegates();
    m_table->setModel(m_order);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setTrailing({LiveAgentModel::Load, LiveAgentModel::Handled});
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(LiveAgentModel::PresenceColumn, Qt::AscendingOrder);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        const QModelIndex index = m_table->indexAt(at);
        wantMenuAt(index.isValid() ? index : m_table->currentIndex());
    });
    addFlush(m_table);
    fitColumns();
    connect(&theme, &Theme::changed, this, &AgentCard::fitColumns);
}

const LiveAgent &AgentCard::agentAt(const QModelIndex &index) const
{
    return m_model.at(m_order->mapToSource(index).row());
}

void AgentCard::addDelegates()
{
    const auto person = [this](const QModelIndex &index) {
        const LiveAgent &agent = agentAt(index);
        return PersonCell{safeLine(agent.name.isEmpty() ? agent.id : agent.name), {}};
    };
    const auto status = [this](const QModelIndex &index) { return statusOf(agentAt(index)); };
    const auto load = [this](const QModelIndex &index) {
        const LiveAgent &agent = agentAt(index);
        const bool full = agent.load >= agent.limit && agent.load > 0;
        const double share = agent.limit > 0 ? double(agent.load) / agent.limit : 0;
        return BarCell{index.data().toString(), share, full ? Tone::Warning : Tone::Accent, {}};
    };
    m_table->setItemDelegateForColumn(LiveAgentModel::Agent,
                                      new PersonDelegate(m_theme, 1, person, this));
    m_table->setItemDelegateForColumn(LiveAgentModel::PresenceColumn,
                                      new StatusDelegate(m_theme, 1, status, this));
    m_table->setItemDelegateForColumn(
        LiveAgentModel::Load, new BarDelegate(m_theme, load, QStringLiteral("00/00"), {}, this));
    m_table->setItemDelegateForColumn(LiveAgentModel::Team, new TeamDelegate(m_theme, 1, this));
}

void AgentCard::wantMenu()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_order->index(0, 0));
    wantMenuAt(m_table->currentIndex());
}

void AgentCard::wantMenuAt(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QRect row = m_table->visualRect(index.siblingAtColumn(LiveAgentModel::Agent));
    Q_EMIT menuWanted(agentAt(index).id,
                      m_table->viewport()->mapToGlobal(row.center() + QPoint(0, row.height() / 2)));
}

void AgentCard::refresh()
{
    int online = 0;
    int away = 0;
    for (const LiveAgent &agent : m_model.rows()) {
        online += agent.presence == Presence::Online ? 1 : 0;
        away += agent.presence == Presence::Away ? 1 : 0;
    }
    //: how many agents are in either state
    setSubtitle(tr("%1 online · %2 away").arg(locale().toString(online), locale().toString(away)));
}

void AgentCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    m_table->setColumnHidden(LiveAgentModel::Team, width() < m_theme.scaled(560));
    m_table->setColumnHidden(LiveAgentModel::Handled, width() < m_theme.scaled(480));
}

void AgentCard::fitColumns()
{
    QHeaderView *head = m_table->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::Stretch);
    for (const int column :
         {LiveAgentModel::PresenceColumn, LiveAgentModel::Handled, LiveAgentModel::Team})
        head->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    head->setSectionResizeMode(LiveAgentModel::Load, QHeaderView::Fixed);
    head->resizeSection(LiveAgentModel::Load, m_theme.scaled(132));
}

} // namespace Wheelhouse
