// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QHash>
#include <QList>
#include <QWidget>

namespace Wheelhouse {

/// What can be done from anywhere in the window, each with an id and a shortcut. The list of
/// shortcuts and the menu are made from it, so they cannot differ from what the keys do.
class ShellActions : public QObject
{
    Q_OBJECT

public:
    /// Adds the actions to `window`, so that their shortcuts work in it.
    explicit ShellActions(QWidget *window);

    QAction *tryNow = nullptr;
    QAction *switchServer = nullptr;
    QAction *signOut = nullptr;
    QAction *largerText = nullptr;
    QAction *smallerText = nullptr;
    QAction *normalText = nullptr;
    QAction *nextScheme = nullptr;
    QAction *menu = nullptr;
    QAction *shortcuts = nullptr;
    QAction *about = nullptr;
    QAction *quit = nullptr;

    /// Ctrl+1, Ctrl+2 ... in the order of the calls.
    QAction *addPage(const QString &id, const QString &title);

    /// In the order in which they are listed.
    const QList<QAction *> &all() const { return m_all; }

private:
    QAction *add(const char *id, const QString &text, const QList<QKeySequence> &keys);

    QWidget *m_window;
    QList<QAction *> m_all;
    int m_pages = 0;
};

} // namespace Wheelhouse
