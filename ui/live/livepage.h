// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/live/deskcommands.h"
#include "app/live/livestate.h"
#include "app/live/pastfloorstate.h"
#include "app/live/transcriptstate.h"
#include "core/base/clock.h"
#include "ui/live/liveuser.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QSet>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QSplitter;
class QStackedLayout;

namespace Wheelhouse {

class AgentCard;
class ConversationCard;
class Freshness;
class PaintGate;
class PastPage;
class PresenceBar;
class QueueStrip;
class TranscriptPanel;

/// The floor as the supervisor sees it: queues, conversations, agents, and the conversation that is
/// being read. Its actions() are its shortcuts, with texts for a list of them.
class LivePage : public QWidget
{
    Q_OBJECT

public:
    LivePage(const Theme &theme, LiveState &floor, TranscriptState &transcript, DeskCommands &desk,
             const Clock &clock, const QLocale &locale, QWidget *parent = nullptr);

    /// Whoever signed in.
    void setUser(const LiveUser &user);
    /// Goes to a conversation, as from a link or a notification.
    void show(const QString &conversation);
    using QWidget::show;
    /// Offers the time machine; `past` must live as long as this. Without it the page only knows
    /// the present.
    void setPast(PastFloorState &past);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeQueues();
    QWidget *makeBody();
    void addActions();
    void connectState();
    void showFloor();
    void showTime();
    void fitQueues();
    void complain(const QString &words);
    void showProblem();
    void showPast();
    void showAgentMenu(const QString &agent, const QPoint &globalPos);

    const Theme &m_theme;
    LiveState &m_floor;
    TranscriptState &m_transcript;
    DeskCommands &m_desk;
    const Clock &m_clock;
    const QLocale m_locale;
    PaintGate *m_gate;
    QTimer m_second;
    QTimer m_complaintOver;
    QString m_complaint; ///< what was refused, and why

    QStackedLayout *m_times = nullptr; ///< the present, and once it was wanted the past
    QWidget *m_now = nullptr;
    PastFloorState *m_past = nullptr;
    PastPage *m_pastPage = nullptr;
    QPushButton *m_asItWas = nullptr;
    QList<QAction *> m_presentActions;
    Freshness *m_freshness = nullptr;
    PresenceBar *m_presence = nullptr;
    QLabel *m_problem = nullptr;
    QScrollArea *m_queueScroll = nullptr;
    QueueStrip *m_queues = nullptr;
    ConversationCard *m_conversations = nullptr;
    AgentCard *m_agents = nullptr;
    TranscriptPanel *m_panel = nullptr;
    QSplitter *m_columns = nullptr;
    LiveUser m_user;
    QSet<QString> m_sent; ///< keys of commands from the agents' menus
    bool m_arranged = false;
};

} // namespace Wheelhouse
