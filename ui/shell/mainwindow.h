// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/messagebar.h"
#include "ui/shell/pageentry.h"
#include "ui/shell/shellcontext.h"

#include <QMainWindow>
#include <QTimer>

#include <optional>

class QMenu;
class QStackedWidget;
class QVBoxLayout;

namespace Wheelhouse {

class ConnectionPage;
class NavigationRail;
class ShellActions;

/// Arranges rail, message bar and pages; the pages themselves know nothing of it. Until a server
/// was reached, the connection page fills the window.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const ShellContext &context, const QList<PageEntry> &pages,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Goes to a place with the pages in view at once: the user has chosen it before.
    void openPlace(const ConnectionProfile &profile);
    void showPage(const QString &id);
    /// At once, or, with false, as the first page once a server is reached.
    bool showPageWhenThere(const QString &id);
    /// The connection page, leaving the server.
    void showConnectionPage();
    /// Says what came of something the user did, with at most one thing to do next. What there is
    /// to say of the link goes before it. Good news goes away by itself, the rest with its action
    /// or the next notice.
    void say(MessageKind kind, const QString &text, const QString &action = {},
             std::function<void()> onAction = {});
    /// Takes that back.
    void endNotice();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Shown
    {
        PageEntry entry;
        QWidget *widget = nullptr;
    };
    struct Notice
    {
        MessageKind kind = MessageKind::Info;
        QString text;
        QString action;
        std::function<void()> onAction;
    };
    void connectActions();
    QMenu *makeMenu();
    void onLinkState(LinkState state);
    void showPages();
    void placeMessage();
    void updateMessage();
    void showNotice();
    void setScheme(Scheme scheme);
    void setTextScale(double scale);
    void restorePlace();
    void setWatching(bool watching);

    const ShellContext m_context;
    QList<Shown> m_pages;
    ShellActions *m_actions;
    QStackedWidget *m_whole; ///< connection page, or rail with pages
    ConnectionPage *m_connectionPage;
    NavigationRail *m_rail;
    MessageBar *m_message;
    QVBoxLayout *m_messageRow = nullptr;
    QStackedWidget *m_stack;
    QTimer *m_second; ///< ages in the message grow while nothing is heard
    QTimer m_noticeEnd;
    std::optional<Notice> m_notice;
    QString m_current;
};

} // namespace Wheelhouse
