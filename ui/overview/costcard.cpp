// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/costcard.h"

#include "app/format/format.h"
#include "ui/charts/datatable.h"
#include "ui/charts/rangechart.h"
#include "ui/overview/costdialog.h"
#include "ui/overview/costwords.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

namespace Wheelhouse {
namespace {

/// Narrower than this (at 100 %), the words stand below the chart.
constexpr int wordsBeside = 820;
constexpr int gridRows = 8;

} // namespace

CostCard::CostCard(const Theme &theme, CostState &state, const QLocale &locale, QWidget *parent)
    : Card(theme, parent)
    , m_theme(theme)
    , m_state(state)
    , m_locale(locale)
    , m_asTable(new QPushButton(tr("Table"), this))
    , m_assumptions(new QPushButton(tr("Assumptions…"), this))
    , m_stack(new QStackedWidget(this))
    , m_page(new QWidget(this))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, m_page))
    , m_chart(new RangeChart(theme, m_stack))
    , m_model(new TextGridModel(this))
    , m_table(new DataTable(theme, tr("What it saves as a table"), m_stack))
    , m_message(new QLabel(m_stack))
    , m_basis(new QLabel(m_page))
{
    setTitle(tr("What does it save?"));
    m_assumptions->setObjectName(QStringLiteral("costAssumptions"));
    m_assumptions->setToolTip(tr("What it is worked out with, who set it, and how to change it"));
    m_asTable->setObjectName(QStringLiteral("costAsTable"));
    m_asTable->setCheckable(true);
    m_asTable->setAccessibleName(tr("Show what it saves as a table"));
    m_asTable->setToolTip(tr("The same numbers as a table"));
    for (QPushButton *button : {m_assumptions, m_asTable}) {
        setLook(button, "ghost");
        addAction(button);
    }
    m_chart->setObjectName(QStringLiteral("costChart"));
    m_table->setObjectName(QStringLiteral("costTable"));
    m_table->setModel(m_model);
    m_table->setFittedRows(gridRows);
    m_message->setObjectName(QStringLiteral("costMessage"));
    m_basis->setObjectName(QStringLiteral("costBasis"));
    for (QLabel *label : {m_message, m_basis}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    setLook(m_message, "muted");
    setLook(m_basis, "small");
    for (QWidget *page : {static_cast<QWidget *>(m_message), static_cast<QWidget *>(m_chart),
                          static_cast<QWidget *>(m_table)})
        m_stack->addWidget(page);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->addWidget(m_stack, 3, Qt::AlignTop);
    m_row->addWidget(m_basis, 2, Qt::AlignTop);
    addContent(m_page);
    connect(&m_state, &CostState::changed, this, &CostCard::showAll);
    connect(m_asTable, &QPushButton::toggled, this, &CostCard::showAll);
    connect(m_assumptions, &QPushButton::clicked, this, &CostCard::showAssumptions);
    showAll();
}

void CostCard::showAssumptions()
{
    if (!m_state.cost())
        return;
    if (!m_dialog)
        m_dialog = new CostDialog(m_theme, m_state, m_locale, this);
    m_dialog->open();
}

void CostCard::showAll()
{
    const auto &answer = m_state.cost();
    m_assumptions->setEnabled(answer.has_value());
    m_asTable->setEnabled(answer && answer->estimate.gap == CostGap::None);
    m_basis->setVisible(answer.has_value());
    QWidget *shown = m_message;
    if (!answer) {
        setSubtitle({});
        m_message->setText(m_state.costProblem() ? Format::problem(*m_state.costProblem())
                                                 : tr("The server is working it out …"));
    } else {
        setSubtitle(costSource(*answer, m_locale));
        QStringList lines;
        for (const QString &line : costBasis(*answer, m_locale))
            lines.append(QStringLiteral("• %1").arg(line));
        m_basis->setText(lines.join(u'\n'));
        m_message->setText(costGapWords(*answer, m_locale));
        if (answer->estimate.gap == CostGap::None) {
            m_chart->setPicture(costPicture(*answer, m_locale));
            m_model->setGrid(costGrid(*answer, m_locale));
            m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
            m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
            shown = m_asTable->isChecked() ? static_cast<QWidget *>(m_table) : m_chart;
        }
    }
    // the ones that are not seen shall not decide how tall the card is
    for (QWidget *page : {static_cast<QWidget *>(m_message), static_cast<QWidget *>(m_chart),
                          static_cast<QWidget *>(m_table)})
        page->setSizePolicy(QSizePolicy::Expanding,
                            page == shown ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_stack->setCurrentWidget(shown);
    m_stack->updateGeometry();
}

void CostCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    arrange();
}

void CostCard::arrange()
{
    const bool wide = width() >= m_theme.scaled(wordsBeside);
    m_row->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_row->setSpacing(m_theme.scaled(wide ? 32 : 12));
}

} // namespace Wheelhouse
