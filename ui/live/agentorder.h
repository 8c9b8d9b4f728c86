// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/live/liveagentmodel.h"

#include <QSortFilterProxyModel>

namespace Wheelhouse {

/// Agents as a supervisor wants to meet them: by presence those online first and, among equals, by
/// name; by load the fullest share of slots, not the text "2/4".
class AgentOrder : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit AgentOrder(LiveAgentModel &source, QObject *parent = nullptr);

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    const LiveAgentModel &m_source;
};

} // namespace Wheelhouse
