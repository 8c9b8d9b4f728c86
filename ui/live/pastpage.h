// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/live/deskcommands.h"
#include "app/live/pastfloorstate.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QWidget>

class QDateTimeEdit;
class QLabel;
class QPushButton;
class QScrollArea;

namespace Wheelhouse {

class AgentCard;
class ConversationCard;
class QueueStrip;
class TimeBar;
class TranscriptPanel;

/// The floor as it was: a banner that says which time is shown, the day as a slider, and below it
/// queues, conversations, agents and the transcript as they stood then. Nothing here acts. Escape
/// goes back to the present.
class PastPage : public QWidget
{
    Q_OBJECT

public:
    PastPage(const Theme &theme, PastFloorState &past, DeskCommands &desk, const QLocale &locale,
             QWidget *parent = nullptr);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeBanner();
    QWidget *makeTime();
    QWidget *makeQueues();
    QWidget *makeBody();
    QPushButton *addStep(const QString &name, int minutes, QWidget *row);
    void addActions();
    void showInstant();
    void showFloor();
    void fitQueues();

    const Theme &m_theme;
    PastFloorState &m_past;
    DeskCommands &m_desk;
    const QLocale m_locale;

    QLabel *m_instant = nullptr;
    QLabel *m_problem = nullptr;
    QDateTimeEdit *m_when = nullptr;
    QPushButton *m_play = nullptr;
    TimeBar *m_bar = nullptr;
    QScrollArea *m_queueScroll = nullptr;
    QueueStrip *m_queues = nullptr;
    ConversationCard *m_conversations = nullptr;
    AgentCard *m_agents = nullptr;
    TranscriptPanel *m_panel = nullptr;
};

} // namespace Wheelhouse
