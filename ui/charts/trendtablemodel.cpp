// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/trendtablemodel.h"

namespace Wheelhouse {

TrendTableModel::TrendTableModel(const QLocale &locale, QObject *parent)
    : QAbstractTableModel(parent)
    , m_locale(locale)
{}

void TrendTableModel::setPicture(const TrendPicture &picture)
{
    const bool sameRows = picture.now.size() == m_picture.now.size();
    if (!sameRows)
        beginResetModel();
    m_picture = picture;
    if (!sameRows)
        endResetModel();
    else if (!m_picture.now.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int TrendTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_picture.now.size());
}

int TrendTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TrendTableModel::marksAt(int row) const
{
    const qint64 from = m_picture.fromMs + row * m_picture.stepMs;
    QStringList texts;
    for (const auto &mark : m_picture.marks) {
        if (mark.atMs >= from && mark.atMs < from + m_picture.stepMs)
            texts.append(mark.words());
    }
    return m_locale.createSeparatedList(texts);
}

QVariant TrendTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool number = index.column() == Now || index.column() == Before;
    if (role == Qt::TextAlignmentRole && number)
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Time:
        return m_picture.when(index.row(), m_locale);
    case Now:
        return m_picture.words(m_picture.now.at(index.row()));
    case Before:
        return m_picture.words(m_picture.before.value(index.row()));
    default:
        return marksAt(index.row());
    }
}

QVariant TrendTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool number = section == Now || section == Before;
        return QVariant::fromValue((number ? Qt::AlignTrailing : Qt::AlignLeading) |
                                   Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Now:
        return tr("This period");
    case Before:
        return m_picture.beforeName;
    default:
        return tr("What happened");
    }
}

} // namespace Wheelhouse
