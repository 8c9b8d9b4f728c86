// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/contactwalk.h"

#include "backend/store/sqltext.h"
#include "backend/store/store.h"
#include "backend/store/storereader.h"
#include "core/kpi/contributions.h"
#include "tests/support/figuresums.h"
#include "tests/support/randomlog.h"

#include <QRegularExpression>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Wheelhouse;

class TestContactWalk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whatCountsInASpanIsPassedOnceAndInOrder_data();
    void whatCountsInASpanIsPassedOnceAndInOrder();
    void aShortSpanPassesFewContacts();
    void theStatementsReadByTheirIndexes_data();
    void theStatementsReadByTheirIndexes();
    void contactsThatNobodyHadArePassedOver_data();
    void contactsThatNobodyHadArePassedOver();
    void itStopsWhenToldTo();
    void anEmptySpanPassesNobody();
    void contactsAddUpToTheFiguresOfTheStore_data();
    void contactsAddUpToTheFiguresOfTheStore();

private:
    QList<ContactRecord> walked(const ContactSpanOfTime &span, qsizetype page);
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<StoreReader> m_reader;
    QList<ContactRecord> m_all; ///< in the order of a walk
    qint64 m_fromMs = 0;
    qint64 m_toMs = 0;
};

namespace {

constexpr qint64 walkDayMs = 24 * 3'600'000;

bool countsIn(const ContactFacts &facts, const ContactSpanOfTime &span)
{
    for (const Contribution &each : contributions(facts)) {
        if (each.slotMs >= span.fromMs && each.slotMs < span.toMs &&
            (!span.byStart || each.slotMs == slotOf(facts.startedMs)))
            return true;
    }
    return false;
}

bool comesBefore(const ContactRecord &a, const ContactRecord &b)
{
    return std::pair(a.facts.startedMs, a.id) > std::pair(b.facts.startedMs, b.id);
}

} // namespace

void TestContactWalk::initTestCase()
{
    m_fromMs = QDate(2026, 2, 1).startOfDay(Qt::UTC).toMSecsSinceEpoch();
    m_toMs = m_fromMs + 40 * walkDayMs;
    auto store = Store::open(m_folder.path());
    QVERIFY(store);
    m_store = std::move(*store);
    QList<Event> events = randomLog(5, {{m_fromMs, m_toMs}}, 4000);
    for (qsizetype i = 0; i < events.size(); i += 500) {
        QList<Event> batch = events.mid(i, 500);
        QVERIFY(m_store->append(batch));
    }
    auto reader = StoreReader::open(m_folder.path());
    QVERIFY(reader);
    m_reader = std::move(*reader);
    QSet<QString> seen;
    for (const Event &event : std::as_const(events)) {
        if (event.conversation.isEmpty() || seen.contains(event.conversation))
            continue;
        seen.insert(event.conversation);
        m_all.append(**m_reader->contact(event.conversation));
    }
    std::sort(m_all.begin(), m_all.end(), comesBefore);
    QVERIFY(m_all.size() > 300);
}

QList<ContactRecord> TestContactWalk::walked(const ContactSpanOfTime &span, qsizetype page)
{
    QList<ContactRecord> passed;
    std::optional<ContactPlace> place = ContactPlace{};
    while (place) {
        const auto next = m_reader->contacts(span, *place, page, [&](const ContactRecord &contact) {
            passed.append(contact);
            return true;
        });
        if (!next)
            return {};
        place = *next;
    }
    return passed;
}

void TestContactWalk::whatCountsInASpanIsPassedOnceAndInOrder_data()
{
    QTest::addColumn<qint64>("atMs");
    QTest::addColumn<qint64>("lengthMs");
    QTest::addColumn<qsizetype>("page");
    Random random(3);
    for (int i = 0; i < 60; ++i) {
        const auto atMs = qint64(random.below(quint64(44 * walkDayMs))) - 2 * walkDayMs;
        const qint64 lengthMs = 1 + qint64(random.exponential(double(walkDayMs)));
        QTest::addRow("%d", i) << m_fromMs + atMs << lengthMs << qsizetype(1 + random.below(90));
    }
    QTest::newRow("all") << m_fromMs - walkDayMs << 200 * walkDayMs << qsizetype(100);
}

void TestContactWalk::whatCountsInASpanIsPassedOnceAndInOrder()
{
    QFETCH(const qint64, atMs);
    QFETCH(const qint64, lengthMs);
    QFETCH(const qsizetype, page);
    for (const bool byStart : {false, true}) {
        const ContactSpanOfTime span{atMs, atMs + lengthMs, byStart};
        QStringList expected;
        for (const ContactRecord &contact : std::as_const(m_all)) {
            if (countsIn(contact.facts, span))
                expected.append(contact.id);
        }
        const QList<ContactRecord> passed = walked(span, page);
        QVERIFY(std::is_sorted(passed.begin(), passed.end(), comesBefore));
        QStringList found;
        for (const ContactRecord &contact : passed) {
            if (countsIn(contact.facts, span))
                found.append(contact.id);
        }
        QCOMPARE(found, expected);
        QCOMPARE(QSet<QString>(found.begin(), found.end()).size(), found.size());
    }
}

