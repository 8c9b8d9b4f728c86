// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/tilecontent.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace Wheelhouse {

/// One KPI: label, big figure, change, sample, course. A button, because clicking it chooses the
/// metric of the page; checked is marked by a heavier frame. Repaints only when its content
/// differs.
class KpiTile : public QAbstractButton
{
    Q_OBJECT

public:
    /// A lead tile is tall, with the course under the figure; a compact one has it beside.
    enum class Shape { Lead, Compact };

    KpiTile(const Theme &theme, Shape shape, QWidget *parent = nullptr);

    const TileContent &content() const { return m_content; }
    void setContent(const TileContent &content);

    /// The label may need a second line when the tile is narrow.
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void paintFrame(QPainter &painter) const;
    void paintLabel(QPainter &painter, const QRect &area) const;
    void paintFigure(QPainter &painter, const QRect &row) const;
    void paintFootnote(QPainter &painter, const QRect &row) const;
    void paintTarget(QPainter &painter, const QRect &row) const;
    /// Of a lead tile, a line below the footnote for the interval and the target that find no room
    /// beside it.
    bool hasSecondNote(int width) const;
    void paintSecondNote(QPainter &painter, const QRect &row) const;
    bool fits(const QString &note, const QString &trailing, int width) const;
    QFont labelFont() const;
    QFont valueFont() const;
    QFont noteFont() const;
    int padding() const;

    const Theme &m_theme;
    const Shape m_shape;
    TileContent m_content;
};

} // namespace Wheelhouse
