// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/backup.h"

#include "backend/store/store.h"
#include "backend/store/verify.h"
#include "tests/support/eventstream.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Wheelhouse;

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aStoreInUseIsCopiedAsItIs();
    void aBackupComesBackAsTheSameStore();
    void neverWritesOverAFile();
    void neverWritesOverAStore();
    void aJournalLeftBehindIsInTheWay();
    void refusesWhatIsNoGoodBackup_data();
    void refusesWhatIsNoGoodBackup();
    void leavesNothingBehindWhenItFails();
    void theCopyIsItsOwnersAlone();

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

void TestBackup::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = Store::open(path("store"));
    QVERIFY(store);
    m_store = std::move(*store);
    QList<Event> events = EventStream(6).take(500);
    QVERIFY(m_store->append(events));
}

void TestBackup::aStoreInUseIsCopiedAsItIs()
{
    QVERIFY(backupStore(path("store"), path("copy.db")));
    QList<Event> events = EventStream(7).take(100);
    QVERIFY(m_store->append(events));
    const auto report = verifyStore(path("copy.db"));
    QVERIFY(report);
    QCOMPARE(report->problems, QStringList());
    QCOMPARE(report->lastSeq, 500);
}

void TestBackup::aBackupComesBackAsTheSameStore()
{
    QVERIFY(m_store->saveToken({"digest", QStringLiteral("ann"), {}, 1, 2}));
    QVERIFY(backupStore(path("store"), path("copy.db")));
    QVERIFY(restoreStore(path("copy.db"), path("new/place")));
    auto restored = Store::open(path("new/place"));
    QVERIFY(restored);
    QCOMPARE((*restored)->lastSeq(), 500);
    QCOMPARE((*restored)->secret(), m_store->secret());
    QList<Event> events = EventStream(7).take(100);
    QVERIFY((*restored)->append(events));
    QVERIFY(verifyStore(path("new/place"))->clean());
}

void TestBackup::neverWritesOverAFile()
{
    QFile file(path("copy.db"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("precious");
    file.close();
    const auto done = backupStore(path("store"), path("copy.db"));
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Conflict);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("precious"));
}

void TestBackup::neverWritesOverAStore()
{
    QVERIFY(backupStore(path("store"), path("copy.db")));
    const auto done = restoreStore(path("copy.db"), path("store"));
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Conflict);
    QVERIFY(verifyStore(path("store"))->clean());
}

void TestBackup::aJournalLeftBehindIsInTheWay()
{
    QVERIFY(backupStore(path("store"), path("copy.db")));
    QVERIFY(QDir().mkpath(path("other")));
    QFile journal(path("other/wheelhouse.db-wal"));
    QVERIFY(journal.open(QIODevice::WriteOnly));
    const auto done = restoreStore(path("copy.db"), path("other"));
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Conflict);
    QCOMPARE(done.error().context, journal.fileName());
}

void TestBackup::refusesWhatIsNoGoodBackup_data()
{
    QTest::addColumn<QString>("damage");
    QTest::addColumn<int>("code");
    QTest::newRow("missing") << "missing" << int(ErrorCode::NotFound);
    QTest::newRow("empty") << "empty" << int(ErrorCode::Corrupt);
    QTest::newRow("text") << "text" << int(ErrorCode::Corrupt);
    QTest::newRow("truncated") << "truncated" << int(ErrorCode::Corrupt);
    QTest::newRow("spoilt") << "spoilt" << int(ErrorCode::Corrupt);
    QTest::newRow("newer") << "newer" << int(ErrorCode::NewerVersion);
}

void TestBackup::refusesWhatIsNoGoodBackup()
{
    QFETCH(QString, damage);
    QFETCH(int, code);
    QVERIFY(backupStore(path("store"), path("copy.db")));
    QFile copy(path("copy.db"));
    if (damage == u"newer") {
        const auto connection = Connection::open(copy.fileName(), Connection::Access::Write);
        QVERIFY((*connection)->execute(QStringLiteral("PRAGMA user_version=99")));
    } else if (damage == u"missing") {
        QVERIFY(copy.remove());
    } else {
        QVERIFY(copy.open(QIODevice::ReadWrite));
        if (damage == u"empty") {
            copy.resize(0);
        } else if (damage == u"truncated") {
            copy.resize(copy.size() / 2);
        } else if (damage == u"text") {
            copy.resize(0);
            copy.write(QByteArray("not a store ").repeated(900));
        } else {
            copy.seek(copy.size() / 2 / 4096 * 4096);
            copy.write(QByteArray(4096, '\xcc'));
        }
        copy.close();
    }
    const auto done = restoreStore(path("copy.db"), path("other"));
    QVERIFY(!done);
    QCOMPARE(int(done.error().code), code);
    QVERIFY(!QFile::exists(path("other/wheelhouse.db")));
}

void TestBackup::leavesNothingBehindWhenItFails()
{
    QCOMPARE(backupStore(path("store"), path("no/such/folder/copy.db")).error().code,
             ErrorCode::Unavailable);
    QCOMPARE(backupStore(path("nowhere"), path("copy.db")).error().code, ErrorCode::NotFound);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList(QStringLiteral("store")));
}

void TestBackup::theCopyIsItsOwnersAlone()
{
    QVERIFY(backupStore(path("store"), path("copy.db")));
    QVERIFY(!(QFile(path("copy.db")).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
