// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/live/liveagentmodel.h"
#include "ui/charts/card.h"

class QSortFilterProxyModel;

namespace Wheelhouse {

class DataTable;

/// The agents with presence and load, those at work first. A click on a head sorts otherwise.
class AgentCard : public Card
{
    Q_OBJECT

public:
    AgentCard(const Theme &theme, LiveAgentModel &model, QWidget *parent = nullptr);

    DataTable &table() { return *m_table; }
    /// Counts the agents anew for the subtitle.
    void refresh();
    /// Asks for the menu of the agent in focus, or of the first.
    void wantMenu();

Q_SIGNALS:
    /// Somebody wants to set what a supervisor may: a right click, or the menu key.
    void menuWanted(const QString &agent, const QPoint &globalPos);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    const LiveAgent &agentAt(const QModelIndex &index) const;
    void addDelegates();
    void fitColumns();
    void wantMenuAt(const QModelIndex &index);

    const Theme &m_theme;
    LiveAgentModel &m_model;
    QSortFilterProxyModel *m_order;
    DataTable *m_table;
};

} // namespace Wheelhouse
