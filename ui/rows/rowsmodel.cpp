// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rows/rowsmodel.h"

#include "app/format/format.h"
#include "ui/overview/exporttables.h"
#include "ui/rows/rowswords.h"
#include "ui/words/words.h"

#include <QDateTime>

namespace Wheelhouse {

RowsModel::RowsModel(const RowsState &state, const QLocale &locale, QObject *parent)
    : QAbstractTableModel(parent)
    , m_state(state)
    , m_locale(locale)
    , m_count(int(state.rows().size()))
{}

void RowsModel::restart()
{
    beginResetModel();
    m_count = int(m_state.rows().size());
    endResetModel();
}

void RowsModel::grow()
{
    const int count = int(m_state.rows().size());
    if (count == m_count)
        return;
    beginInsertRows({}, m_count, count - 1);
    m_count = count;
    endInsertRows();
}

int RowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int RowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Counted + 1;
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_count)
        return {};
    const FigureRow &row = at(index.row());
    if (role == Qt::ToolTipRole)
        return Format::toolTip(index.column() == People ? peopleWords(row)
                                                        : text(row, index.column()));
    if (role == Qt::DisplayRole)
        return text(row, index.column());
    if (role == SortRole)
        return order(row, index.column());
    if (role == Qt::TextAlignmentRole && index.column() == Value)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    return {};
}

QString RowsModel::text(const FigureRow &row, int column) const
{
    switch (column) {
    case Started: {
        const QTimeZone zone = zoneOf(m_state.params().question);
        return m_locale.toString(QDateTime::fromMSecsSinceEpoch(row.startedMs, zone),
                                 QLocale::ShortFormat);
    }
    case Channel:
        return Words::channel(row.channel);
    case Topic:
        return Words::topic(row.topic);
    case Bot:
        return row.bot.isEmpty() ? QString() : Words::brand(row.bot);
    case People:
        return row.agent.isEmpty() && row.team.isEmpty() ? QString()
               : row.agent.isEmpty()                     ? Words::brand(row.team)
                                                         : agentWords(row);
    case Value:
        return durationsWords(row, m_locale);
    case Counted:
        return countedWords(row, m_state.head() ? m_state.head()->metric : QString(), m_locale);
    }
    return {};
}

QVariant RowsModel::order(const FigureRow &row, int column) const
{
    switch (column) {
    case Started:
        return row.startedMs;
    case Value: {
        const auto longest = std::max_element(row.valuesMs.begin(), row.valuesMs.end());
        return longest == row.valuesMs.end() ? qint64(-1) : *longest;
    }
    case Counted:
        return row.leftOut ? qint64(-1) : row.part;
    default:
        return text(row, column);
    }
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Started:
        return tr("Started");
    case Channel:
        return tr("Channel");
    case Topic:
        return tr("Topic");
    case Bot:
        return tr("Bot");
    case People:
        return tr("Agent");
    case Value:
        return tr("Duration");
    case Counted:
        return tr("Counted");
    }
    return {};
}

} // namespace Wheelhouse
