// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/connection.h"

#include <QSqlError>
#include <QTemporaryDir>
#include <QTest>

using namespace Wheelhouse;

class TestConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bindsAndReadsEveryKindOfValue();
    void aRollbackLeavesNothing();
    void aReaderCannotWrite();
    void saysWhatAnSqliteErrorMeans_data();
    void saysWhatAnSqliteErrorMeans();
    void aFailedStatementCanBeRunAgain();
    void rowsResetTheirStatement();

private:
    std::unique_ptr<Connection> open(Connection::Access access)
    {
        auto connection = Connection::open(m_folder->filePath(QStringLiteral("x.db")), access);
        return connection ? std::move(*connection) : nullptr;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestConnection::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto writer = open(Connection::Access::Write);
    QVERIFY(writer);
    QVERIFY(writer->execute(QStringLiteral("CREATE TABLE meta (key TEXT PRIMARY KEY, "
                                           "value BLOB NOT NULL)")));
}

void TestConnection::bindsAndReadsEveryKindOfValue()
{
    const auto writer = open(Connection::Access::Write);
    const QByteArray bytes("a\0b\xff", 4);
    QVERIFY(writer->change("meta_put", {QStringLiteral("🎬"), bytes}));
    QVERIFY(writer->change("meta_put", {QString(), QByteArray()}));
    {
        auto row = writer->run("meta", {QStringLiteral("🎬")});
        QVERIFY(row && row->next());
        QCOMPARE(row->blob(0), bytes);
        QVERIFY(!row->next());
        QVERIFY(!row->failure());
    }
    auto row = writer->run("meta", {QString()});
    QVERIFY(row && row->next());
    QVERIFY(row->blob(0).isEmpty());
    QCOMPARE(*writer->number(QStringLiteral("SELECT count(*) FROM meta")), 2);
    QCOMPARE(*writer->texts(QStringLiteral("SELECT key FROM meta ORDER BY key")),
             QStringList({QString(), QStringLiteral("🎬")}));
}

void TestConnection::aRollbackLeavesNothing()
{
    const auto writer = open(Connection::Access::Write);
    QVERIFY(writer->beginWrite());
    QVERIFY(writer->change("meta_put", {QStringLiteral("a"), QByteArray("1")}));
    writer->rollback();
    writer->rollback();
    QCOMPARE(*writer->number(QStringLiteral("SELECT count(*) FROM meta")), 0);
    QVERIFY(writer->beginWrite());
    QVERIFY(writer->change("meta_put", {QStringLiteral("a"), QByteArray("1")}));
    QVERIFY(writer->commit());
    QCOMPARE(*writer->number(QStringLiteral("SELECT count(*) FROM meta")), 1);
}

void TestConnection::aReaderCannotWrite()
{
    const auto reader = open(Connection::Access::Read);
    const auto changed = reader->change("meta_put", {QStringLiteral("a"), QByteArray("1")});
    QVERIFY(!changed);
    QCOMPARE(changed.error().code, ErrorCode::Unavailable);
    QVERIFY(changed.error().detail.contains(u"read-only"));
}

void TestConnection::saysWhatAnSqliteErrorMeans_data()
{
    QTest::addColumn<QString>("native");
    QTest::addColumn<int>("code");
    QTest::newRow("full") << "13" << int(ErrorCode::Unavailable);
    QTest::newRow("busy") << "5" << int(ErrorCode::Unavailable);
    QTest::newRow("i/o, extended") << "778" << int(ErrorCode::Unavailable);
    QTest::newRow("read-only, extended") << "1032" << int(ErrorCode::Unavailable);
    QTest::newRow("damaged") << "11" << int(ErrorCode::Corrupt);
    QTest::newRow("no database") << "26" << int(ErrorCode::Corrupt);
    QTest::newRow("constraint") << "1555" << int(ErrorCode::Corrupt);
}

void TestConnection::saysWhatAnSqliteErrorMeans()
{
    QFETCH(QString, native);
    QFETCH(int, code);
    const QSqlError error({}, QStringLiteral("text"), QSqlError::StatementError, native);
    const Error meant = storeError(error, QStringLiteral("/x.db"));
    QCOMPARE(int(meant.code), code);
    QCOMPARE(meant.context, QStringLiteral("/x.db"));
    QVERIFY(!meant.detail.isEmpty());
}

void TestConnection::aFailedStatementCanBeRunAgain()
{
    const auto writer = open(Connection::Access::Write);
    QVERIFY(writer->change("meta_put", {QStringLiteral("a"), QByteArray("1")}));
    QVERIFY(!writer->change("meta_put", {QStringLiteral("a"), QByteArray("1")}));
    QVERIFY(writer->change("meta_put", {QStringLiteral("b"), QByteArray("1")}));
}

void TestConnection::rowsResetTheirStatement()
{
    const auto reader = open(Connection::Access::Read);
    const auto writer = open(Connection::Access::Write);
    QVERIFY(writer->execute(QStringLiteral("PRAGMA journal_mode=WAL")));
    QVERIFY(writer->change("meta_put", {QStringLiteral("a"), QByteArray("1")}));
    {
        auto row = reader->run("meta", {QStringLiteral("a")});
        QVERIFY(row && row->next());
    }
    // A reader that still held its snapshot would keep the journal from being emptied.
    QCOMPARE(*writer->number(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")), 0);
    auto row = reader->run("meta", {QStringLiteral("a")});
    QVERIFY(row && row->next());
    QCOMPARE(row->blob(0), QByteArray("1"));
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
