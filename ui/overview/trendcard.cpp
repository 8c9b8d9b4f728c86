// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/trendcard.h"

#include "core/overview/target.h"
#include "ui/charts/choicebox.h"
#include "ui/charts/datatable.h"
#include "ui/charts/skeleton.h"
#include "ui/charts/trendchart.h"
#include "ui/charts/trendtablemodel.h"
#include "ui/overview/metricwords.h"
#include "ui/overview/trendwords.h"

#include <QAbstractItemView>
#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace Wheelhouse {
TrendCard::TrendCard(const Theme &theme, const QLocale &locale, QWidget *parent)
    : Card(theme, parent)
    , m_locale(locale)
    , m_metric(new ChoiceBox(this))
    , m_target(new QPushButton(tr("Target…"), this))
    , m_asTable(new QPushButton(tr("Table"), this))
    , m_stack(new QStackedWidget(this))
    , m_chart(new TrendChart(theme, locale, this))
    , m_model(new TrendTableModel(locale, this))
    , m_table(new DataTable(theme, tr("Trend as a table"), this))
    , m_skeleton(new Skeleton(theme, Skeleton::Shape::Chart, this))
{
    setTitle(tr("Trend"));
    m_metric->setObjectName(QStringLiteral("trendMetric"));
    m_metric->setAccessibleName(tr("Metric of the trend"));
    m_metric->setSizeAdjustPolicy(ChoiceBox::AdjustToContents);
    m_metric->setMinimumWidth(theme.scaled(150)); // names may be long; the list has room for them
    m_metric->setMaximumWidth(theme.scaled(300));
    m_asTable->setObjectName(QStringLiteral("trendAsTable"));
    m_asTable->setCheckable(true);
    m_asTable->setAccessibleName(tr("Show the trend as a table"));
    m_asTable->setToolTip(tr("The same numbers as a table"));
    setLook(m_asTable, "ghost");
    addAction(m_metric);
    auto *why = new QPushButton(tr("Why?"), this);
    why->setObjectName(QStringLiteral("trendWhy"));
    why->setAccessibleName(tr("Why did it change?"));
    why->setToolTip(tr("Why did it change? (W on a tile)"));
    setLook(why, "ghost");
    addAction(why);
    connect(why, &QPushButton::clicked, this, &TrendCard::whyAsked);
    m_target->setObjectName(QStringLiteral("trendTarget"));
    m_target->setAccessibleName(tr("Set a target"));
    m_target->setToolTip(tr("Set a target (T on a tile)"));
    setLook(m_target, "ghost");
    addAction(m_target);
    m_target->hide();
    connect(m_target, &QPushButton::clicked, this, &TrendCard::targetAsked);
    auto *contacts = new QPushButton(tr("Contacts"), this);
    contacts->setObjectName(QStringLiteral("trendContacts"));
    contacts->setAccessibleName(tr("Show the contacts"));
    contacts->setToolTip(tr("Show the contacts behind the figure (Enter on a tile)"));
    setLook(contacts, "ghost");
    addAction(contacts);
    connect(contacts, &QPushButton::clicked, this, &TrendCard::contactsAsked);
    addAction(m_asTable);

    m_chart->setObjectName(QStringLiteral("trendChart"));
    m_table->setObjectName(QStringLiteral("trendTable"));
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(TrendTableModel::Marks, QHeaderView::Stretch);
    for (QWidget *page :
         {m_skeleton, static_cast<QWidget *>(m_chart), static_cast<QWidget *>(m_table)})
        m_stack->addWidget(page);
    addContent(m_stack);
    connect(m_asTable, &QPushButton::toggled, this, &TrendCard::showAsTable);
    connect(m_metric, &ChoiceBox::activated, this,
            [this] { Q_EMIT metricChosen(m_metric->currentData().toString()); });
}

void TrendCard::setMetrics(const QStringList &metrics)
{
    if (metrics == m_metrics)
        return;
    m_metrics = metrics;
    const QVariant chosen = m_metric->currentData();
    m_metric->clear();
    for (const QString &metric : metrics)
        m_metric->addItem(metricWords(metric).name, metric);
    m_metric->setCurrentIndex(m_metric->findData(chosen));
    m_metric->view()->setMinimumWidth(m_metric->view()->sizeHintForColumn(0));
}

void TrendCard::setMetric(const QString &metric)
{
    m_metric->setCurrentIndex(m_metric->findData(metric));
}

void TrendCard::setTrend(const Trend &trend, const QList<TrendMark> &marks,
                         const OverviewParams &asked, const std::optional<double> &target)
{
    m_picture = trendPicture(trend, marks, asked, m_locale, target);
    const Metric *known = findMetric(trend.metric);
    m_target->setVisible(m_offersTargets && known && canHaveTarget(*known));
    setSubtitle(stepWords(trend.stepMs));
    m_chart->setPicture(m_picture);
    m_model->setPicture(m_picture);
    showAsTable(m_asTable->isChecked());
}

void TrendCard::offerTargets()
{
    m_offersTargets = true;
}

void TrendCard::offerFloor()
{
    auto *action = new QAction(tr("The floor at this time"), m_chart);
    action->setObjectName(QStringLiteral("floorThen"));
    action->setShortcut(Qt::CTRL | Qt::Key_H);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [this] { askForFloor(m_chart->cursor()); });
    m_chart->addAction(action);
    m_chart->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_chart, &QWidget::customContextMenuRequested, this, &TrendCard::showChartMenu);
}

/// What is pointed at is noted first: the pointer leaves the chart for the menu.
void TrendCard::showChartMenu(const QPoint &where)
{
    const qsizetype step = m_chart->cursor();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *floor = menu->addAction(tr("The floor at this time"));
    floor->setEnabled(step >= 0);
    connect(floor, &QAction::triggered, this, [this, step] { askForFloor(step); });
    menu->popup(m_chart->mapToGlobal(where));
}

void TrendCard::askForFloor(qsizetype step)
{
    if (step < 0 || m_picture.stepMs <= 0)
        return;
    const qint64 fromMs = m_picture.fromMs + step * m_picture.stepMs;
    const auto within = [&](const TrendPicture::Mark &mark) {
        return mark.atMs >= fromMs && mark.atMs < fromMs + m_picture.stepMs;
    };
    const auto mark = std::find_if(m_picture.marks.begin(), m_picture.marks.end(), within);
    Q_EMIT floorAsked(mark != m_picture.marks.end() ? mark->atMs : fromMs + m_picture.stepMs / 2);
}

QString TrendCard::stepWords(qint64 stepMs) const
{
    constexpr qint64 hourMs = 3'600'000;
    if (stepMs >= 7 * 24 * hourMs)
        return tr("by week");
    if (stepMs >= 24 * hourMs)
        return tr("by day");
    if (stepMs >= hourMs)
        return tr("by hour");
    return tr("by %1 minutes").arg(m_locale.toString(stepMs / 60'000));
}

void TrendCard::showAsTable(bool table)
{
    m_stack->setCurrentWidget(table ? static_cast<QWidget *>(m_table) : m_chart);
}

} // namespace Wheelhouse
