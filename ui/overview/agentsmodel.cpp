// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/agentsmodel.h"

#include "app/format/format.h"
#include "ui/overview/agentwords.h"
#include "ui/overview/metricwords.h"
#include "ui/words/words.h"

#include <algorithm>

namespace Wheelhouse {

AgentsModel::AgentsModel(const QLocale &locale, QObject *parent)
    : QAbstractTableModel(parent)
    , m_locale(locale)
{}

void AgentsModel::setAnswer(const QStringList &metrics, const QList<AgentRow> &rows)
{
    m_mostServed = 1;
    for (const AgentRow &row : rows)
        m_mostServed = std::max(m_mostServed, row.figures.value(0).value.value_or(0));
    const auto sameAgent = [](const AgentRow &a, const AgentRow &b) { return a.agent == b.agent; };
    if (metrics != m_metrics ||
        !std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(), sameAgent)) {
        beginResetModel();
        m_metrics = metrics;
        m_rows = rows;
        endResetModel();
        return;
    }
    for (int row = 0; row < rows.size(); ++row) {
        if (rows.at(row) == m_rows.at(row))
            continue;
        m_rows[row] = rows.at(row);
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

Figure AgentsModel::figureAt(int row, int column) const
{
    return m_rows.at(row).figures.value(column - Served);
}

int AgentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AgentsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Served + int(m_metrics.size());
}

QString AgentsModel::text(int row, int column) const
{
    if (column == Name)
        return agentName(m_rows.at(row));
    return valueWords(m_locale, metricWords(metricAt(column)).unit, figureAt(row, column).value);
}

QVariant AgentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AgentRow &row = m_rows.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), column);
    case SortRole: {
        if (column == Name)
            return text(index.row(), column);
        const auto value = figureAt(index.row(), column).value;
        return value ? QVariant(*value) : QVariant();
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            (column == Name ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter));
    case Qt::ToolTipRole:
        if (column != Name)
            return Format::toolTip(
                agentCellWords(metricAt(column), figureAt(index.row(), column), m_locale));
        return Format::toolTip(row.team.isEmpty() ? agentName(row)
                                                  : QStringLiteral("%1 · %2").arg(
                                                        agentName(row), Words::brand(row.team)));
    default:
        return {};
    }
}

QVariant AgentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(
            (section == Name ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter));
    if (role == Qt::DisplayRole)
        return section == Name ? tr("Agent") : agentHead(metricAt(section));
    if (role != Qt::ToolTipRole)
        return {};
    if (section == Name)
        return Format::toolTip(agentsDefinition());
    const MetricWords words = metricWords(metricAt(section));
    return Format::toolTip(QStringLiteral("%1\n%2").arg(words.name, words.definition));
}

} // namespace Wheelhouse
