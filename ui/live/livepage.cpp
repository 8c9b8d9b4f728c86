// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/livepage.h"

#include "app/format/format.h"
#include "ui/charts/datatable.h"
#include "ui/charts/freshness.h"
#include "ui/charts/paintgate.h"
#include "ui/live/agentcard.h"
#include "ui/live/agentmenu.h"
#include "ui/live/conversationcard.h"
#include "ui/live/pastpage.h"
#include "ui/live/presencebar.h"
#include "ui/live/queuestrip.h"
#include "ui/live/transcriptpanel.h"

#include <QAction>
#include <QFocusEvent>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace Wheelhouse {
namespace {

constexpr int margin = 24;
/// A floor of many queues scrolls them, so that the conversations keep their room.
constexpr int mostQueueRows = 2;
/// Long enough to read why something was refused.
constexpr int complaintMs = 10'000;

} // namespace

LivePage::LivePage(const Theme &theme, LiveState &floor, TranscriptState &transcript,
                   DeskCommands &desk, const Clock &clock, const QLocale &locale, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_floor(floor)
    , m_transcript(transcript)
    , m_desk(desk)
    , m_clock(clock)
    , m_locale(locale)
    , m_gate(new PaintGate([this] { showFloor(); }, this))
{
    m_times = new QStackedLayout(this);
    m_now = new QWidget(this);
    m_times->addWidget(m_now);
    auto *column = new QVBoxLayout(m_now);
    column->setContentsMargins(margin, 18, margin, 20);
    column->setSpacing(Tokens::gap);
    column->addWidget(makeHead());
    column->addWidget(makeQueues());
    column->addWidget(makeBody(), 1);
    addActions();
    connectState();
    m_gate->request();
}

QWidget *LivePage::makeHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    auto *title = new QLabel(tr("Live"), head);
    setLook(title, "title");
    m_freshness = new Freshness(m_theme, head);
    m_presence = new PresenceBar(m_theme, m_floor.agents(), m_desk, head);
    row->addWidget(title);
    row->addWidget(m_freshness);
    row->addStretch(1);
    m_asItWas = new QPushButton(tr("As it was…"), head);
    m_asItWas->setObjectName(QStringLiteral("asItWas"));
    m_asItWas->setAccessibleName(m_asItWas->text());
    m_asItWas->setToolTip(Format::toolTip(tr("The floor at any past minute (Ctrl+H)")));
    m_asItWas->hide();
    row->addWidget(m_asItWas);
    row->addWidget(m_presence);
    column->addLayout(row);
    m_problem = new QLabel(head);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    setLook(m_problem, "error");
    m_problem->hide();
    column->addWidget(m_problem);
    return head;
}

QWidget *LivePage::makeQueues()
{
    m_queueScroll = new QScrollArea(this);
    m_queueScroll->setObjectName(QStringLiteral("queueScroll"));
    m_queueScroll->setFrameShape(QFrame::NoFrame);
    m_queueScroll->setFocusPolicy(Qt::NoFocus);
    m_queueScroll->setWidgetResizable(true);
    m_queueScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_queues = new QueueStrip(m_theme, m_floor.queues(), m_locale, m_queueScroll);
    setLook(m_queues, "plain");
    m_queueScroll->setWidget(m_queues);
    return m_queueScroll;
}

void LivePage::fitQueues()
{
    const int wanted = m_queues->layout()->heightForWidth(width() - 2 * margin);
    m_queueScroll->setFixedHeight(std::min(wanted, mostQueueRows * m_theme.scaled(92)));
}

QWidget *LivePage::makeBody()
{
    m_columns = new QSplitter(Qt::Horizontal, this);
    m_columns->setObjectName(QStringLiteral("liveColumns"));
    m_columns->setHandleWidth(Tokens::gap);
    m_columns->setChildrenCollapsible(false);
    auto *rows = new QSplitter(Qt::Vertical, m_columns);
    rows->setObjectName(QStringLiteral("liveRows"));
    rows->setHandleWidth(Tokens::gap);
    rows->setChildrenCollapsible(false);
    m_panel =
        new TranscriptPanel(m_theme, m_floor, m_transcript, m_desk, m_clock, m_locale, m_columns);
    const auto draftOf = [panel = m_panel](const QString &id) { return panel->draft(id); };
    m_conversations =
        new ConversationCard(m_theme, m_floor.conversations(), m_clock, m_locale, draftOf, rows);
    m_agents = new AgentCard(m_theme, m_floor.agents(), rows);
    rows->addWidget(m_conversations);
    rows->addWidget(m_agents);
    rows->setStretchFactor(0, 3);
    rows->setStretchFactor(1, 2);
    m_columns->addWidget(rows);
    m_columns->addWidget(m_panel);
    m_columns->setStretchFactor(0, 5);
    m_columns->setStretchFactor(1, 3);
    m_panel->setMinimumWidth(m_theme.scaled(300));
    rows->setMinimumWidth(m_theme.scaled(380));
    return m_columns;
}

void LivePage::addActions()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, auto deed) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        // also while the focus is in the rail; a page that is not seen hears nothing
        action->setShortcutContext(Qt::WindowShortcut);
        connect(action, &QAction::triggered, this, deed);
        addAction(action);
        m_presentActions.append(action);
    };
    add(tr("Search conversations"), QKeySequence::Find, [this] { m_conversations->focusSearch(); });
    add(tr("Join the conversation"), Qt::CTRL | Qt::Key_J, [this] { m_panel->join(); });
    add(tr("Write a reply"), Qt::CTRL | Qt::Key_R, [this] { m_panel->focusReply(); });
    add(tr("Transfer the conversation"), Qt::CTRL | Qt::Key_T, [this] { m_panel->transfer(); });
    add(tr("Close the conversation"), Qt::CTRL | Qt::Key_E, [this] { m_panel->close(); });
    add(tr("Set an agent's presence and limit"), Qt::CTRL | Qt::Key_M,
        [this] { m_agents->wantMenu(); });
    add(tr("Back to the list"), Qt::Key_Escape,
        [this] { m_conversations->table().setFocus(Qt::ShortcutFocusReason); });
}

