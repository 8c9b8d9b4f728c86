// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/import/csvtable.h"

#include <QBuffer>
#include <QTest>

using namespace Wheelhouse;

class TestCsvTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAreFoundWhereverTheyAre();
    void missingColumnsAreNamed();
    void malformedRowsAreCountedAndPassed();
};

namespace {

const QStringList wanted{QStringLiteral("id"), QStringLiteral("name")};

struct Opened
{
    explicit Opened(const QByteArray &content) : text(content)
    {
        buffer.setBuffer(&text);
        buffer.open(QIODevice::ReadOnly);
    }
    QByteArray text;
    QBuffer buffer;
    ImportReport report;
    CsvTable table{buffer, QStringLiteral("f.csv"), {}, report};
};

} // namespace

void TestCsvTable::columnsAreFoundWhereverTheyAre()
{
    Opened file("name,more,id\nAnna,x,7\n");
    QVERIFY(file.table.readHeader(wanted).ok());
    QVERIFY(file.table.next());
    QCOMPARE(file.table.field(0), QStringLiteral("7"));
    QCOMPARE(file.table.field(1), QStringLiteral("Anna"));
    QVERIFY(!file.table.next());
    QCOMPARE(file.report.read, 1);
}

void TestCsvTable::missingColumnsAreNamed()
{
    Opened file("more\n1\n");
    const auto read = file.table.readHeader(wanted);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().text(), QStringLiteral("f.csv:1: columns missing: id, name"));
    QVERIFY(!Opened("").table.readHeader(wanted).ok());
}

void TestCsvTable::malformedRowsAreCountedAndPassed()
{
    Opened file("id,name\n1\n2,\"Jan\"x\n3,Ewa\n");
    QVERIFY(file.table.readHeader(wanted).ok());
    QVERIFY(file.table.next());
    QCOMPARE(file.table.field(1), QStringLiteral("Ewa"));
    QCOMPARE(file.table.line(), 4);
    QCOMPARE(file.report.read, 3);
    QCOMPARE(file.report.refused.first().text(),
             QStringLiteral("f.csv:2: malformed row (1 fields where 2 belong)"));
    QCOMPARE(file.report.refused.last().text(),
             QStringLiteral("f.csv:3: malformed row (text after the end of a quoted field)"));
}

QTEST_GUILESS_MAIN(TestCsvTable)
#include "tst_csvtable.moc"
