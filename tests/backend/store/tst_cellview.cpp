// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/cellview.h"

#include "tests/backend/store/testdatabase.h"

#include <QTest>

using namespace Wheelhouse;

class TestCellView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void addsUpWhatComes();
    void makesOneChangeOfSeveralForACell();
    void removesACellThatBecameEmpty();
    void dimsAreKeptOnce();
    void forgetsWhatWasNotCommitted();

private:
    qint64 number(const char *sql)
    {
        return *m_database->connection->number(QString::fromLatin1(sql));
    }
    Cell stored(qint64 slotMs)
    {
        auto row = m_database->connection->run("cell", {slotMs, 1});
        if (!row || !row->next())
            return {};
        return *Cell::decode(row->blob(0));
    }
    std::unique_ptr<TestDatabase> m_database;
};

static CellChange change(qint64 slotMs, const char *channel, Measure measure, qint32 count,
                         qint64 valueMs = -1)
{
    ContactDims dims;
    dims.channel = QString::fromLatin1(channel);
    return {{slotMs, dims}, {{measure, count, valueMs}}};
}

void TestCellView::init()
{
    m_database = std::make_unique<TestDatabase>();
    QVERIFY(m_database->connection);
}

void TestCellView::addsUpWhatComes()
{
    for (int round = 0; round < 3; ++round) {
        CellView view(*m_database->connection);
        for (int i = 0; i < 4; ++i) {
            QList<CellChange> changes{change(0, "webchat", Measure::Contacts, 2)};
            QVERIFY(view.apply(changes));
        }
    }
    QCOMPARE(stored(0).count(Measure::Contacts), 24);
}

void TestCellView::makesOneChangeOfSeveralForACell()
{
    CellView view(*m_database->connection);
    QList<CellChange> changes{change(0, "webchat", Measure::Contacts, 1),
                              change(900'000, "webchat", Measure::Contacts, 1),
                              change(0, "webchat", Measure::Resolved, 1, 5'000)};
    QVERIFY(view.apply(changes));
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.first().deltas.size(), 2);
    QCOMPARE(number("SELECT count(*) FROM cell"), 2);
    QCOMPARE(stored(0).durations(Measure::Resolved)->sumMs(), 5'000);
}

void TestCellView::removesACellThatBecameEmpty()
{
    CellView view(*m_database->connection);
    QList<CellChange> changes{change(0, "webchat", Measure::Resolved, 1, 5'000)};
    QVERIFY(view.apply(changes));
    QCOMPARE(number("SELECT count(*) FROM cell"), 1);
    changes = {change(0, "webchat", Measure::Resolved, -1, 5'000)};
    QVERIFY(view.apply(changes));
    QCOMPARE(number("SELECT count(*) FROM cell"), 0);
    changes = {change(0, "webchat", Measure::Resolved, 1, 7'000)};
    QVERIFY(view.apply(changes));
    QCOMPARE(stored(0).durations(Measure::Resolved)->sumMs(), 7'000);
}

void TestCellView::dimsAreKeptOnce()
{
    for (int round = 0; round < 3; ++round) {
        CellView view(*m_database->connection);
        QList<CellChange> changes;
        for (const char *channel : {"webchat", "email", "webchat"})
            changes.append(change(round * 900'000, channel, Measure::Contacts, 1));
        QVERIFY(view.apply(changes));
    }
    QCOMPARE(number("SELECT count(*) FROM dim"), 2);
    QCOMPARE(number("SELECT count(*) FROM cell"), 6);
}

void TestCellView::forgetsWhatWasNotCommitted()
{
    CellView view(*m_database->connection);
    QVERIFY(m_database->connection->beginWrite());
    QList<CellChange> changes{change(0, "webchat", Measure::Contacts, 5)};
    QVERIFY(view.apply(changes));
    m_database->connection->rollback();
    view.forget();
    QCOMPARE(number("SELECT count(*) FROM dim"), 0);
    changes = {change(0, "email", Measure::Contacts, 1)};
    QVERIFY(view.apply(changes));
    QCOMPARE(stored(0).count(Measure::Contacts), 1);
}

QTEST_GUILESS_MAIN(TestCellView)
#include "tst_cellview.moc"
