// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/live/keyedmodel.h"
#include "core/protocol/liveview.h"

namespace Wheelhouse {

/// The queues with length and waits; see LiveConversationModel for the roles.
class LiveQueueModel : public KeyedModel<LiveQueue>
{
    Q_OBJECT

public:
    enum Column { Queue, Length, Oldest, ExpectedWait, AgentsOnline, SlotsFree, ColumnCount };

    using KeyedModel::KeyedModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
};

} // namespace Wheelhouse

Q_DECLARE_METATYPE(Wheelhouse::LiveQueue)
