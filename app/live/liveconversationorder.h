// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/live/liveconversationmodel.h"

#include <QSortFilterProxyModel>

namespace Wheelhouse {

/// The conversations as a supervisor wants to meet them: those waiting for a person first, the
/// longest wait on top; then those who asked for a person; then the ones with agents; then the
/// bots', newest message first. Clicking a header sorts by that column instead. Filtered by words.
class LiveConversationOrder : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit LiveConversationOrder(LiveConversationModel *source, QObject *parent = nullptr);

    /// Every word must occur in name, topic, channel, owner or last message; case does not matter.
    void setWords(const QString &words);
    /// Nothing: all owners.
    void setOwner(std::optional<Owner> owner);
    /// Back to the order of urgency.
    void sortByUrgency() { sort(LiveConversationModel::Since, Qt::AscendingOrder); }

    const LiveConversation &at(int row) const;
    /// -1 when it is gone or filtered out.
    int rowOf(const QString &id) const;

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    LiveConversationModel *m_source;
    QStringList m_words;
    std::optional<Owner> m_owner;
};

} // namespace Wheelhouse
