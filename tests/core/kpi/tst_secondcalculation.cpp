// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hours/hoursbook.h"
#include "core/kpi/agenttime.h"
#include "core/kpi/contributions.h"
#include "core/kpi/publishtime.h"
#include "core/kpi/query.h"
#include "core/kpi/returns.h"
#include "tests/core/kpi/secondcalculation.h"
#include "tests/support/randomlog.h"

#include <QTest>

#include <algorithm>

using namespace Wheelhouse;

class TestSecondCalculation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itKnowsEveryMetric();
    void itAgreesWithTheEngine_data();
    void itAgreesWithTheEngine();
};

namespace {

constexpr qsizetype eventsALog = 6000;

/// The engine, fed as a server feeds it: event by event into facts, each change into cells.
class FedEngine
{
public:
    explicit FedEngine(const QList<Event> &log)
    {
        m_book = std::make_shared<HoursBook>(*HoursBook::of(log));
        AgentTimes agents;
        PublishTimes publications;
        for (const Event &event : log) {
            QList<CellChange> changes;
            agents.apply(event, changes);
            publications.apply(event, changes);
            put(changes);
            if (event.conversation.isEmpty())
                continue;
            m_customers[event.conversation] = event.customer;
            ContactFacts &facts = m_facts[event.conversation];
            const ContactFacts before = facts;
            apply(facts, event);
            facts.offHours = judgeOffHours(facts, *m_book);
            move(before, facts);
        }
        judge();
    }

    QList<QueryRow> rows(Query query) const
    {
        query.hours.book = m_book;
        auto run = QueryRun::prepare(query);
        if (!run)
            return {};
        for (auto cell = m_cells.cbegin(); cell != m_cells.cend(); ++cell)
            run->take(cell.key(), cell.value());
        return run->rows();
    }

private:
    void move(const ContactFacts &before, const ContactFacts &after)
    {
        QList<CellChange> changes;
        addDifference(changes, before, after);
        put(changes);
    }

    void put(const QList<CellChange> &changes)
    {
        for (const CellChange &change : changes) {
            for (const CellDelta &delta : change.deltas)
                m_cells[change.key].apply(delta);
        }
    }

    void judge()
    {
        QMap<QString, QList<std::pair<qint64, QString>>> ofCustomers;
        for (auto facts = m_facts.cbegin(); facts != m_facts.cend(); ++facts)
            ofCustomers[m_customers[facts.key()]].append({facts->startedMs, facts.key()});
        for (auto &contacts : ofCustomers) {
            std::sort(contacts.begin(), contacts.end());
            std::vector<ContactSpan> spans;
            for (const auto &[startedMs, id] : contacts) {
                const ContactFacts &facts = m_facts[id];
                spans.push_back(
                    {facts.dims.channel, facts.dims.topic, facts.startedMs, facts.closedMs});
            }
            for (size_t i = 0; i < spans.size(); ++i) {
                ContactFacts &facts = m_facts[contacts[qsizetype(i)].second];
                const ContactFacts before = facts;
                facts.beside = judgeReturn(spans, i);
                move(before, facts);
            }
        }
    }

