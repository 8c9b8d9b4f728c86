// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/filterbar.h"

#include "core/overview/overviewdays.h"
#include "ui/charts/iconbutton.h"
#include "ui/charts/segments.h"
#include "ui/charts/wraplayout.h"
#include "ui/overview/comparisonwords.h"
#include "ui/overview/exporttables.h"
#include "ui/overview/perioddates.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTimeZone>

#include <algorithm>

namespace Wheelhouse {
namespace {

QDate dayIn(const QString &zone, qint64 atMs)
{
    return QDateTime::fromMSecsSinceEpoch(atMs, QTimeZone(zone.toUtf8())).date();
}

QString cityOf(const QString &zone)
{
    return zone.section(u'/', -1).replace(u'_', u' ');
}

/// Shows exactly these, if it does not yet; true when it did not.
bool offer(QComboBox *box, const QList<std::pair<QString, QVariant>> &entries)
{
    bool same = box->count() == entries.size();
    for (int i = 0; same && i < box->count(); ++i)
        same = box->itemText(i) == entries.at(i).first && box->itemData(i) == entries.at(i).second;
    if (same)
        return false;
    box->clear();
    for (const auto &[text, data] : entries)
        box->addItem(text, data);
    return true;
}

} // namespace

FilterBar::FilterBar(const Theme &theme, const Clock &clock, const QLocale &locale,
                     const QString &ownZone, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_ownZone(ownZone)
    , m_periods(new Segments(theme, tr("Period"), this))
{
    // Tab goes in the order in which they are made
    m_params.zone = ownZone;
    auto *line = new WrapLayout(8, this);
    makePeriods();
    m_dates = new PeriodDates(theme, locale, this);
    connectDates();
    m_comparison = makeBox(QStringLiteral("comparison"), tr("Compared with"), this);
    line->addWidget(m_periods);
    line->addWidget(m_dates);
    line->addWidget(m_comparison);
    line->beginGroup();
    connect(m_comparison, &QComboBox::activated, this, [this] {
        OverviewParams params = m_params;
        params.comparison = Comparison(m_comparison->currentData().toInt());
        choose(params);
    });
    makeFilters();
    makeHours(theme);
    m_zone = makeBox(QStringLiteral("zoneFilter"), tr("Time zone"), this);
    line->addWidget(m_zone);
    connect(m_zone, &QComboBox::activated, this, [this] {
        OverviewParams params = m_params;
        params.zone = m_zone->currentData().toString();
        choose(params);
    });
    m_reset = new QPushButton(tr("Reset"), this);
    line->addWidget(m_reset);
    m_reset->setObjectName(QStringLiteral("resetFilters"));
    m_reset->setAccessibleName(tr("Reset all filters"));
    setLook(m_reset, "ghost");
    connect(m_reset, &QPushButton::clicked, this, [this] {
        OverviewParams params;
        params.zone = m_ownZone;
        params.metric = m_params.metric;
        params.tiles = m_params.tiles;
        choose(params);
    });
    showParams();
}

void FilterBar::makeFilters()
{
    addFilter(QStringLiteral("channelFilter"), tr("Channel"),
              {nullptr, &OverviewParams::channel, &OverviewView::channels, tr("All channels"),
               &Words::channel});
    addFilter(
        QStringLiteral("brandFilter"), tr("Brand"),
        {nullptr, &OverviewParams::brand, &OverviewView::brands, tr("All brands"), &Words::brand});
    addFilter(
        QStringLiteral("botFilter"), tr("Bot"),
        {nullptr, &OverviewParams::bot, &OverviewView::bots, tr("All bots"), &Words::brand, true});
    addFilter(
        QStringLiteral("topicFilter"), tr("Topic"),
        {nullptr, &OverviewParams::topic, &OverviewView::topics, tr("All topics"), &Words::topic});
    addFilter(QStringLiteral("teamFilter"), tr("Team"),
              {nullptr, &OverviewParams::team, &OverviewView::teams, tr("All teams"), &Words::brand,
               true});
    addFilter(QStringLiteral("languageFilter"), tr("Language"),
              {nullptr, &OverviewParams::language, &OverviewView::languages, tr("All languages"),
               &Words::language});
}

void FilterBar::makeHours(const Theme &theme)
{
    // one piece, so that the line does not break within it
    auto *pair = new QWidget(this);
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    m_hours = makeBox(QStringLiteral("hoursFilter"), tr("Business hours"), pair);
    for (const HoursWish wish : {HoursWish::All, HoursWish::Inside, HoursWish::Outside})
        m_hours->addItem(hoursChoice(wish), int(wish));
    auto *button =
        new IconButton(theme, QStringLiteral("clock"), tr("See or set business hours"), pair);
    button->setObjectName(QStringLiteral("showHours"));
    row->addWidget(m_hours);
    row->addWidget(button);
    layout()->addWidget(pair);
    connect(button, &IconButton::clicked, this, &FilterBar::hoursAsked);
    connect(m_hours, &QComboBox::activated, this, [this] {
        OverviewParams params = m_params;
        params.hours = HoursWish(m_hours->currentData().toInt());
        choose(params);
    });
}

void FilterBar::makePeriods()
{
    m_periods->setObjectName(QStringLiteral("period"));
    m_periods->add(QStringLiteral("today"), tr("Today"));
    m_periods->add(QStringLiteral("7d"), tr("7 days"));
    m_periods->add(QStringLiteral("28d"), tr("28 days"));
    m_periods->add(QStringLiteral("90d"), tr("90 days"));
    m_periods->add(QStringLiteral("quarter"), tr("Quarter"));
    m_periods->add(QStringLiteral("all"), tr("All"));
    //: a period with a first and a last day of one's own
    m_periods->add(QStringLiteral("custom"), tr("Custom"));
    connect(m_periods, &Segments::chosen, this, &FilterBar::choosePeriod);
}

void FilterBar::connectDates()
{
    m_dates->setObjectName(QStringLiteral("periodDates"));
    connect(m_dates, &PeriodDates::daysChosen, this, [this](QDate first, QDate last) {
        OverviewParams params = m_params;
        params.period = QStringLiteral("custom");
        params.from = first.toString(Qt::ISODate);
        params.to = last.toString(Qt::ISODate);
        choose(params);
    });
}

QComboBox *FilterBar::makeBox(const QString &objectName, const QString &label, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(objectName);
    box->setAccessibleName(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

void FilterBar::addFilter(const QString &objectName, const QString &label, const Filter &filter)
{
    Filter added = filter;
    added.box = makeBox(objectName, label, this);
    layout()->addWidget(added.box);
    m_filters.append(added);
    fill(added, {});
    connect(added.box, &QComboBox::activated, this, [this, added] {
        OverviewParams params = m_params;
        params.*added.value = added.box->currentData().toString();
        choose(params);
    });
}

void FilterBar::fill(const Filter &filter, const QStringList &keys)
{
    QStringList wanted{QString()};
    for (const QString &key : keys)
        if (!key.isEmpty())
            wanted.append(key);
    const QString &chosen = m_params.*filter.value;
    if (!wanted.contains(chosen))
        wanted.append(chosen);
    QList<std::pair<QString, QVariant>> entries;
    for (const QString &key : std::as_const(wanted))
        entries.append({key.isEmpty() ? filter.all : filter.name(key), key});
    if (offer(filter.box, entries))
        updateGeometry();
    filter.box->setCurrentIndex(filter.box->findData(chosen));
    filter.box->setVisible(!filter.onlyIfSeveral || !chosen.isEmpty() || wanted.size() > 2);
}

void FilterBar::setParams(const OverviewParams &params)
{
    m_params = params;
    showParams();
}

void FilterBar::setChoices(const OverviewView &view)
{
    m_shownFromMs = view.fromMs;
    m_shownToMs = view.toMs;
    for (const Filter &filter : std::as_const(m_filters))
        fill(filter, view.*filter.choices);
    m_hoursSet = view.hoursSet;
    showHours();
}

void FilterBar::setMaySetHours(bool may)
{
    m_maySetHours = may;
    showHours();
}

void FilterBar::choosePeriod(const QString &period)
{
    OverviewParams params = m_params;
    params.period = period;
    params.from.clear();
    params.to.clear();
    if (period == u"custom") {
        // begins with the days that are on the page, to be moved from there
        const auto shown = overviewDays(m_params, today());
        OverviewDays days = shown ? *shown : OverviewDays();
        if (days.count() == 0 && m_shownFromMs > 0)
            days = {dayIn(params.zone, m_shownFromMs), dayIn(params.zone, m_shownToMs - 1)};
        else if (days.count() == 0)
            days = {today().addDays(-27), today()};
        days.first = std::clamp(days.first, earliestFirst(days.last), days.last);
        params.from = days.first.toString(Qt::ISODate);
        params.to = days.last.toString(Qt::ISODate);
    }
    choose(params);
}

void FilterBar::choose(OverviewParams params)
{
    const QList<Comparison> offered = comparisonsOf(params, today());
    if (!offered.isEmpty() && !offered.contains(params.comparison))
        params.comparison = Comparison::Previous;
    if (params == m_params)
        return;
    setParams(params);
    Q_EMIT paramsChosen(m_params);
}

void FilterBar::showParams()
{
    m_periods->setCurrent(m_params.period);
    const bool custom = m_params.period == u"custom";
    if (custom)
        m_dates->setDays(dayOf(m_params.from), dayOf(m_params.to));
    m_dates->setVisible(custom);
    showComparison();
    showHours();
    showZone();
    OverviewParams plain;
    plain.zone = m_ownZone;
    plain.tiles = m_params.tiles;
    plain.metric = m_params.metric;
    m_reset->setEnabled(m_params != plain);
    for (const Filter &filter : std::as_const(m_filters)) {
        QStringList keys;
        for (int i = 0; i < filter.box->count(); ++i)
            keys.append(filter.box->itemData(i).toString());
        fill(filter, keys);
    }
}

void FilterBar::showComparison()
{
    const QList<Comparison> offered = comparisonsOf(m_params, today());
    QList<std::pair<QString, QVariant>> entries;
    OverviewParams asked = m_params;
    for (const Comparison each : offered) {
        asked.comparison = each;
        entries.append({comparisonChoice(asked), int(each)});
    }
    if (offered.isEmpty()) {
        asked.comparison = Comparison::None;
        entries.append({comparisonChoice(asked), int(Comparison::None)});
    }
    if (offer(m_comparison, entries))
        updateGeometry();
    // a week back of a week is the period before
    const int chosen = m_comparison->findData(int(m_params.comparison));
    m_comparison->setCurrentIndex(std::max(chosen, 0));
    m_comparison->setEnabled(!offered.isEmpty());
    m_comparison->setToolTip(offered.isEmpty() ? tr("The whole time has nothing before it.")
                                               : QString());
}

void FilterBar::showHours()
{
    m_hours->setCurrentIndex(m_hours->findData(int(m_params.hours)));
    m_hours->setEnabled(m_hoursSet || m_params.hours != HoursWish::All);
    m_hours->setToolTip(m_hoursSet ? hoursDefinition()
                        : m_maySetHours
                            ? tr("No business hours are set. Set them with the clock beside this.")
                            : tr("No business hours are set. A planner or an administrator can set "
                                 "them with the clock beside this."));
}

void FilterBar::showZone()
{
    const bool foreign = m_params.zone != m_ownZone;
    m_zone->setVisible(foreign);
    if (!foreign)
        return;
    QList<std::pair<QString, QVariant>> entries;
    for (const QString &zone : {m_ownZone, m_params.zone})
        //: of a time zone, by its city: days and hours are cut as they are there
        entries.append({tr("Time of %1").arg(cityOf(zone)), zone});
    if (offer(m_zone, entries))
        updateGeometry();
    m_zone->setCurrentIndex(1);
}

QDate FilterBar::today() const
{
    return dayIn(m_params.zone, m_clock.nowMs());
}

} // namespace Wheelhouse
