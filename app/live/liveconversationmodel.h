// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/live/keyedmodel.h"
#include "core/protocol/liveview.h"

namespace Wheelhouse {

/// The open conversations. DisplayRole is plain text for accessibility and search; delegates paint
/// from RowRole. Ages are not text here, because they grow without the row changing.
class LiveConversationModel : public KeyedModel<LiveConversation>
{
    Q_OBJECT

public:
    enum Column { Customer, Channel, Topic, OwnerColumn, Since, LastMessage, ColumnCount };

    using KeyedModel::KeyedModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
};

} // namespace Wheelhouse

Q_DECLARE_METATYPE(Wheelhouse::LiveConversation)
