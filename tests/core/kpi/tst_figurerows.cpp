// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/figurerows.h"

#include "core/kpi/contributions.h"
#include "tests/core/kpi/story.h"
#include "tests/support/figuresums.h"
#include "tests/support/foldedcontacts.h"
#include "tests/support/randomlog.h"

#include <QTest>

using namespace Wheelhouse;

class TestFigureRows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contactsAddUpToTheFigure_data();
    void contactsAddUpToTheFigure();
    void aShareCountsPartAndWhole();
    void aPhantomIsLeftOutAsOne();
    void whoWasAskedAndGaveNoRatingIsLeftOutAsThat();
    void aDurationThatThereIsNotLeavesTheContactOut();
    void eachVisitOfTheTimeCounts();
    void whatHasNothingToDoWithItIsNoRow();
    void badQuestionsAreRefused();
};

namespace {

constexpr qint64 rowsHourMs = 3'600'000;

/// A random log, in contacts and in cells.
class RowsWorld
{
public:
    explicit RowsWorld(quint64 seed, const QByteArray &zone)
    {
        const QTimeZone place(zone);
        fromMs = QDate(2026, 3, 20).startOfDay(place).toMSecsSinceEpoch();
        toMs = QDate(2026, 4, 8).startOfDay(place).toMSecsSinceEpoch();
        contacts = foldedContacts(randomLog(seed, {{fromMs, toMs}}, 3000));
        for (const ContactFacts &facts : contacts) {
            for (const Contribution &each : contributions(facts))
                m_cells[{each.slotMs, facts.dims}].apply(each.delta);
        }
    }
    QList<QueryRow> figures(const Query &query) const
    {
        auto run = *QueryRun::prepare(query);
        for (auto cell = m_cells.cbegin(); cell != m_cells.cend(); ++cell)
            run.take(cell.key(), cell.value());
        return run.rows();
    }
    QSet<QString> valuesOf(Dimension dimension) const
    {
        QSet<QString> values;
        for (const ContactFacts &facts : contacts)
            values.insert(facts.dims.*dimension);
        return values;
    }

    QHash<QString, ContactFacts> contacts;
    qint64 fromMs = 0;
    qint64 toMs = 0;

private:
    QHash<CellKey, Cell> m_cells;
};

/// Every figure of a query against its contacts.
class RowsComparison
{
public:
    explicit RowsComparison(const RowsWorld &world) : m_world(world) {}

    void compare(Query query)
    {
        for (const Metric &metric : metricCatalogue()) {
            if (!metric.isOfContacts())
                continue;
            query.metrics = {metric.id};
            for (const QueryRow &row : m_world.figures(query))
                compare(query, metric, row);
        }
    }

    QStringList differences;
    qint64 compared = 0;
    QSet<QString> withContacts; ///< metrics with at least one contact behind a figure

private:
    void compare(const Query &query, const Metric &metric, const QueryRow &row)
    {
        FigurePlace place;
        if (!query.by.isEmpty())
            place.group = row.group;
        if (query.step != Step::None)
            place.bucketStartMs = row.bucketStartMs;
        const auto rows = *FigureRows::prepare(query, place);
        FigureSums sums;
        for (const ContactFacts &facts : m_world.contacts) {
            if (const auto stake = rows.of(facts))
                sums.add(*stake);
        }
        ++compared;
        if (sums.contacts() > 0)
            withContacts.insert(metric.id);
        const QString different = sums.difference(metric, row.figures.first());
        if (!different.isEmpty())
            differences.append(QStringLiteral("%1, %2 “%3”, step %4: %5")
                                   .arg(metric.id, query.by, row.group)
                                   .arg(row.bucketStartMs)
                                   .arg(different));
    }
    const RowsWorld &m_world;
};

Query oneMetric(const char *metric)
{
    Query query;
    query.metrics = {QString::fromLatin1(metric)};
    query.fromMs = Story::startMs;
    query.toMs = Story::startMs + 4 * rowsHourMs;
    return query;
}

std::optional<ContactStake> stakeIn(const char *metric, const ContactFacts &facts)
{
    return FigureRows::prepare(oneMetric(metric))->of(facts);
}

} // namespace

void TestFigureRows::contactsAddUpToTheFigure_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("dimension");
    for (const QString &dimension : dimensionNames())
        QTest::newRow(qPrintable(dimension)) << QByteArray("Europe/Warsaw") << dimension;
    QTest::newRow("Lord Howe") << QByteArray("Australia/Lord_Howe") << QStringLiteral("channel");
}

void TestFigureRows::contactsAddUpToTheFigure()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QString, dimension);
    const RowsWorld world(7, zone);
    RowsComparison comparison(world);
    Query all;
    all.zone = zone;
    all.fromMs = world.fromMs;
    all.toMs = world.toMs + 30 * 24 * rowsHourMs;
    comparison.compare(all);

    Query some = all; // within a day, and between slots
    some.fromMs = world.fromMs + 6 * 24 * rowsHourMs + 7 * 60'000;
    some.toMs = some.fromMs + 31 * rowsHourMs;
    for (Query query : {all, some}) {
        query.by = dimension;
        comparison.compare(query);
    }
    for (int hour = 0; hour < 60; hour += 5) { // slots that begin where one ends
        Query part = all;
        part.fromMs = world.fromMs + 5 * 24 * rowsHourMs + hour * rowsHourMs;
        part.toMs = part.fromMs + 5 * rowsHourMs;
        comparison.compare(part);
    }
    for (const QString &value : world.valuesOf(dimensionOf(dimension))) {
        Query where = some;
        where.where = {{dimension, value}};
        comparison.compare(where);
    }
    Query days = some;
    days.step = Step::Day;
    comparison.compare(days);

    for (const QString &each :
         comparison.differences.first(std::min<qsizetype>(5, comparison.differences.size())))
        qWarning("%s", qPrintable(each));
    QCOMPARE(comparison.differences.size(), 0);
    QVERIFY(comparison.compared > 500);
    for (const Metric &metric : metricCatalogue())
        QCOMPARE(comparison.withContacts.contains(metric.id), metric.isOfContacts());
}

