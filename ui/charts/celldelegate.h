// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/painting.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace Wheelhouse {

/// What all painted cells share: selection, hovered row and the line below it, one padding, one row
/// height from the font, and a painter that is left as it was found.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `lines` of text a row has room for.
    CellDelegate(const Theme &theme, int lines, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const final;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// `area` is the cell without its padding; the painter has the view's font and direction.
    virtual void paintCell(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const = 0;
    const Tokens &tokens() const { return m_theme.tokens(); }
    QFont font(TextRole role) const { return m_theme.font(role); }

private:
    void paintBackground(QPainter &painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const;

    const Theme &m_theme;
    const int m_lines;
};

} // namespace Wheelhouse
