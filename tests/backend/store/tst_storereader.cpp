// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/storereader.h"

#include "backend/store/store.h"
#include "tests/support/eventstream.h"
#include "tests/support/foldedcontacts.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Wheelhouse;

class TestStoreReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhenThereIsNoStore();
    void anOlderStoreIsForItsWriterToBringUpToDate();
    void givesEveryEventInOrder();
    void stopsWhenAsked();
    void givesTheEventsOfAConversation();
    void knowsWhichConversationsAreOpen();
    void givesAContactsFacts();
    void floorIsMadeOfWhatIsOpenAndOfTheLastOfEachKind();
    void floorCanHoldWhatWasClosedLately();
    void givesTheCellsOfARange();
    void countsWhoHandledHowMany();
    void givesUsersAsSavedLast();
    void givesTheLastScriptOfEachBot();
    void givesAnnotationsInTimeOrder();
    void givesTheShiftsOfATime();
    void boundsAreThoseOfTheClocks();
    void aHeldStateDoesNotMoveUntilItIsLetGo();
    void seesAnEmptyStore();

private:
    StoreReader &reader() { return *m_reader; }
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<StoreReader> m_reader;
    QList<Event> m_events;
    QHash<QString, ContactRecord> m_contacts;
};

void TestStoreReader::initTestCase()
{
    auto store = Store::open(m_folder.path());
    QVERIFY(store);
    m_store = std::move(*store);
    EventStream stream(21);
    for (int i = 0; i < 4; ++i) {
        QList<Event> events = stream.take(500);
        QVERIFY(m_store->append(events));
        m_events += events;
    }
    for (const Event &event : std::as_const(m_events)) {
        if (event.conversation.isEmpty())
            continue;
        ContactRecord &contact = m_contacts[event.conversation];
        contact.id = event.conversation;
        contact.customer = event.customer;
        if (const auto *assigned = std::get_if<Assigned>(&event.body))
            contact.agent = assigned->agent;
    }
    const QHash<QString, ContactFacts> folded = foldedContacts(m_events);
    for (ContactRecord &contact : m_contacts)
        contact.facts = folded.value(contact.id);
    auto reader = StoreReader::open(m_folder.path());
    QVERIFY(reader);
    m_reader = std::move(*reader);
}

void TestStoreReader::saysWhenThereIsNoStore()
{
    const QTemporaryDir empty;
    const auto reader = StoreReader::open(empty.path());
    QVERIFY(!reader);
    QCOMPARE(reader.error().code, ErrorCode::NotFound);
    QVERIFY(!QFile::exists(empty.filePath(QStringLiteral("wheelhouse.db"))));
}

void TestStoreReader::anOlderStoreIsForItsWriterToBringUpToDate()
{
    const QTemporaryDir folder;
    const QString file = (*Store::open(folder.path()))->url().file;
    const auto older = Connection::open(file, Connection::Access::Write);
    QVERIFY((*older)->execute(QStringLiteral("PRAGMA user_version=1")));
    QCOMPARE(StoreReader::open(folder.path()).error().code, ErrorCode::Conflict);
}

void TestStoreReader::givesEveryEventInOrder()
{
    qint64 seq = 100;
    const auto done = reader().forEachEvent(100, [&](const Event &event) {
        const Event &expected = m_events.at(event.seq - 1);
        return event.seq == ++seq && event.atMs == expected.atMs &&
               encodeBody(event.body) == encodeBody(expected.body);
    });
    QVERIFY(done);
    QCOMPARE(seq, m_events.size());
}

void TestStoreReader::stopsWhenAsked()
{
    int seen = 0;
    QVERIFY(reader().forEachEvent(0, [&](const Event &) { return ++seen < 3; }));
    QCOMPARE(seen, 3);
}

void TestStoreReader::givesTheEventsOfAConversation()
{
    const QString id = m_contacts.cbegin().key();
    QList<qint64> expected;
    for (const Event &event : std::as_const(m_events)) {
        if (event.conversation == id)
            expected.append(event.seq);
    }
    const auto events = reader().eventsOf(id);
    QVERIFY(events);
    QCOMPARE(events->size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i)
        QCOMPARE(events->at(i).seq, expected.at(i));
    QCOMPARE(reader().eventsOf(id, expected.first())->size(), expected.size() - 1);
    QVERIFY(reader().eventsOf(QStringLiteral("nobody"))->isEmpty());
    QVERIFY(reader().eventsOf(QString())->isEmpty());
}

void TestStoreReader::knowsWhichConversationsAreOpen()
{
    QStringList expected;
    for (const ContactRecord &contact : std::as_const(m_contacts)) {
        QVERIFY(*reader().conversationKnown(contact.id));
        if (contact.facts.closedMs == 0)
            expected.append(contact.id);
    }
    expected.sort();
    QCOMPARE(*reader().openConversations(), expected);
    QVERIFY(!*reader().conversationKnown(QStringLiteral("nobody")));
}

