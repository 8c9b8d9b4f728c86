// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/live/liveconversationorder.h"

#include <tuple>

namespace Wheelhouse {
namespace {

int urgencyClass(const LiveConversation &row)
{
    if (row.owner == Owner::Queue || row.waitingSinceMs)
        return 0;
    if (row.asked && row.owner == Owner::Bot)
        return 1;
    return row.owner == Owner::Agent ? 2 : 3;
}

auto urgency(const LiveConversation &row)
{
    const int group = urgencyClass(row);
    const qint64 since = group == 0 ? row.waitingSinceMs : -row.lastAtMs;
    return std::tuple(group, since, row.id);
}

} // namespace

LiveConversationOrder::LiveConversationOrder(LiveConversationModel *source, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_source(source)
{
    setSourceModel(source);
    setDynamicSortFilter(true);
    setSortLocaleAware(true);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    sortByUrgency();
}

void LiveConversationOrder::setWords(const QString &words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void LiveConversationOrder::setOwner(std::optional<Owner> owner)
{
    m_owner = owner;
    invalidateFilter();
}

const LiveConversation &LiveConversationOrder::at(int row) const
{
    return m_source->at(mapToSource(index(row, 0)).row());
}

int LiveConversationOrder::rowOf(const QString &id) const
{
    const int row = m_source->rowOf(id);
    return row < 0 ? -1 : mapFromSource(m_source->index(row, 0)).row();
}

bool LiveConversationOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.column() != LiveConversationModel::Since)
        return QSortFilterProxyModel::lessThan(left, right);
    return urgency(m_source->at(left.row())) < urgency(m_source->at(right.row()));
}

bool LiveConversationOrder::filterAcceptsRow(int row, const QModelIndex &) const
{
    const LiveConversation &one = m_source->at(row);
    if (m_owner && one.owner != *m_owner)
        return false;
    const auto holds = [&](const QString &word) {
        for (const QString &text : {one.customerName, one.topic, one.channel, one.brand,
                                    one.ownerName, one.lastText, one.id}) {
            if (text.contains(word, Qt::CaseInsensitive))
                return true;
        }
        return false;
    };
    return std::all_of(m_words.begin(), m_words.end(), holds);
}

} // namespace Wheelhouse
