// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/agentsstate.h"
#include "ui/charts/card.h"
#include "ui/overview/agentsmodel.h"

#include <QLocale>

class QLabel;

namespace Wheelhouse {

class BarDelegate;
class DataTable;
class FigureOrder;

/// The table by agent: sortable, counts and shares with bars, each share's interval in its tool
/// tip, and above it whose a contact is.
class AgentsCard : public Card
{
    Q_OBJECT

public:
    /// `state` outlives it.
    AgentsCard(const Theme &theme, const AgentsState &state, const QLocale &locale,
               QWidget *parent = nullptr);

    /// As they are sorted now.
    QList<AgentRow> rows() const;
    const QStringList &metrics() const { return m_model->metrics(); }
    DataTable &table() { return *m_table; }
    /// What a cell of the table shows.
    struct Place
    {
        QString agent;
        QString metric;
        Figure figure;
    };
    Place placeOf(const QModelIndex &cell) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showAll();
    void addDelegates();
    int leastWidth(int column) const;
    void fitColumns();

    const Theme &m_theme;
    const AgentsState &m_state;
    const QLocale m_locale;
    QLabel *m_words;
    AgentsModel *m_model;
    FigureOrder *m_sorted;
    DataTable *m_table;
    BarDelegate *m_shareBars = nullptr;
};

} // namespace Wheelhouse
