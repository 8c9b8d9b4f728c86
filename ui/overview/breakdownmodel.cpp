// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/breakdownmodel.h"

#include "app/format/format.h"
#include "ui/overview/metricwords.h"

#include <algorithm>

namespace Wheelhouse {
namespace {

const Figure *figureOf(const BreakdownRow &row, int column)
{
    switch (column) {
    case BreakdownModel::FirstResponse:
        return &row.firstResponseHuman;
    case BreakdownModel::Csat:
        return &row.csat;
    case BreakdownModel::Automated:
        return &row.automatedResolution;
    case BreakdownModel::Handover:
        return &row.handover;
    default:
        return nullptr;
    }
}

} // namespace

BreakdownModel::BreakdownModel(By by, const QLocale &locale, QObject *parent)
    : QAbstractTableModel(parent)
    , m_by(by)
    , m_locale(locale)
{}

void BreakdownModel::setBy(By by)
{
    if (by == m_by)
        return;
    beginResetModel();
    m_by = by;
    m_rows.clear();
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, Name, Name);
}

void BreakdownModel::setRows(const QList<BreakdownRow> &rows)
{
    m_mostContacts = 1;
    for (const BreakdownRow &row : rows)
        m_mostContacts = std::max(m_mostContacts, row.contacts);

    const auto sameKey = [](const BreakdownRow &a, const BreakdownRow &b) {
        return a.key == b.key;
    };
    const bool sameKeys =
        std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(), sameKey);
    if (!sameKeys) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (int row = 0; row < rows.size(); ++row) {
        if (rows.at(row) == m_rows.at(row))
            continue;
        m_rows[row] = rows.at(row);
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

const Figure *BreakdownModel::shareAt(int row, int column) const
{
    return column == FirstResponse ? nullptr : figureOf(m_rows.at(row), column);
}

int BreakdownModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BreakdownModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BreakdownModel::text(const BreakdownRow &row, int column) const
{
    switch (column) {
    case Name:
        return breakdownName(m_by, row.key);
    case Contacts:
        return Format::count(m_locale, row.contacts);
    case FirstResponse:
        return valueWords(m_locale, Unit::Duration, row.firstResponseHuman.value);
    default:
        return valueWords(m_locale, Unit::Share, figureOf(row, column)->value);
    }
}

QVariant BreakdownModel::sortKey(const BreakdownRow &row, int column) const
{
    if (column == Name)
        return text(row, column);
    if (column == Contacts)
        return row.contacts;
    const std::optional<double> value = figureOf(row, column)->value;
    return value ? QVariant(*value) : QVariant();
}

QVariant BreakdownModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BreakdownRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case SortRole:
        return sortKey(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            (index.column() == Name ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter));
    case Qt::ToolTipRole:
        return QStringLiteral("%1: %2").arg(
            headerData(index.column(), Qt::Horizontal, Qt::ToolTipRole).toString(),
            text(row, index.column()));
    default:
        return {};
    }
}

QVariant BreakdownModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(
            (section == Name ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter));
    const bool tip = role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !tip)
        return {};
    switch (section) {
    case Name:
        return breakdownHead(m_by);
    case Contacts:
        return tr("Contacts");
    case FirstResponse:
        //: Column head: median of the first response by people
        return tip ? tr("First response by people, median") : tr("First response");
    case Csat:
        //: Column head: share of satisfied customers
        return tip ? tr("Satisfied customers among those who rated, and how many rated")
                   : tr("Satisfied");
    case Automated:
        //: Column head: share of contacts that bots resolved
        return tip ? tr("Contacts resolved by bots alone") : tr("Resolved by bots");
    default:
        //: Column head: share of contacts handed over to people
        return tip ? tr("Contacts handed over to people") : tr("Handed over");
    }
}

} // namespace Wheelhouse
