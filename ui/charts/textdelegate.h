// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/celldelegate.h"

namespace Wheelhouse {

/// Plain text in the model's alignment, as displayText() words it.
class TextDelegate : public CellDelegate
{
    Q_OBJECT

public:
    TextDelegate(const Theme &theme, int lines, QObject *parent);

protected:
    void paintCell(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;
};

} // namespace Wheelhouse
