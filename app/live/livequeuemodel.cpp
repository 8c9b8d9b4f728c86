// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/live/livequeuemodel.h"

#include "app/format/format.h"

namespace Wheelhouse {

int LiveQueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LiveQueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LiveQueue &row = at(index.row());
    if (role == RowRole)
        return QVariant::fromValue(row);
    if (role == Qt::TextAlignmentRole && index.column() != Queue)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    const QLocale locale;
    switch (index.column()) {
    case Queue:
        return row.id;
    case Length:
        return Format::count(locale, row.length);
    case Oldest:
        return row.oldestMs;
    case ExpectedWait:
        return row.expectedWaitMs ? Format::duration(locale, row.expectedWaitMs) : Format::noData();
    case AgentsOnline:
        return Format::count(locale, row.agentsOnline);
    case SlotsFree:
        return Format::count(locale, row.slotsFree);
    }
    return {};
}

QVariant LiveQueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Queue:
        return tr("Queue");
    case Length:
        //: Column head: how many customers wait
        return tr("Waiting");
    case Oldest:
        //: Column head: how long the one at the front has waited
        return tr("Longest");
    case ExpectedWait:
        return tr("Expected");
    case AgentsOnline:
        return tr("Agents");
    case SlotsFree:
        //: Column head: conversations that agents could still take
        return tr("Free");
    }
    return {};
}

} // namespace Wheelhouse
