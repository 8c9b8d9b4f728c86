// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/overviewfold.h"

#include "core/overview/breakdown.h"
#include "core/overview/metriccourse.h"
#include "core/overview/overviewperiod.h"

#include <QMap>

#include <algorithm>
#include <array>

namespace Wheelhouse {

namespace {

constexpr std::array tileIds{"contacts",
                             "first_response_human_p50",
                             "first_response_human_p90",
                             "first_response_any",
                             "resolution_time",
                             "csat",
                             "automated_resolution",
                             "deflection",
                             "handover_rate",
                             "transfer_rate",
                             "abandonment",
                             "service_level",
                             "waiting_now"};

constexpr int hoursOfWeek = 7 * 24;
constexpr qint64 heatStepMs = 3'600'000;
constexpr int slotsInHour = int(heatStepMs / slotLengthMs);

/// How many contacts have each value of a dimension.
class Values
{
public:
    explicit Values(Dimension dimension) : m_dimension(dimension) {}
    void add(const ContactDims &dims, qint64 contacts)
    {
        if (contacts != 0 && !(dims.*m_dimension).isEmpty())
            m_contacts[dims.*m_dimension] += contacts;
    }
    QStringList present() const
    {
        QStringList values;
        for (auto each = m_contacts.cbegin(); each != m_contacts.cend(); ++each) {
            if (*each > 0)
                values.append(each.key());
        }
        return values;
    }

private:
    Dimension m_dimension;
    QMap<QString, qint64> m_contacts;
};

/// The figures of all metrics over one cell, worked out again only after a change.
class Totals
{
public:
    Cell &change()
    {
        m_changed = true;
        return m_cell;
    }
    const QList<Figure> &figures(const QList<const Metric *> &metrics)
    {
        if (m_changed) {
            m_figures.clear();
            for (const Metric *metric : metrics)
                m_figures.append(evaluate(*metric, m_cell));
            m_changed = false;
        }
        return m_figures;
    }

private:
    Cell m_cell;
    bool m_changed = true;
    QList<Figure> m_figures;
};

QList<const Metric *> metricsOf(const Metric *chosen)
{
    QList<const Metric *> metrics;
    for (const char *id : tileIds)
        metrics.append(findMetric(QString::fromLatin1(id)));
    if (!metrics.contains(chosen))
        metrics.append(chosen);
    return metrics;
}

} // namespace

class OverviewFold::Private
{
public:
    Private(OverviewPeriod where, const OverviewParams &params, const Metric *metric, qint64 nowMs)
        : period(std::move(where))
        , chosen(metric)
        , metrics(metricsOf(metric))
        , course(metrics, period.steps().bucketsIn(period.fromMs(), period.endMs()))
        , courseBefore(metrics,
                       period.steps().bucketsIn(period.beforeFromMs(), period.beforeEndMs()))
        , releasedToMs(slotOf(period.beforeCutMs(nowMs)))
        , heatToMs(period.fromMs())
    {
        const auto require = [this](Dimension dimension, const QString &value) {
            if (!value.isEmpty())
                required.append({dimension, value});
        };
        require(&ContactDims::channel, params.channel);
        require(&ContactDims::brand, params.brand);
        require(&ContactDims::bot, params.bot);
        require(&ContactDims::topic, params.topic);
        require(&ContactDims::team, params.team);
        require(&ContactDims::language, params.language);
    }

    bool matches(const ContactDims &dims) const
    {
        for (const auto &[dimension, value] : required) {
            if (dims.*dimension != value)
                return false;
        }
        return true;
    }

    template <typename Change> void take(const CellKey &key, qint64 contacts, const Change &change)
    {
        const bool isNow = period.contains(key.slotMs);
        outgrown = outgrown || period.isOutgrownBy(key.slotMs);
        if (!isNow && !period.containsBefore(key.slotMs))
            return;
        for (Values *values : {&channels, &brands, &bots, &topics, &teams, &languages})
            values->add(key.dims, contacts);
        if (!matches(key.dims))
            return;
        if (!isNow) {
            takeBefore(key.slotMs, change);
            return;
        }
        change(totals.change());
        if (Cell *step = course.cellOf(period.steps().bucketOf(key.slotMs)))
            change(*step);
        change(byTopic.cellOf(key.dims.topic));
        change(byChannel.cellOf(key.dims.channel));
        heatContacts[size_t(period.hoursOfWeek().bucketOf(key.slotMs) / heatStepMs)] += contacts;
        heatChanged |= contacts != 0;
    }

    template <typename Change> void takeBefore(qint64 slotMs, const Change &change)
    {
        if (slotMs >= releasedToMs) {
            change(notYet[slotMs]);
            return;
        }
        change(totalsBefore.change());
        if (Cell *step = courseBefore.cellOf(period.steps().bucketOf(slotMs)))
            change(*step);
    }

    void release(qint64 nowMs)
    {
        releasedToMs = std::max(releasedToMs, slotOf(period.beforeCutMs(nowMs)));
        while (!notYet.isEmpty() && notYet.firstKey() < releasedToMs) {
            const qint64 slotMs = notYet.firstKey();
            const Cell cell = notYet.take(slotMs);
            takeBefore(slotMs, [&cell](Cell &mine) { mine.merge(cell); });
        }
    }

