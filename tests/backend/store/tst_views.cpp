// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/views.h"

#include "core/kpi/agenttime.h"
#include "core/kpi/contributions.h"
#include "tests/backend/store/testdatabase.h"
#include "tests/support/eventstream.h"
#include "tests/support/foldedcontacts.h"

#include <QTest>

using namespace Wheelhouse;

class TestViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areTheSameHoweverTheEventsAreGrouped_data();
    void areTheSameHoweverTheEventsAreGrouped();
    void cellsAreTheSumOfTheContactsAndTheAgentsTime();
    void changesTellWhatTheCellsBecame();
    void areAsTheFileIsAfterForgetting();

private:
    static QList<Event> numbered(quint64 seed, qsizetype count)
    {
        QList<Event> events = EventStream(seed).take(count);
        for (qsizetype i = 0; i < count; ++i)
            events[i].seq = i + 1;
        return events;
    }
    static QStringList dump(Connection &connection)
    {
        QStringList all;
        for (const char *sql :
             {"SELECT quote(facts) || customer || agent || topic || closed_ms FROM contact "
              "ORDER BY id",
              "SELECT slot_ms || key || quote(cell) FROM cell JOIN dim ON dim.id = cell.dim "
              "ORDER BY slot_ms, key",
              "SELECT id || seq FROM user ORDER BY id",
              "SELECT id || ':' || presence_seq || ':' || limit_seq FROM agent ORDER BY id",
              "SELECT version || bot || seq FROM script ORDER BY version",
              "SELECT seq || ':' || at_ms FROM annotation ORDER BY seq",
              "SELECT id || quote(facts) FROM agent_time ORDER BY id",
              "SELECT contact || agent FROM held ORDER BY contact",
              "SELECT first_ms || ':' || last_ms FROM span"}) {
            const auto rows = connection.texts(QString::fromLatin1(sql));
            if (!rows || rows->isEmpty())
                return {};
            all += *rows;
        }
        return all;
    }
};

void TestViews::areTheSameHoweverTheEventsAreGrouped_data()
{
    QTest::addColumn<qsizetype>("group");
    QTest::newRow("one by one") << qsizetype(1);
    QTest::newRow("by seven") << qsizetype(7);
    QTest::newRow("by three hundred") << qsizetype(300);
}

void TestViews::areTheSameHoweverTheEventsAreGrouped()
{
    QFETCH(qsizetype, group);
    const QList<Event> events = numbered(11, 1500);
    const TestDatabase atOnce;
    QVERIFY(Views(*atOnce.connection).apply(events));
    const TestDatabase inGroups;
    Views views(*inGroups.connection);
    QVERIFY(inGroups.connection->beginWrite());
    for (qsizetype i = 0; i < events.size(); i += group)
        QVERIFY(views.apply(events.mid(i, group)));
    QVERIFY(inGroups.connection->commit());
    const QStringList expected = dump(*atOnce.connection);
    QVERIFY(expected.size() > 100);
    QCOMPARE(dump(*inGroups.connection), expected);
}

void TestViews::cellsAreTheSumOfTheContactsAndTheAgentsTime()
{
    const QList<Event> events = numbered(12, 1500);
    const TestDatabase database;
    QVERIFY(Views(*database.connection).apply(events));

    Cell expected;
    for (const ContactFacts &facts : foldedContacts(events)) {
        for (const Contribution &part : contributions(facts))
            expected.apply(part.delta);
    }
    AgentTimes agents;
    QList<CellChange> times;
    for (const Event &event : events)
        agents.apply(event, times);
    for (const CellChange &change : times) {
        for (const CellDelta &delta : change.deltas)
            expected.apply(delta);
    }
    QVERIFY(expected.count(Measure::AgentOnline) > 0);
    Cell found;
    auto rows = database.connection->run("cells", {0, std::numeric_limits<qint64>::max()});
    QVERIFY(rows);
    while (rows->next())
        found.merge(*Cell::decode(rows->blob(2)));
    QVERIFY(found.count(Measure::Contacts) > 20);
    QVERIFY(found == expected);
}

void TestViews::changesTellWhatTheCellsBecame()
{
    const QList<Event> events = numbered(13, 1500);
    const TestDatabase database;
    Views views(*database.connection);
    QHash<CellKey, Cell> told;
    for (qsizetype i = 0; i < events.size(); i += 100) {
        const auto changes = views.apply(events.mid(i, 100));
        QVERIFY(changes);
        for (const CellChange &change : *changes) {
            for (const CellDelta &delta : change.deltas)
                told[change.key].apply(delta);
        }
    }
    told.removeIf([](const auto &each) { return each->isEmpty(); });
    QCOMPARE(*database.connection->number(QStringLiteral("SELECT count(*) FROM cell")),
             told.size());
    auto rows = database.connection->texts(
        QStringLiteral("SELECT slot_ms || key || quote(cell) FROM cell JOIN dim "
                       "ON dim.id = cell.dim ORDER BY 1"));
    QStringList expected;
    for (auto each = told.cbegin(); each != told.cend(); ++each)
        expected.append(QString::number(each.key().slotMs) +
                        QString::fromUtf8(encodeDims(each.key().dims)) + QStringLiteral("X'") +
                        QString::fromLatin1(each->encode().toHex().toUpper()) + u'\'');
    std::sort(expected.begin(), expected.end(),
              [](const QString &a, const QString &b) { return a.toUtf8() < b.toUtf8(); });
    QCOMPARE(*rows, expected);
}

void TestViews::areAsTheFileIsAfterForgetting()
{
    const QList<Event> events = numbered(14, 900);
    const TestDatabase straight;
    QVERIFY(Views(*straight.connection).apply(events));

    const TestDatabase stumbling;
    Views views(*stumbling.connection);
    for (qsizetype i = 0; i < events.size(); i += 90) {
        for (const bool fails : {true, false}) {
            QVERIFY(stumbling.connection->beginWrite());
            QVERIFY(views.apply(events.mid(i, 90)));
            if (fails) {
                stumbling.connection->rollback();
                views.forget();
            } else {
                QVERIFY(stumbling.connection->commit());
            }
        }
    }
    QCOMPARE(dump(*stumbling.connection), dump(*straight.connection));
}

QTEST_GUILESS_MAIN(TestViews)
#include "tst_views.moc"
