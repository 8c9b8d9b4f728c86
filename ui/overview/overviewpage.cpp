// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewpage.h"

#include "app/format/format.h"
#include "core/overview/target.h"
#include "ui/charts/emptystate.h"
#include "ui/charts/iconbutton.h"
#include "ui/charts/paintgate.h"
#include "ui/overview/agentscard.h"
#include "ui/overview/breakdowncards.h"
#include "ui/overview/costcard.h"
#include "ui/overview/distributioncard.h"
#include "ui/overview/exporttables.h"
#include "ui/overview/heatcard.h"
#include "ui/overview/laddercard.h"
#include "ui/overview/metricwords.h"
#include "ui/overview/overviewdrill.h"
#include "ui/overview/overviewexports.h"
#include "ui/overview/overviewhead.h"
#include "ui/overview/scattercard.h"
#include "ui/overview/surveycard.h"
#include "ui/overview/targetdialog.h"
#include "ui/overview/tileboard.h"
#include "ui/overview/tilewords.h"
#include "ui/overview/trendcard.h"
#include "ui/overview/trendwords.h"
#include "ui/overview/wallboard.h"
#include "ui/overview/whydialog.h"
#include "ui/report/findings.h"
#include "ui/rows/rowsdialog.h"

#include <QAction>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QFocusEvent>
#include <QScrollArea>
#include <QScrollBar>

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
    , m_scroll(new QScrollArea(this))
    , m_exports(new OverviewExports(theme, state, clock, locale, this))
    , m_why(new WhyDialog(theme, state, locale, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    m_scroll->setObjectName(QStringLiteral("overviewScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(makeContent());
    column->addWidget(m_scroll, 1);
    addWallboard();
    offerExports();
    offerContacts();
    offerTargets();
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

    m_empty = new EmptyState(content);
    m_empty->setMinimumHeight(m_theme.scaled(220));
    m_empty->hide();
    column->addWidget(m_empty, 1);

    m_charts = new QWidget(content);
    m_chartRow = new QBoxLayout(QBoxLayout::LeftToRight, m_charts);
    m_trend = new TrendCard(m_theme, m_locale, m_charts);
    m_heatCard = new HeatCard(m_theme, m_locale, m_charts);
    m_chartRow->addWidget(m_trend, 3);
    m_chartRow->addWidget(m_heatCard, 2);
    column->addWidget(m_charts);

    m_tables = new QWidget(content);
    auto *tableColumn = new QVBoxLayout(m_tables);
    m_spreadRow = new QBoxLayout(QBoxLayout::LeftToRight);
    m_distribution = new DistributionCard(m_theme, m_locale, m_tables);
    m_scatter = new ScatterCard(m_theme, m_locale, m_tables);
    m_spreadRow->addWidget(m_distribution, 1);
    m_spreadRow->addWidget(m_scatter, 1);
    tableColumn->addLayout(m_spreadRow);
    m_ladder = new LadderCard(m_theme, m_locale, m_tables);
    tableColumn->addWidget(m_ladder);
    m_cost = new CostCard(m_theme, m_state.cost(), m_locale, m_tables);
    tableColumn->addWidget(m_cost);
    m_survey = new SurveyCard(m_theme, m_state.cost(), m_locale, m_tables);
    tableColumn->addWidget(m_survey);
    m_breakdowns = new BreakdownCards(m_theme, m_locale, m_tables);
    tableColumn->addWidget(m_breakdowns);
    m_agents = new AgentsCard(m_theme, m_state.agents(), m_locale, m_tables);
    tableColumn->addWidget(m_agents);
    column->addWidget(m_tables);
    m_tables->hide();
    column->addStretch(1);
    for (QBoxLayout *row : {m_chartRow, m_spreadRow, static_cast<QBoxLayout *>(tableColumn)}) {
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
    m_exports->offerDistribution(*m_distribution);
    m_exports->offerScatter(*m_scatter);
    m_exports->offerLadder(*m_ladder);
    m_exports->offerCost(*m_cost);
    m_exports->offerSurvey(*m_survey);
    m_exports->offerAgents(*m_agents);
    m_exports->offerWhy(*m_why);
    // what the gate still holds back belongs to the figures that the table says it has
    for (BreakdownCard *card : m_breakdowns->cards())
        m_exports->offerBreakdown(*card, [this] { m_breakdowns->setView(m_state.view()); });
}

void OverviewPage::offerContacts()
{
    const auto makeDialog = [this] {
        return new RowsDialog(m_theme, m_state.rows(), m_exports->saver(), m_clock, m_locale, this);
    };
    auto *drill = new OverviewDrill(m_state, makeDialog, this);
    drill->openFrom(*m_tiles);
    drill->openFrom(*m_trend);
    drill->openFrom(m_heatCard->map());
    drill->openFrom(*m_ladder);
    for (BreakdownCard *card : m_breakdowns->cards())
        drill->openFrom(*card);
    drill->openFrom(*m_agents);
}

void OverviewPage::connectState()
{
    const auto request = [this] { m_gate->request(); };
    connect(&m_state, &OverviewState::changed, this, [this] {
        if (m_state.answered() != m_shown)
            m_gate->requestNow();
        else
            m_gate->request();
    });
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
    connect(&m_second, &QTimer::timeout, this, &OverviewPage::followCards);
    m_second.start();
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this,
            &OverviewPage::followCards);
}

void OverviewPage::offerTargets()
{
    m_tiles->offerTargets();
    m_trend->offerTargets();
    connect(&m_state.targets(), &MetricTargets::changed, this, [this] { m_gate->request(); });
    connect(m_tiles, &TileBoard::targetAsked, this, &OverviewPage::askForTarget);
    connect(m_trend, &TrendCard::targetAsked, this,
            [this] { askForTarget(m_state.answered().metric); });
}

void OverviewPage::offerFloor()
{
    m_trend->offerFloor();
    connect(m_trend, &TrendCard::floorAsked, this, &OverviewPage::floorAsked);
}

std::optional<double> OverviewPage::targetOf(const QString &metric) const
{
    return m_state.targets().of(metric);
}

void OverviewPage::askForTarget(const QString &metric)
{
    const Metric *known = findMetric(metric);
    if (!known || !canHaveTarget(*known))
        return;
    std::optional<double> now;
    for (const Tile &tile : m_state.view().tiles) {
        if (tile.metric == metric)
            now = tile.now.value;
    }
    auto *dialog = new TargetDialog(m_theme, m_state.targets(), *known,
                                    valueWords(m_locale, known->unit, now), m_locale, this);
    dialog->open();
}

void OverviewPage::addWallboard()
{
    auto *action = new QAction(tr("Wallboard"), this);
    action->setObjectName(QStringLiteral("overview.wallboard"));
    action->setShortcut(Qt::Key_F11);
    action->setShortcutContext(Qt::WindowShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, &OverviewPage::showWallboard);
    auto *button = new IconButton(m_theme, QStringLiteral("computer"), action->text(), m_head);
    button->setObjectName(QStringLiteral("showWallboard"));
    button->follow(action);
    m_head->addButton(button);
}

void OverviewPage::showWallboard()
{
    if (!m_wall)
        m_wall = new Wallboard(m_theme, m_clock, m_locale, this);
    feedWallboard();
    m_wall->showFullScreen();
    m_wall->activateWindow();
    m_wall->setFocus();
}

void OverviewPage::feedWallboard()
{
    if (!m_wall)
        return;
    WallPicture picture;
    picture.asOfMs = m_state.asOfMs();
    picture.fresh = m_state.loaded() && !isStale();
    picture.title =
        QStringLiteral("%1, %2").arg(periodWords(m_state.view(), m_state.answered(), m_locale),
                                     filterWords(m_state.answered(), m_locale));
    for (const Tile &tile : m_state.view().tiles) {
        if (tile.metric == m_state.answered().metric)
            picture.chosen = int(picture.tiles.size());
        picture.tiles.append(
            tileWords(tile, m_locale, {}, m_state.answered(), targetOf(tile.metric)));
    }
    m_wall->setPicture(picture);
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
    params.tiles = m_state.params().tiles;
    params.period = QStringLiteral("all");
    m_state.setParams(params);
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
    if (!isStale())
        return;
    m_tiles->setTiles(m_state.view().tiles, staleNote(), m_state.answered());
    feedWallboard();
}

void OverviewPage::followCards()
{
    if (!m_state.loaded() || !m_state.fresh())
        return;
    const qint64 nowMs = m_clock.nowMs();
    m_state.cost().follow(m_state.answered(), nowMs, {isInSight(*m_cost), isInSight(*m_survey)});
    m_state.agents().follow(m_state.answered(), nowMs, isInSight(*m_agents));
}

bool OverviewPage::isInSight(const QWidget &card) const
{
    const QRect place(card.mapTo(m_scroll->viewport(), QPoint()), card.size());
    return card.isVisible() && place.intersects(m_scroll->viewport()->rect());
}

void OverviewPage::showAll()
{
    const OverviewView &view = m_state.view();
    m_shown = m_state.answered();
    m_tiles->setTargets(m_state.targets().all());
    m_head->showQuestion();
    m_tiles->setMetric(m_state.params().metric);
    showAge();
    feedWallboard();
    if (!m_state.loaded())
        return;

    m_tiles->setTiles(view.tiles, staleNote(), m_state.answered());
    const bool any = hasContacts(view);
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
    if (!metrics.contains(m_state.params().metric))
        metrics.append(m_state.params().metric);
    m_trend->setMetrics(metrics);
    m_trend->setMetric(m_state.params().metric);
    m_trend->setTrend(view.trend, marksOf(view), m_state.answered(), targetOf(view.trend.metric));
    m_heatCard->setValues(view.heat);
    m_distribution->setView(view, m_state.answered());
    m_scatter->setView(view, m_state.answered());
    m_ladder->setLadder(view.ladder);
    m_survey->setBrands(view.brands);
    m_breakdowns->setView(view);
    QTimer::singleShot(0, this, &OverviewPage::followCards); // where the cards lie is known then
}

// no focus proxy: Tab would go to it from whatever stands before the page, past the page's head
void OverviewPage::focusInEvent(QFocusEvent *event)
{
    m_tiles->setFocus(event->reason());
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
    m_spreadRow->setDirection(direction);
    const int tall = m_theme.scaled(320);
    m_trend->setMinimumHeight(tall);
    m_heatCard->setMinimumHeight(tall);
    for (Card *card : {static_cast<Card *>(m_distribution), static_cast<Card *>(m_scatter)})
        card->setMinimumHeight(m_theme.scaled(380));
    if (!turned)
        return;
    // at once, or the content would be painted once more as wide as two columns need
    m_chartRow->activate();
    m_tables->layout()->activate();
    QWidget *content = m_charts->parentWidget();
    content->layout()->activate();
    QEvent request(QEvent::LayoutRequest);
    QCoreApplication::sendEvent(content->parentWidget(), &request); // to the scroll area
}

} // namespace Wheelhouse