void TestFigureRows::aShareCountsPartAndWhole()
{
    const ContactFacts rated = Story().started().customer(1).rated(20, 5).facts();
    QCOMPARE(stakeIn("csat", rated), std::optional(ContactStake{1, 1, 0, {}, {}}));
    const ContactFacts unhappy = Story().started().customer(1).rated(20, 2).facts();
    QCOMPARE(stakeIn("csat", unhappy), std::optional(ContactStake{0, 1, 0, {}, {}}));
}

void TestFigureRows::aPhantomIsLeftOutAsOne()
{
    const ContactFacts phantom =
        Story(QStringLiteral("phone")).started().closed(2, CloseReason::Phantom).facts();
    QCOMPARE(stakeIn("automated_resolution", phantom),
             std::optional(ContactStake{0, 0, 0, {}, Measure::Phantom}));
    QCOMPARE(stakeIn("contacts", phantom), std::optional(ContactStake{1, 1, 1, {}, {}}));
}

void TestFigureRows::whoWasAskedAndGaveNoRatingIsLeftOutAsThat()
{
    ContactFacts asked = Story().started().customer(1).facts();
    asked.ratingAskedMs = Story::startMs + 60'000;
    QCOMPARE(stakeIn("csat", asked),
             std::optional(ContactStake{0, 0, 1, {}, Measure::RatingAsked}));
}

void TestFigureRows::aDurationThatThereIsNotLeavesTheContactOut()
{
    const ContactFacts waits = Story().started().customer(1).facts();
    QCOMPARE(stakeIn("first_response_human_p50", waits),
             std::optional(ContactStake{0, 1, 1, {}, Measure::Contacts}));
}

void TestFigureRows::eachVisitOfTheTimeCounts()
{
    ContactFacts facts = Story().started().facts();
    const qint64 day = 24 * rowsHourMs;
    facts.visits = {{Story::startMs, Story::startMs + 5'000, VisitEnd::Answered},
                    {Story::startMs + 60'000, Story::startMs + 90'000, VisitEnd::Answered},
                    {Story::startMs + day, Story::startMs + day + 1'000, VisitEnd::Answered}};
    QCOMPARE(stakeIn("wait_p50", facts), std::optional(ContactStake{2, 2, 2, {5'000, 30'000}, {}}));
    Query next = oneMetric("wait_p50");
    next.fromMs += day;
    next.toMs += day;
    QCOMPARE(FigureRows::prepare(next)->of(facts),
             std::optional(ContactStake{1, 1, 1, {1'000}, {}}));
}

void TestFigureRows::whatHasNothingToDoWithItIsNoRow()
{
    const ContactFacts facts = Story().started().customer(1).facts();
    QVERIFY(!stakeIn("csat", facts));
    QVERIFY(!stakeIn("contacts", ContactFacts{}));
    Query elsewhere = oneMetric("contacts");
    elsewhere.where = {{QStringLiteral("channel"), QStringLiteral("phone")}};
    QVERIFY(!FigureRows::prepare(elsewhere)->of(facts));
}

void TestFigureRows::badQuestionsAreRefused()
{
    const auto problem = [](const Query &query, const FigurePlace &place = {}) {
        const auto rows = FigureRows::prepare(query, place);
        return rows ? QString() : rows.error().context;
    };
    QCOMPARE(problem(oneMetric("contacts")), QString());
    QCOMPARE(problem(oneMetric("nonsense")), QStringLiteral("metrics"));
    for (const Metric &metric : metricCatalogue()) {
        if (metric.formula != Metric::Formula::Gauge)
            QCOMPARE(problem(oneMetric(qPrintable(metric.id))),
                     metric.isOfContacts() ? QString() : QStringLiteral("cases"));
    }
    QCOMPARE(problem(oneMetric("waiting_now")), QStringLiteral("metrics"));
    QVERIFY(FigureRows::prepare(oneMetric("occupancy")).error().detail.contains(u"agents' time"));
    QVERIFY(FigureRows::prepare(oneMetric("publish_time_p50")).error().detail.contains(u"public"));
    Query two = oneMetric("contacts");
    two.metrics.append(QStringLiteral("csat"));
    QCOMPARE(problem(two), QStringLiteral("metrics"));
    QCOMPARE(problem(oneMetric("contacts"), {QStringLiteral("phone"), {}}), QStringLiteral("by"));
    QCOMPARE(problem(oneMetric("contacts"), {{}, 0}), QStringLiteral("step"));
    Query hours = oneMetric("contacts");
    hours.step = Step::HourOfWeek;
    QCOMPARE(problem(hours), QStringLiteral("step"));
    QCOMPARE(problem(hours, {{}, 0}), QString());
    hours.toMs = hours.fromMs;
    QCOMPARE(problem(hours, {{}, 0}), QStringLiteral("to"));
}

QTEST_GUILESS_MAIN(TestFigureRows)
#include "tst_figurerows.moc"
