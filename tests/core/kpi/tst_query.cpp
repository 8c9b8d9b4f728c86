// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/query.h"

#include <QDateTime>
#include <QTest>

using namespace Wheelhouse;

class TestQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatMakesNoSenseIsRefused_data();
    void whatMakesNoSenseIsRefused();
    void tenYearsOfSlotsAreAnsweredInHours();
    void oneFigureOverAPeriod();
    void onlySlotsThatStartInThePeriodCount();
    void daysOfTheZoneWithoutGaps();
    void groupsOfADimension();
    void whereKeepsOnlyItsValue();
    void hoursOfTheWeekGatherWeeks();
    void changesKeepItLive();
};

namespace {

qint64 utcMs(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toMSecsSinceEpoch();
}

CellKey key(const char *slot, const char *channel = "phone")
{
    CellKey key{utcMs(slot), {}};
    key.dims.channel = QString::fromLatin1(channel);
    return key;
}

Cell contacts(int n)
{
    Cell cell;
    cell.apply({Measure::Contacts, n, -1});
    return cell;
}

Query query(Step step = Step::None)
{
    Query query;
    query.metrics = {QStringLiteral("contacts"), QStringLiteral("csat")};
    query.fromMs = utcMs("2026-01-10T00:00:00Z");
    query.toMs = utcMs("2026-01-13T00:00:00Z");
    query.step = step;
    return query;
}

} // namespace

void TestQuery::whatMakesNoSenseIsRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<Query>("asked");
    Query asked = query();
    asked.metrics = {QStringLiteral("happiness")};
    QTest::newRow("metric") << QStringLiteral("metrics") << asked;
    asked.metrics.clear();
    QTest::newRow("no metric") << QStringLiteral("metrics") << asked;
    asked = query();
    asked.toMs = asked.fromMs;
    QTest::newRow("empty range") << QStringLiteral("to") << asked;
    asked = query();
    asked.by = QStringLiteral("colour");
    QTest::newRow("by") << QStringLiteral("by") << asked;
    asked = query();
    asked.where.insert(QStringLiteral("colour"), QStringLiteral("red"));
    QTest::newRow("where") << QStringLiteral("where") << asked;
    asked = query();
    asked.zone = "Nowhere";
    QTest::newRow("zone") << QStringLiteral("zone") << asked;
    asked = query(Step::Slot);
    asked.toMs = std::numeric_limits<qint64>::max();
    asked.fromMs = 0;
    QTest::newRow("far too many steps") << QStringLiteral("to") << asked;
}

void TestQuery::whatMakesNoSenseIsRefused()
{
    QFETCH(QString, field);
    QFETCH(Query, asked);
    const auto run = QueryRun::prepare(asked);
    QVERIFY(!run.ok());
    QCOMPARE(run.error().context, field);
}

void TestQuery::tenYearsOfSlotsAreAnsweredInHours()
{
    Query asked = query(Step::Slot);
    asked.toMs = asked.fromMs + 100 * sheetDayMs;
    QCOMPARE(QueryRun::prepare(asked)->step(), Step::Slot);
    asked.toMs = asked.fromMs + 3653 * sheetDayMs;
    QueryRun run = *QueryRun::prepare(asked);
    QCOMPARE(run.step(), Step::Hour);
    run.take(key("2026-01-10T10:15:00Z"), contacts(2));
    run.take(key("2026-01-10T10:45:00Z"), contacts(3));
    const QList<QueryRow> rows = run.rows();
    QCOMPARE(rows.size(), 3653 * 24);
    double most = 0;
    for (const QueryRow &row : rows)
        most = std::max(most, row.figures.first().value.value_or(0));
    QCOMPARE(most, 5.0);
    asked.toMs = asked.fromMs + 100 * 366 * sheetDayMs;
    QCOMPARE(QueryRun::prepare(asked)->step(), Step::Day);
}

void TestQuery::oneFigureOverAPeriod()
{
    QueryRun run = *QueryRun::prepare(query());
    QCOMPARE(run.rows().size(), 1);
    QCOMPARE(run.rows().first().figures.first().value, std::optional(0.0));
    QVERIFY(!run.rows().first().figures.last().value);
    run.take(key("2026-01-10T10:00:00Z"), contacts(2));
    run.take(key("2026-01-12T10:00:00Z", "webchat"), contacts(3));
    QCOMPARE(run.rows().size(), 1);
    QCOMPARE(run.rows().first().bucketStartMs, query().fromMs);
    QCOMPARE(*run.rows().first().figures.first().value, 5.0);
}

