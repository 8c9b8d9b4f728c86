// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace Wheelhouse {

/// Where a reply is written. Every conversation keeps its own draft until the server has taken it;
/// one that could not be sent stays, with the reason and a way to try again. Enter sends,
/// Shift+Enter begins a line.
class Composer : public QWidget
{
    Q_OBJECT

public:
    Composer(const Theme &theme, QWidget *parent = nullptr);

    void setConversation(const QString &conversation);
    /// Why nothing can be written now, shown in the empty box; empty: it can.
    void setObstacle(const QString &words);

    /// Off: what is being sent waits for the connection, and says so.
    void setOnline(bool online);

    /// What was typed and not sent.
    QString draft(const QString &conversation) const;

    /// The text of `conversation` is on its way, was taken, or was refused because of `reason`.
    void setSending(const QString &conversation);
    void setSent(const QString &conversation);
    void setFailed(const QString &conversation, const QString &reason);

    QPlainTextEdit &editor() { return *m_edit; }

Q_SIGNALS:
    void sendRequested(const QString &conversation, const QString &text);
    void draftsChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Draft
    {
        QString text;
        QString failure;
        bool sending = false;
    };
    void send();
    void takeText();
    void showDraft();
    void fitHeight();

    const Theme &m_theme;
    QPlainTextEdit *m_edit;
    QPushButton *m_send;
    QLabel *m_hint;
    QString m_conversation;
    QString m_obstacle;
    bool m_online = true;
    QHash<QString, Draft> m_drafts;
};

} // namespace Wheelhouse
