// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/refold.h"

#include "backend/store/store.h"
#include "backend/store/verify.h"
#include "tests/support/eventstream.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Wheelhouse;

class TestRefold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto store = Store::open(file());
        QVERIFY(store);
        EventStream stream(8);
        for (int i = 0; i < 8; ++i) {
            QList<Event> events = stream.take(400);
            QVERIFY((*store)->append(events));
        }
    }

    void aNewStoreNeedsNone()
    {
        QVERIFY(Store::open(file()));
        QVERIFY(verifyStore(file())->clean());
    }

    void whatAnOlderProgramFoldedIsBuiltAnew()
    {
        spoil();
        QCOMPARE(verifyStore(file()).error().code, ErrorCode::Conflict); // nor is it read meanwhile
        QVERIFY(Store::open(file()));
        const auto report = verifyStore(file());
        QCOMPARE(report->problems, QStringList());
        QCOMPARE(report->lastSeq, 3200);
    }

    void theStoreGoesOnWhereItWas()
    {
        spoil();
        auto store = Store::open(file());
        QVERIFY(store);
        QCOMPARE((*store)->lastSeq(), 3200);
        EventStream stream(9);
        QList<Event> events = stream.take(100);
        QVERIFY((*store)->append(events));
        store->reset();
        QVERIFY(verifyStore(file())->clean());
    }

    void aBrokenEventLeavesEverythingAsItWas()
    {
        spoil();
        change(QStringLiteral("UPDATE event SET payload = '{' WHERE seq = 3000"));
        const auto store = Store::open(file());
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::Corrupt);
        auto connection = Connection::open(file(), Connection::Access::Read);
        QCOMPARE(*(*connection)->number(QStringLiteral("SELECT count(*) FROM cell")), 0);
        QVERIFY(*(*connection)->number(QStringLiteral("SELECT count(*) FROM contact")) > 0);
    }

private:
    QString file() const { return m_folder->filePath(QStringLiteral("store.db")); }
    void change(const QString &sql)
    {
        auto connection = Connection::open(file(), Connection::Access::Write);
        QVERIFY((*connection)->execute(sql));
    }
    /// As a program that knew no cells would leave it.
    void spoil()
    {
        change(QStringLiteral("DELETE FROM meta WHERE key = 'fold'"));
        change(QStringLiteral("DELETE FROM cell"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestRefold)
#include "tst_refold.moc"