void TestStoreReader::givesAContactsFacts()
{
    for (const ContactRecord &contact : std::as_const(m_contacts)) {
        const auto found = reader().contact(contact.id);
        QVERIFY(found && *found);
        QVERIFY(**found == contact);
    }
    QVERIFY(!*reader().contact(QStringLiteral("nobody")));
}

void TestStoreReader::floorIsMadeOfWhatIsOpenAndOfTheLastOfEachKind()
{
    QMap<qint64, bool> expected;
    QHash<QString, qint64> last;
    for (const Event &event : std::as_const(m_events)) {
        if (const auto *set = std::get_if<PresenceSet>(&event.body))
            last.insert(QStringLiteral("presence ") + set->agent, event.seq);
        else if (const auto *limit = std::get_if<LimitSet>(&event.body))
            last.insert(QStringLiteral("limit ") + limit->agent, event.seq);
        else if (const auto *saved = std::get_if<UserSaved>(&event.body))
            last.insert(QStringLiteral("user ") + saved->user, event.seq);
        else if (const auto *script = std::get_if<ScriptPublished>(&event.body))
            last.insert(QStringLiteral("script ") + script->bot, event.seq);
        else if (m_contacts.contains(event.conversation) &&
                 m_contacts.value(event.conversation).facts.closedMs == 0)
            expected.insert(event.seq, true);
    }
    QVERIFY(last.size() > 10);
    for (const qint64 seq : std::as_const(last))
        expected.insert(seq, true);
    const auto events = reader().floorEvents();
    QVERIFY(events);
    QList<qint64> found;
    for (const Event &event : *events)
        found.append(event.seq);
    QCOMPARE(found, expected.keys());
}

void TestStoreReader::floorCanHoldWhatWasClosedLately()
{
    QSet<QString> expected;
    const qint64 sinceMs = m_events.last().atMs - 600'000;
    for (const ContactRecord &contact : std::as_const(m_contacts)) {
        if (contact.facts.closedMs == 0 || contact.facts.closedMs >= sinceMs)
            expected.insert(contact.id);
    }
    const auto events = reader().floorEvents(sinceMs);
    QVERIFY(events);
    QSet<QString> found;
    for (const Event &event : *events) {
        if (!event.conversation.isEmpty())
            found.insert(event.conversation);
    }
    QCOMPARE(found, expected);
    QVERIFY(found.size() > reader().openConversations()->size());
    QVERIFY(found.size() < m_contacts.size());
}

void TestStoreReader::givesTheCellsOfARange()
{
    const qint64 endMs = std::numeric_limits<qint64>::max();
    qint64 contacts = 0;
    QList<qint64> starts;
    QVERIFY(reader().forEachCell(0, endMs, [&](const CellKey &key, const Cell &cell) {
        contacts += cell.count(Measure::Contacts);
        starts.append(key.slotMs);
    }));
    QCOMPARE(contacts, m_contacts.size());
    QVERIFY(std::is_sorted(starts.cbegin(), starts.cend()));
    const qint64 middle = starts.at(starts.size() / 2);
    qsizetype before = 0, after = 0;
    QVERIFY(reader().forEachCell(0, middle, [&](const CellKey &, const Cell &) { ++before; }));
    QVERIFY(reader().forEachCell(middle, endMs, [&](const CellKey &, const Cell &) { ++after; }));
    QCOMPARE(before, starts.indexOf(middle));
    QCOMPARE(before + after, starts.size());
}

void TestStoreReader::countsWhoHandledHowMany()
{
    const qint64 fromMs = m_events.at(m_events.size() / 2).atMs;
    QHash<QString, qint64> expected;
    for (const ContactRecord &contact : std::as_const(m_contacts)) {
        if (contact.facts.closedMs >= fromMs && !contact.agent.isEmpty())
            ++expected[contact.agent];
    }
    QVERIFY(!expected.isEmpty());
    QCOMPARE(*reader().handledSince(fromMs), expected);
}

void TestStoreReader::givesUsersAsSavedLast()
{
    const auto users = reader().users();
    QVERIFY(users);
    QVERIFY(users->size() > 2);
    QVERIFY(std::is_sorted(users->cbegin(), users->cend(),
                           [](const auto &a, const auto &b) { return a.user < b.user; }));
    const QString id = users->first().user;
    QCOMPARE((*reader().user(id))->name, id.toUpper());
    QVERIFY(!*reader().user(QStringLiteral("nobody")));
}

