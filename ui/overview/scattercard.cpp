// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/scattercard.h"

#include "ui/charts/choicebox.h"
#include "ui/charts/datatable.h"
#include "ui/overview/metricwords.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

namespace Wheelhouse {

ScatterCard::ScatterCard(const Theme &theme, const QLocale &locale, QWidget *parent)
    : Card(theme, parent)
    , m_locale(locale)
    , m_y(addChoice(QStringLiteral("scatterY"), tr("Metric drawn upwards")))
    , m_x(addChoice(QStringLiteral("scatterX"), tr("Metric drawn to the right")))
    , m_asTable(new QPushButton(tr("Table"), this))
    , m_stack(new QStackedWidget(this))
    , m_chart(new ScatterChart(theme, m_stack))
    , m_model(new TextGridModel(this))
    , m_table(new DataTable(theme, tr("Two metrics as a table"), m_stack))
{
    setTitle(tr("Two metrics"));
    m_asTable->setObjectName(QStringLiteral("scatterAsTable"));
    m_asTable->setCheckable(true);
    m_asTable->setAccessibleName(tr("Show the two metrics as a table"));
    m_asTable->setToolTip(tr("The same numbers as a table"));
    setLook(m_asTable, "ghost");
    addAction(m_asTable);
    auto *choices = new QWidget(this);
    auto *row = new QHBoxLayout(choices);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_y, 1);
    //: between the names of two metrics that are held against each other
    auto *against = new QLabel(tr("against"), choices);
    setLook(against, "small");
    row->addWidget(against);
    row->addWidget(m_x, 1);
    addContent(choices, 0);
    m_chart->setObjectName(QStringLiteral("scatter"));
    m_table->setObjectName(QStringLiteral("scatterTable"));
    m_table->setModel(m_model);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    addContent(m_stack);
    connect(m_asTable, &QPushButton::toggled, this, [this](bool table) {
        m_stack->setCurrentWidget(table ? static_cast<QWidget *>(m_table) : m_chart);
    });
}

ChoiceBox *ScatterCard::addChoice(const QString &objectName, const QString &name)
{
    auto *box = new ChoiceBox(this);
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setToolTip(name);
    // long names shall not make the card wide
    box->setSizeAdjustPolicy(ChoiceBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    connect(box, &ChoiceBox::activated, this, &ScatterCard::choose);
    return box;
}

void ScatterCard::choose()
{
    m_pair = {m_x->currentData().toString(), m_y->currentData().toString()};
    showPair();
}

void ScatterCard::setView(const OverviewView &view, const OverviewParams &asked)
{
    m_view = view;
    m_asked = asked;
    const QStringList metrics = metricsWithCourse(view);
    if (metrics != m_metrics) {
        m_metrics = metrics;
        for (ChoiceBox *box : {m_x, m_y}) {
            box->clear();
            for (const QString &metric : metrics)
                box->addItem(metricWords(metric).name, metric);
        }
        const MetricPair usual;
        if (!metrics.contains(m_pair.x))
            m_pair.x = metrics.contains(usual.x) ? usual.x : metrics.value(0);
        if (!metrics.contains(m_pair.y))
            m_pair.y = metrics.contains(usual.y) ? usual.y : metrics.value(1, m_pair.x);
        m_x->setCurrentIndex(m_x->findData(m_pair.x));
        m_y->setCurrentIndex(m_y->findData(m_pair.y));
    }
    showPair();
}

void ScatterCard::showPair()
{
    m_chart->setPicture(scatterPicture(m_view, m_pair, m_asked, m_locale));
    m_model->setGrid(scatterGrid(m_view, m_pair, m_asked, m_locale));
    QHeaderView *head = m_table->horizontalHeader();
    if (head->count() > 0)
        head->setSectionResizeMode(QHeaderView::Stretch);
}

} // namespace Wheelhouse
