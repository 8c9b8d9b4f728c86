// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/live/deskcommands.h"
#include "app/live/livestate.h"
#include "app/live/transcriptstate.h"
#include "core/base/clock.h"
#include "ui/charts/card.h"
#include "ui/live/liveuser.h"

#include <QHash>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace Wheelhouse {

class Composer;
class EmptyState;
class TranscriptHead;
class TranscriptList;

/// The chosen conversation: who, what was said, and what can be done: join it, answer, hand it on,
/// close it. What goes wrong is said here, above the box it belongs to.
class TranscriptPanel : public Card
{
    Q_OBJECT

public:
    TranscriptPanel(const Theme &theme, LiveState &floor, TranscriptState &transcript,
                    DeskCommands &desk, const Clock &clock, const QLocale &locale,
                    QWidget *parent = nullptr);

    void setUser(const LiveUser &user);
    /// The waits have grown.
    void refresh();
    QString draft(const QString &conversation) const;

    void join();
    void transfer();
    void close();
    void focusReply();

Q_SIGNALS:
    void draftsChanged();

private:
    enum class Deed { Join, Close, Transfer, Reply };
    struct Pending
    {
        Deed deed = Deed::Join;
        QString conversation;
    };

    QWidget *makePaper();
    QPushButton *addDeed(const char *objectName, const QString &text, const QString &tip);
    void showConversation();
    void showDeeds();
    QString obstacle() const;
    bool isPending(Deed deed) const;
    void begin(Deed deed, const QString &key);
    void finish(const QString &key, const std::optional<Error> &error);
    void complain(const QString &words);

    const Theme &m_theme;
    LiveState &m_floor;
    TranscriptState &m_transcript;
    DeskCommands &m_desk;
    const Clock &m_clock;
    const QLocale m_locale;
    LiveUser m_user;
    QHash<QString, Pending> m_pending; ///< by the command's key
    QString m_shown;

    QStackedWidget *m_stack;
    EmptyState *m_empty;
    TranscriptHead *m_head = nullptr;
    QWidget *m_deeds = nullptr;
    QPushButton *m_join = nullptr;
    QPushButton *m_transfer = nullptr;
    QPushButton *m_close = nullptr;
    TranscriptList *m_list = nullptr;
    QLabel *m_problem = nullptr;
    Composer *m_composer = nullptr;
};

} // namespace Wheelhouse
