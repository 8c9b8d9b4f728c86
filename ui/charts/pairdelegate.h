// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/celldelegate.h"

#include <functional>

namespace Wheelhouse {

struct PairCell
{
    QString first;
    QString second; ///< quiet, below
};

/// Two lines of text.
class PairDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using Read = std::function<PairCell(const QModelIndex &)>;
    PairDelegate(const Theme &theme, Read read, QObject *parent);

protected:
    void paintCell(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;

private:
    const Read m_read;
};

} // namespace Wheelhouse
