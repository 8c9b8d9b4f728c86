// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/celltally.h"

#include "tests/support/randomcells.h"

#include <QTest>

using namespace Wheelhouse;

class TestCellTally : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsUpWhatMergingWould();
    void takesOnlyWhatIsWanted();
    void aTargetThatWasTakenIsEmpty();
    void cellsAndSheetsAddUpTogether();
    void rowsFindTheirTargetsByGroupAndSlot();
};

namespace {

std::vector<SheetRow> tallyRows()
{
    Random random(21);
    std::vector<SheetRow> rows;
    for (quint32 group = 0; group < 12; ++group) {
        for (quint32 slot = group % 3; slot < 96; slot += 3)
            rows.push_back({group, slot, randomCell(random)});
    }
    return rows;
}

std::vector<qint32> byGroup(const CellSheet &sheet)
{
    return targetsOf(
        sheet, [](quint32 group) { return group == 5 ? -1 : qint32(group % 3); },
        [](quint32 slot) { return slot < 90 ? 0 : -1; },
        [](qint32 group, qint32) { return group; });
}

} // namespace

void TestCellTally::addsUpWhatMergingWould()
{
    const std::vector<SheetRow> rows = tallyRows();
    const auto sheet = CellSheet::read(CellSheet::pack(rows));
    CellTally tally(everyMeasure, 3);
    QVERIFY(tally.add(*sheet, byGroup(*sheet)));
    QVERIFY(tally.add(*sheet, byGroup(*sheet)));
    for (quint32 target = 0; target < 3; ++target) {
        Cell expected;
        for (const SheetRow &row : rows) {
            if (row.group % 3 != target || row.group == 5 || row.slot >= 90)
                continue;
            expected.merge(row.cell);
            expected.merge(row.cell);
        }
        QVERIFY(tally.take(target) == expected);
    }
}

void TestCellTally::takesOnlyWhatIsWanted()
{
    CellWants wants;
    wants.counts.set(size_t(Measure::Closed));
    wants.durations.set(size_t(Measure::OpenTime));
    const auto sheet = CellSheet::read(CellSheet::pack(tallyRows()));
    CellTally tally(wants, 3);
    QVERIFY(tally.add(*sheet, byGroup(*sheet)));
    tally.take(0).forEach([](Measure measure, qint64, const Histogram &durations) {
        QVERIFY(measure == Measure::Closed || measure == Measure::OpenTime);
        QCOMPARE(durations.isEmpty(), measure == Measure::Closed);
    });
}

void TestCellTally::aTargetThatWasTakenIsEmpty()
{
    const auto sheet = CellSheet::read(CellSheet::pack(tallyRows()));
    CellTally tally(everyMeasure, 3);
    QVERIFY(tally.add(*sheet, byGroup(*sheet)));
    const Cell first = tally.take(1);
    QVERIFY(!first.isEmpty());
    QVERIFY(tally.take(1).isEmpty());
    QVERIFY(tally.add(*sheet, byGroup(*sheet)));
    QVERIFY(tally.take(1) == first);
}

void TestCellTally::cellsAndSheetsAddUpTogether()
{
    const std::vector<SheetRow> rows = tallyRows();
    const auto sheet = CellSheet::read(CellSheet::pack(rows));
    CellTally tally(everyMeasure);
    tally.grow(2);
    Cell expected;
    for (const SheetRow &row : rows) {
        tally.add(row.cell, 1);
        expected.merge(row.cell);
        expected.merge(row.cell);
    }
    QVERIFY(tally.add(*sheet, std::vector<qint32>(rows.size(), 1)));
    QVERIFY(tally.take(1) == expected);
    QVERIFY(tally.take(0).isEmpty());
}

void TestCellTally::rowsFindTheirTargetsByGroupAndSlot()
{
    Random random(1);
    const auto sheet = CellSheet::read(CellSheet::pack({{4, 1, randomCell(random)},
                                                        {4, 2, randomCell(random)},
                                                        {9, 1, randomCell(random)},
                                                        {9, 7, randomCell(random)}}));
    const auto targets = targetsOf(
        *sheet, [](quint32 group) { return group == 4 ? 0 : 1; },
        [](quint32 slot) { return slot == 7 ? -1 : qint32(slot); },
        [](qint32 group, qint32 slot) { return 10 * group + slot; });
    QVERIFY((targets == std::vector<qint32>{1, 2, 11, -1}));
}

QTEST_GUILESS_MAIN(TestCellTally)
#include "tst_celltally.moc"