    QMap<QString, ContactFacts> m_facts;
    QMap<QString, QString> m_customers;
    QHash<CellKey, Cell> m_cells;
    std::shared_ptr<const HoursBook> m_book;
};

/// Hours of the zone: all brands first have a common week, the small one shifts over midnight from
/// April on, everyone a short week from October on, and the large one its own for some days.
QList<Event> settingsOfHours(const QByteArray &zone)
{
    const QTimeZone place(zone);
    QList<Event> events;
    const auto set = [&](const QString &brand, const QDate &from, std::optional<HoursPlan> plan) {
        Event event;
        event.atMs = 1'700'000'000'000;
        event.body = HoursSet{brand, from.startOfDay(place).toMSecsSinceEpoch() + 7 * 60'000, plan};
        events.append(event);
    };
    HoursPlan plan;
    plan.zone = QString::fromLatin1(zone);
    for (const char *day : {"mon", "tue", "wed", "thu", "fri"})
        plan.weekly[QString::fromLatin1(day)] = {QStringLiteral("08:30-12:00"),
                                                 QStringLiteral("13:00-18:45")};
    plan.weekly[QStringLiteral("sun")] = {QStringLiteral("01:15-02:45")};
    plan.holidays = {{QStringLiteral("2026-03-17"), {}, {}},
                     {QStringLiteral("2026-10-26"), {}, {QStringLiteral("10:00-14:00")}}};
    set({}, {2026, 3, 4}, plan);
    HoursPlan nights = plan;
    nights.weekly = {{QStringLiteral("sat"), {QStringLiteral("20:00-08:00")}},
                     {QStringLiteral("wed"), {QStringLiteral("00:00-24:00")}}};
    set(QStringLiteral("small"), {2026, 3, 28}, nights);
    plan.weekly.remove(QStringLiteral("mon"));
    set({}, {2026, 10, 3}, plan);
    set(QStringLiteral("large"), {2026, 10, 20}, nights);
    set(QStringLiteral("large"), {2026, 10, 28}, std::nullopt);
    return events;
}

QStringList everyMetricId()
{
    QStringList ids;
    for (const Metric &metric : metricCatalogue())
        ids.append(metric.id);
    return ids;
}

QString toText(const std::optional<double> &value, qint64 sample, qint64 asked)
{
    const QString number = value ? QString::number(*value, 'g', 17) : QStringLiteral("nothing");
    return QStringLiteral("%1 of %2/%3").arg(number).arg(sample).arg(asked);
}

bool areAlike(const QString &id, const Figure &figure, const SecondFigure &second)
{
    if (figure.sample != second.sample || figure.asked != second.asked ||
        figure.value.has_value() != second.value.has_value())
        return false;
    if (!second.value)
        return true;
    const double apart = std::abs(*figure.value - *second.value);
    if (!SecondCalculation::isDuration(id))
        return apart <= 1e-12;
    const bool mean = id.endsWith(QStringLiteral("_mean"));
    return apart <= (mean ? 1e-9 : 0.004) * *second.value;
}

/// Both ways to the same figures, and where they part.
class Comparison
{
public:
    Comparison(const QList<Event> &log, const QByteArray &zone)
        : m_engine(log)
        , m_second(log)
        , m_zoneId(zone)
        , m_zone(zone)
        , m_ids(everyMetricId())
    {}

    qint64 midnight(const QDate &date) const { return date.startOfDay(m_zone).toMSecsSinceEpoch(); }

    QStringList differences(Query query)
    {
        query.metrics = m_ids;
        query.zone = m_zoneId;
        std::map<Place, std::map<QString, std::vector<SecondCase>>> found;
        for (const QString &id : m_ids) {
            for (const SecondCase &each : m_second.casesOf(id)) {
                if (isMeant(query, each))
                    found[placeOf(query, each)][id].push_back(each);
            }
        }
        QStringList differences;
        const QList<QueryRow> rows = m_engine.rows(query);
        for (const QueryRow &row : rows) {
            const Place place{query.step == Step::None ? QDate() : dateOf(row.bucketStartMs),
                              row.group};
            if (place.first.isValid() && midnight(place.first) != row.bucketStartMs)
                differences.append(QStringLiteral("a step begins at %1").arg(row.bucketStartMs));
            for (qsizetype i = 0; i < m_ids.size(); ++i) {
                const SecondFigure second =
                    SecondCalculation::figure(m_ids[i], found[place][m_ids[i]]);
                ++m_compared;
                if (!areAlike(m_ids[i], row.figures[i], second))
                    differences.append(difference(query, place, m_ids[i], row.figures[i], second));
            }
            found.erase(place);
        }
        for (const auto &[place, cases] : found)
            differences.append(QStringLiteral("%1 “%2”: the engine has no such row")
                                   .arg(place.first.toString(Qt::ISODate), place.second));
        if (rows.isEmpty())
            differences.append(QStringLiteral("the engine has no rows"));
        return differences;
    }

    qint64 compared() const { return m_compared; }

    /// The metrics of which the log has no case: comparing them would say nothing.
    QStringList withoutCase() const
    {
        QStringList without;
        for (const QString &id : m_ids) {
            const auto &cases = m_second.casesOf(id);
            const bool any = std::any_of(cases.begin(), cases.end(), [](const SecondCase &each) {
                return each.part > 0 || each.lastsMs;
            });
            if (!any)
                without.append(id);
        }
        return without;
    }

    qsizetype casesOn(const QDate &date) const
    {
        const auto &cases = m_second.casesOf(QStringLiteral("contacts"));
        return std::count_if(cases.begin(), cases.end(),
                             [&](const SecondCase &each) { return dateOf(each.atMs) == date; });
    }

private:
    using Place = std::pair<QDate, QString>; ///< day (of a week its Monday) and group

    QDate dateOf(qint64 atMs) const { return QDateTime::fromMSecsSinceEpoch(atMs, m_zone).date(); }
    QString markOf(const SecondCase &each, const QString &name) const
    {
        const SecondCalculation::Marks &marks = m_second.contacts()[each.contact];
        const auto mark = marks.find(name);
        return mark == marks.end() ? QString() : mark->second;
    }
    bool isMeant(const Query &query, const SecondCase &each) const
    {
        const qint64 slotMs = each.atMs - each.atMs % (15 * 60 * 1000);
        bool meant = slotMs >= query.fromMs && slotMs < query.toMs;
        const bool inside =
            m_second.hours().isInside(markOf(each, QStringLiteral("brand")), slotMs);
        meant = meant && (query.hours.wish == HoursWish::All ||
                          inside == (query.hours.wish == HoursWish::Inside));
        for (auto wish = query.where.cbegin(); wish != query.where.cend(); ++wish)
            meant = meant && markOf(each, wish.key()) == wish.value();
        return meant;
    }
    Place placeOf(const Query &query, const SecondCase &each) const
    {
        QDate date;
        if (query.step != Step::None)
            date = dateOf(each.atMs);
        if (query.step == Step::Week)
            date = date.addDays(1 - date.dayOfWeek());
        return {date, query.by.isEmpty() ? QString() : markOf(each, query.by)};
    }
    QString difference(const Query &query, const Place &place, const QString &id,
                       const Figure &figure, const SecondFigure &second) const
    {
        const QString when =
            place.first.isValid() ? place.first.toString(Qt::ISODate) : QStringLiteral("all of it");
        return QStringLiteral("%1, %2, %3 “%4”: the engine says %5, the events say %6")
            .arg(id, when, query.by, place.second,
                 toText(figure.value, figure.sample, figure.asked),
                 toText(second.value, second.sample, second.asked));
    }

    const FedEngine m_engine;
    const SecondCalculation m_second;
    const QByteArray m_zoneId;
    const QTimeZone m_zone;
    const QStringList m_ids;
    qint64 m_compared = 0;
};

/// The local days on which the clocks change in 2026.
QList<QDate> changeDays(const QByteArray &zone)
{
    const QTimeZone place(zone);
    QList<QDate> days;
    for (QDate date(2026, 1, 1); date.year() == 2026; date = date.addDays(1)) {
        if (date.startOfDay(place).msecsTo(date.addDays(1).startOfDay(place)) != 24 * 3'600'000)
            days.append(date);
    }
    return days;
}

} // namespace

void TestSecondCalculation::itKnowsEveryMetric()
{
    for (const QString &id : everyMetricId())
        QVERIFY2(SecondCalculation::covers(id), qPrintable(id + QStringLiteral(" is not covered")));
}

void TestSecondCalculation::itAgreesWithTheEngine_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<quint64>("seed");
    quint64 seed = 0;
    for (const char *zone :
         {"Europe/Warsaw", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe"}) {
        for (int log = 0; log < 2; ++log) {
            ++seed;
            QTest::addRow("%s %d", zone, int(seed)) << QByteArray(zone) << seed;
        }
    }
}

void TestSecondCalculation::itAgreesWithTheEngine()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const quint64, seed);
    const QTimeZone place(zone);
    const auto stretch = [&](const QDate &from, const QDate &to) {
        return LogStretch{from.startOfDay(place).toMSecsSinceEpoch(),
                          to.startOfDay(place).toMSecsSinceEpoch()};
    };
    // all the changes of 2026 lie in these weeks, and the days of the change are busy
    QList<LogStretch> stretches{stretch({2026, 3, 1}, {2026, 4, 12}),
                                stretch({2026, 9, 27}, {2026, 11, 8})};
    const QList<QDate> changes = changeDays(zone);
    QCOMPARE(changes.size(), zone == "Asia/Kolkata" ? 0 : 2);
    for (const QDate &date : changes)
        stretches.append(stretch(date, date.addDays(1)));
    const QList<Event> log = settingsOfHours(zone) + randomLog(seed, stretches, eventsALog);
    QVERIFY(log.size() >= eventsALog);

    Comparison comparison(log, zone);
    QCOMPARE(comparison.withoutCase().join(u' '), QStringLiteral("waiting_now"));
    for (const QDate &date : changes)
        QVERIFY(comparison.casesOn(date) >= 20);

    Query year;
    year.fromMs = comparison.midnight({2026, 2, 23});
    year.toMs = comparison.midnight({2026, 11, 23});
    QList<Query> queries{year};
    for (const QString &dimension : dimensionNames()) {
        queries.append(year);
        queries.last().by = dimension;
    }
    queries.append(year);
    queries.last().step = Step::Day;
    queries.append(queries.last());
    queries.last().where = {{QStringLiteral("channel"), QStringLiteral("phone")}};
    queries.append(year);
    queries.last().step = Step::Week;
    queries.last().by = QStringLiteral("channel");
    queries.last().where = {{QStringLiteral("language"), QStringLiteral("pl")},
                            {QStringLiteral("brand"), QStringLiteral("large")}};
    for (const HoursWish wish : {HoursWish::Inside, HoursWish::Outside}) {
        queries.append(year);
        queries.last().by = QStringLiteral("brand");
        queries.last().step = Step::Week;
        queries.last().hours.wish = wish;
    }
    for (const QDate &date : changes) { // a period that begins and ends within a day
        Query part;
        part.fromMs = comparison.midnight(date) + 75 * 60'000;
        part.toMs = comparison.midnight(date.addDays(1)) - 105 * 60'000;
        queries.append(part);
    }
    QStringList differences;
    for (const Query &query : queries)
        differences += comparison.differences(query);
    QSet<QString> told; // of each metric the first
    for (const QString &each : differences) {
        const QString metric = each.section(u',', 0, 0);
        if (!told.contains(metric))
            qWarning("%s", qPrintable(each));
        told.insert(metric);
    }
    QVERIFY2(differences.isEmpty(), qPrintable(QStringLiteral("%1 of %2 figures differ: %3")
                                                   .arg(differences.size())
                                                   .arg(comparison.compared())
                                                   .arg(differences.value(0))));
}

QTEST_GUILESS_MAIN(TestSecondCalculation)
#include "tst_secondcalculation.moc"
