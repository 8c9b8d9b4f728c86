// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>
#include <QWindow>

namespace Wheelhouse {

/// The back and forward buttons of the mouse, wherever in the window they are pressed while the
/// page is seen. Made by the page, which it listens for.
class MouseNavigation : public QObject
{
    Q_OBJECT

public:
    explicit MouseNavigation(QWidget *page);

Q_SIGNALS:
    void back();
    void forward();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch(QWindow *window);

    QWidget *m_page;
    QPointer<QWindow> m_window;
};

} // namespace Wheelhouse
