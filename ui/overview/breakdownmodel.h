// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/dimensionwords.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace Wheelhouse {

/// The rows of a table by topic, channel, bot ... A row that stays keeps its place, so selection
/// and scroll position survive an update; views sort through a proxy by SortRole.
class BreakdownModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using By = BreakdownBy;
    enum Column { Name, Contacts, FirstResponse, Csat, Automated, Handover, ColumnCount };
    static constexpr int SortRole = Qt::UserRole;

    BreakdownModel(By by, const QLocale &locale, QObject *parent = nullptr);

    /// Another dimension has other rows: they come with setRows().
    void setBy(By by);
    By by() const { return m_by; }
    void setRows(const QList<BreakdownRow> &rows);
    const BreakdownRow &at(int row) const { return m_rows.at(row); }
    /// Of a column with a share; null for the others.
    const Figure *shareAt(int row, int column) const;
    /// Of any row, at least 1: what the bars are measured against.
    qint64 mostContacts() const { return m_mostContacts; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const BreakdownRow &row, int column) const;
    QVariant sortKey(const BreakdownRow &row, int column) const;

    By m_by;
    const QLocale m_locale;
    QList<BreakdownRow> m_rows;
    qint64 m_mostContacts = 1;
};

} // namespace Wheelhouse
