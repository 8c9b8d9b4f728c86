// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/freezer.h"

#include "tests/backend/store/storedcells.h"

#include <QTest>

using namespace Wheelhouse;

class TestFreezer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsLostOrDoubled();
    void theLastHourIsLeftAlone();
    void aDayThatGoesOnIsPackedOnceItIsWorthIt();
    void whatComesLateAddsUpAndIsPackedInTime();
    void cellsThatCancelOutAreGone();
    void hoursAndWeeksAreTheSumsOfTheirDays();
    void fourWeeksAreTheSumOfTheirWeeks();
    void aWeekIsMadeAnewWhenOneOfItsDaysIs();
    void localDaysAreThoseOfTheStoresZone();
    void isDueAboutOnceAnHourOrInALongImport();
    void aDamagedSheetIsSaid();

private:
    qint64 count(const char *sql)
    {
        return *m_database->connection->number(QString::fromLatin1(sql));
    }
    /// Of weeks: every contact has one channel.
    Cell channelSum(SheetStore::Kind kind, qint64 startMs)
    {
        const auto values = SheetStore(*m_database->connection).values(kind, startMs, everyMeasure);
        Cell channels;
        if (!values || !*values)
            return channels;
        const auto rows = (*values)->sheet.unpack();
        for (const SheetRow &row : *rows) {
            if ((*values)->names.at(row.group).dimension == &ContactDims::channel)
                channels.merge(keptOf(row.cell));
        }
        return channels;
    }
    Result<void> freeze(qint64 newestMs) { return m_freezer->freeze(newestMs); }
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Freezer> m_freezer;
};

namespace {

constexpr qint64 firstWeekMs = 2900 * sheetWeekMs;
constexpr qint64 longAfterMs = firstWeekMs + 100 * sheetDayMs;

} // namespace

void TestFreezer::init()
{
    m_database = std::make_unique<TestDatabase>();
    m_freezer = std::make_unique<Freezer>(*m_database->connection);
}

void TestFreezer::nothingIsLostOrDoubled()
{
    StoredCells cells(*m_database->connection, 1);
    cells.fill(firstWeekMs - 3 * sheetDayMs, firstWeekMs + 10 * sheetDayMs, 2500);
    QVERIFY(freeze(longAfterMs));
    QCOMPARE(count("SELECT count(*) FROM cell"), 0);
    QCOMPARE(count("SELECT count(*) FROM frozen"), 13);
    QVERIFY(cells.areStored());
}

void TestFreezer::theLastHourIsLeftAlone()
{
    StoredCells cells(*m_database->connection, 2);
    cells.fill(firstWeekMs, firstWeekMs + sheetDayMs, 3000);
    const qint64 nowMs = firstWeekMs + 15 * sheetHourMs;
    QVERIFY(freeze(nowMs));
    QCOMPARE(count("SELECT min(slot_ms) FROM cell"), nowMs - sheetHourMs);
    QVERIFY(cells.areStored());
}

void TestFreezer::aDayThatGoesOnIsPackedOnceItIsWorthIt()
{
    StoredCells cells(*m_database->connection, 3);
    cells.fill(firstWeekMs, firstWeekMs + 2 * sheetHourMs, 100);
    QVERIFY(freeze(firstWeekMs + 4 * sheetHourMs));
    QCOMPARE(count("SELECT count(*) FROM frozen"), 0);
    QVERIFY(freeze(firstWeekMs + sheetDayMs + sheetHourMs));
    QCOMPARE(count("SELECT count(*) FROM frozen"), 1);
    QVERIFY(cells.areStored());
}

void TestFreezer::whatComesLateAddsUpAndIsPackedInTime()
{
    StoredCells cells(*m_database->connection, 4);
    cells.fill(firstWeekMs, firstWeekMs + 2 * sheetDayMs, 2000);
    QVERIFY(freeze(longAfterMs));
    cells.fill(firstWeekMs, firstWeekMs + 2 * sheetDayMs, 150);
    QVERIFY(cells.areStored());
    QVERIFY(freeze(longAfterMs));
    QVERIFY(count("SELECT count(*) FROM cell") > 0); // too few for writing the sheet anew
    cells.fill(firstWeekMs, firstWeekMs + 2 * sheetDayMs, 3000);
    QVERIFY(freeze(longAfterMs));
    QCOMPARE(count("SELECT count(*) FROM cell"), 0);
    QVERIFY(cells.areStored());
}

void TestFreezer::cellsThatCancelOutAreGone()
{
    StoredCells cells(*m_database->connection, 5);
    cells.fill(firstWeekMs, firstWeekMs + sheetDayMs, 900);
    QVERIFY(freeze(longAfterMs));
    cells.takeAllBack();
    QVERIFY(freeze(longAfterMs));
    QCOMPARE(count("SELECT count(*) FROM cell"), 0);
    QCOMPARE(count("SELECT count(*) FROM sheet"), 0);
    QVERIFY(cells.areStored());
}

void TestFreezer::hoursAndWeeksAreTheSumsOfTheirDays()
{
    StoredCells cells(*m_database->connection, 6);
    cells.fill(firstWeekMs, firstWeekMs + sheetWeekMs, 5000);
    QVERIFY(freeze(longAfterMs));
    const SheetStore sheets(*m_database->connection);
    const auto hours =
        sheets.parts(SheetStore::Kind::Hours, firstWeekMs, CellSheet::partsFor(everyMeasure));
    Cell day;
    const auto hourRows = CellSheet::read(*hours)->unpack();
    for (const SheetRow &row : *hourRows)
        day.merge(keptOf(row.cell));
    QVERIFY(day == keptOf(cells.sum(firstWeekMs, firstWeekMs + sheetDayMs)));

    QVERIFY(channelSum(SheetStore::Kind::Week, firstWeekMs) ==
            keptOf(cells.sum(firstWeekMs, firstWeekMs + sheetWeekMs)));
}

