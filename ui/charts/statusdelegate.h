// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/celldelegate.h"

#include <functional>

namespace Wheelhouse {

struct StatusCell
{
    /// Told apart without colour: a disc, a half disc, a ring.
    enum class Dot { Full, Half, Ring };
    QString text;
    Tone tone = Tone::Neutral;
    Dot dot = Dot::Full;
    QString second; ///< a quiet line below, where the row has two
};

/// A state: dot and word.
class StatusDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using Read = std::function<StatusCell(const QModelIndex &)>;
    StatusDelegate(const Theme &theme, int lines, Read read, QObject *parent);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static void drawDot(QPainter &painter, const QRectF &rect, StatusCell::Dot dot,
                        const QColor &colour);

protected:
    void paintCell(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;

private:
    const Read m_read;
};

} // namespace Wheelhouse
