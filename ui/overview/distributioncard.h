// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/overviewview.h"
#include "ui/charts/card.h"

#include <QLocale>

class QPushButton;
class QStackedWidget;

namespace Wheelhouse {

class DataTable;
class HistogramChart;
class TextGridModel;

/// How the cases behind the metric of the trend are spread, as a histogram or as a table.
class DistributionCard : public Card
{
    Q_OBJECT

public:
    DistributionCard(const Theme &theme, const QLocale &locale, QWidget *parent = nullptr);

    void setView(const OverviewView &view, const OverviewParams &asked);

private:
    const QLocale m_locale;
    QPushButton *m_asTable;
    QStackedWidget *m_stack;
    HistogramChart *m_chart;
    TextGridModel *m_model;
    DataTable *m_table;
};

} // namespace Wheelhouse