void TestQuery::onlySlotsThatStartInThePeriodCount()
{
    QueryRun run = *QueryRun::prepare(query());
    run.take(key("2026-01-09T23:45:00Z"), contacts(1));
    run.take(key("2026-01-10T00:00:00Z"), contacts(10));
    run.take(key("2026-01-12T23:45:00Z"), contacts(100));
    run.take(key("2026-01-13T00:00:00Z"), contacts(1000));
    QCOMPARE(*run.rows().first().figures.first().value, 110.0);
}

void TestQuery::daysOfTheZoneWithoutGaps()
{
    Query asked = query(Step::Day);
    asked.zone = "Europe/Warsaw";
    asked.fromMs = utcMs("2026-01-09T23:00:00Z");
    asked.toMs = utcMs("2026-01-12T23:00:00Z");
    QueryRun run = *QueryRun::prepare(asked);
    run.take(key("2026-01-10T22:45:00Z"), contacts(1));
    run.take(key("2026-01-11T23:00:00Z"), contacts(2));
    const QList<QueryRow> rows = run.rows();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[1].bucketStartMs, utcMs("2026-01-10T23:00:00Z"));
    QCOMPARE(*rows[0].figures[0].value, 1.0);
    QCOMPARE(*rows[1].figures[0].value, 0.0);
    QCOMPARE(*rows[2].figures[0].value, 2.0);
}

void TestQuery::groupsOfADimension()
{
    Query asked = query(Step::Day);
    asked.by = QStringLiteral("channel");
    QueryRun run = *QueryRun::prepare(asked);
    QVERIFY(run.rows().isEmpty());
    run.take(key("2026-01-10T10:00:00Z", "webchat"), contacts(1));
    run.take(key("2026-01-11T10:00:00Z", "phone"), contacts(2));
    const QList<QueryRow> rows = run.rows();
    QCOMPARE(rows.size(), 6);
    QCOMPARE(rows[0].group, QStringLiteral("phone"));
    QCOMPARE(*rows[0].figures[0].value, 0.0);
    QCOMPARE(rows[1].group, QStringLiteral("webchat"));
    QCOMPARE(*rows[1].figures[0].value, 1.0);
    QCOMPARE(*rows[2].figures[0].value, 2.0);
}

void TestQuery::whereKeepsOnlyItsValue()
{
    Query asked = query();
    asked.where.insert(QStringLiteral("channel"), QStringLiteral("phone"));
    QueryRun run = *QueryRun::prepare(asked);
    run.take(key("2026-01-10T10:00:00Z", "webchat"), contacts(1));
    run.take(key("2026-01-11T10:00:00Z", "phone"), contacts(2));
    QCOMPARE(*run.rows().first().figures.first().value, 2.0);
}

void TestQuery::hoursOfTheWeekGatherWeeks()
{
    Query asked = query(Step::HourOfWeek);
    asked.toMs = utcMs("2026-02-10T00:00:00Z");
    QueryRun run = *QueryRun::prepare(asked);
    run.take(key("2026-01-12T10:15:00Z"), contacts(1));
    run.take(key("2026-01-19T10:45:00Z"), contacts(2));
    const QList<QueryRow> rows = run.rows();
    QCOMPARE(rows.size(), 168);
    QCOMPARE(rows[10].bucketStartMs, 10 * 3'600'000);
    QCOMPARE(*rows[10].figures[0].value, 3.0);
}

void TestQuery::changesKeepItLive()
{
    Query asked = query();
    asked.by = QStringLiteral("channel");
    QueryRun run = *QueryRun::prepare(asked);
    run.take(key("2026-01-10T10:00:00Z", "webchat"), contacts(1));
    run.apply({key("2026-01-10T10:00:00Z", "webchat"), {{Measure::Contacts, -1, -1}}});
    run.apply({key("2026-01-10T10:00:00Z", "phone"), {{Measure::Contacts, 1, -1}}});
    run.apply({key("2027-01-10T10:00:00Z", "email"), {{Measure::Contacts, 1, -1}}});
    const QList<QueryRow> rows = run.rows();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0].group, QStringLiteral("phone"));
    QCOMPARE(*rows[0].figures[0].value, 1.0);
}

QTEST_GUILESS_MAIN(TestQuery)
#include "tst_query.moc"
