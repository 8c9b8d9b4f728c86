// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/overviewfold.h"

#include "core/kpi/celltally.h"
#include "core/kpi/certainty.h"
#include "core/overview/breakdown.h"
#include "core/overview/filterchoices.h"
#include "core/overview/metriccourse.h"
#include "core/overview/overviewperiod.h"
#include "core/overview/weekheat.h"

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
                m_figures.append(evaluateWithInterval(*metric, m_cell));
            m_changed = false;
        }
        return m_figures;
    }
    bool changed() const { return m_changed; }
    const Cell &cell() const { return m_cell; }

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

CellWants withContacts(CellWants wants)
{
    wants.counts.set(size_t(Measure::Contacts));
    return wants;
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
        , heat(period)
        , courseWants(withContacts(wantsOf(metrics).with(ladderWants())))
        , groupWants(withContacts(wantsOf(Breakdown::metrics())))
        , courseTally(courseWants)
        , totalsTally(courseWants, 2)
        , groupTally(groupWants)
        , weekTally(groupWants)
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
        outgrown = outgrown || period.isOutgrownBy(key.slotMs);
        const bool isNow = period.contains(key.slotMs);
        if (isNow)
            choices.add(key.dims, contacts);
        if (!matches(key.dims))
            return;
        if (isNow) {
            takeNow(key.slotMs, change);
            heat.add(key.slotMs, contacts);
            change(byTopic.cellOf(key.dims.topic));
            change(byChannel.cellOf(key.dims.channel));
        } else if (period.containsBefore(key.slotMs)) {
            takeBefore(key.slotMs, change);
        }
    }

    template <typename Change> void takeNow(qint64 slotMs, const Change &change)
    {
        change(totals.change());
        if (Cell *step = course.cellOf(period.steps().bucketOf(slotMs)))
            change(*step);
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

    /// Which cell of the course a slot belongs to: slots with equal targets can be added up first.
    struct CourseTarget
    {
        enum class Part { None, Now, Before, NotYet } part = Part::None;
        qint64 step = 0; ///< of NotYet the slot
        bool operator==(const CourseTarget &) const = default;
    };
    CourseTarget courseTarget(qint64 slotMs) const
    {
        using Part = CourseTarget::Part;
        if (period.contains(slotMs))
            return {Part::Now, period.steps().bucketOf(slotMs)};
        if (!period.containsBefore(slotMs))
            return {};
        if (slotMs >= releasedToMs)
            return {Part::NotYet, slotMs};
        return {Part::Before, period.steps().bucketOf(slotMs)};
    }

    template <typename Matches>
    bool takeCourse(const CellSheet &sheet, qint64 startMs, qint64 slotMs, Matches matches)
    {
        QList<CourseTarget> targets;
        const std::vector<qint32> targetOfRow = targetsOf(
            sheet, [&](quint32 group) { return matches(group) ? 0 : -1; },
            [&](quint32 slot) {
                const qint64 atMs = startMs + slot * slotMs;
                const CourseTarget target = courseTarget(atMs);
                if (target.part == CourseTarget::Part::None || told.contain(atMs))
                    return -1;
                const qsizetype known = targets.indexOf(target);
                if (known < 0)
                    targets.append(target);
                return qint32(known < 0 ? targets.size() - 1 : known);
            },
            [](qint32, qint32 target) { return target; });
        courseTally.grow(targets.size());
        if (!courseTally.add(sheet, targetOfRow))
            return false;
        for (qsizetype i = 0; i < targets.size(); ++i)
            takeCourseCell(targets[i], courseTally.take(i));
        return takeHeat(sheet, startMs, slotMs, matches);
    }

    void takeCourseCell(const CourseTarget &target, Cell cell)
    {
        using Part = CourseTarget::Part;
        if (target.part == Part::NotYet) {
            notYet[target.step].merge(std::move(cell));
            return;
        }
        totalsTally.add(cell, target.part == Part::Now ? 0 : 1);
        totalsTold = true;
        MetricCourse &where = target.part == Part::Now ? course : courseBefore;
        if (Cell *step = where.cellOf(target.step))
            step->merge(std::move(cell));
    }

    bool takeSpans(const CellSheet &sheet, qint64 startMs, const QList<TimeSpan> &spans)
    {
        ToldSpans wanted;
        for (const TimeSpan &span : spans) {
            wanted.add(span.fromMs, span.toMs);
            told.add(span.fromMs, span.toMs);
        }
        const auto &groups = sheet.groups();
        const auto sums = std::find(groups.begin(), groups.end(), SpanContacts) - groups.begin();
        auto rows = sheet.unpack(sums);
        if (!rows)
            return false;
        for (SheetRow &row : *rows) {
            const qint64 fromMs = startMs + row.slot * slotLengthMs;
            if (wanted.contain(fromMs))
                takeCourseCell(courseTarget(fromMs), std::move(row.cell));
        }
        return sheet.forEachCount(Measure::Contacts, [&](qsizetype row, qint64 contacts) {
            const qint64 atMs = startMs + sheet.slotNumbers()[size_t(row)] * slotLengthMs;
            if (sheet.groups()[size_t(row)] == SpanContacts && wanted.contain(atMs) &&
                period.contains(atMs))
                heat.add(atMs, contacts);
        });
    }

    template <typename Matches>
    bool takeHeat(const CellSheet &sheet, qint64 startMs, qint64 slotMs, Matches matches)
    {
        const std::vector<qint32> slotOfRow = targetsOf(
            sheet, [&](quint32 group) { return matches(group) ? 0 : -1; },
            [&](quint32 slot) {
                const qint64 atMs = startMs + slot * slotMs;
                return period.contains(atMs) && !told.contain(atMs) ? qint32(slot) : -1;
            },
            [](qint32, qint32 slot) { return slot; });
        return sheet.forEachCount(Measure::Contacts, [&](qsizetype row, qint64 contacts) {
            if (const qint32 slot = slotOfRow[size_t(row)]; slot >= 0)
                heat.add(startMs + slot * slotMs, contacts);
        });
    }

    bool takeGroups(const CellSheet &sheet, qint64 dayMs, const QHash<quint32, ContactDims> &dims)
    {
        const auto inPeriod = [&](quint32 slot) {
            return period.contains(dayMs + slot * slotLengthMs) ? 0 : -1;
        };
        const auto group = [](qint32 group, qint32) { return group; };
        const auto pairOf = [&](quint32 number) {
            const auto known = dims.constFind(number);
            return known != dims.cend() && matches(*known)
                       ? pairTarget(known->topic, known->channel)
                       : -1;
        };
        const std::vector<qint32> targets = targetsOf(sheet, pairOf, inPeriod, group);
        groupTally.grow(pairs.size());
        groupsTold = true;
        if (!groupTally.add(sheet, targets))
            return false;
        QHash<quint32, qint64> contactsOf;
        const bool counted =
            sheet.forEachCount(Measure::Contacts, [&](qsizetype row, qint64 contacts) {
                if (inPeriod(sheet.slotNumbers()[size_t(row)]) == 0)
                    contactsOf[sheet.groups()[size_t(row)]] += contacts;
            });
        for (auto each = contactsOf.cbegin(); each != contactsOf.cend(); ++each)
            choices.add(dims.value(each.key()), *each); // whatever the filter says
        return counted;
    }

    qint32 pairTarget(const QString &topic, const QString &channel)
    {
        const auto pair = std::pair(topic, channel);
        const auto known = pairs.constFind(pair);
        return known != pairs.cend() ? *known : *pairs.insert(pair, qint32(pairs.size()));
    }

    void compare()
    {
        if (!differences.isEmpty() && !totals.changed() && !totalsBefore.changed())
            return;
        differences.clear();
        for (const Metric *metric : metrics)
            differences.append(differenceOf(*metric, totalsBefore.cell(), totals.cell()));
    }

    qint32 valueTarget(const DimensionValue &value)
    {
        const qsizetype known = values.indexOf(value);
        if (known < 0)
            values.append(value);
        return qint32(known < 0 ? values.size() - 1 : known);
    }

    /// What sheets told goes into the sums once they are asked for.
    void settle()
    {
        if (std::exchange(totalsTold, false)) {
            totals.change().merge(totalsTally.take(0));
            totalsBefore.change().merge(totalsTally.take(1));
        }
        if (!std::exchange(groupsTold, false))
            return;
        for (auto pair = pairs.cbegin(); pair != pairs.cend(); ++pair) {
            const Cell cell = groupTally.take(*pair);
            if (cell.isEmpty())
                continue;
            byTopic.cellOf(pair.key().first).merge(cell);
            byChannel.cellOf(pair.key().second).merge(cell);
        }
        for (qsizetype i = 0; i < values.size(); ++i) {
            Breakdown &table = values[i].dimension == &ContactDims::topic ? byTopic : byChannel;
            if (const Cell cell = weekTally.take(i); !cell.isEmpty())
                table.cellOf(values[i].value).merge(cell);
        }
    }

    bool takeWeeks(const CellSheet &sheet, const QList<DimensionValue> &names)
    {
        std::vector<qint32> targets;
        for (const quint32 group : sheet.groups()) {
            const DimensionValue name = names.value(group);
            const bool shown =
                name.dimension == &ContactDims::topic || name.dimension == &ContactDims::channel;
            targets.push_back(shown ? valueTarget(name) : -1);
        }
        weekTally.grow(values.size());
        groupsTold = true;
        if (!weekTally.add(sheet, targets))
            return false;
        return sheet.forEachCount(Measure::Contacts, [&](qsizetype row, qint64 contacts) {
            choices.add(names.value(sheet.groups()[size_t(row)]), contacts);
        });
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
    QList<std::optional<Difference>> differences; ///< by metric, of both totals
    WeekHeat heat;
    FilterChoices choices;
    CellWants courseWants;
    CellWants groupWants;
    QHash<std::pair<QString, QString>, qint32> pairs; ///< topic and channel of groupTally's targets
    ToldSpans told;
    CellTally courseTally;
    CellTally totalsTally;        ///< of the period, and of the one before
    QList<DimensionValue> values; ///< of weekTally's targets
    CellTally groupTally;
    CellTally weekTally;
    bool totalsTold = false;
    bool groupsTold = false;
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

CellUses OverviewFold::usesOf(qint64 fromMs, qint64 toMs) const
{
    const OverviewPeriod &period = d->period;
    const bool isNow = fromMs < period.endMs() && toMs > period.fromMs();
    const bool isBefore = fromMs < period.beforeEndMs() && toMs > period.beforeFromMs();
    return (isNow || isBefore ? CourseUse : 0) | (isNow ? GroupsUse : 0);
}

CellWants OverviewFold::wantsFor(CellUses uses) const
{
    CellWants wants;
    if (uses & CourseUse)
        wants = d->courseWants;
    return uses & GroupsUse ? wants.with(d->groupWants) : wants;
}

bool OverviewFold::hoursWillDo(qint64 dayMs) const
{
    if (!d->required.isEmpty())
        return false;
    for (qint64 atMs = dayMs; atMs < dayMs + sheetDayMs; atMs += sheetHourMs) {
        const qint64 lastMs = atMs + sheetHourMs - slotLengthMs;
        const TimeBuckets &hours = d->period.hoursOfWeek();
        if (d->courseTarget(atMs) != d->courseTarget(lastMs) ||
            hours.bucketOf(atMs) != hours.bucketOf(lastMs))
            return false;
    }
    return true;
}

bool OverviewFold::spanWillDo(qint64 fromMs, qint64 toMs) const
{
    // Steps within a day are left to the hours; the slots of a step of days or more are together.
    const qint64 lastMs = toMs - slotLengthMs;
    return d->required.isEmpty() && d->period.stepMs() >= sheetDayMs &&
           d->courseTarget(fromMs) == d->courseTarget(lastMs) &&
           d->courseTarget(fromMs).part != Private::CourseTarget::Part::NotYet;
}

bool OverviewFold::weeksWillDo(const TimeSpan &weeks) const
{
    return d->required.isEmpty() && d->period.contains(weeks.fromMs) &&
           d->period.contains(weeks.toMs - slotLengthMs);
}

bool OverviewFold::takeDay(const CellSheet &sheet, qint64 dayMs,
                           const QHash<quint32, ContactDims> &dims, CellUses uses)
{
    const auto matches = [&](quint32 number) {
        const auto known = dims.constFind(number);
        return known != dims.cend() && d->matches(*known);
    };
    if (uses & CourseUse && !d->takeCourse(sheet, dayMs, slotLengthMs, matches))
        return false;
    return !(uses & GroupsUse) || d->takeGroups(sheet, dayMs, dims);
}

bool OverviewFold::takeSpans(const CellSheet &sheet, qint64 startMs, const QList<TimeSpan> &spans)
{
    return d->takeSpans(sheet, startMs, spans);
}

bool OverviewFold::takeHours(const CellSheet &sheet, qint64 dayMs)
{
    return d->takeCourse(sheet, dayMs, sheetHourMs, [](quint32) { return true; });
}

bool OverviewFold::takeWeeks(const CellSheet &sheet, const QList<DimensionValue> &names)
{
    return d->takeWeeks(sheet, names);
}

void OverviewFold::take(const CellKey &key, const Cell &cell)
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
    d->settle();
    const qsizetype steps = d->course.stepsBefore(nowMs + 1);
    const qsizetype stepsBefore = d->courseBefore.stepsBefore(d->period.beforeCutMs(nowMs) + 1);
    OverviewView view;
    view.asOfMs = asOfMs;
    view.fromMs = d->period.fromMs();
    view.toMs = std::clamp(nowMs, d->period.fromMs(), d->period.endMs());
    d->compare();
    const QList<Figure> &now = d->totals.figures(d->metrics);
    const QList<Figure> &before = d->totalsBefore.figures(d->metrics);
    const bool compares = d->period.beforeEndMs() > 0;
    for (qsizetype i = 0; i < qsizetype(tileIds.size()); ++i) {
        Tile tile{d->metrics[i]->id,
                  now[i],
                  compares ? before[i] : Figure{},
                  {},
                  compares ? d->differences[i] : std::nullopt};
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
    view.heat = d->heat.upTo(nowMs);
    view.ladder = ladderCounts(d->totals.cell());
    view.byTopic = d->byTopic.rows();
    view.byChannel = d->byChannel.rows();
    view.channels = d->choices.of(&ContactDims::channel);
    view.brands = d->choices.of(&ContactDims::brand);
    view.bots = d->choices.of(&ContactDims::bot);
    view.topics = d->choices.of(&ContactDims::topic);
    view.teams = d->choices.of(&ContactDims::team);
    view.languages = d->choices.of(&ContactDims::language);
    return view;
}

QList<Trend> OverviewFold::courses(qint64 nowMs)
{
    d->release(nowMs);
    const qsizetype steps = d->course.stepsBefore(nowMs + 1);
    const qsizetype stepsBefore = d->courseBefore.stepsBefore(d->period.beforeCutMs(nowMs) + 1);
    QList<Trend> all;
    for (qsizetype i = 0; i < d->metrics.size(); ++i) {
        if (d->metrics[i]->formula != Metric::Formula::Gauge)
            all.append({d->metrics[i]->id, d->course.starts().value(0), d->period.stepMs(),
                        d->course.values(i, steps), d->courseBefore.values(i, stepsBefore)});
    }
    return all;
}

} // namespace Wheelhouse
