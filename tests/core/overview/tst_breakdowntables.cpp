// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/breakdowntables.h"

#include <QTest>

using namespace Wheelhouse;

class TestBreakdownTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCellIsInOneRowOfEachTable();
    void aDayCountsByItsDims();
    void botsBrandsTeamsAndLanguagesHaveTables();
    void aWeekCountsByItsValues();
    void whatHasNoTableHasNoRows();
};

namespace {

const CellWants tableWants = everyMeasure;

ContactDims dimsOf(const char *topic, const char *channel)
{
    ContactDims dims;
    dims.topic = QString::fromLatin1(topic);
    dims.channel = QString::fromLatin1(channel);
    return dims;
}

Cell contactsOf(int count)
{
    Cell cell;
    cell.apply({Measure::Contacts, count, -1});
    return cell;
}

/// Groups 0, 1, ... with so many contacts, each in the slot of its number.
CellSheet sheetOf(const QList<int> &contacts)
{
    std::vector<SheetRow> rows;
    for (qsizetype i = 0; i < contacts.size(); ++i)
        rows.push_back({quint32(i), quint32(i), contactsOf(contacts[i])});
    return *CellSheet::read(CellSheet::pack(rows));
}

QMap<QString, qint64> contactsBy(BreakdownTables &tables, Dimension by)
{
    QMap<QString, qint64> found;
    for (const BreakdownRow &row : tables.rows(by))
        found.insert(row.key, row.contacts);
    return found;
}

using Found = QMap<QString, qint64>;

} // namespace

void TestBreakdownTables::aCellIsInOneRowOfEachTable()
{
    BreakdownTables tables(tableWants);
    const auto three = [](Cell &cell) { cell.merge(contactsOf(3)); };
    tables.change(dimsOf("login", "phone"), three);
    tables.change(dimsOf("login", "webchat"), three);
    QCOMPARE(contactsBy(tables, &ContactDims::topic), (Found{{QStringLiteral("login"), 6}}));
    QCOMPARE(contactsBy(tables, &ContactDims::channel),
             (Found{{QStringLiteral("phone"), 3}, {QStringLiteral("webchat"), 3}}));
}

void TestBreakdownTables::aDayCountsByItsDims()
{
    BreakdownTables tables(tableWants);
    const QList<ContactDims> groups{dimsOf("login", "phone"), dimsOf("refund", "phone"),
                                    dimsOf("login", "webchat"), dimsOf("login", "email")};
    const auto known = [&](quint32 group) { return group == 3 ? nullptr : &groups[group]; };
    const auto counts = [](quint32 slot) { return slot != 2; };
    const HoursFilter wish;
    HoursMask all(wish, 0);
    QVERIFY(tables.takeDay(sheetOf({5, 7, 100, 1000}), known, counts, all));
    QCOMPARE(contactsBy(tables, &ContactDims::topic),
             (Found{{QStringLiteral("login"), 5}, {QStringLiteral("refund"), 7}}));
    QCOMPARE(contactsBy(tables, &ContactDims::channel), (Found{{QStringLiteral("phone"), 12}}));
}

void TestBreakdownTables::botsBrandsTeamsAndLanguagesHaveTables()
{
    BreakdownTables tables(tableWants);
    QList<ContactDims> groups{dimsOf("login", "phone"), dimsOf("refund", "phone")};
    for (ContactDims &dims : groups) {
        dims.bot = QStringLiteral("julia");
        dims.brand = QStringLiteral("tv");
        dims.language = QStringLiteral("pl");
    }
    groups[0].team = QStringLiteral("first");
    const HoursFilter wish;
    HoursMask all(wish, 0);
    QVERIFY(tables.takeDay(
        sheetOf({5, 7}), [&](quint32 group) { return &groups[group]; },
        [](quint32) { return true; }, all));
    tables.change(groups[1], [](Cell &cell) { cell.merge(contactsOf(1)); });
    QCOMPARE(contactsBy(tables, &ContactDims::bot), (Found{{QStringLiteral("julia"), 13}}));
    QCOMPARE(contactsBy(tables, &ContactDims::brand), (Found{{QStringLiteral("tv"), 13}}));
    QCOMPARE(contactsBy(tables, &ContactDims::language), (Found{{QStringLiteral("pl"), 13}}));
    QCOMPARE(contactsBy(tables, &ContactDims::team),
             (Found{{QString(), 8}, {QStringLiteral("first"), 5}}));
}

void TestBreakdownTables::aWeekCountsByItsValues()
{
    BreakdownTables tables(tableWants);
    const QList<DimensionValue> names{{&ContactDims::topic, QStringLiteral("login")},
                                      {&ContactDims::channel, QStringLiteral("phone")},
                                      {&ContactDims::scriptVersion, QStringLiteral("7")}};
    QVERIFY(tables.takeWeeks(sheetOf({5, 7, 9}), names));
    QVERIFY(tables.takeWeeks(sheetOf({1, 1, 1}), names));
    QCOMPARE(contactsBy(tables, &ContactDims::topic), (Found{{QStringLiteral("login"), 6}}));
    QCOMPARE(contactsBy(tables, &ContactDims::channel), (Found{{QStringLiteral("phone"), 8}}));
}

void TestBreakdownTables::whatHasNoTableHasNoRows()
{
    BreakdownTables tables(tableWants);
    tables.change(dimsOf("login", "phone"), [](Cell &cell) { cell.merge(contactsOf(3)); });
    QVERIFY(tables.rows(&ContactDims::scriptVersion).isEmpty());
}

QTEST_GUILESS_MAIN(TestBreakdownTables)
#include "tst_breakdowntables.moc"
