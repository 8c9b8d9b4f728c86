// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/cell.h"

#include <QTest>

using namespace Wheelhouse;

class TestCell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slotsBeginEveryQuarterOfAnHour();
    void countsAndDurationsAddUp();
    void aDurationlessCaseCountsWithoutAValue();
    void plusAndMinusLeaveNothing();
    void mergingEqualsApplyingEverything();
    void bytesRoundTripAndAreDeterministic();
    void damagedBytesAreRefused();
    void laterFormatsAreNamedSo();
    void keysHashByTheirDims();
};

namespace {

const QList<CellDelta> deltas{{Measure::Contacts, 3, -1},       {Measure::Answered, 1, 20'000},
                              {Measure::Handling, 1, 0},        {Measure::Answered, 1, 45'000},
                              {Measure::RatingPoints, 9, -1},   {Measure::Resolved, 2, 90'000'000},
                              {Measure::FirstResponseAny, 1, 7}};

Cell cellOf(const QList<CellDelta> &deltas)
{
    Cell cell;
    for (const CellDelta &delta : deltas)
        cell.apply(delta);
    return cell;
}

} // namespace

void TestCell::slotsBeginEveryQuarterOfAnHour()
{
    QCOMPARE(slotOf(0), 0);
    QCOMPARE(slotOf(slotLengthMs - 1), 0);
    QCOMPARE(slotOf(slotLengthMs), slotLengthMs);
    QCOMPARE(slotOf(-1), -slotLengthMs);
}

void TestCell::countsAndDurationsAddUp()
{
    const Cell cell = cellOf(deltas);
    QCOMPARE(cell.count(Measure::Contacts), 3);
    QCOMPARE(cell.count(Measure::Answered), 2);
    QCOMPARE(cell.count(Measure::Closed), 0);
    QCOMPARE(cell.durations(Measure::Answered)->sumMs(), 65'000);
    QCOMPARE(cell.durations(Measure::Handling)->count(), 1);
    QVERIFY(!cell.durations(Measure::Contacts));
    QVERIFY(!cell.durations(Measure::Abandoned));
}

void TestCell::aDurationlessCaseCountsWithoutAValue()
{
    const Cell cell = cellOf({{Measure::Answered, 1, -1}, {Measure::Answered, 1, 10'000}});
    QCOMPARE(cell.count(Measure::Answered), 2);
    QCOMPARE(cell.durations(Measure::Answered)->count(), 1);
}

void TestCell::plusAndMinusLeaveNothing()
{
    Cell cell = cellOf(deltas);
    for (CellDelta delta : deltas) {
        delta.count = -delta.count;
        cell.apply(delta);
    }
    QVERIFY(cell.isEmpty());
    QCOMPARE(cell, Cell());
}

void TestCell::mergingEqualsApplyingEverything()
{
    const QList<CellDelta> others{{Measure::Contacts, -3, -1},
                                  {Measure::Phantom, 1, -1},
                                  {Measure::Answered, 1, 1'000},
                                  {Measure::Handling, -1, 0}};
    Cell merged = cellOf(deltas);
    merged.merge(cellOf(others));
    QCOMPARE(merged, cellOf(deltas + others));
    QCOMPARE(merged.count(Measure::Contacts), 0);
}

void TestCell::bytesRoundTripAndAreDeterministic()
{
    QList<CellDelta> backwards = deltas;
    std::reverse(backwards.begin(), backwards.end());
    const Cell cell = cellOf(deltas);
    QCOMPARE(cellOf(backwards).encode(), cell.encode());
    const auto read = Cell::decode(cell.encode());
    QVERIFY(read.ok());
    QCOMPARE(*read, cell);
    QCOMPARE(*Cell::decode(Cell().encode()), Cell());
}

void TestCell::damagedBytesAreRefused()
{
    const QByteArray whole = cellOf(deltas).encode();
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY(!Cell::decode(whole.first(size)).ok());
    QVERIFY(!Cell::decode(QByteArray(whole + 'x')).ok());
    const QByteArray unknownMeasure("\x01\x01\x7f\x02\x00", 5);
    QCOMPARE(Cell::decode(unknownMeasure).error().code, ErrorCode::Corrupt);
}

void TestCell::laterFormatsAreNamedSo()
{
    QCOMPARE(Cell::decode(QByteArray("\x02\x00", 2)).error().code, ErrorCode::NewerVersion);
}

void TestCell::keysHashByTheirDims()
{
    CellKey key{900'000, {}};
    CellKey other = key;
    QCOMPARE(qHash(key), qHash(other));
    other.dims.topic = QStringLiteral("payment");
    QVERIFY(key != other);
    QVERIFY(qHash(key) != qHash(other));
}

QTEST_GUILESS_MAIN(TestCell)
#include "tst_cell.moc"