void LivePage::connectState()
{
    const auto request = [this] { m_gate->request(); };
    connect(&m_floor, &LiveState::changed, this, request);
    connect(&m_floor, &LiveState::freshnessChanged, this, request);
    connect(m_conversations, &ConversationCard::chosen, &m_transcript,
            &TranscriptState::setConversation);
    connect(m_conversations, &ConversationCard::opened, m_panel, &TranscriptPanel::focusReply);
    connect(m_panel, &TranscriptPanel::draftsChanged, m_conversations, &ConversationCard::refresh);
    connect(m_presence, &PresenceBar::refused, this, &LivePage::complain);
    connect(m_agents, &AgentCard::menuWanted, this, &LivePage::showAgentMenu);
    connect(&m_desk, &DeskCommands::succeeded, this,
            [this](const QString &key) { m_sent.remove(key); });
    connect(&m_desk, &DeskCommands::failed, this, [this](const QString &key, const Error &error) {
        if (m_sent.remove(key))
            complain(Format::problem(error));
    });
    m_complaintOver.setSingleShot(true);
    m_complaintOver.setInterval(complaintMs);
    connect(&m_complaintOver, &QTimer::timeout, this, [this] {
        m_complaint.clear();
        showProblem();
    });
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &LivePage::showTime);
    m_second.start();
}

void LivePage::setPast(PastFloorState &past)
{
    m_past = &past;
    m_asItWas->show();
    const auto enter = [this] {
        constexpr qint64 backMs = 15 * PastFloorState::minuteMs;
        m_past->enter(m_clock.nowMs() - backMs);
    };
    connect(m_asItWas, &QPushButton::clicked, this, enter);
    auto *action = new QAction(tr("The floor as it was"), this);
    action->setShortcut(Qt::CTRL | Qt::Key_H);
    action->setShortcutContext(Qt::WindowShortcut);
    connect(action, &QAction::triggered, this, enter);
    addAction(action);
    m_presentActions.append(action);
    connect(&past, &PastFloorState::activeChanged, this, &LivePage::showPast);
    showPast();
}

void LivePage::showPast()
{
    const bool past = m_past->active();
    if (past && !m_pastPage) {
        m_pastPage = new PastPage(m_theme, *m_past, m_desk, m_locale, this);
        m_times->addWidget(m_pastPage);
    }
    for (QAction *action : std::as_const(m_presentActions))
        action->setEnabled(!past);
    m_times->setCurrentWidget(past ? static_cast<QWidget *>(m_pastPage) : m_now);
    if (past)
        m_pastPage->setFocus(Qt::OtherFocusReason);
    else if (isVisible() && m_pastPage)
        m_asItWas->setFocus(Qt::OtherFocusReason);
}

// no focus proxy: Tab would go to it from whatever stands before the page, past the page's head
void LivePage::focusInEvent(QFocusEvent *event)
{
    const bool past = m_past && m_past->active();
    (past ? static_cast<QWidget *>(m_pastPage) : &m_conversations->table())
        ->setFocus(event->reason());
}

void LivePage::setUser(const LiveUser &user)
{
    m_user = user;
    m_presence->setUser(user);
    m_panel->setUser(user);
}

void LivePage::show(const QString &conversation)
{
    m_transcript.setConversation(conversation);
    m_conversations->select(conversation);
}

void LivePage::showFloor()
{
    m_presence->refresh();
    m_agents->refresh();
    m_conversations->setLoaded(m_floor.loaded());
    showProblem();
    showTime();
}

void LivePage::showTime()
{
    const qint64 nowMs = m_clock.nowMs();
    const auto state = !m_floor.loaded() ? Freshness::State::Loading
                       : m_floor.fresh() ? Freshness::State::Live
                                         : Freshness::State::Stale;
    m_freshness->setState(state, Format::age(m_locale, nowMs - m_floor.asOfMs()),
                          Format::timeOfDay(m_locale, m_floor.asOfMs()));
    m_queues->refresh(nowMs);
    fitQueues();
    m_conversations->refresh();
    m_panel->refresh();
}

void LivePage::showAgentMenu(const QString &agent, const QPoint &globalPos)
{
    const int row = m_floor.agents().rowOf(agent);
    if (row < 0 || !m_user.supervises())
        return;
    auto *menu = new AgentMenu(m_floor.agents().at(row), m_desk, m_locale, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &AgentMenu::sent, this, [this](const QString &key) { m_sent.insert(key); });
    menu->popup(globalPos);
}

void LivePage::complain(const QString &words)
{
    m_complaint = words;
    m_complaintOver.start();
    showProblem();
}

void LivePage::showProblem()
{
    const QString words = m_floor.problem() ? Format::problem(*m_floor.problem()) : m_complaint;
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
}

void LivePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitQueues();
}

void LivePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_arranged, true))
        return;
    const int room = width() - 2 * margin;
    const int panel = std::clamp(room * 3 / 8, m_theme.scaled(320), m_theme.scaled(480));
    m_columns->setSizes({room - panel, panel});
}

} // namespace Wheelhouse
