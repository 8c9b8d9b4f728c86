// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/shellactions.h"

namespace Wheelhouse {

ShellActions::ShellActions(QWidget *window) : QObject(window), m_window(window)
{
    using Keys = QList<QKeySequence>;
    tryNow = add("link.tryNow", tr("Try to connect now"), Keys{QKeySequence(Qt::Key_F5)});
    switchServer =
        add("link.switch", tr("Switch server…"), Keys{QKeySequence(Qt::CTRL | Qt::Key_L)});
    signOut = add("link.signOut", tr("Sign out"), {});
    largerText =
        add("view.larger", tr("Larger text"),
            Keys{QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    smallerText =
        add("view.smaller", tr("Smaller text"), Keys{QKeySequence(Qt::CTRL | Qt::Key_Minus)});
    normalText =
        add("view.normal", tr("Normal text size"), Keys{QKeySequence(Qt::CTRL | Qt::Key_0)});
    nextScheme = add("view.scheme", tr("Light, dark or as the system"),
                     Keys{QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)});
    menu = add("window.menu", tr("Menu"), Keys{QKeySequence(Qt::Key_F10)});
    shortcuts = add("help.shortcuts", tr("Keyboard shortcuts"), Keys{QKeySequence(Qt::Key_F1)});
    about = add("help.about", tr("About Wheelhouse"), {});
    quit = add("window.quit", tr("Quit"), Keys{QKeySequence(Qt::CTRL | Qt::Key_Q)});
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
}

QAction *ShellActions::addPage(const QString &id, const QString &title)
{
    ++m_pages;
    //: An action: shows the page called %1
    QAction *action = add("page", tr("Go to %1").arg(title), {});
    action->setObjectName(QStringLiteral("page.") + id);
    if (m_pages <= 9)
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + m_pages)));
    return action;
}

QAction *ShellActions::add(const char *id, const QString &text, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(id));
    action->setShortcuts(keys);
    m_window->addAction(action);
    m_all.append(action);
    return action;
}

} // namespace Wheelhouse
