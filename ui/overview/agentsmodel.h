// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/agentsview.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace Wheelhouse {

/// The rows of the table by agent: a name, and a column for each metric. A row that stays keeps its
/// place, so selection and scroll position survive an update; views sort through a proxy by
/// SortRole.
class AgentsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int Name = 0;
    static constexpr int Served = 1; ///< the first metric
    static constexpr int SortRole = Qt::UserRole;

    explicit AgentsModel(const QLocale &locale, QObject *parent = nullptr);

    /// `metrics`: one a column after the name.
    void setAnswer(const QStringList &metrics, const QList<AgentRow> &rows);

    const QStringList &metrics() const { return m_metrics; }
    const QList<AgentRow> &rows() const { return m_rows; }
    /// Of a column of figures; without value where there is none.
    Figure figureAt(int row, int column) const;
    /// The metric that a column shows; of the name, that of the first.
    QString metricAt(int column) const { return m_metrics.at(std::max(column, Served) - Served); }
    /// Of any row, at least 1: what the bars are measured against.
    double mostServed() const { return m_mostServed; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, int column) const;

    const QLocale m_locale;
    QStringList m_metrics = agentMetrics();
    QList<AgentRow> m_rows;
    double m_mostServed = 1;
};

} // namespace Wheelhouse