    const QList<double> &heatUpTo(qint64 nowMs)
    {
        for (; heatToMs <= nowMs && heatToMs < period.endMs(); heatToMs += slotLengthMs) {
            ++heatSlots[size_t(period.hoursOfWeek().bucketOf(heatToMs) / heatStepMs)];
            heatChanged = true;
        }
        if (heatChanged) {
            heat.resize(hoursOfWeek);
            for (int hour = 0; hour < hoursOfWeek; ++hour) {
                const double hours = double(heatSlots[size_t(hour)]) / slotsInHour;
                heat[hour] = hours > 0 ? double(heatContacts[size_t(hour)]) / hours : 0;
            }
            heatChanged = false;
        }
        return heat;
    }

    OverviewPeriod period;
    const Metric *chosen;
    QList<const Metric *> metrics;
    QList<std::pair<Dimension, QString>> required;
    Totals totals;
    Totals totalsBefore;
    MetricCourse course;
    MetricCourse courseBefore;
    QMap<qint64, Cell> notYet; ///< of the period before, later than the time of day now
    qint64 releasedToMs;
    bool outgrown = false; ///< something came after the end of "all"
    Breakdown byTopic;
    Breakdown byChannel;
    std::array<qint64, hoursOfWeek> heatContacts{};
    std::array<qint64, hoursOfWeek> heatSlots{};
    qint64 heatToMs;
    bool heatChanged = true;
    QList<double> heat;
    Values channels{&ContactDims::channel};
    Values brands{&ContactDims::brand};
    Values bots{&ContactDims::bot};
    Values topics{&ContactDims::topic};
    Values teams{&ContactDims::team};
    Values languages{&ContactDims::language};
};

OverviewFold::OverviewFold(std::unique_ptr<Private> d) : d(std::move(d)) {}
OverviewFold::~OverviewFold() = default;

Result<std::unique_ptr<OverviewFold>> OverviewFold::make(const OverviewParams &params, qint64 nowMs,
                                                         const StoreSpan &store)
{
    const Metric *metric = findMetric(params.metric);
    if (!metric)
        return Error{ErrorCode::Invalid,
                     QStringLiteral("no metric is called “%1”").arg(params.metric),
                     QStringLiteral("metric")};
    auto period = OverviewPeriod::make(params, nowMs, store);
    if (!period)
        return period.error();
    return std::unique_ptr<OverviewFold>(
        new OverviewFold(std::make_unique<Private>(std::move(*period), params, metric, nowMs)));
}

QList<MsRange> OverviewFold::needed() const
{
    const MsRange now{d->period.fromMs(), d->period.endMs()};
    const MsRange before{d->period.beforeFromMs(), d->period.beforeEndMs()};
    if (before.toMs == 0)
        return {now};
    return before.toMs == now.fromMs ? QList{MsRange{before.fromMs, now.toMs}} : QList{before, now};
}

void OverviewFold::add(const CellKey &key, const Cell &cell)
{
    d->take(key, cell.count(Measure::Contacts), [&cell](Cell &mine) { mine.merge(cell); });
}

void OverviewFold::apply(const CellChange &change)
{
    qint64 contacts = 0;
    for (const CellDelta &delta : change.deltas)
        contacts += delta.measure == Measure::Contacts ? delta.count : 0;
    d->take(change.key, contacts, [&change](Cell &mine) {
        for (const CellDelta &delta : change.deltas)
            mine.apply(delta);
    });
}

bool OverviewFold::isStale(qint64 nowMs) const
{
    return d->outgrown || !d->period.holds(nowMs);
}

OverviewView OverviewFold::view(qint64 nowMs, qint64 waitingNow, qint64 asOfMs)
{
    d->release(nowMs);
    const qsizetype steps = d->course.stepsBefore(nowMs + 1);
    const qsizetype stepsBefore = d->courseBefore.stepsBefore(d->period.beforeCutMs(nowMs) + 1);
    OverviewView view;
    view.asOfMs = asOfMs;
    view.fromMs = d->period.fromMs();
    view.toMs = std::clamp(nowMs, d->period.fromMs(), d->period.endMs());
    const QList<Figure> &now = d->totals.figures(d->metrics);
    const QList<Figure> &before = d->totalsBefore.figures(d->metrics);
    const bool compares = d->period.beforeEndMs() > 0;
    for (qsizetype i = 0; i < qsizetype(tileIds.size()); ++i) {
        Tile tile{d->metrics[i]->id, now[i], compares ? before[i] : Figure{}, {}};
        if (d->metrics[i]->formula == Metric::Formula::Gauge) {
            tile.now = {double(waitingNow), {}, {}, waitingNow, waitingNow};
            tile.before = {};
        } else {
            tile.sparkline = d->course.values(i, steps);
        }
        view.tiles.append(std::move(tile));
    }
    const qsizetype trend = d->metrics.indexOf(d->chosen);
    view.trend = {d->chosen->id, d->course.starts().value(0), d->period.stepMs(),
                  d->course.values(trend, steps), d->courseBefore.values(trend, stepsBefore)};
    view.heat = d->heatUpTo(nowMs);
    view.byTopic = d->byTopic.rows();
    view.byChannel = d->byChannel.rows();
    view.channels = d->channels.present();
    view.brands = d->brands.present();
    view.bots = d->bots.present();
    view.topics = d->topics.present();
    view.teams = d->teams.present();
    view.languages = d->languages.present();
    return view;
}

} // namespace Wheelhouse
