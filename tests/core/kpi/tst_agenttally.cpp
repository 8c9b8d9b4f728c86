// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/agenttally.h"

#include "core/hours/hoursbook.h"
#include "core/kpi/contributions.h"
#include "core/kpi/figurerows.h"
#include "tests/core/kpi/secondcalculation.h"
#include "tests/core/kpi/story.h"
#include "tests/support/figuresums.h"
#include "tests/support/foldedcontacts.h"
#include "tests/support/randomlog.h"

#include <QTest>

#include <cmath>

using namespace Wheelhouse;

class TestAgentTally : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachAgentHasWhatTheEventsSay_data();
    void eachAgentHasWhatTheEventsSay();
    void agentsServedAllThatThePageSaysWereServed();
    void theContactsBehindACellAddUpToIt();
    void aContactIsWhoHadItLast();
    void timesOfAContactOfSeveralAreNobodysAlone();
    void whatNobodyHadCountsForNobody();
    void badQuestionsAreRefused();
};

namespace {

constexpr qint64 tallyDayMs = 24 * 3'600'000;

QStringList tallyIds()
{
    QStringList ids;
    for (const Metric &metric : metricCatalogue()) {
        if (metric.isOfContacts())
            ids.append(metric.id);
    }
    return ids;
}

/// A random log with business hours in part of it, as events and as contacts.
struct TallyWorld
{
    explicit TallyWorld(quint64 seed, qsizetype events = 4'000)
    {
        fromMs = QDate(2026, 3, 20).startOfDay(QTimeZone::utc()).toMSecsSinceEpoch();
        toMs = fromMs + 19 * tallyDayMs;
        HoursPlan plan;
        plan.zone = QStringLiteral("Europe/Warsaw");
        for (const char *day : {"mon", "tue", "wed", "thu", "fri"})
            plan.weekly[QString::fromLatin1(day)] = {QStringLiteral("08:30-18:45")};
        Event hours;
        hours.atMs = fromMs;
        hours.body = HoursSet{{}, fromMs + 3 * tallyDayMs, plan};
        log = QList<Event>{hours} + randomLog(seed, {{fromMs, toMs}}, events);
        book = std::make_shared<HoursBook>(*HoursBook::of(log));
        contacts = foldedContacts(log);
        for (ContactFacts &facts : contacts)
            facts.offHours = judgeOffHours(facts, *book);
    }
    Query query(HoursWish wish = HoursWish::All) const
    {
        Query query;
        query.metrics = tallyIds();
        query.fromMs = fromMs + 4 * tallyDayMs + 45 * 60'000; // within a day
        query.toMs = toMs - 3 * tallyDayMs;
        query.hours = {wish, book};
        return query;
    }
    QList<AgentFigures> rows(const Query &query) const
    {
        auto tally = AgentTally::prepare(query);
        Q_ASSERT(tally);
        for (const ContactFacts &facts : contacts)
            tally->add(facts);
        return tally->rows();
    }

    QList<Event> log;
    std::shared_ptr<const HoursBook> book;
    QHash<QString, ContactFacts> contacts;
    qint64 fromMs = 0;
    qint64 toMs = 0;
};

bool isAlike(const QString &id, const Figure &figure, const SecondFigure &second)
{
    if (figure.sample != second.sample || figure.asked != second.asked ||
        figure.value.has_value() != second.value.has_value())
        return false;
    if (!second.value)
        return true;
    const double within = !SecondCalculation::isDuration(id)     ? 1e-12
                          : id.endsWith(QStringLiteral("_mean")) ? 1e-9 * *second.value
                                                                 : 0.004 * *second.value;
    return std::abs(*figure.value - *second.value) <= within;
}

QList<AgentFigures> ofOne(const QStringList &metrics, const ContactFacts &facts)
{
    Query query;
    query.metrics = metrics;
    query.fromMs = Story::startMs;
    query.toMs = Story::startMs + tallyDayMs;
    auto tally = AgentTally::prepare(query);
    Q_ASSERT(tally);
    tally->add(facts);
    return tally->rows();
}

/// Ann has it, passes it to Bob, and he closes it.
ContactFacts passedOn()
{
    return Story()
        .started()
        .customer(1)
        .assigned(10)
        .agent(20)
        .add(30, Transferred{QStringLiteral("bob"), {}, {}}, ActorKind::Agent)
        .closed(90, CloseReason::ByAgent)
        .facts();
}

} // namespace

void TestAgentTally::eachAgentHasWhatTheEventsSay_data()
{
    QTest::addColumn<quint64>("seed");
    QTest::addColumn<HoursWish>("wish");
    QTest::addColumn<QString>("channel");
    QTest::newRow("all") << quint64(11) << HoursWish::All << QString();
    QTest::newRow("inside") << quint64(12) << HoursWish::Inside << QString();
    QTest::newRow("outside") << quint64(13) << HoursWish::Outside << QString();
    QTest::newRow("phone") << quint64(14) << HoursWish::All << QStringLiteral("phone");
}

void TestAgentTally::eachAgentHasWhatTheEventsSay()
{
    QFETCH(const quint64, seed);
    QFETCH(const HoursWish, wish);
    QFETCH(const QString, channel);
    const TallyWorld world(seed);
    const SecondCalculation second(world.log);
    Query query = world.query(wish);
    if (!channel.isEmpty())
        query.where = {{QStringLiteral("channel"), channel}};

    const auto mark = [&](const SecondCase &each, const char *name) {
        const auto &marks = second.contacts()[each.contact];
        const auto found = marks.find(QString::fromLatin1(name));
        return found == marks.end() ? QString() : found->second;
    };
    std::map<QString, std::map<QString, std::vector<SecondCase>>> expected;
    for (const QString &id : query.metrics) {
        for (const SecondCase &each : second.casesOf(id)) {
            const qint64 slotMs = each.atMs - each.atMs % (15 * 60 * 1000);
            const bool inside = second.hours().isInside(mark(each, "brand"), slotMs);
            const bool shared =
                SecondCalculation::isDuration(id) && mark(each, "agents") != QStringLiteral("1");
            if (slotMs >= query.fromMs && slotMs < query.toMs && !mark(each, "agent").isEmpty() &&
                !shared && (channel.isEmpty() || mark(each, "channel") == channel) &&
                (wish == HoursWish::All || inside == (wish == HoursWish::Inside)))
                expected[mark(each, "agent")][id].push_back(each);
        }
    }
    const QList<AgentFigures> rows = world.rows(query);
    QVERIFY(rows.size() > 3);
    for (const AgentFigures &row : rows) {
        for (qsizetype i = 0; i < query.metrics.size(); ++i) {
            const QString &id = query.metrics[i];
            const SecondFigure figure = SecondCalculation::figure(id, expected[row.agent][id]);
            QVERIFY2(isAlike(id, row.figures[i], figure),
                     qPrintable(QStringLiteral("%1 of %2: the tally says %3 of %4/%5, the events "
                                               "say %6 of %7/%8")
                                    .arg(id, row.agent)
                                    .arg(row.figures[i].value.value_or(-1))
                                    .arg(row.figures[i].sample)
                                    .arg(row.figures[i].asked)
                                    .arg(figure.value.value_or(-1))
                                    .arg(figure.sample)
                                    .arg(figure.asked)));
        }
        expected.erase(row.agent);
    }
    QVERIFY(expected.empty());
}

void TestAgentTally::agentsServedAllThatThePageSaysWereServed()
{
    const TallyWorld world(15, 10'000);
    Query query = world.query();
    query.metrics = {QStringLiteral("served")};
    double sum = 0;
    for (const AgentFigures &row : world.rows(query))
        sum += row.figures.first().value.value_or(0);
    auto run = *QueryRun::prepare(query);
    for (const ContactFacts &facts : world.contacts) {
        if (facts.agent.isEmpty())
            continue;
        for (const Contribution &each : contributions(facts)) {
            Cell cell;
            cell.apply(each.delta);
            run.take({each.slotMs, facts.dims}, cell);
        }
    }
    QVERIFY(sum > 100);
    QCOMPARE(sum, run.rows().first().figures.first().value.value_or(0));
    // and no contact that a person joined is without an agent
    for (const ContactFacts &facts : world.contacts)
        QCOMPARE(facts.agent.isEmpty(), !facts.humanJoined);
}

void TestAgentTally::theContactsBehindACellAddUpToIt()
{
    const TallyWorld world(16, 1'000);
    const Query query = world.query(HoursWish::Inside);
    for (const AgentFigures &row : world.rows(query)) {
        for (qsizetype i = 0; i < query.metrics.size(); ++i) {
            Query one = query;
            one.metrics = {query.metrics[i]};
            const auto rows = *FigureRows::prepare(one, {{}, {}, row.agent});
            FigureSums sums;
            for (const ContactFacts &facts : world.contacts) {
                if (const auto stake = rows.of(facts))
                    sums.add(*stake);
            }
            const QString different = sums.difference(rows.metric(), row.figures[i]);
            QVERIFY2(different.isEmpty(), qPrintable(query.metrics[i] + u' ' + different));
        }
    }
}

void TestAgentTally::aContactIsWhoHadItLast()
{
    const QStringList metrics{QStringLiteral("served"), QStringLiteral("transfer_rate"),
                              QStringLiteral("first_contact_resolution")};
    const QList<AgentFigures> rows = ofOne(metrics, passedOn());
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0].agent, QStringLiteral("bob"));
    QCOMPARE(rows[0].figures[0].value, std::optional(1.0));
    QCOMPARE(rows[0].figures[1].value, std::optional(1.0));
    QCOMPARE(rows[0].figures[2].value, std::optional(0.0));
}

void TestAgentTally::timesOfAContactOfSeveralAreNobodysAlone()
{
    const QStringList metrics{QStringLiteral("handling_mean"),
                              QStringLiteral("reply_time_person_p50")};
    const QList<AgentFigures> shared = ofOne(metrics, passedOn());
    QCOMPARE(shared.size(), 1);
    for (const Figure &figure : shared[0].figures) {
        QVERIFY(!figure.value);
        QCOMPARE(figure.sample, 0);
        QCOMPARE(figure.asked, 0);
    }
    const ContactFacts own = Story()
                                 .started()
                                 .customer(1)
                                 .assigned(10)
                                 .agent(21)
                                 .closed(90, CloseReason::ByAgent)
                                 .facts();
    const QList<AgentFigures> alone = ofOne(metrics, own);
    QCOMPARE(alone[0].agent, QStringLiteral("ann"));
    QCOMPARE(alone[0].figures[0].value, std::optional(80'000.0));
    QCOMPARE(alone[0].figures[1].sample, 1);
}

void TestAgentTally::whatNobodyHadCountsForNobody()
{
    const ContactFacts lonely = Story().started().customer(1).facts();
    QVERIFY(ofOne({QStringLiteral("contacts")}, lonely).isEmpty());
    QVERIFY(ofOne({QStringLiteral("contacts")}, {}).isEmpty());
}

void TestAgentTally::badQuestionsAreRefused()
{
    const auto problem = [](auto change) {
        Query query;
        query.metrics = {QStringLiteral("served")};
        query.toMs = 1;
        change(query);
        const auto tally = AgentTally::prepare(query);
        return tally ? QString() : tally.error().context;
    };
    QCOMPARE(problem([](Query &) {}), QString());
    QCOMPARE(problem([](Query &query) { query.by = QStringLiteral("team"); }),
             QStringLiteral("by"));
    QCOMPARE(problem([](Query &query) { query.step = Step::Day; }), QStringLiteral("step"));
    QCOMPARE(problem([](Query &query) { query.metrics = {QStringLiteral("occupancy")}; }),
             QStringLiteral("cases"));
    QCOMPARE(problem([](Query &query) { query.metrics.append(QStringLiteral("nonsense")); }),
             QStringLiteral("metrics"));
    QCOMPARE(problem([](Query &query) { query.toMs = query.fromMs; }), QStringLiteral("to"));
    const FigurePlace nobody{{}, {}, QString()};
    Query served;
    served.metrics = {QStringLiteral("served")};
    served.toMs = 1;
    QCOMPARE(FigureRows::prepare(served, nobody).error().context, QStringLiteral("agent"));
}

QTEST_GUILESS_MAIN(TestAgentTally)
#include "tst_agenttally.moc"