void TestFreezer::fourWeeksAreTheSumOfTheirWeeks()
{
    constexpr qint64 fromMs = 731 * sheetFourWeeksMs;
    StoredCells cells(*m_database->connection, 13);
    cells.fill(fromMs, fromMs + 2 * sheetFourWeeksMs, 9000);
    QVERIFY(freeze(fromMs + sheetFourWeeksMs + 3 * sheetDayMs));
    const auto isRight = [&] {
        return channelSum(SheetStore::Kind::FourWeeks, fromMs) ==
               keptOf(cells.sum(fromMs, fromMs + sheetFourWeeksMs));
    };
    QVERIFY(isRight());
    const SheetStore sheets(*m_database->connection);
    QVERIFY(!*sheets.has(SheetStore::Kind::FourWeeks, fromMs + sheetFourWeeksMs));
    cells.fill(fromMs + 2 * sheetWeekMs, fromMs + 2 * sheetWeekMs + sheetDayMs, 3000); // late
    QVERIFY(freeze(fromMs + sheetFourWeeksMs + 4 * sheetDayMs));
    QVERIFY(isRight());
}

void TestFreezer::aWeekIsMadeAnewWhenOneOfItsDaysIs()
{
    StoredCells cells(*m_database->connection, 7);
    cells.fill(firstWeekMs, firstWeekMs + sheetWeekMs, 5000);
    const SheetStore sheets(*m_database->connection);
    QVERIFY(freeze(firstWeekMs + sheetWeekMs + sheetHourMs));
    QVERIFY(!*sheets.has(SheetStore::Kind::Week, firstWeekMs)); // still settling
    QVERIFY(freeze(firstWeekMs + sheetWeekMs + 3 * sheetDayMs));
    QVERIFY(*sheets.has(SheetStore::Kind::Week, firstWeekMs));
    const auto before = sheets.parts(SheetStore::Kind::Week, firstWeekMs, {CellSheet::placesPart});
    cells.fill(firstWeekMs + sheetDayMs, firstWeekMs + 2 * sheetDayMs, 3000);
    QVERIFY(freeze(longAfterMs));
    const auto after = sheets.parts(SheetStore::Kind::Week, firstWeekMs, {CellSheet::placesPart});
    QVERIFY(*after != *before && !after->isEmpty());
}

void TestFreezer::localDaysAreThoseOfTheStoresZone()
{
    QVERIFY(m_database->connection->change("meta_put",
                                           {QStringLiteral("zone"), QByteArray("Asia/Kolkata")}));
    StoredCells cells(*m_database->connection, 9);
    cells.fill(firstWeekMs, firstWeekMs + 4 * sheetDayMs, 5000);
    QVERIFY(freeze(longAfterMs));
    constexpr qint64 midnightMs = firstWeekMs + sheetDayMs - 11 * sheetHourMs / 2;
    const SheetStore sheets(*m_database->connection);
    // in one sheet with the others that begin in the week, and beside it its contacts by the slot
    const auto holds = [&] {
        const auto sheet = sheets.whole(SheetStore::Kind::LocalDays, firstWeekMs);
        const auto rows = (*sheet)->unpack();
        bool sumFound = false;
        QMap<qint64, qint64> contacts;
        for (const SheetRow &row : *rows) {
            const qint64 atMs = firstWeekMs + row.slot * slotLengthMs;
            if (row.group == SpanSums && atMs == midnightMs)
                sumFound = row.cell == cells.sum(midnightMs, midnightMs + sheetDayMs);
            if (row.group == SpanContacts)
                contacts[atMs] += row.cell.count(Measure::Contacts);
        }
        for (qint64 atMs = midnightMs; atMs < midnightMs + sheetDayMs; atMs += slotLengthMs) {
            if (contacts.value(atMs) !=
                cells.sum(atMs, atMs + slotLengthMs).count(Measure::Contacts))
                return false;
        }
        return sumFound;
    };
    QVERIFY(holds());
    cells.fill(firstWeekMs, firstWeekMs + 4 * sheetDayMs, 5000);
    QVERIFY(freeze(longAfterMs));
    QVERIFY(holds());
}

void TestFreezer::isDueAboutOnceAnHourOrInALongImport()
{
    QVERIFY(!m_freezer->isDue(firstWeekMs, 10));
    QVERIFY(m_freezer->isDue(firstWeekMs + sheetHourMs, 600));
    QVERIFY(!m_freezer->isDue(firstWeekMs + sheetHourMs + 1, 600));
    QVERIFY(m_freezer->isDue(firstWeekMs + 2 * sheetHourMs, 1));
    QVERIFY(!m_freezer->isDue(0, 20'000));
    QVERIFY(m_freezer->isDue(0, 30'000));
}

void TestFreezer::aDamagedSheetIsSaid()
{
    StoredCells cells(*m_database->connection, 8);
    cells.fill(firstWeekMs, firstWeekMs + sheetDayMs, 900);
    QVERIFY(freeze(longAfterMs));
    QVERIFY(m_database->connection->execute(
        QStringLiteral("UPDATE sheet SET data = X'00' WHERE kind = 0 AND part = 0")));
    cells.fill(firstWeekMs, firstWeekMs + sheetDayMs, 900);
    const auto done = freeze(longAfterMs);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Corrupt);
}

QTEST_GUILESS_MAIN(TestFreezer)
#include "tst_freezer.moc"
