// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/agentorder.h"

namespace Wheelhouse {
namespace {

double share(const LiveAgent &agent)
{
    return agent.limit > 0 ? double(agent.load) / agent.limit : 0;
}

} // namespace

AgentOrder::AgentOrder(LiveAgentModel &source, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_source(source)
{
    setSourceModel(&source);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

bool AgentOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const LiveAgent &a = m_source.at(left.row());
    const LiveAgent &b = m_source.at(right.row());
    switch (left.column()) {
    case LiveAgentModel::PresenceColumn:
        if (a.presence != b.presence)
            return a.presence > b.presence;
        return a.name.localeAwareCompare(b.name) < 0;
    case LiveAgentModel::Load:
        return share(a) < share(b);
    case LiveAgentModel::Handled:
        return a.handledToday < b.handledToday;
    default:
        return QSortFilterProxyModel::lessThan(left, right);
    }
}

} // namespace Wheelhouse
