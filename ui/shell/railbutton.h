// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace Wheelhouse {

/// An entry of the rail: icon and label from the reading side, filled softly when it is the page
/// shown. The style sheet cannot align an icon with its text, so it is painted.
class RailButton : public QAbstractButton
{
    Q_OBJECT

public:
    RailButton(const Theme &theme, const QString &icon, const QString &text,
               QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    /// The page that is shown decides what is checked, not the click.
    void nextCheckState() override {}
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    const Theme &m_theme;
    const QString m_icon;
    bool m_showsFocus = false; ///< the keyboard brought it here, not the program or the mouse
};

} // namespace Wheelhouse
