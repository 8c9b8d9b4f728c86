// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/overviewview.h"

#include <algorithm>

namespace Wheelhouse {

namespace {

constexpr auto tileKey = [](const Tile &tile) -> const QString & { return tile.metric; };
constexpr auto rowKey = [](const BreakdownRow &row) -> const QString & { return row.key; };

template <typename Item, typename Key>
qsizetype indexOf(const QList<Item> &items, const Key &key, const QString &wanted)
{
    const auto found = std::find_if(items.begin(), items.end(),
                                    [&](const Item &item) { return key(item) == wanted; });
    return found == items.end() ? -1 : found - items.begin();
}

/// Those of `after` that are new or not as they were.
template <typename Item, typename Key>
QList<Item> changed(const QList<Item> &before, const QList<Item> &after, const Key &key)
{
    QList<Item> items;
    for (qsizetype i = 0; i < after.size(); ++i) {
        const bool samePlace = i < before.size() && key(before[i]) == key(after[i]);
        const qsizetype old = samePlace ? i : indexOf(before, key, key(after[i]));
        if (old < 0 || before[old] != after[i])
            items.append(after[i]);
    }
    return items;
}

QStringList gone(const QList<BreakdownRow> &before, const QList<BreakdownRow> &after)
{
    QStringList keys;
    for (const BreakdownRow &row : before) {
        if (indexOf(after, rowKey, row.key) < 0)
            keys.append(row.key);
    }
    return keys;
}

template <typename Item, typename Key>
void replace(QList<Item> &items, const QList<Item> &changed, const Key &key)
{
    for (const Item &item : changed) {
        const qsizetype at = indexOf(items, key, key(item));
        if (at < 0)
            items.append(item);
        else
            items[at] = item;
    }
}

void replaceRows(QList<BreakdownRow> &rows, const QList<BreakdownRow> &changed,
                 const QStringList &gone)
{
    if (changed.isEmpty() && gone.isEmpty())
        return;
    rows.removeIf([&](const BreakdownRow &row) { return gone.contains(row.key); });
    replace(rows, changed, rowKey);
    std::sort(rows.begin(), rows.end(), [](const BreakdownRow &a, const BreakdownRow &b) {
        return a.contacts != b.contacts ? a.contacts > b.contacts : a.key < b.key;
    });
}

template <typename Part> std::optional<Part> partIfChanged(const Part &before, const Part &after)
{
    return before == after ? std::nullopt : std::optional<Part>(after);
}

} // namespace

OverviewChange changeBetween(const OverviewView &before, const OverviewView &after)
{
    OverviewChange change;
    change.asOfMs = after.asOfMs;
    change.fromMs = after.fromMs;
    change.toMs = after.toMs;
    change.tiles = changed(before.tiles, after.tiles, tileKey);
    change.trend = partIfChanged(before.trend, after.trend);
    change.marks = partIfChanged(before.marks, after.marks);
    change.heat = partIfChanged(before.heat, after.heat);
    change.byTopic = changed(before.byTopic, after.byTopic, rowKey);
    change.byChannel = changed(before.byChannel, after.byChannel, rowKey);
    change.goneTopics = gone(before.byTopic, after.byTopic);
    change.goneChannels = gone(before.byChannel, after.byChannel);
    change.byBot = partIfChanged(before.byBot, after.byBot);
    change.byBrand = partIfChanged(before.byBrand, after.byBrand);
    change.byTeam = partIfChanged(before.byTeam, after.byTeam);
    change.byLanguage = partIfChanged(before.byLanguage, after.byLanguage);
    change.distribution = partIfChanged(before.distribution, after.distribution);
    change.ladder = partIfChanged(before.ladder, after.ladder);
    change.channels = partIfChanged(before.channels, after.channels);
    change.brands = partIfChanged(before.brands, after.brands);
    change.bots = partIfChanged(before.bots, after.bots);
    change.topics = partIfChanged(before.topics, after.topics);
    change.teams = partIfChanged(before.teams, after.teams);
    change.languages = partIfChanged(before.languages, after.languages);
    change.hoursSet = partIfChanged(before.hoursSet, after.hoursSet);
    change.targets = partIfChanged(before.targets, after.targets);
    return change;
}

void applyChange(OverviewView &view, const OverviewChange &change)
{
    view.asOfMs = change.asOfMs;
    view.fromMs = change.fromMs;
    view.toMs = change.toMs;
    replace(view.tiles, change.tiles, tileKey);
    view.trend = change.trend.value_or(view.trend);
    view.marks = change.marks.value_or(view.marks);
    view.heat = change.heat.value_or(view.heat);
    replaceRows(view.byTopic, change.byTopic, change.goneTopics);
    replaceRows(view.byChannel, change.byChannel, change.goneChannels);
    view.byBot = change.byBot.value_or(view.byBot);
    view.byBrand = change.byBrand.value_or(view.byBrand);
    view.byTeam = change.byTeam.value_or(view.byTeam);
    view.byLanguage = change.byLanguage.value_or(view.byLanguage);
    view.distribution = change.distribution.value_or(view.distribution);
    view.ladder = change.ladder.value_or(view.ladder);
    view.channels = change.channels.value_or(view.channels);
    view.brands = change.brands.value_or(view.brands);
    view.bots = change.bots.value_or(view.bots);
    view.topics = change.topics.value_or(view.topics);
    view.teams = change.teams.value_or(view.teams);
    view.languages = change.languages.value_or(view.languages);
    view.hoursSet = change.hoursSet.value_or(view.hoursSet);
    view.targets = change.targets.value_or(view.targets);
}

} // namespace Wheelhouse
