// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/overviewview.h"
#include "ui/charts/kpitile.h"

#include <QHash>
#include <QLocale>

class QButtonGroup;

namespace Wheelhouse {

/// The KPI tiles in their order: a row of the first ones, and below it the others, smaller.
/// Clicking one, or the arrow keys among them, chooses the metric of the page.
class TileBoard : public QWidget
{
    Q_OBJECT

public:
    TileBoard(const Theme &theme, const QLocale &locale, QWidget *parent = nullptr);

    void setTiles(const QList<Tile> &tiles, const QString &staleNote,
                  const OverviewParams &asked = {});
    /// By metric, in its unit; shown with the next setTiles().
    void setTargets(const QHash<QString, double> &targets) { m_targets = targets; }
    /// Whether a target can be set from a tile.
    void offerTargets();
    void setMetric(const QString &metric);
    KpiTile *tile(const QString &metric) const { return m_tiles.value(metric); }

Q_SIGNALS:
    void metricChosen(const QString &metric);
    /// From a tile's menu, or by W on it.
    void whyAsked(const QString &metric);
    /// Likewise, or by T.
    void targetAsked(const QString &metric);
    /// From its menu, or by Enter.
    void contactsAsked(const QString &metric);

private:
    KpiTile *tileFor(const QString &metric);
    void clear();
    void addTargetAction(const QString &metric);

    const Theme &m_theme;
    const QLocale m_locale;
    QWidget *m_lead;
    QWidget *m_rest;
    QButtonGroup *m_group;
    QHash<QString, KpiTile *> m_tiles;
    QStringList m_order;
    QHash<QString, double> m_targets;
    QString m_metric;
    bool m_offersTargets = false;
};

} // namespace Wheelhouse
