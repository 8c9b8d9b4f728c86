// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/sqltext.h"

#include "tests/backend/store/testdatabase.h"

#include <QDir>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace Wheelhouse;

class TestSqlText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAStatementByItsName();
    void migrationsAreNumberedWithoutGap();
    void aMigrationComesApartIntoItsStatements();
    void noStatementReadsAWholeLogOrAllContacts();
};

void TestSqlText::findsAStatementByItsName()
{
    QVERIFY(sqlText("event_insert").startsWith(u"INSERT INTO event"));
}

void TestSqlText::migrationsAreNumberedWithoutGap()
{
    const QStringList names = migrationNames();
    QVERIFY(names.size() >= 2);
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString number = QStringLiteral("%1_").arg(i + 1, 4, 10, QLatin1Char('0'));
        QVERIFY2(names.at(i).startsWith(number), qPrintable(names.at(i)));
    }
}

void TestSqlText::aMigrationComesApartIntoItsStatements()
{
    for (const QString &name : migrationNames()) {
        const QStringList statements = migrationStatements(name);
        QVERIFY(!statements.isEmpty());
        for (const QString &statement : statements) {
            QCOMPARE(statement.count(u';'), 1);
            QVERIFY(!statement.contains(u"--"));
        }
    }
}

// What verifies a store reads all of it; nothing else may, or a store of years starts for minutes.
void TestSqlText::noStatementReadsAWholeLogOrAllContacts()
{
    const TestDatabase store;
    const QString name = QStringLiteral("plans");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(store.folder.filePath(QStringLiteral("x.db")));
        QVERIFY(database.open());
        const QRegularExpression whole(
            QStringLiteral("^SCAN (event|contact|cell|sheet)(?! USING INDEX contact_open)"));
        const QDir folder(QStringLiteral(":/wheelhouse/store/sql"));
        int looked = 0;
        for (const QString &file : folder.entryList(QDir::Files)) {
            if (file.startsWith(u"verify_") || file.startsWith(u"vacuum_"))
                continue; // they want another store beside this one
            QString statement = sqlText(qPrintable(QString(file).chopped(4)));
            statement.replace(QRegularExpression(QStringLiteral("\\?\\d*")), QStringLiteral("1"));
            QSqlQuery plan(database);
            QVERIFY2(plan.exec(QStringLiteral("EXPLAIN QUERY PLAN ") + statement),
                     qPrintable(QStringLiteral("%1: %2").arg(file, plan.lastError().text())));
            while (plan.next()) {
                const QString step = plan.value(3).toString();
                QVERIFY2(!whole.match(step).hasMatch(),
                         qPrintable(QStringLiteral("%1: %2").arg(file, step)));
            }
            ++looked;
        }
        QVERIFY(looked > 80);
    }
    QSqlDatabase::removeDatabase(name);
}

QTEST_GUILESS_MAIN(TestSqlText)
#include "tst_sqltext.moc"