void TestStoreReader::givesTheLastScriptOfEachBot()
{
    const auto scripts = reader().latestScripts();
    QVERIFY(scripts);
    QCOMPARE(scripts->size(), 1);
    QString version;
    for (const Event &event : std::as_const(m_events)) {
        if (std::holds_alternative<ScriptPublished>(event.body))
            version = event.scriptVersion;
    }
    QCOMPARE(scripts->first().scriptVersion, version);
}

void TestStoreReader::givesAnnotationsInTimeOrder()
{
    const qint64 fromMs = m_events.at(400).atMs;
    const qint64 toMs = m_events.at(1600).atMs;
    QList<qint64> expected;
    for (const Event &event : std::as_const(m_events)) {
        const bool marks = std::holds_alternative<ScriptPublished>(event.body) ||
                           std::holds_alternative<Annotated>(event.body);
        if (marks && event.atMs >= fromMs && event.atMs < toMs)
            expected.append(event.seq);
    }
    const auto found = reader().annotations(fromMs, toMs);
    QVERIFY(found);
    QCOMPARE(found->size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i)
        QCOMPARE(found->at(i).seq, expected.at(i));
}

void TestStoreReader::givesTheShiftsOfATime()
{
    const QTemporaryDir folder;
    auto store = Store::open(folder.path());
    QVERIFY(store);
    const QString ann = QStringLiteral("ann"), bob = QStringLiteral("bob");
    QList<Event> events(2);
    events[0].body = ShiftsSet{ann, 0, 100, {{10, 20}, {30, 40}}, QStringLiteral("k")};
    events[1].body = ShiftsSet{bob, 0, 100, {{15, 35}}, {}};
    QVERIFY((*store)->append(events));
    auto reader = StoreReader::open(folder.path());
    QVERIFY(reader);
    const auto between = [&](qint64 fromMs, qint64 toMs, const QString &agent = {}) {
        return (*reader)->shifts(fromMs, toMs, agent).value();
    };
    QCOMPARE(between(20, 30), (ShiftPlans{{bob, {{15, 35}}}}));
    QCOMPARE(between(19, 31), (ShiftPlans{{ann, {{10, 20}, {30, 40}}}, {bob, {{15, 35}}}}));
    QCOMPARE(between(19, 31, ann), (ShiftPlans{{ann, {{10, 20}, {30, 40}}}}));
    QCOMPARE(between(40, 1000), ShiftPlans());
    const auto records = (*reader)->shiftRecords();
    QVERIFY(records);
    QCOMPARE(records->plans, between(0, 1000));
    QCOMPARE(records->sets.size(), 2);
    QCOMPARE(records->sets[0].key, QStringLiteral("k"));
    QCOMPARE(records->sets[1].agent, bob);
    QVERIFY(records->sets[0].seq < records->sets[1].seq);
}

void TestStoreReader::boundsAreThoseOfTheClocks()
{
    const auto bounds = reader().bounds();
    QVERIFY(bounds);
    QCOMPARE(bounds->firstMs, m_events.first().atMs);
    QCOMPARE(bounds->lastMs, m_events.last().atMs);
    QCOMPARE(bounds->lastSeq, m_events.size());
    qint64 lastSlotMs = 0;
    QVERIFY(reader().forEachCell(
        0, std::numeric_limits<qint64>::max(),
        [&](const CellKey &key, const Cell &) { lastSlotMs = std::max(lastSlotMs, key.slotMs); }));
    QVERIFY(lastSlotMs > 0);
    QCOMPARE(bounds->lastSlotMs, lastSlotMs);
}

void TestStoreReader::aHeldStateDoesNotMoveUntilItIsLetGo()
{
    const QTemporaryDir folder;
    auto store = Store::open(folder.path());
    auto reader = StoreReader::open(folder.path());
    QVERIFY(store && reader);
    EventStream stream(5);
    QList<Event> events = stream.take(10);
    QVERIFY((*store)->append(events));
    QCOMPARE(*(*reader)->begin(), 10);
    events = stream.take(10);
    QVERIFY((*store)->append(events));
    QCOMPARE((*reader)->bounds()->lastSeq, 10);
    QVERIFY((*reader)->forEachCell(0, 1, [](const CellKey &, const Cell &) {}));
    QCOMPARE((*reader)->bounds()->lastSeq, 10);
    (*reader)->end();
    QCOMPARE((*reader)->bounds()->lastSeq, 20);
}

void TestStoreReader::seesAnEmptyStore()
{
    const QTemporaryDir folder;
    const auto store = Store::open(folder.path());
    auto reader = StoreReader::open(folder.path());
    QVERIFY(reader);
    QCOMPARE((*reader)->bounds()->lastSeq, 0);
    QVERIFY((*reader)->floorEvents()->isEmpty());
    QVERIFY((*reader)->users()->isEmpty());
    QVERIFY((*reader)->latestScripts()->isEmpty());
}

QTEST_GUILESS_MAIN(TestStoreReader)
#include "tst_storereader.moc"
