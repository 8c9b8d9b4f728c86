// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/eventrow.h"

#include "tests/backend/store/testdatabase.h"
#include "tests/support/eventstream.h"

#include <QTest>

using namespace Wheelhouse;

class TestEventRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anEventComesBackAsItWas();
    void textComesBackAsItWas_data();
    void textComesBackAsItWas();
    void anUnknownKindIsCorruptAndNamesItsPlace();
    void anUnknownActorIsCorrupt();

private:
    Result<QList<Event>> stored() { return eventsOfRows(m_connection->run("event_after", {0})); }
    std::unique_ptr<TestDatabase> m_database;
    Connection *m_connection = nullptr;
};

void TestEventRow::init()
{
    m_database = std::make_unique<TestDatabase>();
    m_connection = m_database->connection.get();
    QVERIFY(m_connection);
}

void TestEventRow::anEventComesBackAsItWas()
{
    QList<Event> events = EventStream(7).take(300);
    for (qsizetype i = 0; i < events.size(); ++i) {
        events[i].seq = i + 1;
        QVERIFY(m_connection->change("event_insert", eventValues(events.at(i))));
    }
    const auto found = stored();
    QVERIFY(found);
    QCOMPARE(found->size(), events.size());
    for (qsizetype i = 0; i < events.size(); ++i) {
        QCOMPARE(eventValues(found->at(i)), eventValues(events.at(i)));
        QCOMPARE(found->at(i).actor, events.at(i).actor);
    }
}

void TestEventRow::textComesBackAsItWas_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("emoji") << QStringLiteral("👩‍🚀 🎬 👍🏽");
    QTest::newRow("right to left") << QStringLiteral("\u202eשלום\u202c عميل");
    QTest::newRow("html") << QStringLiteral("<script>alert('x')</script> &amp;");
    QTest::newRow("quotes") << QStringLiteral("'; DROP TABLE event; -- \"\\");
    QString control;
    for (ushort c = 0; c < 0x20; ++c)
        control += QChar(c);
    QTest::newRow("control characters") << control + QChar(0x7f) + QChar(0x85) + QChar(0x2028);
    QTest::newRow("100 kB") << QString(100'000, u'ż');
}

void TestEventRow::textComesBackAsItWas()
{
    QFETCH(QString, text);
    Event event;
    event.seq = 1;
    event.conversation = QStringLiteral("c1");
    event.body = CustomerWrote{QStringLiteral("m1"), QStringLiteral("k1"), text, {}};
    QVERIFY(m_connection->change("event_insert", eventValues(event)));
    const auto found = stored();
    QVERIFY(found && found->size() == 1);
    QCOMPARE(std::get<CustomerWrote>(found->first().body).text, text);
}

void TestEventRow::anUnknownKindIsCorruptAndNamesItsPlace()
{
    Event event;
    event.seq = 5;
    event.body = RatingAsked{};
    QVERIFY(m_connection->change("event_insert", eventValues(event)));
    QVERIFY(m_connection->execute(QStringLiteral("UPDATE event SET kind = 'sang'")));
    const auto found = stored();
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::Corrupt);
    QCOMPARE(found.error().context, QStringLiteral("event 5"));
}

void TestEventRow::anUnknownActorIsCorrupt()
{
    Event event;
    event.seq = 5;
    event.body = RatingAsked{};
    QVERIFY(m_connection->change("event_insert", eventValues(event)));
    QVERIFY(m_connection->execute(QStringLiteral("UPDATE event SET actor_kind = 'ghost'")));
    QCOMPARE(stored().error().code, ErrorCode::Corrupt);
}

QTEST_GUILESS_MAIN(TestEventRow)
#include "tst_eventrow.moc"
