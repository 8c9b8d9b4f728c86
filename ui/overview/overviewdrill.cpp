// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewdrill.h"

#include "ui/charts/datatable.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/ladderchart.h"
#include "ui/overview/agentscard.h"
#include "ui/overview/breakdowncard.h"
#include "ui/overview/laddercard.h"
#include "ui/overview/tileboard.h"
#include "ui/overview/trendcard.h"
#include "ui/rows/rowsaction.h"
#include "ui/rows/rowsdialog.h"

#include <QAction>

namespace Wheelhouse {
namespace {

QString metricOfColumn(int column)
{
    switch (column) {
    case BreakdownModel::FirstResponse:
        return QStringLiteral("first_response_human_p50");
    case BreakdownModel::Csat:
        return QStringLiteral("csat");
    case BreakdownModel::Automated:
        return QStringLiteral("automated_resolution");
    case BreakdownModel::Handover:
        return QStringLiteral("handover_rate");
    default:
        return QStringLiteral("contacts");
    }
}

} // namespace

OverviewDrill::OverviewDrill(OverviewState &state, MakeDialog makeDialog, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_makeDialog(std::move(makeDialog))
{}

void OverviewDrill::open(RowsParams params, const std::optional<Figure> &known)
{
    params.question = m_state.answered();
    if (params.metric.isEmpty())
        params.metric = params.question.metric;
    if (!m_dialog)
        m_dialog = m_makeDialog();
    m_dialog->ask(params, known);
}

void OverviewDrill::openFrom(TileBoard &tiles)
{
    connect(&tiles, &TileBoard::contactsAsked, this, [this](const QString &metric) {
        RowsParams params;
        params.metric = metric;
        open(params);
    });
}

void OverviewDrill::openFrom(TrendCard &trend)
{
    connect(&trend, &TrendCard::contactsAsked, this, [this] { open({}); });
}

void OverviewDrill::openFrom(HeatMap &heat)
{
    connect(addRowsAction(heat), &QAction::triggered, this, [this, &heat] {
        RowsParams params;
        params.metric = QStringLiteral("contacts");
        params.hourOfWeek = heat.cursorHourOfWeek();
        open(params);
    });
}

void OverviewDrill::openFrom(LadderCard &ladder)
{
    LadderChart &chart = ladder.chart();
    connect(addRowsAction(chart), &QAction::triggered, this, [this, &chart] {
        RowsParams params;
        params.metric = chart.idAtCursor();
        if (!params.metric.isEmpty())
            open(params);
    });
}

void OverviewDrill::openFrom(BreakdownCard &card)
{
    const auto openCell = [this, &card] {
        const QModelIndex cell = card.table().currentIndex();
        if (!cell.isValid())
            return;
        RowsParams params;
        params.metric = metricOfColumn(cell.column());
        params.where.insert(nameOf(card.by()), card.rows().at(cell.row()).key);
        open(params);
    };
    connect(addRowsAction(card.table()), &QAction::triggered, this, openCell);
    connect(&card.table(), &QTableView::doubleClicked, this, openCell);
}

void OverviewDrill::openFrom(AgentsCard &card)
{
    const auto openCell = [this, &card] {
        const QModelIndex cell = card.table().currentIndex();
        if (!cell.isValid())
            return;
        const AgentsCard::Place place = card.placeOf(cell);
        RowsParams params;
        params.metric = place.metric;
        params.agent = place.agent;
        open(params, place.figure);
    };
    connect(addRowsAction(card.table()), &QAction::triggered, this, openCell);
    connect(&card.table(), &QTableView::doubleClicked, this, openCell);
}

} // namespace Wheelhouse
