// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/contactview.h"

#include "tests/backend/store/testdatabase.h"
#include "tests/support/eventstream.h"
#include "tests/support/foldedcontacts.h"

#include <QTest>

using namespace Wheelhouse;

class TestContactView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void foldsEachConversationAsItsEventsCome();
    void keepsTheAgentWhoHeldItLast();
    void aCustomerWhoIsNamedLateIsJudgedBesideHisOthers();
    void storedFactsAreReadBackAfterARestart();
    void passesOverEventsOfNoConversation();
    void unreadableFactsAreCorrupt();

private:
    Result<ContactRecord> stored(const QString &id)
    {
        auto row = m_database->connection->run("contact", {id});
        if (!row)
            return row.error();
        if (!row->next())
            return Error{ErrorCode::NotFound, {}, id};
        return contactOfRow(*row);
    }
    std::unique_ptr<TestDatabase> m_database;
};

void TestContactView::init()
{
    m_database = std::make_unique<TestDatabase>();
    QVERIFY(m_database->connection);
}

void TestContactView::foldsEachConversationAsItsEventsCome()
{
    const QList<Event> events = EventStream(3).take(2000);
    const QHash<QString, ContactFacts> expected = foldedContacts(events);
    ContactView view(*m_database->connection);
    QList<CellChange> changes;
    for (const Event &event : events) {
        QVERIFY(view.apply(event));
        if (&event - events.data() == 700)
            QVERIFY(view.flush(changes));
    }
    QVERIFY(view.flush(changes));
    QVERIFY(!changes.isEmpty());
    QVERIFY(expected.size() > 20);
    const auto isDuplicate = [](const ContactFacts &facts) { return facts.beside.duplicate; };
    QVERIFY(std::any_of(expected.begin(), expected.end(), isDuplicate));
    for (auto each = expected.cbegin(); each != expected.cend(); ++each) {
        const auto contact = stored(each.key());
        QVERIFY(contact);
        QCOMPARE(toJson(contact->facts), toJson(*each));
        QVERIFY(contact->facts == *each);
    }
}

void TestContactView::keepsTheAgentWhoHeldItLast()
{
    ContactView view(*m_database->connection);
    Event event;
    event.conversation = QStringLiteral("c1");
    event.customer = QStringLiteral("u1");
    for (const char *agent : {"ann", "bob"}) {
        event.body = Assigned{QString::fromLatin1(agent), {}};
        QVERIFY(view.apply(event));
    }
    event.body = Closed{};
    QVERIFY(view.apply(event));
    QList<CellChange> changes;
    QVERIFY(view.flush(changes));
    const auto contact = stored(QStringLiteral("c1"));
    QVERIFY(contact);
    QCOMPARE(contact->agent, QStringLiteral("bob"));
    QCOMPARE(contact->customer, QStringLiteral("u1"));
}

void TestContactView::aCustomerWhoIsNamedLateIsJudgedBesideHisOthers()
{
    ContactView view(*m_database->connection);
    QList<CellChange> changes;
    const auto tell = [&](const char *id, const char *customer, qint64 atMs, EventBody body) {
        Event event;
        event.conversation = QString::fromLatin1(id);
        event.customer = QString::fromLatin1(customer);
        event.topic = QStringLiteral("login");
        event.atMs = atMs;
        event.body = std::move(body);
        return view.apply(event) && view.flush(changes);
    };
    QVERIFY(tell("c1", "u1", 1'000, ConversationStarted{}));
    QVERIFY(tell("c2", "", 2'000, ConversationStarted{}));
    QVERIFY(!stored(QStringLiteral("c2"))->facts.beside.duplicate);
    QVERIFY(tell("c2", "u1", 3'000, CustomerWrote{}));
    QVERIFY(stored(QStringLiteral("c2"))->facts.beside.duplicate);
    QVERIFY(tell("c2", "u2", 4'000, CustomerWrote{})); // it stays the first one's
    QCOMPARE(stored(QStringLiteral("c2"))->customer, QStringLiteral("u1"));
}

void TestContactView::storedFactsAreReadBackAfterARestart()
{
    const QList<Event> events = EventStream(5).take(900);
    QList<CellChange> changes;
    ContactView whole(*m_database->connection);
    for (const Event &event : events)
        QVERIFY(whole.apply(event));
    QVERIFY(whole.flush(changes));
    const auto expected =
        m_database->connection->texts(QStringLiteral("SELECT facts FROM contact ORDER BY id"));

    m_database = std::make_unique<TestDatabase>();
    for (const Event &event : events) {
        ContactView fresh(*m_database->connection);
        QVERIFY(fresh.apply(event));
        QVERIFY(fresh.flush(changes));
    }
    QCOMPARE(
        *m_database->connection->texts(QStringLiteral("SELECT facts FROM contact ORDER BY id")),
        *expected);
}

void TestContactView::passesOverEventsOfNoConversation()
{
    ContactView view(*m_database->connection);
    Event event;
    event.body = Annotated{};
    QVERIFY(view.apply(event));
    QList<CellChange> changes;
    QVERIFY(view.flush(changes));
    QVERIFY(changes.isEmpty());
    QCOMPARE(*m_database->connection->number(QStringLiteral("SELECT count(*) FROM contact")), 0);
}

void TestContactView::unreadableFactsAreCorrupt()
{
    ContactView view(*m_database->connection);
    Event event;
    event.conversation = QStringLiteral("c1");
    event.body = ConversationStarted{};
    QVERIFY(view.apply(event));
    QList<CellChange> changes;
    QVERIFY(view.flush(changes));
    QVERIFY(m_database->connection->execute(QStringLiteral("UPDATE contact SET facts = 'x'")));
    QCOMPARE(stored(QStringLiteral("c1")).error().code, ErrorCode::Corrupt);
    view.forget();
    const auto applied = view.apply(event);
    QVERIFY(!applied);
    QCOMPARE(applied.error().context, QStringLiteral("c1"));
}

QTEST_GUILESS_MAIN(TestContactView)
#include "tst_contactview.moc"
