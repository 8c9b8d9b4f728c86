// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/pageentry.h"
#include "ui/shell/shellcontext.h"

#include <QFrame>
#include <QHash>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace Wheelhouse {

class RailButton;

/// The left edge of the window: name, pages, and at the foot the connection, the user, the colours
/// and the menu.
class NavigationRail : public QFrame
{
    Q_OBJECT

public:
    explicit NavigationRail(const ShellContext &context, QWidget *parent = nullptr);

    void addPage(const PageEntry &page, const QKeySequence &shortcut);
    /// Marks the page as the one shown.
    void setCurrent(const QString &id);
    /// Gives the keyboard to the entry of the page shown.
    void focusCurrent();
    QToolButton *menuButton() const { return m_menu; }

Q_SIGNALS:
    void pageChosen(const QString &id);
    void schemeClicked();

private:
    void dress();

    const ShellContext m_context;
    QLabel *m_mark;
    QLabel *m_name;
    QVBoxLayout *m_pages;
    QHash<QString, RailButton *> m_buttons;
    RailButton *m_current = nullptr;
    QToolButton *m_scheme;
    QToolButton *m_menu;
};

} // namespace Wheelhouse
