// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace Wheelhouse {

/// The rounded frame that groups one thing on a page: a title, a quiet subtitle at the other end,
/// room for a few buttons, and the thing itself.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const Theme &theme, QWidget *parent = nullptr);

    /// An empty title hides the head altogether.
    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    /// Puts a control at the trailing end of the head.
    void addAction(QWidget *control);
    /// Takes ownership. `stretch` as in QBoxLayout.
    void addContent(QWidget *content, int stretch = 1);
    /// The same for a table, whose cells have a padding of their own: its text stands below the
    /// title.
    void addFlush(QWidget *content, int stretch = 1);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QVBoxLayout *m_column;
    QWidget *m_head;
    QHBoxLayout *m_headRow;
    QLabel *m_title;
    QLabel *m_subtitle;
};

} // namespace Wheelhouse
