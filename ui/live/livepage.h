// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/live/deskcommands.h"
#include "app/live/livestate.h"
#include "app/live/transcriptstate.h"
#include "core/base/clock.h"
#include "ui/live/liveuser.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QTimer>
#include <QWidget>

class QLabel;
class QSplitter;

namespace Wheelhouse {

class AgentCard;
class ConversationCard;
class Freshness;
class PaintGate;
class PresenceBar;
class QueueStrip;
class TranscriptPanel;

/// The floor as the supervisor sees it: queues, conversations, agents, and the conversation that is
/// being read. Shortcuts: Ctrl+F searches, Ctrl+J joins, Ctrl+R replies, Ctrl+T hands on, Ctrl+E
/// ends, Escape goes back to the list.
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

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeBody();
    void addShortcuts();
    void connectState();
    void showFloor();
    void showTime();
    void complain(const QString &words);

    const Theme &m_theme;
    LiveState &m_floor;
    TranscriptState &m_transcript;
    DeskCommands &m_desk;
    const Clock &m_clock;
    const QLocale m_locale;
    PaintGate *m_gate;
    QTimer m_second;

    Freshness *m_freshness = nullptr;
    PresenceBar *m_presence = nullptr;
    QLabel *m_problem = nullptr;
    QueueStrip *m_queues = nullptr;
    ConversationCard *m_conversations = nullptr;
    AgentCard *m_agents = nullptr;
    TranscriptPanel *m_panel = nullptr;
    QSplitter *m_columns = nullptr;
    bool m_arranged = false;
};

} // namespace Wheelhouse
