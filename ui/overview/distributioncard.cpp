// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/distributioncard.h"

#include "ui/charts/datatable.h"
#include "ui/overview/distributionwords.h"
#include "ui/overview/metricwords.h"

#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>

namespace Wheelhouse {

DistributionCard::DistributionCard(const Theme &theme, const QLocale &locale, QWidget *parent)
    : Card(theme, parent)
    , m_locale(locale)
    , m_asTable(new QPushButton(tr("Table"), this))
    , m_stack(new QStackedWidget(this))
    , m_chart(new HistogramChart(theme, m_stack))
    , m_model(new TextGridModel(this))
    , m_table(new DataTable(theme, tr("Distribution as a table"), m_stack))
{
    setTitle(tr("Distribution"));
    m_asTable->setObjectName(QStringLiteral("distributionAsTable"));
    m_asTable->setCheckable(true);
    m_asTable->setAccessibleName(tr("Show the distribution as a table"));
    m_asTable->setToolTip(tr("The same numbers as a table"));
    setLook(m_asTable, "ghost");
    addAction(m_asTable);
    m_chart->setObjectName(QStringLiteral("histogram"));
    m_table->setObjectName(QStringLiteral("distributionTable"));
    m_table->setModel(m_model);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    addContent(m_stack);
    connect(m_asTable, &QPushButton::toggled, this, [this](bool table) {
        m_stack->setCurrentWidget(table ? static_cast<QWidget *>(m_table) : m_chart);
    });
}

void DistributionCard::setView(const OverviewView &view, const OverviewParams &asked)
{
    //: a metric and how many cases there are: "Contacts, 27 days"
    setSubtitle(
        tr("%1, %2").arg(metricWords(view.trend.metric).name, distributionCases(view, m_locale)));
    m_chart->setPicture(histogramPicture(view, asked, m_locale));
    m_model->setGrid(distributionGrid(view, asked, m_locale));
    QHeaderView *head = m_table->horizontalHeader();
    if (head->count() > 0)
        head->setSectionResizeMode(QHeaderView::Stretch);
}

} // namespace Wheelhouse
