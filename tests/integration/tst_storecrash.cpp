// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fifty times a process that writes to the store is killed without warning, at whatever moment.
// What it had acknowledged must be there, once, and log and views must agree.

#include "backend/store/storereader.h"
#include "backend/store/verify.h"
#include "core/base/random.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Wheelhouse;

class TestStoreCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAcknowledgedIsLostAndNothingIsDoubled();

private:
    void killOnce(int run);
    void checkLog();

    QTemporaryDir m_folder;
    Random m_random{20261121};
    QHash<QByteArray, qint64> m_acknowledged; ///< "run ticket" to first seq
};

void TestStoreCrash::killOnce(int run)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationDirPath() + QStringLiteral("/crashappender"),
                {m_folder.path(), QString::number(run)});
    QVERIFY(child.waitForStarted());
    // Some die while they open the store, the others after so many acknowledgements.
    const qint64 wantedBytes = run % 5 == 0 ? 0 : qint64(m_random.below(3000)) + 1;
    QByteArray told;
    while (told.size() < wantedBytes) {
        QVERIFY(child.waitForReadyRead());
        told += child.readAll();
    }
    // The moment is to be any, so it is not waited for anything.
    std::this_thread::sleep_for(std::chrono::microseconds(m_random.below(30'000)));
    child.kill();
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    told += child.readAll();
    for (const QByteArray &line : told.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 3) // the last line may be torn
            m_acknowledged.insert(words.at(0) + ' ' + words.at(1), words.at(2).toLongLong());
    }
}

void TestStoreCrash::checkLog()
{
    auto reader = StoreReader::open(m_folder.path());
    QVERIFY(reader);
    QHash<QByteArray, QList<qint64>> stored; // by submission
    QSet<QString> keys;
    bool doubled = false;
    QByteArray pending;
    QVERIFY((*reader)->forEachEvent(0, [&](const Event &event) {
        const auto *wrote = std::get_if<CustomerWrote>(&event.body);
        if (!wrote) {
            pending = "start";
            return true;
        }
        doubled = doubled || keys.contains(wrote->key);
        keys.insert(wrote->key);
        const QByteArray submission = wrote->key.section(u' ', 0, 1).toLatin1();
        if (pending == "start")
            stored[submission].append(event.seq - 1);
        pending.clear();
        stored[submission].append(event.seq);
        return true;
    }));
    QVERIFY(!doubled);
    for (auto each = stored.cbegin(); each != stored.cend(); ++each) {
        QCOMPARE(each->size(), 3);
        QCOMPARE(each->last(), each->first() + 2);
    }
    for (auto each = m_acknowledged.cbegin(); each != m_acknowledged.cend(); ++each) {
        QVERIFY2(stored.contains(each.key()), each.key().constData());
        QCOMPARE(stored.value(each.key()).first(), *each);
    }
}

void TestStoreCrash::nothingAcknowledgedIsLostAndNothingIsDoubled()
{
    for (int run = 1; run <= 50; ++run) {
        killOnce(run);
        if (QTest::currentTestFailed())
            return;
        if (run % 10 != 0)
            continue;
        checkLog();
        if (QTest::currentTestFailed())
            return;
        const auto report = verifyStore(m_folder.path());
        QVERIFY(report);
        QCOMPARE(report->problems, QStringList());
    }
    QVERIFY(m_acknowledged.size() > 500);
}

QTEST_GUILESS_MAIN(TestStoreCrash)
#include "tst_storecrash.moc"
