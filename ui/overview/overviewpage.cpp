// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewpage.h"

#include "app/format/format.h"
#include "ui/charts/emptystate.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/paintgate.h"
#include "ui/overview/breakdowncard.h"
#include "ui/overview/laddercard.h"
#include "ui/overview/overviewdrill.h"
#include "ui/overview/overviewexports.h"
#include "ui/overview/overviewhead.h"
#include "ui/overview/tileboard.h"
#include "ui/overview/trendcard.h"
#include "ui/overview/whydialog.h"
#include "ui/rows/rowsdialog.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QScrollArea>

namespace Wheelhouse {
namespace {

constexpr int pageMargin = 24;
/// Narrower than this (at 100 %), the charts stand below each other.
constexpr int twoColumns = 940;
/// An answer that comes within this time after a new question does not count as "not live".
constexpr qint64 patienceMs = 1000;

} // namespace

OverviewPage::OverviewPage(const Theme &theme, OverviewState &state, const Clock &clock,
                           const QLocale &locale, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_state(state)
    , m_clock(clock)
    , m_locale(locale)
    , m_gate(new PaintGate([this] { showAll(); }, this))
    , m_head(new OverviewHead(theme, state, clock, locale, this))
    , m_exports(new OverviewExports(theme, state, clock, locale, this))
    , m_why(new WhyDialog(theme, state, locale, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("overviewScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(makeContent());
    column->addWidget(scroll, 1);
    offerExports();
    offerContacts();
    connectState();
    m_gate->request();
}

QWidget *OverviewPage::makeContent()
{
    auto *content = new QWidget(this);
    setLook(content, "plain");
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(pageMargin, 2, pageMargin, pageMargin);
    column->setSpacing(Tokens::gap);
    m_tiles = new TileBoard(m_theme, m_locale, content);
    column->addWidget(m_tiles);
    setFocusProxy(m_tiles);

    m_empty = new EmptyState(content);
    m_empty->setMinimumHeight(m_theme.scaled(220));
    m_empty->hide();
    column->addWidget(m_empty, 1);

    m_charts = new QWidget(content);
    m_chartRow = new QBoxLayout(QBoxLayout::LeftToRight, m_charts);
    m_trend = new TrendCard(m_theme, m_locale, m_charts);
    m_heatCard = new Card(m_theme, m_charts);
    m_heatCard->setTitle(tr("When customers come"));
    m_heatCard->setSubtitle(tr("contacts an hour"));
    m_heat = new HeatMap(m_theme, m_locale, m_heatCard);
    m_heat->setObjectName(QStringLiteral("heatMap"));
    m_heatCard->addContent(m_heat);
    m_chartRow->addWidget(m_trend, 3);
    m_chartRow->addWidget(m_heatCard, 2);
    column->addWidget(m_charts);

    m_tables = new QWidget(content);
    auto *tableColumn = new QVBoxLayout(m_tables);
    m_ladder = new LadderCard(m_theme, m_locale, m_tables);
    tableColumn->addWidget(m_ladder);
    m_byTopic = new BreakdownCard(m_theme, BreakdownModel::By::Topic, m_locale, m_tables);
    m_byChannel = new BreakdownCard(m_theme, BreakdownModel::By::Channel, m_locale, m_tables);
    tableColumn->addWidget(m_byTopic);
    tableColumn->addWidget(m_byChannel);
    column->addWidget(m_tables);
    m_tables->hide();
    column->addStretch(1);
    for (QBoxLayout *row : {m_chartRow, static_cast<QBoxLayout *>(tableColumn)}) {
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(Tokens::gap);
    }
    return content;
}

void OverviewPage::offerExports()
{
    m_exports->offerReport(*m_head);
    m_exports->offerTrend(*m_trend);
    m_exports->offerHeat(*m_heatCard);
    m_exports->offerLadder(*m_ladder);
    // what the gate still holds back belongs to the figures that the table says it has
    m_exports->offerBreakdown(*m_byTopic, BreakdownModel::By::Topic, [this] {
        m_byTopic->setRows(m_state.view().byTopic);
        return m_byTopic->rows();
    });
    m_exports->offerBreakdown(*m_byChannel, BreakdownModel::By::Channel, [this] {
        m_byChannel->setRows(m_state.view().byChannel);
        return m_byChannel->rows();
    });
}

void OverviewPage::offerContacts()
{
    const auto makeDialog = [this] {
        return new RowsDialog(m_theme, m_state.rows(), m_exports->saver(), m_clock, m_locale, this);
    };
    auto *drill = new OverviewDrill(m_state, makeDialog, this);
    drill->openFrom(*m_tiles);
    drill->openFrom(*m_trend);
    drill->openFrom(*m_heat);
    drill->openFrom(*m_ladder);
    drill->openFrom(*m_byTopic, BreakdownModel::By::Topic);
    drill->openFrom(*m_byChannel, BreakdownModel::By::Channel);
}

void OverviewPage::connectState()
{
    const auto request = [this] { m_gate->request(); };
    connect(&m_state, &OverviewState::changed, this, request);
    connect(&m_state, &OverviewState::freshnessChanged, this, [this] {
        if (!m_state.fresh())
            m_unfreshSinceMs = m_clock.nowMs();
        m_gate->request();
    });
    connect(&m_state, &OverviewState::paramsChanged, this, request);
    connect(m_tiles, &TileBoard::metricChosen, this, &OverviewPage::chooseMetric);
    connect(m_trend, &TrendCard::metricChosen, this, &OverviewPage::chooseMetric);
    connect(m_tiles, &TileBoard::whyAsked, m_why, &WhyDialog::ask);
    connect(m_trend, &TrendCard::whyAsked, this, [this] { m_why->ask(m_state.answered().metric); });
    connect(m_empty, &EmptyState::actionRequested, this, &OverviewPage::askForEverything);
    connect(&m_theme, &Theme::changed, this, &OverviewPage::arrange);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &OverviewPage::showAge);
    m_second.start();
}

void OverviewPage::chooseMetric(const QString &metric)
{
    OverviewParams params = m_state.params();
    params.metric = metric;
    m_state.setParams(params);
}

void OverviewPage::askForEverything()
{
    OverviewParams params;
    params.zone = m_state.params().zone;
    params.metric = m_state.params().metric;
    params.period = QStringLiteral("all");
    m_state.setParams(params);
}

bool OverviewPage::hasContacts() const
{
    const QList<Tile> &tiles = m_state.view().tiles;
    return std::any_of(tiles.cbegin(), tiles.cend(), [](const Tile &tile) {
        return tile.metric == u"contacts" && tile.now.value.value_or(0) > 0;
    });
}

bool OverviewPage::isStale() const
{
    return m_state.loaded() && !m_state.fresh() && m_clock.nowMs() - m_unfreshSinceMs >= patienceMs;
}

QString OverviewPage::staleNote() const
{
    if (!isStale())
        return {};
    return Format::age(m_locale, m_clock.nowMs() - m_state.asOfMs());
}

void OverviewPage::showAge()
{
    m_head->setFreshness(m_state.loaded(), isStale());
    if (isStale())
        m_tiles->setTiles(m_state.view().tiles, staleNote(), m_state.answered());
}

void OverviewPage::showAll()
{
    const OverviewView &view = m_state.view();
    m_head->showQuestion();
    m_tiles->setMetric(m_state.params().metric);
    showAge();
    if (!m_state.loaded())
        return;

    m_tiles->setTiles(view.tiles, staleNote(), m_state.answered());
    const bool any = hasContacts();
    m_charts->setVisible(any);
    m_tables->setVisible(any);
    m_empty->setVisible(!any);
    if (!any) {
        m_empty->setWords(tr("No contacts here"),
                          tr("Nobody wrote or called in this period with these filters. Choose a "
                             "longer period or take filters back."),
                          tr("Show everything"));
        return;
    }
    QStringList metrics;
    for (const Tile &tile : view.tiles)
        metrics.append(tile.metric);
    m_trend->setMetrics(metrics);
    m_trend->setMetric(m_state.params().metric);
    m_trend->setTrend(view.trend, view.marks, m_state.answered());
    m_heat->setValues(view.heat);
    m_ladder->setLadder(view.ladder);
    m_byTopic->setRows(view.byTopic);
    m_byChannel->setRows(view.byChannel);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    arrange();
}

void OverviewPage::arrange()
{
    const bool wide = width() - 2 * pageMargin >= m_theme.scaled(twoColumns);
    const auto direction = wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    const bool turned = m_chartRow->direction() != direction;
    m_chartRow->setDirection(direction);
    const int tall = m_theme.scaled(320);
    m_trend->setMinimumHeight(tall);
    m_heatCard->setMinimumHeight(tall);
    if (!turned)
        return;
    // at once, or the content would be painted once more as wide as two columns need
    m_chartRow->activate();
    QWidget *content = m_charts->parentWidget();
    content->layout()->activate();
    QEvent request(QEvent::LayoutRequest);
    QCoreApplication::sendEvent(content->parentWidget(), &request); // to the scroll area
}

} // namespace Wheelhouse
