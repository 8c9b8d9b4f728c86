// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cost/coststate.h"
#include "ui/charts/card.h"

#include <QLocale>
#include <QPointer>

class QBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace Wheelhouse {

class CostDialog;
class DataTable;
class RangeChart;
class TextGridModel;

/// What the automatic resolutions of the page's contacts save, as a range, with how it was worked
/// out beside it; the assumptions behind it are one press away.
class CostCard : public Card
{
    Q_OBJECT

public:
    CostCard(const Theme &theme, CostState &state, const QLocale &locale,
             QWidget *parent = nullptr);

    RangeChart &chart() { return *m_chart; }
    void showAssumptions();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showAll();
    void arrange();

    const Theme &m_theme;
    CostState &m_state;
    const QLocale m_locale;
    QPushButton *m_asTable;
    QPushButton *m_assumptions;
    QStackedWidget *m_stack;
    QWidget *m_page;
    QBoxLayout *m_row;
    RangeChart *m_chart;
    TextGridModel *m_model;
    DataTable *m_table;
    QLabel *m_message;
    QLabel *m_basis;
    QPointer<CostDialog> m_dialog;
};

} // namespace Wheelhouse
