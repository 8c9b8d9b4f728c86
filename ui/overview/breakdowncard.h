// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/card.h"
#include "ui/overview/breakdownmodel.h"

class QComboBox;

namespace Wheelhouse {

class DataTable;
class FigureOrder;

/// A table by topic, channel, bot ..., whichever is chosen in its head: sortable, contacts with a
/// bar, every share beside its sample.
class BreakdownCard : public Card
{
    Q_OBJECT

public:
    BreakdownCard(const Theme &theme, BreakdownModel::By by, const QLocale &locale,
                  QWidget *parent = nullptr);

    BreakdownBy by() const { return m_model->by(); }
    /// Its rows are gone until setRows().
    void setBy(BreakdownBy by);
    void setRows(const QList<BreakdownRow> &rows);
    /// As they are sorted now.
    QList<BreakdownRow> rows() const;
    DataTable &table() { return *m_table; }

Q_SIGNALS:
    /// The user wants the table by another dimension.
    void byChosen(Wheelhouse::BreakdownBy by);

private:
    void addChoice();
    void addBars();
    void fitColumns();

    const Theme &m_theme;
    const QLocale m_locale;
    BreakdownModel *m_model;
    FigureOrder *m_sorted;
    DataTable *m_table;
    QComboBox *m_choice;
};

} // namespace Wheelhouse
