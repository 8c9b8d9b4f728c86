// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/live/keyedmodel.h"
#include "core/protocol/liveview.h"

namespace Wheelhouse {

/// The agents with presence and load; see LiveConversationModel for the roles.
class LiveAgentModel : public KeyedModel<LiveAgent>
{
    Q_OBJECT

public:
    enum Column { Agent, PresenceColumn, Load, Handled, Team, ColumnCount };

    using KeyedModel::KeyedModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// "Online", "Away", "Offline" in the user's language.
    static QString presenceName(Presence presence);
};

} // namespace Wheelhouse

Q_DECLARE_METATYPE(Wheelhouse::LiveAgent)
