// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/painting.h"
#include "ui/charts/sparkline.h"

#include <QAbstractButton>

namespace Wheelhouse {

/// Everything a tile shows, already in the user's words.
struct TileContent
{
    QString label;
    QString value; ///< "–" for no data
    QString unit;
    QString delta; ///< with its sign; empty when there is nothing to compare with
    Tone deltaTone = Tone::Neutral;
    QString footnote; ///< sample
    QString interval; ///< "84.1–88.5 %", shown at the end of the footnote where there is room
    bool fewCases = false; ///< the figure says little: footnote and figure look so
    QString staleNote;     ///< how old; empty while fresh
    QString toolTip;
    QString spoken; ///< the whole tile in a sentence, for those who listen
    Course sparkline;
    bool operator==(const TileContent &) const = default;
};

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
    QFont labelFont() const;
    QFont valueFont() const;
    QFont noteFont() const;
    int padding() const;

    const Theme &m_theme;
    const Shape m_shape;
    TileContent m_content;
};

} // namespace Wheelhouse
