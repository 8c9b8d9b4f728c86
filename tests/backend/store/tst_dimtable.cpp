// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/dimtable.h"

#include "tests/backend/store/testdatabase.h"

#include <QTest>

using namespace Wheelhouse;

class TestDimTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dimsComeBackAsTheyWere();
    void newOnesAreReadAndKnownOnesKept();
    void dimsThatCannotBeReadAreSaid();

private:
    Result<void> add(const QByteArray &key)
    {
        return m_database.connection->change("dim_add", {QString::fromUtf8(key)});
    }
    TestDatabase m_database;
};

void TestDimTable::dimsComeBackAsTheyWere()
{
    ContactDims dims;
    QCOMPARE(*decodeDims(encodeDims(dims)), dims);
    dims.channel = QStringLiteral("webchat");
    dims.topic = QStringLiteral("größe \"5\"");
    dims.scriptVersion = QStringLiteral("v12");
    QCOMPARE(*decodeDims(encodeDims(dims)), dims);
    QCOMPARE(decodeDims("nothing").error().code, ErrorCode::Corrupt);
}

void TestDimTable::newOnesAreReadAndKnownOnesKept()
{
    ContactDims dims;
    DimTable table;
    for (int number = 1; number < 4; ++number) {
        dims.topic = QString::number(number);
        QVERIFY(add(encodeDims(dims)));
        QVERIFY(table.refresh(*m_database.connection));
        QCOMPARE(table.all().size(), number);
        QCOMPARE(table.all().value(quint32(number)), dims);
        QCOMPARE(table.all().value(1).topic, QStringLiteral("1"));
    }
}

void TestDimTable::dimsThatCannotBeReadAreSaid()
{
    QVERIFY(add("[]"));
    DimTable table;
    const auto read = table.refresh(*m_database.connection);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Corrupt);
}

QTEST_GUILESS_MAIN(TestDimTable)
#include "tst_dimtable.moc"
