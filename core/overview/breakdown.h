// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kpi/catalogue.h"
#include "core/protocol/overviewview.h"

#include <QMap>
#include <QSet>

namespace Wheelhouse {

/// The rows of one of the Overview's tables; only rows whose cell changed are worked out again.
class Breakdown
{
public:
    /// What its rows show.
    static QList<const Metric *> metrics();

    /// For changing.
    Cell &cellOf(const QString &key);

    /// Keys with anything in them; most contacts first, then by key.
    const QList<BreakdownRow> &rows();

private:
    QMap<QString, Cell> m_cells;
    QMap<QString, BreakdownRow> m_known;
    QSet<QString> m_changed;
    QList<BreakdownRow> m_rows;
};

} // namespace Wheelhouse
