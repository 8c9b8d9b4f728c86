// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewhead.h"

#include "app/format/format.h"
#include "app/overview/questionlink.h"
#include "ui/charts/freshness.h"
#include "ui/charts/iconbutton.h"
#include "ui/overview/figuresdialog.h"
#include "ui/overview/filterbar.h"
#include "ui/overview/hoursdialog.h"
#include "ui/overview/mousenavigation.h"
#include "ui/overview/viewsbutton.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>

namespace Wheelhouse {
namespace {

constexpr int margin = 24;

} // namespace

OverviewHead::OverviewHead(const Theme &theme, OverviewState &state, const Clock &clock,
                           const QLocale &locale, QWidget *page)
    : QWidget(page)
    , m_theme(theme)
    , m_state(state)
    , m_clock(clock)
    , m_locale(locale)
    , m_history(state.params(), clock)
{
    makeActions(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, 18, margin, 12);
    column->setSpacing(12);
    column->addLayout(makeTitleRow());
    m_filters = new FilterBar(theme, clock, locale, state.ownZone(), this);
    column->addWidget(m_filters);
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    setLook(m_problem, "error");
    m_problem->hide();
    column->addWidget(m_problem);

    connect(m_filters, &FilterBar::paramsChosen, &state, &OverviewState::setParams);
    connect(m_filters, &FilterBar::hoursAsked, this, &OverviewHead::showHours);
    connect(&state.hours(), &HoursState::changed, this,
            [this] { m_filters->setMaySetHours(m_state.hours().maySet()); });
    m_filters->setMaySetHours(state.hours().maySet());
    connect(&state, &OverviewState::paramsChanged, this,
            [this] { m_history.note(m_state.params()); });
    connect(&m_history, &QuestionHistory::changed, this, &OverviewHead::updateSteps);
    auto *mouse = new MouseNavigation(page);
    connect(mouse, &MouseNavigation::back, m_back, &QAction::trigger);
    connect(mouse, &MouseNavigation::forward, m_forward, &QAction::trigger);
    updateSteps();
}

QAction *OverviewHead::addAction(QWidget *page, const char *id, const QString &text,
                                 const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(id));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WindowShortcut); // a page that is not seen hears nothing
    page->addAction(action);
    return action;
}

void OverviewHead::makeActions(QWidget *page)
{
    m_back =
        addAction(page, "overview.back", tr("Back to the question before"), Qt::ALT | Qt::Key_Left);
    m_forward = addAction(page, "overview.forward", tr("Forward to the next question"),
                          Qt::ALT | Qt::Key_Right);
    m_copyLink = addAction(page, "overview.copyLink", tr("Copy a link to this view"),
                           Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    m_figures = addAction(page, "overview.figures", tr("Choose the figures"),
                          Qt::CTRL | Qt::SHIFT | Qt::Key_G);
    connect(m_figures, &QAction::triggered, this, &OverviewHead::showFigures);
    connect(m_back, &QAction::triggered, this, [this] { m_state.setParams(m_history.back()); });
    connect(m_forward, &QAction::triggered, this,
            [this] { m_state.setParams(m_history.forward()); });
    connect(m_copyLink, &QAction::triggered, this, &OverviewHead::copyLink);
}

QHBoxLayout *OverviewHead::makeTitleRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    auto *title = new QLabel(tr("Overview"), this);
    setLook(title, "title");
    row->addWidget(title);
    row->addSpacing(8);
    const bool mirrored = QGuiApplication::isRightToLeft();
    const QString left = QStringLiteral("arrow-left");
    const QString right = QStringLiteral("arrow-right");
    const auto add = [&](const QString &icon, QAction *action, const char *objectName) {
        auto *button = new IconButton(m_theme, icon, action->text(), this);
        button->setObjectName(QString::fromLatin1(objectName));
        button->follow(action);
        row->addWidget(button);
    };
    add(mirrored ? right : left, m_back, "stepBack");
    add(mirrored ? left : right, m_forward, "stepForward");
    row->addStretch(1);
    m_views = new ViewsButton(m_theme, m_state, this);
    row->addWidget(m_views);
    add(QStringLiteral("tiles"), m_figures, "chooseFigures");
    add(QStringLiteral("link"), m_copyLink, "copyLink");
    m_row = row;
    row->addSpacing(8);
    m_freshness = new Freshness(m_theme, this);
    row->addWidget(m_freshness);
    return row;
}

void OverviewHead::offerViews(SavedViews &views)
{
    m_views->offer(views);
    if (m_saveView)
        return;
    m_saveView =
        addAction(parentWidget(), "overview.saveView", tr("Save this view"), Qt::CTRL | Qt::Key_D);
    connect(m_saveView, &QAction::triggered, m_views, &ViewsButton::saveView);
}

void OverviewHead::addButton(QWidget *button)
{
    QWidget *const last = findChild<QWidget *>(QStringLiteral("copyLink"));
    m_row->insertWidget(m_row->indexOf(last) + 1, button);
    setTabOrder(last, button);
}

void OverviewHead::setFreshness(bool loaded, bool stale)
{
    const QString age = Format::age(m_locale, m_clock.nowMs() - m_state.asOfMs());
    const QString when = Format::timeOfDay(m_locale, m_state.asOfMs());
    m_freshness->setState(!loaded ? Freshness::State::Loading
                          : stale ? Freshness::State::Stale
                                  : Freshness::State::Live,
                          age, when);
}

void OverviewHead::showQuestion()
{
    m_filters->setParams(m_state.params());
    if (m_state.loaded())
        m_filters->setChoices(m_state.view());
    m_problem->setVisible(m_state.problem().has_value());
    if (m_state.problem())
        m_problem->setText(Format::problem(*m_state.problem()));
}

void OverviewHead::showHours()
{
    if (!m_hours)
        m_hours =
            new HoursDialog(m_theme, m_state.hours(), m_clock, m_locale, m_state.ownZone(), this);
    m_hours->setBrands(m_state.view().brands);
    m_state.hours().read();
    m_hours->open();
}

void OverviewHead::showFigures()
{
    auto *dialog = new FiguresDialog(m_state.params().tiles, this);
    connect(dialog, &FiguresDialog::chosen, this, [this](const QStringList &tiles) {
        OverviewParams params = m_state.params();
        params.tiles = tiles;
        m_state.setParams(params);
    });
    dialog->open();
}

void OverviewHead::updateSteps()
{
    m_back->setEnabled(m_history.canGoBack());
    m_forward->setEnabled(m_history.canGoForward());
}

void OverviewHead::copyLink()
{
    QGuiApplication::clipboard()->setText(questionLink(m_state.params()));
    Q_EMIT linkCopied();
}

} // namespace Wheelhouse
