// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/figureorder.h"

namespace Wheelhouse {

bool FigureOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool has = left.data(sortRole()).isValid();
    if (has != right.data(sortRole()).isValid())
        return has == (sortOrder() == Qt::AscendingOrder);
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace Wheelhouse
