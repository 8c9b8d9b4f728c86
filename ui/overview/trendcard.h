// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/overviewview.h"
#include "ui/charts/card.h"
#include "ui/charts/trendpicture.h"

#include <QLocale>

class QPushButton;
class QStackedWidget;

namespace Wheelhouse {

class ChoiceBox;
class DataTable;
class TrendChart;
class TrendTableModel;

/// The course of the chosen metric as a chart, or, for those who cannot or would rather not look at
/// one, as a table of the same numbers.
class TrendCard : public Card
{
    Q_OBJECT

public:
    TrendCard(const Theme &theme, const QLocale &locale, QWidget *parent = nullptr);

    /// `asked` is the question they answer.
    void setTrend(const Trend &trend, const QList<TrendMark> &marks, const OverviewParams &asked,
                  const std::optional<double> &target = {});
    /// Shows the button by which a target of the metric is set.
    void offerTargets();
    /// The chart's menu, and Ctrl+H on it, ask for the floor at the time pointed at.
    void offerFloor();
    /// What can be chosen, and what is.
    void setMetrics(const QStringList &metrics);
    void setMetric(const QString &metric);

Q_SIGNALS:
    void metricChosen(const QString &metric);
    void whyAsked();
    void targetAsked();
    void contactsAsked();
    /// At the mark in the step pointed at, or in its middle.
    void floorAsked(qint64 atMs);

private:
    void showAsTable(bool table);
    void showChartMenu(const QPoint &where);
    void askForFloor(qsizetype step);
    QString stepWords(qint64 stepMs) const;

    const QLocale m_locale;
    ChoiceBox *m_metric;
    QPushButton *m_target;
    QPushButton *m_asTable;
    QStackedWidget *m_stack;
    TrendChart *m_chart;
    TrendPicture m_picture;
    TrendTableModel *m_model;
    DataTable *m_table;
    QWidget *m_skeleton;
    QStringList m_metrics;
    bool m_offersTargets = false;
};

} // namespace Wheelhouse
