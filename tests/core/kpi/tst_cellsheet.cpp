// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/cellsheet.h"

#include "tests/support/randomcells.h"

#include <QTest>

using namespace Wheelhouse;

class TestCellSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPackedComesBack();
    void emptyCellsAreLeftOut();
    void nothingMakesNoParts();
    void equalRowsMakeEqualBytes();
    void oneMeasureIsReadWithoutTheOthers();
    void rowsThatAreNotWantedArePassedOver();
    void whatIsWantedComesBackAlone();
    void durationsThatAreMostlyThoseOfAnotherTakeLittle();
    void laterFormatsOfASheetAreNamedSo();
    void damagedSheetsAreRefusedOrReadAsSomething();
};

namespace {

std::vector<SheetRow> randomRows(quint64 seed)
{
    Random random(seed);
    std::vector<SheetRow> rows;
    for (quint32 group = 3; group < 40; group += 1 + quint32(random.below(5))) {
        for (auto slot = quint32(random.below(9)); slot < 96; slot += 1 + quint32(random.below(20)))
            rows.push_back({group, slot, randomCell(random, random.chance(0.1) ? -1 : 1)});
    }
    return rows;
}

CellWants only(Measure counted)
{
    CellWants wants;
    wants.counts.set(size_t(counted));
    return wants;
}

} // namespace

void TestCellSheet::whatIsPackedComesBack()
{
    for (quint64 seed = 1; seed < 30; ++seed) {
        const std::vector<SheetRow> rows = randomRows(seed);
        const auto sheet = CellSheet::read(CellSheet::pack(rows));
        QVERIFY(sheet);
        QCOMPARE(sheet->rowCount(), qsizetype(rows.size()));
        QVERIFY(*sheet->unpack() == rows);
    }
}

void TestCellSheet::emptyCellsAreLeftOut()
{
    Random random(5);
    const SheetRow full{7, 3, randomCell(random)};
    const auto sheet = CellSheet::read(CellSheet::pack({{2, 3, {}}, full, {7, 9, {}}}));
    QVERIFY(*sheet->unpack() == std::vector<SheetRow>{full});
}

void TestCellSheet::nothingMakesNoParts()
{
    QVERIFY(CellSheet::pack({}).isEmpty());
    QVERIFY(CellSheet::pack({{2, 3, {}}}).isEmpty());
}

void TestCellSheet::equalRowsMakeEqualBytes()
{
    QCOMPARE(CellSheet::pack(randomRows(4)), CellSheet::pack(randomRows(4)));
    QVERIFY(CellSheet::pack(randomRows(4)) != CellSheet::pack(randomRows(5)));
}

void TestCellSheet::oneMeasureIsReadWithoutTheOthers()
{
    const std::vector<SheetRow> rows = randomRows(9);
    const QMap<int, QByteArray> all = CellSheet::pack(rows);
    for (const Measure measure :
         {Measure::Contacts, Measure::Closed, Measure::Resolved, Measure::OpenTime}) {
        CellWants wants = only(measure);
        wants.durations.set(size_t(measure));
        QMap<int, QByteArray> some;
        for (const int part : CellSheet::partsFor(wants)) {
            if (all.contains(part))
                some.insert(part, all.value(part));
        }
        QVERIFY(some.size() < all.size());
        const auto sheet = CellSheet::read(some);
        std::vector<Cell> found(rows.size());
        QVERIFY(sheet->forEachCount(measure, [&](qsizetype row, qint64 count) {
            found[size_t(row)].add(measure, count, {});
        }));
        const auto anyRow = [](qsizetype) { return true; };
        const auto take = [&](qsizetype row, const Histogram::Bucket &bucket) {
            found[size_t(row)].add(measure, 0, Histogram({bucket}));
        };
        QVERIFY(sheet->forEachBucket(measure, anyRow, take));
        for (size_t row = 0; row < rows.size(); ++row) {
            QCOMPARE(found[row].count(measure), rows[row].cell.count(measure));
            const Histogram *is = found[row].durations(measure);
            const Histogram *expected = rows[row].cell.durations(measure);
            QVERIFY(is && expected ? *is == *expected : !is && !expected);
        }
    }
}

