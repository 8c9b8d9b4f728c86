// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/card.h"
#include "ui/overview/scatterwords.h"

class QPushButton;
class QStackedWidget;

namespace Wheelhouse {

class ChoiceBox;
class DataTable;

/// Two metrics against each other, as a chart or as a table. Both are chosen below the head.
class ScatterCard : public Card
{
    Q_OBJECT

public:
    ScatterCard(const Theme &theme, const QLocale &locale, QWidget *parent = nullptr);

    void setView(const OverviewView &view, const OverviewParams &asked);
    const MetricPair &pair() const { return m_pair; }

private:
    ChoiceBox *addChoice(const QString &objectName, const QString &name);
    void choose();
    void showPair();

    const QLocale m_locale;
    MetricPair m_pair;
    OverviewView m_view;
    OverviewParams m_asked;
    ChoiceBox *m_y;
    ChoiceBox *m_x;
    QPushButton *m_asTable;
    QStackedWidget *m_stack;
    ScatterChart *m_chart;
    TextGridModel *m_model;
    DataTable *m_table;
    QStringList m_metrics;
};

} // namespace Wheelhouse
