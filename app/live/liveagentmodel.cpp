// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/live/liveagentmodel.h"

#include "app/format/format.h"

namespace Wheelhouse {

int LiveAgentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LiveAgentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LiveAgent &row = at(index.row());
    if (role == RowRole)
        return QVariant::fromValue(row);
    if (role == Qt::TextAlignmentRole && index.column() == Handled)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Agent:
        return row.name.isEmpty() ? row.id : row.name;
    case PresenceColumn:
        return presenceName(row.presence);
    case Load:
        //: Load of an agent: conversations held now, and at most
        return tr("%1/%2").arg(QLocale().toString(row.load), QLocale().toString(row.limit));
    case Handled:
        return Format::count(QLocale(), row.handledToday);
    case Team:
        return row.team;
    }
    return {};
}

QVariant LiveAgentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Agent:
        return tr("Agent");
    case PresenceColumn:
        return tr("Status");
    case Load:
        return tr("Load");
    case Handled:
        //: Column head: conversations the agent closed today
        return tr("Handled");
    case Team:
        return tr("Team");
    }
    return {};
}

QString LiveAgentModel::presenceName(Presence presence)
{
    switch (presence) {
    case Presence::Online:
        return tr("Online");
    case Presence::Away:
        return tr("Away");
    case Presence::Offline:
        break;
    }
    return tr("Offline");
}

} // namespace Wheelhouse
