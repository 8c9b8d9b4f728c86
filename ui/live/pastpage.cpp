// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/pastpage.h"

#include "app/format/format.h"
#include "ui/charts/card.h"
#include "ui/charts/datatable.h"
#include "ui/live/agentcard.h"
#include "ui/live/conversationcard.h"
#include "ui/live/queuestrip.h"
#include "ui/live/timebar.h"
#include "ui/live/transcriptpanel.h"

#include <QAction>
#include <QDateTimeEdit>
#include <QFocusEvent>
#include <QLabel>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace Wheelhouse {

namespace {

constexpr int pastMargin = 24;

} // namespace

PastPage::PastPage(const Theme &theme, PastFloorState &past, DeskCommands &desk,
                   const QLocale &locale, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_past(past)
    , m_desk(desk)
    , m_locale(locale)
{
    setObjectName(QStringLiteral("pastPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(pastMargin, 14, pastMargin, 20);
    column->setSpacing(Tokens::gap);
    column->addWidget(makeBanner());
    column->addWidget(makeTime());
    column->addWidget(makeQueues());
    column->addWidget(makeBody(), 1);
    addActions();
    connect(&theme, &Theme::changed, this, [this] { update(); });
    connect(&past, &PastFloorState::changed, this, &PastPage::showInstant);
    connect(&past.floor(), &LiveState::changed, this, &PastPage::showFloor);
    connect(m_conversations, &ConversationCard::chosen, &past.transcript(),
            &TranscriptState::setConversation);
    showInstant();
    showFloor();
}

void PastPage::focusInEvent(QFocusEvent *event)
{
    m_bar->setFocus(event->reason()); // not as a focus proxy: see LivePage
}

QWidget *PastPage::makeBanner()
{
    auto *banner = new QWidget(this);
    auto *row = new QHBoxLayout(banner);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto *title = new QLabel(tr("The floor as it was"), banner);
    setLook(title, "title");
    m_instant = new QLabel(banner);
    m_instant->setObjectName(QStringLiteral("pastInstant"));
    setLook(m_instant, "strong");
    auto *back = new QPushButton(tr("Back to now"), banner);
    back->setObjectName(QStringLiteral("backToNow"));
    back->setToolTip(Format::toolTip(tr("Leaves the past (Esc)")));
    back->setAccessibleName(back->text());
    setLook(back, "primary");
    connect(back, &QPushButton::clicked, &m_past, &PastFloorState::leave);
    row->addWidget(title);
    row->addWidget(m_instant);
    row->addStretch(1);
    row->addWidget(back);
    return banner;
}

QPushButton *PastPage::addStep(const QString &name, int minutes, QWidget *row)
{
    // the unit is in the name: five buttons and a date have to fit beside each other
    auto *button =
        new QPushButton((minutes < 0 ? u'−' : u'+') + QString::number(std::abs(minutes)), row);
    button->setAccessibleName(name);
    button->setToolTip(Format::toolTip(name));
    button->setAutoRepeat(true);
    connect(button, &QPushButton::clicked, this, [this, minutes] { m_past.stepMinutes(minutes); });
    row->layout()->addWidget(button);
    return button;
}

QWidget *PastPage::makeTime()
{
    auto *card = new Card(m_theme, this);
    auto *controls = new QWidget(card);
    auto *row = new QHBoxLayout(controls);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_when = new QDateTimeEdit(controls);
    m_when->setObjectName(QStringLiteral("pastWhen"));
    m_when->setAccessibleName(tr("Date and time"));
    m_when->setCalendarPopup(true);
    m_when->setLocale(m_locale);
    m_when->setDisplayFormat(m_locale.dateFormat(QLocale::ShortFormat) + u' ' +
                             m_locale.timeFormat(QLocale::ShortFormat));
    m_when->setKeyboardTracking(false);
    // the time stands at its end, and it asks for a little less than it needs
    m_when->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_when->setMinimumWidth(m_when->sizeHint().width() + fontMetrics().averageCharWidth());
    row->addWidget(m_when);
    row->addSpacing(8);
    addStep(tr("A quarter of an hour earlier"), -15, controls);
    addStep(tr("A minute earlier"), -1, controls);
    m_play = new QPushButton(controls);
    m_play->setObjectName(QStringLiteral("pastPlay"));
    m_play->setToolTip(Format::toolTip(tr("A minute passes in a second (Ctrl+Space)")));
    row->addWidget(m_play);
    addStep(tr("A minute later"), 1, controls);
    addStep(tr("A quarter of an hour later"), 15, controls);
    row->addStretch(1);
    for (const auto &[colour, words] : {std::pair{0, tr("Open")}, {1, tr("Waiting")}}) {
        auto *swatch = new QLabel(controls);
        const auto dress = [this, swatch, colour = colour] {
            QPixmap patch(m_theme.scaled(9), m_theme.scaled(9));
            patch.fill(colour == 0 ? m_theme.tokens().series.at(0) : m_theme.tokens().warn);
            swatch->setPixmap(patch);
        };
        dress();
        connect(&m_theme, &Theme::changed, swatch, dress);
        auto *key = new QLabel(words, controls);
        setLook(key, "small");
        row->addWidget(swatch);
        row->addWidget(key);
    }
    connect(m_when, &QDateTimeEdit::dateTimeChanged, this,
            [this](const QDateTime &when) { m_past.setAtMs(when.toMSecsSinceEpoch()); });
    connect(m_play, &QPushButton::clicked, this, [this] { m_past.setPlaying(!m_past.playing()); });
    m_bar = new TimeBar(m_theme, m_past, m_locale, card);
    card->addContent(controls, 0);
    card->addContent(m_bar, 0);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_problem = new QLabel(card);
    m_problem->setObjectName(QStringLiteral("pastProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    setLook(m_problem, "error");
    m_problem->hide();
    card->addContent(m_problem, 0);
    return card;
}

QWidget *PastPage::makeQueues()
{
    m_queueScroll = new QScrollArea(this);
    m_queueScroll->setFrameShape(QFrame::NoFrame);
    m_queueScroll->setFocusPolicy(Qt::NoFocus);
    m_queueScroll->setWidgetResizable(true);
    m_queueScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_queues = new QueueStrip(m_theme, m_past.floor().queues(), m_locale, m_queueScroll);
    setLook(m_queues, "plain");
    m_queueScroll->setWidget(m_queues);
    return m_queueScroll;
}

QWidget *PastPage::makeBody()
{
    auto *columns = new QSplitter(Qt::Horizontal, this);
    columns->setHandleWidth(Tokens::gap);
    columns->setChildrenCollapsible(false);
    auto *rows = new QSplitter(Qt::Vertical, columns);
    rows->setHandleWidth(Tokens::gap);
    rows->setChildrenCollapsible(false);
    m_conversations = new ConversationCard(
        m_theme, m_past.floor().conversations(), m_past.clock(), m_locale,
        [](const QString &) { return QString(); }, rows);
    m_agents = new AgentCard(m_theme, m_past.floor().agents(), rows);
    // without a user it offers no deeds
    m_panel = new TranscriptPanel(m_theme, m_past.floor(), m_past.transcript(), m_desk,
                                  m_past.clock(), m_locale, columns);
    m_panel->setUser({});
    rows->addWidget(m_conversations);
    rows->addWidget(m_agents);
    rows->setStretchFactor(0, 3);
    rows->setStretchFactor(1, 2);
    columns->addWidget(rows);
    columns->addWidget(m_panel);
    columns->setStretchFactor(0, 5);
    columns->setStretchFactor(1, 3);
    m_panel->setMinimumWidth(m_theme.scaled(300));
    rows->setMinimumWidth(m_theme.scaled(380));
    return columns;
}

void PastPage::addActions()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, auto deed) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, deed);
        addAction(action);
    };
    add(tr("Back to now"), Qt::Key_Escape, [this] { m_past.leave(); });
    add(tr("Play"), Qt::CTRL | Qt::Key_Space, [this] { m_past.setPlaying(!m_past.playing()); });
    add(tr("Search conversations"), QKeySequence::Find, [this] { m_conversations->focusSearch(); });
}

void PastPage::showInstant()
{
    if (!m_past.active())
        return;
    m_instant->setText(QStringLiteral("%1, %2").arg(
        m_locale.toString(QDateTime::fromMSecsSinceEpoch(m_past.atMs()).date(),
                          QLocale::LongFormat),
        Format::timeOfDay(m_locale, m_past.atMs())));
    m_instant->setAccessibleName(m_instant->text());
    const QSignalBlocker blocker(m_when);
    m_when->setMaximumDateTime(QDateTime::fromMSecsSinceEpoch(m_past.latestMs()));
    if (m_past.firstMs() > 0)
        m_when->setMinimumDateTime(QDateTime::fromMSecsSinceEpoch(m_past.firstMs()));
    m_when->setDateTime(QDateTime::fromMSecsSinceEpoch(m_past.atMs()));
    m_play->setText(m_past.playing() ? tr("Stop") : tr("Play 60×"));
    m_play->setAccessibleName(m_past.playing() ? tr("Stop playing")
                                               : tr("Play, a minute a second"));
    m_play->setEnabled(m_past.playing() || m_past.atMs() < m_past.latestMs());
    showFloor();
}

void PastPage::showFloor()
{
    m_queues->refresh(m_past.atMs());
    fitQueues();
    m_conversations->setLoaded(m_past.floor().loaded());
    m_conversations->refresh();
    m_agents->refresh();
    m_panel->refresh();
    const auto &problem = m_past.floor().problem();
    m_problem->setText(problem ? Format::problem(*problem) : QString());
    m_problem->setVisible(problem.has_value());
}

void PastPage::fitQueues()
{
    const int wanted = m_queues->layout()->heightForWidth(width() - 2 * pastMargin);
    m_queueScroll->setFixedHeight(std::clamp(wanted, 0, m_theme.scaled(92)));
}

void PastPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitQueues();
}

void PastPage::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.warnSoft);
    painter.fillRect(QRect(0, 0, width(), 4), tokens.warn);
}

} // namespace Wheelhouse