void TestContactWalk::aShortSpanPassesFewContacts()
{
    // twice as many as those that are about as old would be a span of the wrong length
    for (int day = 5; day < 35; day += 5) {
        const ContactSpanOfTime hour{m_fromMs + day * walkDayMs,
                                     m_fromMs + day * walkDayMs + 3'600'000, false};
        QVERIFY(walked(hour, 1000).size() * 4 < m_all.size());
    }
}

void TestContactWalk::theStatementsReadByTheirIndexes_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("index");
    QTest::newRow("between") << QStringLiteral("contact_between")
                             << QStringLiteral("contact_started");
    QTest::newRow("between, of agents")
        << QStringLiteral("contact_between_had") << QStringLiteral("contact_started");
    QTest::newRow("reaching") << QStringLiteral("contact_reaching")
                              << QStringLiteral("contact_reach");
    QTest::newRow("early") << QStringLiteral("contact_early") << QStringLiteral("contact_early");
}

void TestContactWalk::theStatementsReadByTheirIndexes()
{
    QFETCH(const QString, statement);
    QFETCH(const QString, index);
    QStringList steps;
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), statement);
        database.setDatabaseName(m_store->url().file);
        QVERIFY(database.open());
        QSqlQuery plan(database);
        QVERIFY(plan.exec(QStringLiteral("EXPLAIN QUERY PLAN ") +
                          sqlText(statement.toLatin1().constData()).replace(u'?', u'0')));
        while (plan.next())
            steps.append(plan.value(3).toString());
    }
    QSqlDatabase::removeDatabase(statement);
    const QString all = steps.join(u'\n');
    QVERIFY2(all.contains(QStringLiteral("SEARCH contact USING INDEX ") + index), qPrintable(all));
    QVERIFY2(!QRegularExpression(QStringLiteral("(?m)^SCAN contact$")).match(all).hasMatch(),
             qPrintable(all));
}

void TestContactWalk::contactsThatNobodyHadArePassedOver_data()
{
    QTest::addColumn<bool>("byStart");
    QTest::addColumn<qsizetype>("page");
    for (const qsizetype page : {1, 7, 1000}) {
        QTest::addRow("that began, %d at once", int(page)) << true << page;
        QTest::addRow("that count, %d at once", int(page)) << false << page;
    }
}

void TestContactWalk::contactsThatNobodyHadArePassedOver()
{
    QFETCH(const bool, byStart);
    QFETCH(const qsizetype, page);
    ContactSpanOfTime span{m_fromMs + 9 * walkDayMs, m_fromMs + 20 * walkDayMs, byStart};
    QList<ContactRecord> expected = walked(span, 1000);
    const qsizetype all = expected.size();
    expected.removeIf([](const ContactRecord &contact) { return contact.facts.agent.isEmpty(); });
    QVERIFY(expected.size() > 20 && expected.size() < all);
    span.ofAgents = true;
    QCOMPARE(walked(span, page), expected);
}

void TestContactWalk::itStopsWhenToldTo()
{
    int passed = 0;
    const auto next = m_reader->contacts({m_fromMs, m_toMs, false}, {}, 100,
                                         [&](const ContactRecord &) { return ++passed < 3; });
    QVERIFY(next);
    QVERIFY(next->has_value());
    QCOMPARE(passed, 3);
}

void TestContactWalk::anEmptySpanPassesNobody()
{
    QVERIFY(walked({m_toMs, m_fromMs, false}, 10).isEmpty());
    QVERIFY(walked({m_toMs + 900 * walkDayMs, m_toMs + 901 * walkDayMs, false}, 10).isEmpty());
}

void TestContactWalk::contactsAddUpToTheFiguresOfTheStore_data()
{
    QTest::addColumn<QString>("by");
    QTest::newRow("all") << QString();
    for (const QString &dimension : dimensionNames())
        QTest::newRow(qPrintable(dimension)) << dimension;
}

void TestContactWalk::contactsAddUpToTheFiguresOfTheStore()
{
    QFETCH(const QString, by);
    int compared = 0;
    for (const Metric &metric : metricCatalogue()) {
        if (!metric.isOfContacts())
            continue;
        Query query;
        query.metrics = {metric.id};
        query.by = by;
        query.fromMs = m_fromMs + 20 * walkDayMs;
        query.toMs = query.fromMs + 5 * walkDayMs;
        auto run = *QueryRun::prepare(query);
        QVERIFY(m_reader->feed(query.fromMs, query.toMs, run));
        for (const QueryRow &row : run.rows()) {
            const auto rows = *FigureRows::prepare(
                query, {by.isEmpty() ? std::nullopt : std::optional(row.group), {}});
            FigureSums sums;
            const ContactSpanOfTime span{query.fromMs, query.toMs, !rows.reachesBeyondStarts()};
            for (const ContactRecord &contact : walked(span, 200)) {
                if (const auto stake = rows.of(contact.facts))
                    sums.add(*stake);
            }
            const QString different = sums.difference(metric, row.figures.first());
            QVERIFY2(different.isEmpty(),
                     qPrintable(metric.id + u' ' + row.group + u' ' + different));
            ++compared;
        }
    }
    QVERIFY(compared >= int(std::count_if(metricCatalogue().begin(), metricCatalogue().end(),
                                          [](const Metric &each) { return each.isOfContacts(); })));
}

QTEST_GUILESS_MAIN(TestContactWalk)
#include "tst_contactwalk.moc"
