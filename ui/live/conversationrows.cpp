// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/conversationrows.h"

#include "ui/live/conversationcells.h"
#include "ui/words/words.h"

namespace Wheelhouse {
namespace {

QString joined(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return QStringLiteral("%1, %2").arg(first, second);
}

} // namespace

ConversationRows::ConversationRows(LiveConversationModel &source, const Clock &clock,
                                   const QLocale &locale, QObject *parent)
    : LiveConversationOrder(&source, parent)
    , m_clock(clock)
    , m_locale(locale)
{}

QString ConversationRows::wordsOf(const LiveConversation &row, int column) const
{
    switch (column) {
    case LiveConversationModel::Customer: {
        const PersonCell cell = customerCell(row, {});
        return joined(cell.name, cell.second);
    }
    case LiveConversationModel::Channel:
        return joined(Words::channel(row.channel), Words::language(row.language));
    case LiveConversationModel::Topic:
        return joined(Words::topic(row.topic), Words::brand(row.brand));
    case LiveConversationModel::OwnerColumn: {
        const StatusCell cell = ownerCell(row);
        return joined(cell.text, cell.second);
    }
    case LiveConversationModel::Since: {
        const WaitCell cell = waitCell(row, m_clock.nowMs(), m_locale);
        return joined(cell.text, cell.second);
    }
    default:
        return {};
    }
}

QVariant ConversationRows::data(const QModelIndex &index, int role) const
{
    const bool spoken = role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
    if (!spoken || !index.isValid())
        return LiveConversationOrder::data(index, role);
    const QString words = wordsOf(at(index.row()), index.column());
    return role == Qt::ToolTipRole ? words.toHtmlEscaped() : words;
}

} // namespace Wheelhouse
