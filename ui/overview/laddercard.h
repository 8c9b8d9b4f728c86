// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kpi/ladder.h"
#include "ui/charts/card.h"

#include <QLocale>

class QBoxLayout;
class QPushButton;
class QStackedWidget;

namespace Wheelhouse {

class BarList;
class DataTable;
class LadderChart;
class TextGridModel;

/// The outcome ladder: what became of the contacts, rung by rung, with the competing figures of
/// "resolved" where they stand and the reasons of hand-overs beside; or all of it as a table.
class LadderCard : public Card
{
    Q_OBJECT

public:
    LadderCard(const Theme &theme, const QLocale &locale, QWidget *parent = nullptr);

    void setLadder(const LadderCounts &counts);
    LadderChart &chart() { return *m_chart; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showAsTable(bool table);

    const Theme &m_theme;
    const QLocale m_locale;
    QPushButton *m_asTable;
    QStackedWidget *m_stack;
    QWidget *m_pictures;
    QBoxLayout *m_row;
    LadderChart *m_chart;
    BarList *m_handed;
    TextGridModel *m_model;
    DataTable *m_table;
};

} // namespace Wheelhouse
