// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/schema.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Wheelhouse;

class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bringsAnEmptyFileUpToDate();
    void doesNothingTheSecondTime();
    void continuesAnOlderStore();
    void refusesANewerStoreAndNamesBothVersions();
    void refusesAForeignDatabase();
    void leavesAnOlderStoreAsItWasWhenAMigrationFails();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_connection;
};

void TestSchema::init()
{
    m_connection.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto made =
        Connection::open(m_folder->filePath(QStringLiteral("x.db")), Connection::Access::Write);
    QVERIFY(made);
    m_connection = std::move(*made);
}

void TestSchema::bringsAnEmptyFileUpToDate()
{
    auto state = schemaState(*m_connection);
    QVERIFY(state);
    QCOMPARE(state->kind, SchemaState::Kind::Empty);
    QVERIFY(checkSchema(*state, {}));
    QVERIFY(migrate(*m_connection));
    state = schemaState(*m_connection);
    QCOMPARE(state->kind, SchemaState::Kind::Store);
    QCOMPARE(state->version, schemaVersion());
}

void TestSchema::doesNothingTheSecondTime()
{
    QVERIFY(migrate(*m_connection));
    const QString sql = QStringLiteral("PRAGMA schema_version");
    const auto before = m_connection->number(sql);
    QVERIFY(migrate(*m_connection));
    QCOMPARE(*m_connection->number(sql), *before);
}

void TestSchema::continuesAnOlderStore()
{
    QVERIFY(migrate(*m_connection));
    const auto tables = m_connection->texts(
        QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN "
                       "('meta', 'event', 'token')"));
    QVERIFY(tables && tables->contains(QStringLiteral("contact")));
    QVERIFY(m_connection->execute(QStringLiteral("PRAGMA foreign_keys=OFF")));
    for (const QString &table : *tables)
        QVERIFY(m_connection->execute(QStringLiteral("DROP TABLE %1").arg(table)));
    QVERIFY(m_connection->execute(QStringLiteral("DROP INDEX event_staff")));
    QVERIFY(m_connection->execute(QStringLiteral("ALTER TABLE event DROP COLUMN staff")));
    QVERIFY(m_connection->execute(QStringLiteral("PRAGMA user_version=1")));
    QVERIFY(migrate(*m_connection));
    QCOMPARE(schemaState(*m_connection)->version, schemaVersion());
    QCOMPARE(*m_connection->number(QStringLiteral("SELECT count(*) FROM contact")), 0);
}

void TestSchema::refusesANewerStoreAndNamesBothVersions()
{
    QVERIFY(migrate(*m_connection));
    QVERIFY(m_connection->execute(QStringLiteral("PRAGMA user_version=77")));
    const auto fine = checkSchema(*schemaState(*m_connection), QStringLiteral("/x.db"));
    QVERIFY(!fine);
    QCOMPARE(fine.error().code, ErrorCode::NewerVersion);
    QVERIFY(fine.error().detail.contains(u"77"));
    QVERIFY(fine.error().detail.contains(QString::number(schemaVersion())));
}

void TestSchema::refusesAForeignDatabase()
{
    QVERIFY(m_connection->execute(QStringLiteral("CREATE TABLE moz_cookies (id INTEGER)")));
    const auto fine = checkSchema(*schemaState(*m_connection), QStringLiteral("/x.db"));
    QVERIFY(!fine);
    QCOMPARE(fine.error().code, ErrorCode::Corrupt);
}

void TestSchema::leavesAnOlderStoreAsItWasWhenAMigrationFails()
{
    // A table in the way of the second migration.
    QVERIFY(m_connection->execute(QStringLiteral("CREATE TABLE cell (id INTEGER)")));
    QVERIFY(!migrate(*m_connection));
    QCOMPARE(*m_connection->texts(QStringLiteral("SELECT name FROM sqlite_master")),
             QStringList(QStringLiteral("cell")));
    QCOMPARE(*m_connection->number(QStringLiteral("PRAGMA user_version")), 0);
    QVERIFY(m_connection->execute(QStringLiteral("DROP TABLE cell")));
    QVERIFY(migrate(*m_connection));
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
