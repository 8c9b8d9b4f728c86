// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace Wheelhouse {

/// One of the joined buttons of Segments.
class SegmentButton : public QAbstractButton
{
    Q_OBJECT

public:
    SegmentButton(const Theme &theme, const QString &text, QWidget *parent);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QFont textFont() const;

    const Theme &m_theme;
};

} // namespace Wheelhouse
