// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/celldelegate.h"

#include <functional>

namespace Wheelhouse {

struct PersonCell
{
    QString name;
    QString second; ///< a quiet line below the name; empty: the name stands alone
};

/// An avatar with initials and a name, with or without a second line.
class PersonDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using Read = std::function<PersonCell(const QModelIndex &)>;
    PersonDelegate(const Theme &theme, int lines, Read read, QObject *parent);

protected:
    void paintCell(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;

private:
    const Read m_read;
};

} // namespace Wheelhouse
