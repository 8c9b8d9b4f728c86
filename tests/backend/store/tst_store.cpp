// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/store.h"

#include "backend/store/storereader.h"
#include "backend/store/verify.h"
#include "tests/support/eventstream.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Wheelhouse;

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void numbersEventsFromOneWithoutGap();
    void goesOnWhereItStoppedAfterReopening();
    void tellsWhatMovedInTheCells();
    void appendingNothingIsNothing();
    void anExpectedSeqMustBeTheOneGiven();
    void makesTheFolderAndKeepsTheFileToItsOwner();
    void isOpenForOneWriterOnly();
    void keepsItsSecret();
    void keepsAndForgetsTokens();
    void refusesAFileThatIsNoStore_data();
    void refusesAFileThatIsNoStore();
    void leavesANewerStoreUntouched();
    void anotherUrlIsInvalid();

private:
    std::unique_ptr<Store> open()
    {
        auto store = Store::open(m_folder->path());
        if (!store)
            qWarning("%ls", qUtf16Printable(store.error().text()));
        return store ? std::move(*store) : nullptr;
    }
    QString file() const { return m_folder->filePath(QStringLiteral("wheelhouse.db")); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestStore::numbersEventsFromOneWithoutGap()
{
    const auto store = open();
    QCOMPARE(store->lastSeq(), 0);
    EventStream stream(1);
    qint64 expected = 0;
    for (int count : {1, 30, 1, 200}) {
        QList<Event> events = stream.take(count);
        const auto result = store->append(events);
        QVERIFY(result);
        QCOMPARE(result->firstSeq, expected + 1);
        for (const Event &event : std::as_const(events))
            QCOMPARE(event.seq, ++expected);
        QCOMPARE(result->lastSeq, expected);
        QCOMPARE(store->lastSeq(), expected);
    }
    const auto report = verifyStore(m_folder->path());
    QVERIFY(report);
    QCOMPARE(report->problems, QStringList());
    QCOMPARE(report->events, expected);
}

void TestStore::goesOnWhereItStoppedAfterReopening()
{
    EventStream stream(2);
    for (int round = 0; round < 3; ++round) {
        const auto store = open();
        QCOMPARE(store->lastSeq(), round * 50);
        QList<Event> events = stream.take(50);
        QVERIFY(store->append(events));
    }
    QVERIFY(verifyStore(m_folder->path())->clean());
}

void TestStore::tellsWhatMovedInTheCells()
{
    const auto store = open();
    Event event;
    event.atMs = 1'700'000'000'000;
    event.conversation = QStringLiteral("c1");
    event.channel = QStringLiteral("webchat");
    event.body = ConversationStarted{};
    QList<Event> events{event};
    const auto result = store->append(events);
    QVERIFY(result);
    QCOMPARE(result->cells.size(), 1);
    QCOMPARE(result->cells.first().key.slotMs, slotOf(event.atMs));
    QCOMPARE(result->cells.first().key.dims.channel, event.channel);
    QVERIFY(result->cells.first().deltas.contains(CellDelta{Measure::Contacts, 1}));
}

void TestStore::appendingNothingIsNothing()
{
    const auto store = open();
    QList<Event> none;
    QVERIFY(store->append(none));
    QCOMPARE(store->lastSeq(), 0);
}

void TestStore::anExpectedSeqMustBeTheOneGiven()
{
    const auto store = open();
    QList<Event> events = EventStream(3).take(3);
    events[1].seq = 2;
    QVERIFY(store->append(events));
    QList<Event> wrong = EventStream(4).take(3);
    wrong[2].seq = 7;
    const auto result = store->append(wrong);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Conflict);
    QCOMPARE(result.error().context, QStringLiteral("events[2]"));
    QCOMPARE(wrong.first().seq, 0);
    QCOMPARE(store->lastSeq(), 3);
}

void TestStore::makesTheFolderAndKeepsTheFileToItsOwner()
{
    const QString folder = m_folder->filePath(QStringLiteral("a/b"));
    auto store = Store::open(folder);
    QVERIFY(store);
    QList<Event> events = EventStream(5).take(10);
    QVERIFY((*store)->append(events));
    for (const char *ending : {"", "-wal"}) {
        const QFile file((*store)->url().file + QLatin1StringView(ending));
        QVERIFY(file.exists());
        QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }
}

void TestStore::isOpenForOneWriterOnly()
{
    auto first = open();
    const auto second = Store::open(m_folder->path());
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::InUse);
    QVERIFY(second.error().detail.contains(QString::number(QCoreApplication::applicationPid())));
    QList<Event> events = EventStream(6).take(3);
    QVERIFY(first->append(events));
    first.reset();
    QVERIFY(open());
}

void TestStore::keepsItsSecret()
{
    const QByteArray secret = open()->secret();
    QCOMPARE(secret.size(), 32);
    QCOMPARE(open()->secret(), secret);
    const QTemporaryDir other;
    QVERIFY((*Store::open(other.path()))->secret() != secret);
}

void TestStore::keepsAndForgetsTokens()
{
    const auto store = open();
    const TokenRecord token{QByteArray("\0digest", 7), QStringLiteral("ann"),
                            QStringLiteral("laptop"), 5, 9};
    QVERIFY(store->saveToken(token));
    const auto reader = StoreReader::open(m_folder->path());
    QVERIFY(reader);
    QCOMPARE(*(*reader)->token(token.digest), std::optional(token));
    QVERIFY(!*(*reader)->token("other"));
    TokenRecord again = token;
    again.expiresMs = 0;
    QVERIFY(store->saveToken(again));
    QCOMPARE(*(*reader)->tokensOf(QStringLiteral("ann")), QList<TokenRecord>{again});
    QVERIFY(store->removeToken(token.digest));
    QVERIFY(store->removeToken(token.digest));
    QVERIFY(!*(*reader)->token(token.digest));
}

void TestStore::refusesAFileThatIsNoStore_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text")
        << QByteArray("this is not a database at all, but a letter to the editor\n").repeated(50);
    QTest::newRow("binary") << QByteArray(8192, '\xa5');
}

void TestStore::refusesAFileThatIsNoStore()
{
    QFETCH(QByteArray, bytes);
    QFile file(this->file());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const auto store = Store::open(m_folder->path());
    QVERIFY(!store);
    QCOMPARE(store.error().code, ErrorCode::Corrupt);
    QCOMPARE(store.error().context, file.fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

void TestStore::leavesANewerStoreUntouched()
{
    QVERIFY(open());
    {
        const auto future = Connection::open(file(), Connection::Access::Write);
        QVERIFY((*future)->execute(QStringLiteral("PRAGMA user_version=9000")));
    }
    QFile stored(file());
    QVERIFY(stored.open(QIODevice::ReadOnly));
    const QByteArray before = stored.readAll();
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto store = Store::open(m_folder->path());
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::NewerVersion);
        QVERIFY(store.error().detail.contains(u"9000"));
    }
    stored.seek(0);
    QCOMPARE(stored.readAll(), before);
    QCOMPARE(StoreReader::open(m_folder->path()).error().code, ErrorCode::NewerVersion);
}

void TestStore::anotherUrlIsInvalid()
{
    QCOMPARE(Store::open(QStringLiteral("mysql://x/y")).error().code, ErrorCode::Invalid);
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
