// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/celldelegate.h"

#include <functional>

namespace Wheelhouse {

struct WaitCell
{
    QString text;   ///< how long: "4:12"; empty when nobody waits: `second` then stands alone
    QString second; ///< against the promise: "2 min late"
    Tone tone = Tone::Neutral;
};

/// A wait and what was promised, aligned at the trailing end as numbers are.
class WaitDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using Read = std::function<WaitCell(const QModelIndex &)>;
    WaitDelegate(const Theme &theme, int lines, Read read, QObject *parent);

protected:
    void paintCell(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;

private:
    const Read m_read;
};

} // namespace Wheelhouse
