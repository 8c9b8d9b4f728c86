// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/celldelegate.h"

#include <functional>

namespace Wheelhouse {

struct BarCell
{
    QString text;     ///< the number, at the trailing end
    double share = 0; ///< of the bar, 0..1
    Tone tone = Tone::Accent;
};

/// A number with a bar before it. The bars of a column begin and end alike; the number keeps a
/// column of its own, as wide as `widest` needs.
class BarDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using Read = std::function<BarCell(const QModelIndex &)>;
    BarDelegate(const Theme &theme, Read read, const QString &widest, QObject *parent);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintCell(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;

private:
    const Read m_read;
    const QString m_widest;
};

} // namespace Wheelhouse
