// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QSet>

namespace Wheelhouse {

/// The head of a DataTable: quiet captions with the padding of the cells below, and an arrow that
/// has a place of its own.
class TableHead : public QHeaderView
{
    Q_OBJECT

public:
    TableHead(const Theme &theme, QWidget *parent);
    QSize sizeHint() const override;

    /// Columns whose heads stand at the trailing end, above their figures, besides those for which
    /// the model says so.
    void setTrailing(const QSet<int> &columns);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    int arrowWidth() const;
    bool isTrailing(int section) const;

    const Theme &m_theme;
    QSet<int> m_trailing;
};

} // namespace Wheelhouse
