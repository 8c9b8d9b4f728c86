// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/skeleton.h"

#include "ui/charts/painting.h"

#include <QPainter>

#include <array>

namespace Wheelhouse {
namespace {

constexpr std::array columnHeights{0.34, 0.52, 0.45, 0.7,  0.86, 0.62,
                                   0.74, 0.5,  0.4,  0.58, 0.66, 0.44};
constexpr std::array lineWidths{0.62, 0.48, 0.7, 0.55, 0.66, 0.42};

} // namespace

Skeleton::Skeleton(const Theme &theme, Shape shape, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_shape(shape)
{
    setAccessibleName(tr("Loading"));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Skeleton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const Tokens &tokens = m_theme.tokens();
    painter.setBrush(mixed(tokens.surface, tokens.track, 0.55));
    if (m_shape == Shape::Chart) {
        const double step = width() / double(columnHeights.size());
        for (size_t i = 0; i < columnHeights.size(); ++i) {
            const double tall = height() * columnHeights.at(i);
            painter.drawRoundedRect(QRectF(double(i) * step, height() - tall, step * 0.72, tall), 5,
                                    5);
        }
        return;
    }
    const int line = fontMetrics().height();
    const int row = line * 5 / 2;
    for (int i = 0; (i + 1) * row <= height(); ++i) {
        const double share = lineWidths.at(size_t(i) % lineWidths.size());
        const int wide = int(width() * share);
        const int left = isRightToLeft() ? width() - wide : 0;
        painter.drawRoundedRect(QRectF(left, i * row + row / 4.0, wide, line), 5, 5);
    }
}

} // namespace Wheelhouse
