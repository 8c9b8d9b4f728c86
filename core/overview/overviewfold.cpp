// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/overviewfold.h"

#include "core/hours/hoursbook.h"
#include "core/kpi/celltally.h"
#include "core/overview/breakdowntables.h"
#include "core/overview/coursefold.h"
#include "core/overview/filterchoices.h"
#include "core/overview/overviewperiod.h"
#include "core/overview/tilechoice.h"
#include "core/overview/weekheat.h"

#include <algorithm>

namespace Wheelhouse {

namespace {

QList<const Metric *> withChosen(QList<const Metric *> metrics, const Metric *chosen)
{
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
    Private(OverviewPeriod where, const OverviewParams &params,
            const QList<const Metric *> &tileMetrics, const Metric *metric, qint64 nowMs,
            const std::shared_ptr<const HoursBook> &book)
        : period(std::move(where))
        , hours{params.hours, book}
        , chosen(metric)
        , tiles(tileMetrics.size())
        , metrics(withChosen(tileMetrics, metric))
        , courseWants(withContacts(wantsOf(metrics).with(ladderWants())))
        , groupWants(withContacts(wantsOf(Breakdown::metrics())))
        , course(period, metrics, courseWants, nowMs)
        , tables(groupWants)
        , heat(period)
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

    /// Notices a cell, and says whether the page counts it.
    bool counts(const CellKey &key, qint64 contacts)
    {
        outgrown = outgrown || period.isOutgrownBy(key.slotMs);
        if (period.contains(key.slotMs))
            choices.add(key.dims, contacts);
        return matches(key.dims) && hours.takes(key.dims.brand, key.slotMs);
    }

    void take(const CellKey &key, const Cell &cell)
    {
        const qint64 contacts = cell.count(Measure::Contacts);
        if (!counts(key, contacts))
            return;
        course.take(key.slotMs, cell);
        if (period.contains(key.slotMs)) {
            heat.add(key.slotMs, contacts);
            tables.take(key.dims, cell);
        }
    }

    void apply(const CellChange &change)
    {
        qint64 contacts = 0;
        for (const CellDelta &delta : change.deltas)
            contacts += delta.measure == Measure::Contacts ? delta.count : 0;
        if (!counts(change.key, contacts))
            return;
        const auto applied = [&change](Cell &mine) {
            for (const CellDelta &delta : change.deltas)
                mine.apply(delta);
        };
        course.change(change.key.slotMs, applied);
        if (period.contains(change.key.slotMs)) {
            heat.add(change.key.slotMs, contacts);
            tables.change(change.key.dims, applied);
        }
    }

    bool takeCourse(const CellSheet &sheet, qint64 startMs, qint64 slotMs, const DimsOf &dimsOf,
                    HoursMask &mask)
    {
        return course.takeSheet(sheet, startMs, slotMs, dimsOf, mask) &&
               takeHeat(sheet, startMs, slotMs, dimsOf, mask);
    }

    bool takeHeat(const CellSheet &sheet, qint64 startMs, qint64 slotMs, const DimsOf &dimsOf,
                  HoursMask &mask)
    {
        const std::vector<qint32> slotOfRow = targetsOf(
            sheet,
            [&](quint32 group) {
                const ContactDims *dims = dimsOf(group);
                return dims ? mask.kindOf(dims->brand) : -1;
            },
            [&](quint32 slot) {
                const qint64 atMs = startMs + slot * slotMs;
                return period.contains(atMs) && !course.wasTold(atMs) ? qint32(slot) : -1;
            },
            [&](qint32 kind, qint32 slot) { return mask.takes(kind, quint32(slot)) ? slot : -1; });
        std::vector<qint64> contactsOfSlot;
        const auto add = [&](qsizetype row, qint64 contacts) {
            const qint32 slot = slotOfRow[size_t(row)];
            if (slot < 0)
                return;
            if (size_t(slot) >= contactsOfSlot.size())
                contactsOfSlot.resize(size_t(slot) + 1);
            contactsOfSlot[size_t(slot)] += contacts;
        };
        if (!sheet.forEachCount(Measure::Contacts, add))
            return false;
        for (size_t slot = 0; slot < contactsOfSlot.size(); ++slot) {
            if (contactsOfSlot[slot] != 0)
                heat.add(startMs + qint64(slot) * slotMs, contactsOfSlot[slot]);
        }
        return true;
    }

    bool takeSpans(const CellSheet &sheet, qint64 startMs, const QList<TimeSpan> &spans)
    {
        ToldSpans wanted;
        for (const TimeSpan &span : spans)
            wanted.add(span.fromMs, span.toMs);
        const auto addHeat = [&](qsizetype row, qint64 contacts) {
            const qint64 atMs = startMs + sheet.slotNumbers()[size_t(row)] * slotLengthMs;
            if (sheet.groups()[size_t(row)] == SpanContacts && wanted.contain(atMs) &&
                period.contains(atMs))
                heat.add(atMs, contacts);
        };
        return course.takeSpans(sheet, startMs, spans) &&
               sheet.forEachCount(Measure::Contacts, addHeat);
    }

    bool takeGroups(const CellSheet &sheet, qint64 dayMs, const QHash<quint32, ContactDims> &dims,
                    const DimsOf &dimsOf, HoursMask &mask)
    {
        const auto inPeriod = [&](quint32 slot) {
            return period.contains(dayMs + slot * slotLengthMs);
        };
        if (!tables.takeDay(sheet, dimsOf, inPeriod, mask))
            return false;
        const auto &groups = sheet.groups();
        std::optional<quint32> group; // rows of one follow each other
        qint64 contactsOfGroup = 0;
        const auto addGroup = [&] {
            if (group)
                choices.add(dims.value(*group), contactsOfGroup); // whatever the filter says
        };
        const auto add = [&](qsizetype row, qint64 contacts) {
            if (!inPeriod(sheet.slotNumbers()[size_t(row)]))
                return;
            if (group != groups[size_t(row)]) {
                addGroup();
                group = groups[size_t(row)];
                contactsOfGroup = 0;
            }
            contactsOfGroup += contacts;
        };
        const bool counted = sheet.forEachCount(Measure::Contacts, add);
        addGroup();
        return counted;
    }

    bool takeWeeks(const CellSheet &sheet, const QList<DimensionValue> &names)
    {
        if (!tables.takeWeeks(sheet, names))
            return false;
        return sheet.forEachCount(Measure::Contacts, [&](qsizetype row, qint64 contacts) {
            choices.add(names.value(sheet.groups()[size_t(row)]), contacts);
        });
    }

    Trend trendOf(qsizetype metric, qint64 nowMs)
    {
        return {metrics[metric]->id, course.fromMs(), period.stepMs(), course.values(metric, nowMs),
                course.valuesBefore(metric, nowMs)};
    }

    /// Whether sums over all contacts of an hour or more will do.
    bool sumsWillDo() const { return required.isEmpty() && !hours.isOn(); }

    OverviewPeriod period;
    const HoursFilter hours;
    const Metric *chosen;
    const qsizetype tiles; ///< so many of the metrics, the first
    QList<const Metric *> metrics;
    QList<std::pair<Dimension, QString>> required;
    bool outgrown = false; ///< something came after the end of "all"
    CellWants courseWants;
    CellWants groupWants;
    CourseFold course;
    BreakdownTables tables;
    WeekHeat heat;
    FilterChoices choices;
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
    const auto tiles = tileMetrics(params.tiles);
    if (!tiles)
        return tiles.error();
    auto period = OverviewPeriod::make(params, nowMs, store);
    if (!period)
        return period.error();
    return std::unique_ptr<OverviewFold>(new OverviewFold(
        std::make_unique<Private>(std::move(*period), params, *tiles, metric, nowMs, store.hours)));
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
    if (!d->sumsWillDo())
        return false;
    for (qint64 atMs = dayMs; atMs < dayMs + sheetDayMs; atMs += sheetHourMs) {
        const qint64 lastMs = atMs + sheetHourMs - slotLengthMs;
        const TimeBuckets &hours = d->period.hoursOfWeek();
        if (!d->course.sameTarget(atMs, lastMs) || hours.bucketOf(atMs) != hours.bucketOf(lastMs))
            return false;
    }
    return true;
}

bool OverviewFold::spanWillDo(qint64 fromMs, qint64 toMs) const
{
    // Steps within a day are left to the hours; the slots of a step of days or more are together.
    return d->sumsWillDo() && d->period.stepMs() >= sheetDayMs &&
           d->course.oneStep(fromMs, toMs - slotLengthMs);
}

bool OverviewFold::weeksWillDo(const TimeSpan &weeks) const
{
    return d->sumsWillDo() && d->period.contains(weeks.fromMs) &&
           d->period.contains(weeks.toMs - slotLengthMs);
}

bool OverviewFold::takeDay(const CellSheet &sheet, qint64 dayMs,
                           const QHash<quint32, ContactDims> &dims, CellUses uses)
{
    const auto dimsOf = [&](quint32 number) -> const ContactDims * {
        const auto known = dims.constFind(number);
        return known != dims.cend() && d->matches(*known) ? &*known : nullptr;
    };
    HoursMask mask(d->hours, dayMs);
    if (uses & CourseUse && !d->takeCourse(sheet, dayMs, slotLengthMs, dimsOf, mask))
        return false;
    return !(uses & GroupsUse) || d->takeGroups(sheet, dayMs, dims, dimsOf, mask);
}

bool OverviewFold::takeSpans(const CellSheet &sheet, qint64 startMs, const QList<TimeSpan> &spans)
{
    return d->takeSpans(sheet, startMs, spans);
}

bool OverviewFold::takeHours(const CellSheet &sheet, qint64 dayMs)
{
    const HoursFilter all;
    HoursMask mask(all, dayMs);
    static const ContactDims anybody;
    return d->takeCourse(
        sheet, dayMs, sheetHourMs, [](quint32) { return &anybody; }, mask);
}

bool OverviewFold::takeWeeks(const CellSheet &sheet, const QList<DimensionValue> &names)
{
    return d->takeWeeks(sheet, names);
}

void OverviewFold::take(const CellKey &key, const Cell &cell)
{
    d->take(key, cell);
}

void OverviewFold::apply(const CellChange &change)
{
    d->apply(change);
}

bool OverviewFold::isStale(qint64 nowMs) const
{
    return d->outgrown || !d->period.holds(nowMs);
}

OverviewView OverviewFold::view(qint64 nowMs, qint64 waitingNow, qint64 asOfMs)
{
    d->course.settle(nowMs);
    OverviewView view;
    view.asOfMs = asOfMs;
    view.fromMs = d->period.fromMs();
    view.toMs = std::clamp(nowMs, d->period.fromMs(), d->period.endMs());
    const QList<Figure> &now = d->course.figures();
    const QList<Figure> &before = d->course.figuresBefore();
    const bool compares = d->period.beforeEndMs() > 0;
    for (qsizetype i = 0; i < d->tiles; ++i) {
        Tile tile{d->metrics[i]->id,
                  now[i],
                  compares ? before[i] : Figure{},
                  {},
                  compares ? d->course.differences()[i] : std::nullopt};
        if (d->metrics[i]->formula == Metric::Formula::Gauge) {
            tile.now = {double(waitingNow), {}, {}, waitingNow, waitingNow};
            tile.before = {};
        } else {
            tile.sparkline = d->course.values(i, nowMs);
        }
        view.tiles.append(std::move(tile));
    }
    view.trend = d->trendOf(d->metrics.indexOf(d->chosen), nowMs);
    view.heat = d->heat.upTo(nowMs);
    view.ladder = ladderCounts(d->course.total());
    view.byTopic = d->tables.rows(&ContactDims::topic);
    view.byChannel = d->tables.rows(&ContactDims::channel);
    view.byBot = d->tables.rows(&ContactDims::bot);
    view.byBrand = d->tables.rows(&ContactDims::brand);
    view.byTeam = d->tables.rows(&ContactDims::team);
    view.byLanguage = d->tables.rows(&ContactDims::language);
    view.distribution = d->course.distribution(*d->chosen);
    view.channels = d->choices.of(&ContactDims::channel);
    view.brands = d->choices.of(&ContactDims::brand);
    view.bots = d->choices.of(&ContactDims::bot);
    view.topics = d->choices.of(&ContactDims::topic);
    view.teams = d->choices.of(&ContactDims::team);
    view.languages = d->choices.of(&ContactDims::language);
    view.hoursSet = d->hours.book && !d->hours.book->isEmpty();
    return view;
}

QList<Trend> OverviewFold::courses(qint64 nowMs)
{
    d->course.settle(nowMs);
    QList<Trend> all;
    for (qsizetype i = 0; i < d->metrics.size(); ++i) {
        if (d->metrics[i]->formula != Metric::Formula::Gauge)
            all.append(d->trendOf(i, nowMs));
    }
    return all;
}

} // namespace Wheelhouse
