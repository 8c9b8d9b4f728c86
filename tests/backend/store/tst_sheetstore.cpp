// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/sheetstore.h"

#include "tests/backend/store/testdatabase.h"
#include "tests/support/randomcells.h"

#include <QTest>

using namespace Wheelhouse;

class TestSheetStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsComeBackAsTheyWere();
    void onlyTheWantedPartsAreRead();
    void aSheetReplacesTheOneThatWasThere();
    void kindsAndStartsDoNotMeet();
    void aSheetThatIsNotThereHasNoParts();
    void bytesThatAreNotCompressedAreRefused();
    void sumsByValueComeBackWithTheirNames();

private:
    TestDatabase m_database;
    SheetStore m_sheets{*m_database.connection};
};

namespace {

using Kind = SheetStore::Kind;
const QMap<int, QByteArray> someParts{{0, QByteArray(5000, 'x')}, {1, QByteArray()}, {7, "abc"}};

} // namespace

void TestSheetStore::partsComeBackAsTheyWere()
{
    QVERIFY(m_sheets.put(Kind::Day, 0, someParts));
    QCOMPARE(*m_sheets.parts(Kind::Day, 0, {0, 1, 7, 9}), someParts);
    QVERIFY(*m_database.connection->number(
                QStringLiteral("SELECT sum(length(data)) FROM sheet WHERE part = 0")) < 100);
}

void TestSheetStore::onlyTheWantedPartsAreRead()
{
    QVERIFY(m_sheets.put(Kind::Day, 0, someParts));
    QCOMPARE(m_sheets.parts(Kind::Day, 0, {0, 7})->keys(), (QList<int>{0, 7}));
}

void TestSheetStore::aSheetReplacesTheOneThatWasThere()
{
    QVERIFY(m_sheets.put(Kind::Day, 0, someParts));
    QVERIFY(m_sheets.put(Kind::Day, 0, {{0, "new"}}));
    QCOMPARE(m_sheets.parts(Kind::Day, 0, {0, 1, 7})->size(), 1);
    QVERIFY(m_sheets.remove(Kind::Day, 0));
    QVERIFY(!*m_sheets.has(Kind::Day, 0));
}

void TestSheetStore::kindsAndStartsDoNotMeet()
{
    QVERIFY(m_sheets.put(Kind::Day, 0, {{0, "day"}}));
    QVERIFY(m_sheets.put(Kind::Hours, 0, {{0, "hours"}}));
    QVERIFY(m_sheets.put(Kind::Day, sheetDayMs, {{0, "next"}}));
    QCOMPARE(m_sheets.parts(Kind::Day, 0, {0})->value(0), QByteArray("day"));
    QCOMPARE(m_sheets.parts(Kind::Hours, 0, {0})->value(0), QByteArray("hours"));
    QVERIFY(!*m_sheets.has(Kind::Hours, sheetDayMs));
}

void TestSheetStore::aSheetThatIsNotThereHasNoParts()
{
    QVERIFY(m_sheets.parts(Kind::Week, 123, {0, 1})->isEmpty());
    QVERIFY(!m_sheets.day(9 * sheetDayMs)->has_value());
}

void TestSheetStore::bytesThatAreNotCompressedAreRefused()
{
    QVERIFY(m_sheets.put(Kind::Day, 0, {{0, QByteArray(300, 'x')}}));
    const QByteArrayList damages{"X'00'", "X''", "X'28B52FFDE0FFFFFFFFFFFFFF7F0000'",
                                 "substr(data, 1, length(data) - 2)"};
    for (const QByteArray &damage : damages) {
        QVERIFY(m_database.connection->execute(QStringLiteral("UPDATE sheet SET data = ") +
                                               QString::fromLatin1(damage)));
        const auto parts = m_sheets.parts(Kind::Day, 0, {0});
        QVERIFY(!parts);
        QCOMPARE(parts.error().code, ErrorCode::Corrupt);
    }
}

void TestSheetStore::sumsByValueComeBackWithTheirNames()
{
    Random random(5);
    const ValueSums sums{{{&ContactDims::channel, QStringLiteral("webchat")},
                          {&ContactDims::topic, QStringLiteral("Größe \"5\"")},
                          {&ContactDims::topic, QString()}},
                         {{0, 0, keptOf(randomCell(random))},
                          {1, 0, keptOf(randomCell(random))},
                          {2, 0, keptOf(randomCell(random))}}};
    QVERIFY(!*m_sheets.values(Kind::Week, 77, everyMeasure));
    QVERIFY(m_sheets.putValues(Kind::Week, 77, sums));
    const auto back = m_sheets.values(Kind::Week, 77, everyMeasure);
    QCOMPARE((*back)->names, sums.names);
    auto rows = *(*back)->sheet.unpack();
    for (SheetRow &row : rows)
        row.cell = keptOf(row.cell);
    QVERIFY(rows == sums.rows);

    QVERIFY(m_sheets.put(
        Kind::Week, 78,
        {{CellSheet::placesPart, "x"}, {SheetStore::namesPart, "[[\"colour\",\"red\"]]"}}));
    QCOMPARE(m_sheets.values(Kind::Week, 78, everyMeasure).error().code, ErrorCode::Corrupt);
}

QTEST_GUILESS_MAIN(TestSheetStore)
#include "tst_sheetstore.moc"
