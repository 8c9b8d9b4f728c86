// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/contactview.h"

#include "core/kpi/contributions.h"
#include "tests/backend/store/testdatabase.h"
#include "tests/support/eventstream.h"
#include "tests/support/foldedcontacts.h"
#include "tests/support/randomlog.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

constexpr qint64 hoursTestDayMs = 24LL * 3'600'000;
const LogStretch hoursTestWeeks{1'772'323'200'000, 1'772'323'200'000 + 21 * hoursTestDayMs};

/// A schedule for all, another for one brand, and both changed later.
QList<Event> hoursOfTwoBrands()
{
    QList<Event> events;
    const auto set = [&](const char *brand, int day, const char *stretch) {
        HoursPlan plan;
        plan.zone = QStringLiteral("America/New_York");
        for (const char *each : {"mon", "tue", "wed", "thu", "fri"})
            plan.weekly[QString::fromLatin1(each)] = {QString::fromLatin1(stretch)};
        Event event;
        event.atMs = hoursTestWeeks.fromMs;
        event.body = HoursSet{QString::fromLatin1(brand),
                              hoursTestWeeks.fromMs + day * hoursTestDayMs, plan};
        events.append(event);
    };
    set("", 1, "09:00-17:00");
    set("small", 3, "20:00-04:00");
    set("", 9, "07:30-12:15");
    set("small", 12, "00:00-24:00");
    return events;
}

} // namespace

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
    void hoursAreTheSameWheneverTheyAreSet_data();
    void hoursAreTheSameWheneverTheyAreSet();
    void hoursFromNowOnMoveNothing();

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

void TestContactView::hoursAreTheSameWheneverTheyAreSet_data()
{
    QTest::addColumn<double>("place"); // of the schedules in the log
    QTest::addColumn<int>("group");
    for (const double place : {0.0, 0.3, 0.7, 1.0}) {
        for (const int group : {1, 50, 10'000})
            QTest::addRow("%g, %d", place, group) << place << group;
    }
}

void TestContactView::hoursAreTheSameWheneverTheyAreSet()
{
    QFETCH(const double, place);
    QFETCH(const int, group);
    const QList<Event> talks = randomLog(5, {hoursTestWeeks}, 2500);
    const QList<Event> schedules = hoursOfTwoBrands();
    const auto at = qsizetype(place * double(talks.size()));
    QList<Event> log = talks.first(at) + schedules + talks.sliced(at);
    const HoursBook book = *HoursBook::of(schedules);
    const QHash<QString, ContactFacts> folded = foldedContacts(talks);

    ContactView view(*m_database->connection);
    QHash<CellKey, Cell> cells;
    for (qsizetype i = 0; i < log.size(); ++i) {
        log[i].seq = i + 1;
        QVERIFY(view.apply(log[i]));
        if ((i + 1) % group != 0 && i + 1 < log.size())
            continue;
        QList<CellChange> changes;
        QVERIFY(view.flush(changes));
        for (const CellChange &change : std::as_const(changes)) {
            for (const CellDelta &delta : change.deltas)
                cells[change.key].apply(delta);
        }
    }
    int off = 0;
    QHash<CellKey, Cell> expected;
    for (auto each = folded.cbegin(); each != folded.cend(); ++each) {
        ContactFacts facts = *each;
        facts.offHours = judgeOffHours(facts, book);
        off += facts.offHours != OffHours();
        const auto contact = stored(each.key());
        QVERIFY(contact);
        QCOMPARE(toJson(contact->facts), toJson(facts));
        for (const Contribution &one : contributions(facts))
            expected[{one.slotMs, facts.dims}].apply(one.delta);
    }
    QVERIFY(off > 50);
    cells.removeIf([](const auto &cell) { return cell.value().isEmpty(); });
    QVERIFY(cells == expected);
}

void TestContactView::hoursFromNowOnMoveNothing()
{
    QList<Event> log = randomLog(5, {hoursTestWeeks}, 500);
    Event later = hoursOfTwoBrands().first();
    later.body = HoursSet{{}, 0, std::get<HoursSet>(later.body).plan};
    later.atMs = hoursTestWeeks.toMs + 1000 * hoursTestDayMs;
    log.append(later);
    ContactView view(*m_database->connection);
    QList<CellChange> changes;
    for (qsizetype i = 0; i < log.size(); ++i) {
        log[i].seq = i + 1;
        if (i + 1 == log.size()) {
            QVERIFY(view.flush(changes));
            changes.clear();
        }
        QVERIFY(view.apply(log[i]));
    }
    QVERIFY(view.flush(changes));
    QVERIFY(changes.isEmpty());
}

QTEST_GUILESS_MAIN(TestContactView)
#include "tst_contactview.moc"
