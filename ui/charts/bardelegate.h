// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/celldelegate.h"

#include <functional>

namespace Wheelhouse {

struct BarCell
{
    QString text;     ///< the number, at the trailing end
    double share = 0; ///< of the bar, 0..1; negative: there is no figure
    Tone tone = Tone::Accent;
    QString note; ///< small, after the number: the cases behind it
};

/// A number with a bar before it, or below it where rows have two lines. The bars of a column begin
/// and end alike; the number, and the note after it, keep columns of their own, as wide as `widest`
/// and `widestNote` need.
class BarDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using Read = std::function<BarCell(const QModelIndex &)>;
    enum class Place { Beside, Below };
    BarDelegate(const Theme &theme, Read read, const QString &widest, const QString &widestNote,
                QObject *parent, Place place = Place::Beside);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintCell(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;

private:
    const Read m_read;
    const QString m_widest;
    const QString m_widestNote;
    const Place m_place;
};

} // namespace Wheelhouse
