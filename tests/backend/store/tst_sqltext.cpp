// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/sqltext.h"

#include <QTest>

using namespace Wheelhouse;

class TestSqlText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAStatementByItsName();
    void migrationsAreNumberedWithoutGap();
    void aMigrationComesApartIntoItsStatements();
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

QTEST_GUILESS_MAIN(TestSqlText)
#include "tst_sqltext.moc"
