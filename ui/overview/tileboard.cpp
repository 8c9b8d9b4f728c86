// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/tileboard.h"

#include "core/overview/target.h"
#include "core/overview/tilechoice.h"
#include "ui/charts/tilelayout.h"
#include "ui/overview/tilewords.h"
#include "ui/rows/rowsaction.h"

#include <QAction>
#include <QButtonGroup>
#include <QVBoxLayout>

namespace Wheelhouse {
namespace {

constexpr char metricName[] = "metric";

} // namespace

TileBoard::TileBoard(const Theme &theme, const QLocale &locale, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_locale(locale)
    , m_lead(new QWidget(this))
    , m_rest(new QWidget(this))
    , m_group(new QButtonGroup(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Tokens::gap);
    column->addWidget(m_lead);
    column->addWidget(m_rest);
    new TileLayout(Tokens::gap, m_lead);
    new TileLayout(Tokens::gap, m_rest);
    for (const QString &metric : usualTiles()) // blank before the first answer
        tileFor(metric)->setContent(tileWords({metric, {}, {}, {}}, locale, {}));
    connect(m_group, &QButtonGroup::buttonClicked, this, [this](QAbstractButton *button) {
        m_metric = button->property(metricName).toString();
        Q_EMIT metricChosen(m_metric);
    });
}

KpiTile *TileBoard::tileFor(const QString &metric)
{
    if (KpiTile *known = m_tiles.value(metric))
        return known;
    const bool lead = m_tiles.size() < leadTiles;
    auto *tile = new KpiTile(m_theme, lead ? KpiTile::Shape::Lead : KpiTile::Shape::Compact,
                             lead ? m_lead : m_rest);
    tile->setObjectName(QStringLiteral("tile.") + metric);
    tile->setProperty(metricName, metric);
    (lead ? m_lead : m_rest)->layout()->addWidget(tile);
    m_group->addButton(tile);
    auto *why = new QAction(tr("Why did it change?"), tile);
    why->setShortcut(Qt::Key_W);
    why->setShortcutContext(Qt::WidgetShortcut);
    connect(why, &QAction::triggered, this, [this, metric] { Q_EMIT whyAsked(metric); });
    tile->addAction(why);
    if (const Metric *known = findMetric(metric); !known || known->isOfContacts())
        connect(addRowsAction(*tile), &QAction::triggered, this,
                [this, metric] { Q_EMIT contactsAsked(metric); });
    m_tiles.insert(metric, tile);
    m_order.append(metric);
    addTargetAction(metric);
    tile->setChecked(metric == m_metric);
    return tile;
}

void TileBoard::setTiles(const QList<Tile> &tiles, const QString &staleNote,
                         const OverviewParams &asked)
{
    QStringList order;
    for (const Tile &tile : tiles)
        order.append(tile.metric);
    const bool others = order != m_order;
    const bool hadFocus = others && isAncestorOf(focusWidget());
    if (others)
        clear();
    for (const Tile &tile : tiles)
        tileFor(tile.metric)
            ->setContent(tileWords(tile, m_locale, staleNote, asked,
                                   m_targets.contains(tile.metric)
                                       ? std::optional(m_targets[tile.metric])
                                       : std::nullopt));
    if (others)
        setMetric(m_metric);
    if (hadFocus)
        setFocus();
}

void TileBoard::clear()
{
    setFocusProxy(nullptr);
    for (KpiTile *tile : std::as_const(m_tiles)) {
        m_group->removeButton(tile);
        tile->parentWidget()->layout()->removeWidget(tile);
        tile->setObjectName({});
        tile->hide();
        tile->deleteLater(); // its menu may be open
    }
    m_tiles.clear();
    m_order.clear();
}

void TileBoard::offerTargets()
{
    if (std::exchange(m_offersTargets, true))
        return;
    for (auto tile = m_tiles.cbegin(); tile != m_tiles.cend(); ++tile)
        addTargetAction(tile.key());
}

void TileBoard::addTargetAction(const QString &metric)
{
    const Metric *known = findMetric(metric);
    KpiTile *tile = m_tiles.value(metric);
    if (!m_offersTargets || !known || !canHaveTarget(*known))
        return;
    auto *target = new QAction(tr("Target…"), tile);
    target->setObjectName(QStringLiteral("target"));
    target->setShortcut(Qt::Key_T);
    target->setShortcutContext(Qt::WidgetShortcut);
    connect(target, &QAction::triggered, this, [this, metric] { Q_EMIT targetAsked(metric); });
    tile->addAction(target);
}

void TileBoard::setMetric(const QString &metric)
{
    m_metric = metric;
    if (KpiTile *tile = m_tiles.value(metric)) {
        tile->setChecked(true);
        setFocusProxy(tile);
    }
}

} // namespace Wheelhouse
