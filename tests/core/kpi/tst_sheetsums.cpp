// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/sheetsums.h"

#include "tests/support/randomcells.h"

#include <QTest>

using namespace Wheelhouse;

class TestSheetSums : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hoursAreTheSumOfTheirSlots();
    void eachValueOfEachDimensionIsTheSumOfItsCells();
    void dimsThatAreNotKnownCountNowhere();
    void sumsByValueAddUp();
};

namespace {

const QHash<quint32, ContactDims> &sumDims()
{
    static const QHash<quint32, ContactDims> dims = [] {
        Random random(2);
        QHash<quint32, ContactDims> made;
        for (quint32 number = 1; number < 30; ++number)
            made.insert(number, randomDims(random));
        return made;
    }();
    return dims;
}

std::vector<SheetRow> sumRows(quint64 seed)
{
    Random random(seed);
    std::vector<SheetRow> rows;
    for (quint32 group = 1; group < 30; ++group) {
        for (quint32 slot = group % 5; slot < 96; slot += 7)
            rows.push_back({group, slot, randomCell(random)});
    }
    return rows;
}

} // namespace

void TestSheetSums::hoursAreTheSumOfTheirSlots()
{
    const std::vector<SheetRow> rows = sumRows(1);
    const auto hours = sumsByHour(*CellSheet::read(CellSheet::pack(rows)));
    QVERIFY(hours);
    QCOMPARE(hours->size(), size_t(24));
    for (const SheetRow &hour : *hours) {
        Cell expected;
        for (const SheetRow &row : rows) {
            if (row.slot / 4 == hour.slot)
                expected.merge(row.cell);
        }
        QCOMPARE(hour.group, 0U);
        QVERIFY(hour.cell == keptOf(expected));
    }
}

void TestSheetSums::eachValueOfEachDimensionIsTheSumOfItsCells()
{
    const std::vector<SheetRow> first = sumRows(1), second = sumRows(2);
    std::vector<CellSheet> days;
    days.push_back(*CellSheet::read(CellSheet::pack(first)));
    days.push_back(*CellSheet::read(CellSheet::pack(second)));
    const auto sums = sumsByValue(days, sumDims());
    QVERIFY(sums);
    QCOMPARE(qsizetype(sums->rows.size()), sums->names.size());
    for (const QString &name : dimensionNames()) {
        const Dimension dimension = dimensionOf(name);
        QMap<QString, Cell> expected;
        for (const auto *rows : {&first, &second}) {
            for (const SheetRow &row : *rows)
                expected[sumDims().value(row.group).*dimension].merge(keptOf(row.cell));
        }
        QMap<QString, Cell> found;
        for (const SheetRow &row : sums->rows) {
            if (sums->names[row.group].dimension == dimension)
                found.insert(sums->names[row.group].value, row.cell);
        }
        QVERIFY(found == expected);
    }
}

void TestSheetSums::dimsThatAreNotKnownCountNowhere()
{
    std::vector<CellSheet> days;
    days.push_back(*CellSheet::read(CellSheet::pack(sumRows(1))));
    const auto sums = sumsByValue(days, {});
    QVERIFY(sums && sums->rows.empty() && sums->names.isEmpty());
}

void TestSheetSums::sumsByValueAddUp()
{
    const auto valueSheet = [](const ValueSums &sums) {
        return ValueSheet{*CellSheet::read(CellSheet::pack(sums.rows)), sums.names};
    };
    const auto daysOf = [](std::initializer_list<quint64> seeds) {
        std::vector<CellSheet> days;
        for (const quint64 seed : seeds)
            days.push_back(*CellSheet::read(CellSheet::pack(sumRows(seed))));
        return days;
    };
    std::vector<ValueSheet> parts;
    for (const quint64 seed : {1, 2})
        parts.push_back(valueSheet(*sumsByValue(daysOf({seed}), sumDims())));
    const auto added = addedUp(parts);
    const auto both = sumsByValue(daysOf({1, 2}), sumDims());
    QCOMPARE(added->names.size(), both->names.size());
    for (const SheetRow &row : both->rows) {
        const qsizetype place = added->names.indexOf(both->names.at(row.group));
        QVERIFY(place >= 0 && added->rows[size_t(place)].cell == keptOf(row.cell));
    }
}

QTEST_GUILESS_MAIN(TestSheetSums)
#include "tst_sheetsums.moc"
