// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/verify.h"

#include "backend/store/store.h"
#include "tests/support/eventstream.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Wheelhouse;

class TestVerify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aHealthyStoreIsClean();
    void aStoreInUseCanBeVerified();
    void anEmptyStoreIsClean();
    void findsWhatDoesNotAgree_data();
    void findsWhatDoesNotAgree();
    void findsADamagedFile();
    void saysWhenThereIsNothingToVerify();

private:
    QString file() const { return m_folder->filePath(QStringLiteral("it's 100% my.db")); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestVerify::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = Store::open(file());
    QVERIFY(store);
    EventStream stream(8);
    for (int i = 0; i < 3; ++i) {
        QList<Event> events = stream.take(400);
        QVERIFY((*store)->append(events));
    }
}

void TestVerify::aHealthyStoreIsClean()
{
    const auto report = verifyStore(file());
    QVERIFY(report);
    QCOMPARE(report->problems, QStringList());
    QVERIFY(report->clean());
    QCOMPARE(report->events, 1200);
    QCOMPARE(report->lastSeq, 1200);
}

void TestVerify::aStoreInUseCanBeVerified()
{
    auto store = Store::open(file());
    QVERIFY(store);
    EventStream stream(9);
    for (int i = 0; i < 3; ++i) {
        QList<Event> events = stream.take(50);
        QVERIFY((*store)->append(events));
        const auto report = verifyStore(file());
        QVERIFY(report && report->clean());
        QCOMPARE(report->lastSeq, (*store)->lastSeq());
    }
}

void TestVerify::anEmptyStoreIsClean()
{
    const QTemporaryDir folder;
    QVERIFY(Store::open(folder.path()));
    const auto report = verifyStore(folder.path());
    QVERIFY(report && report->clean());
    QCOMPARE(report->events, 0);
}

void TestVerify::findsWhatDoesNotAgree_data()
{
    QTest::addColumn<QString>("damage");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const char *damage, const char *found) {
        QTest::newRow(name) << QString::fromLatin1(damage) << QString::fromLatin1(found);
    };
    row("gap", "DELETE FROM event WHERE seq = 700", "from event 699 to 701");
    row("unreadable event", "UPDATE event SET payload = '{' WHERE seq = 700", "event 700");
    row("changed event",
        "UPDATE event SET payload = '{\"score\":9}' WHERE seq = "
        "(SELECT max(seq) FROM event WHERE kind = 'rating_given')",
        "contact");
    row("contact gone", "DELETE FROM contact WHERE rowid = 3", "contact");
    row("contact changed", "UPDATE contact SET agent = 'x' WHERE rowid = 3", "contact");
    row("cell gone", "DELETE FROM cell WHERE rowid = (SELECT max(rowid) FROM cell)", "cell");
    row("cell moved", "UPDATE cell SET slot_ms = 0 WHERE rowid = (SELECT max(rowid) FROM cell)",
        " is not what the log says");
    row("user gone", "DELETE FROM user", "user");
    row("agent changed", "UPDATE agent SET limit_seq = 1", "agent");
    row("script gone", "DELETE FROM script", "script");
    row("annotation gone", "DELETE FROM annotation", "annotation");
    row("agent's time changed",
        "UPDATE agent_time SET facts = '{}' WHERE id = (SELECT min(id) FROM agent_time)",
        "agent's time");
    row("held contact gone", "DELETE FROM held", "held contact");
    row("draft added", "INSERT INTO drafted VALUES ('radek', 5)", "draft");
    row("shift added", "INSERT INTO shift VALUES ('ann', 5, 6)", "shift of");
    row("setting of shifts added", "INSERT INTO shift_set VALUES (3, 'ann', 'k')",
        "setting of shifts");
    row("clock of presences changed", "UPDATE presence_clock SET at_ms = 7", "clock of presences");
    row("span changed", "UPDATE span SET last_ms = last_ms + 1", "span");
}

void TestVerify::findsWhatDoesNotAgree()
{
    QFETCH(QString, damage);
    QFETCH(QString, found);
    {
        const auto connection = Connection::open(file(), Connection::Access::Write);
        QVERIFY((*connection)->execute(damage));
    }
    const auto report = verifyStore(file());
    QVERIFY(report);
    QVERIFY(!report->clean());
    QVERIFY2(report->problems.join(u'\n').contains(found),
             qPrintable(report->problems.join(u'\n')));
}

void TestVerify::findsADamagedFile()
{
    QFile stored(file());
    QVERIFY(stored.open(QIODevice::ReadWrite));
    // Past the first pages, so that it can still be opened.
    for (qint64 at = 60 * 4096; at < stored.size(); at += 4096) {
        stored.seek(at);
        stored.write(QByteArray(64, '\xee'));
    }
    stored.close();
    const auto report = verifyStore(file());
    QVERIFY(report);
    QVERIFY(!report->clean());
    QVERIFY(report->problems.first().contains(u"damaged"));
}

void TestVerify::saysWhenThereIsNothingToVerify()
{
    const auto report = verifyStore(m_folder->filePath(QStringLiteral("nowhere")));
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
