// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace Wheelhouse {

/// The shape of what is about to come, in pale blocks: shown from the first paint until the first
/// answer, so that nothing jumps when it arrives. It does not move.
class Skeleton : public QWidget
{
    Q_OBJECT

public:
    enum class Shape { Chart, Rows };

    Skeleton(const Theme &theme, Shape shape, QWidget *parent = nullptr);
    QSize sizeHint() const override { return {300, 180}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    const Shape m_shape;
};

} // namespace Wheelhouse
