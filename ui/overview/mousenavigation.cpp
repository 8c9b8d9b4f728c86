// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/mousenavigation.h"

#include <QMouseEvent>

namespace Wheelhouse {

MouseNavigation::MouseNavigation(QWidget *page) : QObject(page), m_page(page)
{
    page->installEventFilter(this);
}

void MouseNavigation::watch(QWindow *window)
{
    if (window == m_window)
        return;
    if (m_window)
        m_window->removeEventFilter(this);
    m_window = window;
    // at the window, for tables and charts keep to themselves what is pressed on them
    if (window)
        window->installEventFilter(this);
}

bool MouseNavigation::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_page) {
        if (event->type() == QEvent::Show)
            watch(m_page->window()->windowHandle());
        return false;
    }
    const bool press =
        event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (!press || !m_page->isVisible())
        return false;
    const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
    if (button == Qt::BackButton)
        Q_EMIT back();
    else if (button == Qt::ForwardButton)
        Q_EMIT forward();
    else
        return false;
    return true;
}

} // namespace Wheelhouse
