// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/laddercard.h"

#include "ui/charts/barlist.h"
#include "ui/charts/datatable.h"
#include "ui/charts/ladderchart.h"
#include "ui/overview/ladderwords.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>

namespace Wheelhouse {
namespace {

/// Narrower than this (at 100 %), the reasons stand below the ladder.
constexpr int besideEachOther = 820;
constexpr int tableRows = 30;

} // namespace

LadderCard::LadderCard(const Theme &theme, const QLocale &locale, QWidget *parent)
    : Card(theme, parent)
    , m_theme(theme)
    , m_locale(locale)
    , m_asTable(new QPushButton(tr("Table"), this))
    , m_stack(new QStackedWidget(this))
    , m_pictures(new QWidget(m_stack))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, m_pictures))
    , m_chart(new LadderChart(theme, m_pictures))
    , m_handed(new BarList(theme, m_pictures))
    , m_model(new TextGridModel(this))
    , m_table(new DataTable(theme, tr("Outcome ladder as a table"), m_stack))
{
    setTitle(tr("What became of the contacts"));
    setSubtitle(tr("of those that began in the period"));
    m_asTable->setObjectName(QStringLiteral("ladderAsTable"));
    m_asTable->setCheckable(true);
    m_asTable->setAccessibleName(tr("Show the ladder as a table"));
    m_asTable->setToolTip(tr("The same numbers as a table, with what each means"));
    setLook(m_asTable, "ghost");
    addAction(m_asTable);

    m_chart->setObjectName(QStringLiteral("ladderChart"));
    m_handed->setObjectName(QStringLiteral("handedOver"));
    m_table->setObjectName(QStringLiteral("ladderTable"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->addWidget(m_chart, 3, Qt::AlignTop);
    m_row->addWidget(m_handed, 1, Qt::AlignTop);
    m_table->setModel(m_model);
    m_table->setFittedRows(tableRows);
    m_stack->addWidget(m_pictures);
    m_stack->addWidget(m_table);
    addContent(m_stack);
    connect(m_asTable, &QPushButton::toggled, this, &LadderCard::showAsTable);
    showAsTable(false);
}

void LadderCard::setLadder(const LadderCounts &counts)
{
    m_chart->setPicture(ladderPicture(counts, m_locale));
    m_handed->setPicture(handedPicture(counts, m_locale));
    m_model->setGrid(ladderGrid(counts, m_locale));
    QHeaderView *head = m_table->horizontalHeader();
    if (head->count() > 0) {
        head->setSectionResizeMode(QHeaderView::ResizeToContents);
        head->setSectionResizeMode(head->count() - 1, QHeaderView::Stretch);
    }
}

void LadderCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    const bool wide = width() >= m_theme.scaled(besideEachOther);
    m_row->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_row->setSpacing(m_theme.scaled(wide ? 32 : 16));
}

void LadderCard::showAsTable(bool table)
{
    // the one that is not seen shall not decide how tall the card is
    m_pictures->setSizePolicy(QSizePolicy::Preferred,
                              table ? QSizePolicy::Ignored : QSizePolicy::Preferred);
    m_table->setSizePolicy(QSizePolicy::Expanding,
                           table ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_stack->setCurrentWidget(table ? static_cast<QWidget *>(m_table) : m_pictures);
    m_stack->updateGeometry();
}

} // namespace Wheelhouse
