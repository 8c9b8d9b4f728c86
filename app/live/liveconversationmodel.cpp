// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/live/liveconversationmodel.h"

#include "app/format/format.h"

namespace Wheelhouse {

int LiveConversationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LiveConversationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LiveConversation &row = at(index.row());
    if (role == RowRole)
        return QVariant::fromValue(row);
    if (role == Qt::ToolTipRole && index.column() == LastMessage)
        return Format::toolTip(row.lastText);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Customer:
        return row.customerName.isEmpty() ? row.id : row.customerName;
    case Channel:
        return row.channel;
    case Topic:
        return row.topic;
    case OwnerColumn:
        return row.ownerName.isEmpty() ? row.ownerId : row.ownerName;
    case Since:
        return row.waitingSinceMs ? row.waitingSinceMs : row.lastAtMs;
    case LastMessage:
        return row.lastText;
    }
    return {};
}

QVariant LiveConversationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Customer:
        return tr("Customer");
    case Channel:
        return tr("Channel");
    case Topic:
        return tr("Topic");
    case OwnerColumn:
        //: Column head: the bot, queue or agent that has the conversation
        return tr("With");
    case Since:
        //: Column head: how long the customer has been waiting
        return tr("Waiting");
    case LastMessage:
        return tr("Last message");
    }
    return {};
}

} // namespace Wheelhouse
