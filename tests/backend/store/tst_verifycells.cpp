// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/verifycells.h"

#include "backend/store/freezer.h"
#include "tests/backend/store/storedcells.h"

#include <QTest>

using namespace Wheelhouse;

class TestVerifyCells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cellsInSheetsAreWhatTheyWereBefore();
    void aCellThatIsMissingOrTooManyIsNamed();
    void aDifferenceInsideASheetIsNamed();
    void aSheetThatCannotBeReadIsAnError();

private:
    static constexpr qint64 fromMs = 2900 * sheetWeekMs;
    void attach()
    {
        QVERIFY(m_anew->connection->execute(
            QStringLiteral("ATTACH '%1' AS store").arg(m_store->connection->file())));
    }
    std::unique_ptr<TestDatabase> m_store;
    std::unique_ptr<TestDatabase> m_anew;
};

void TestVerifyCells::init()
{
    m_store = std::make_unique<TestDatabase>();
    m_anew = std::make_unique<TestDatabase>();
    for (TestDatabase *each : {m_store.get(), m_anew.get()}) {
        StoredCells cells(*each->connection, 17);
        cells.fill(fromMs, fromMs + 3 * sheetDayMs, 2000);
    }
    Freezer freezer(*m_store->connection);
    QVERIFY(freezer.freeze(fromMs + 2 * sheetDayMs));
    attach();
}

void TestVerifyCells::cellsInSheetsAreWhatTheyWereBefore()
{
    QVERIFY(*m_store->connection->number(QStringLiteral("SELECT count(*) FROM frozen")) > 0);
    QVERIFY(*m_store->connection->number(QStringLiteral("SELECT count(*) FROM cell")) > 0);
    QCOMPARE(*differingCells(*m_anew->connection), QStringList());
}

void TestVerifyCells::aCellThatIsMissingOrTooManyIsNamed()
{
    const qint64 slot =
        *m_store->connection->number(QStringLiteral("SELECT max(slot_ms) FROM cell"));
    QVERIFY(m_store->connection->execute(
        QStringLiteral("DELETE FROM cell WHERE slot_ms = %1").arg(slot)));
    const auto missing = differingCells(*m_anew->connection);
    QVERIFY(!missing->isEmpty());
    for (const QString &name : *missing)
        QVERIFY(name.startsWith(QString::number(slot)));
}

void TestVerifyCells::aDifferenceInsideASheetIsNamed()
{
    SheetStore sheets(*m_store->connection);
    auto rows = *(*sheets.day(fromMs))->unpack();
    rows.front().cell.apply({Measure::Contacts, 1, -1});
    QVERIFY(sheets.put(SheetStore::Kind::Day, fromMs, CellSheet::pack(rows)));
    const auto found = differingCells(*m_anew->connection);
    QCOMPARE(found->size(), 1);
    QVERIFY(found->first().startsWith(QString::number(fromMs + rows.front().slot * slotLengthMs)));
}

void TestVerifyCells::aSheetThatCannotBeReadIsAnError()
{
    QVERIFY(m_store->connection->execute(
        QStringLiteral("UPDATE sheet SET data = X'00' WHERE kind = 0")));
    QCOMPARE(differingCells(*m_anew->connection).error().code, ErrorCode::Corrupt);
}

QTEST_GUILESS_MAIN(TestVerifyCells)
#include "tst_verifycells.moc"