void TestCellSheet::rowsThatAreNotWantedArePassedOver()
{
    const std::vector<SheetRow> rows = randomRows(9);
    const auto sheet = CellSheet::read(CellSheet::pack(rows));
    QVERIFY(sheet);
    for (const qsizetype every : {2, 7, 40}) {
        for (const Measure measure : {Measure::Resolved, Measure::OpenTime}) {
            std::vector<Cell> found(rows.size());
            const auto isWanted = [every](qsizetype row) { return row % every == 1; };
            const auto take = [&](qsizetype row, const Histogram::Bucket &bucket) {
                found[size_t(row)].add(measure, 0, Histogram({bucket}));
            };
            QVERIFY(sheet->forEachBucket(measure, isWanted, take));
            for (size_t row = 0; row < rows.size(); ++row) {
                const Histogram *is = found[row].durations(measure);
                const Histogram *expected =
                    isWanted(qsizetype(row)) ? rows[row].cell.durations(measure) : nullptr;
                QVERIFY(is && expected ? *is == *expected : !is && !expected);
            }
        }
    }
}

void TestCellSheet::whatIsWantedComesBackAlone()
{
    const std::vector<SheetRow> rows = randomRows(11);
    CellWants wants = only(Measure::Transfers);
    wants.durations.set(size_t(Measure::OpenTime)); // kept as the difference from Resolved
    QMap<int, QByteArray> parts = CellSheet::pack(rows);
    const std::vector<int> wanted = CellSheet::partsFor(wants);
    for (const int part : parts.keys()) {
        if (std::find(wanted.begin(), wanted.end(), part) == wanted.end())
            parts.remove(part);
    }
    const auto sheet = CellSheet::read(parts);
    const qsizetype first = qsizetype(rows.size()) / 2;
    const auto back = sheet->unpack(wants, first);
    QCOMPARE(qsizetype(back->size()), first);
    for (size_t i = 0; i < back->size(); ++i) {
        Cell expected;
        rows[i].cell.forEach([&](Measure measure, qint64 count, const Histogram &durations) {
            expected.add(measure, measure == Measure::Transfers ? count : 0,
                         measure == Measure::OpenTime ? durations : Histogram());
        });
        QVERIFY((*back)[i].cell == expected);
    }
}

void TestCellSheet::durationsThatAreMostlyThoseOfAnotherTakeLittle()
{
    Cell cell;
    for (const Measure measure : {Measure::Resolved, Measure::ResolvedFirst, Measure::OpenTime}) {
        for (int i = 0; i < 100; ++i)
            cell.apply({measure, 1, i * 77'777});
    }
    const auto parts = CellSheet::pack({{0, 0, cell}});
    QVERIFY(parts.contains(CellSheet::durationsPart(Measure::Resolved)));
    QVERIFY(!parts.contains(CellSheet::durationsPart(Measure::ResolvedFirst)));
    QVERIFY(!parts.contains(CellSheet::durationsPart(Measure::OpenTime)));
}

void TestCellSheet::laterFormatsOfASheetAreNamedSo()
{
    auto parts = CellSheet::pack(randomRows(1));
    parts[CellSheet::placesPart][0] = 2;
    QCOMPARE(CellSheet::read(parts).error().code, ErrorCode::NewerVersion);
    QCOMPARE(CellSheet::read({}).error().code, ErrorCode::Corrupt);
}

void TestCellSheet::damagedSheetsAreRefusedOrReadAsSomething()
{
    const auto whole = CellSheet::pack(randomRows(2));
    Random random(3);
    int refused = 0;
    for (int i = 0; i < 3000; ++i) {
        auto parts = whole;
        const int part = whole.keys().at(qsizetype(random.below(quint64(whole.size()))));
        QByteArray &bytes = parts[part];
        if (random.chance(0.3))
            bytes.truncate(qsizetype(random.below(quint64(bytes.size()))));
        else
            bytes[qsizetype(random.below(quint64(bytes.size())))] = char(random.below(256));
        const auto sheet = CellSheet::read(parts);
        refused += !sheet || !sheet->unpack();
    }
    QVERIFY(refused > 300);
}

QTEST_GUILESS_MAIN(TestCellSheet)
#include "tst_cellsheet.moc"
