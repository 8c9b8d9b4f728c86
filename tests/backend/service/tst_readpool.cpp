// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/backend/service/reading.h"

#include <QTest>

using namespace Wheelhouse;

class TestReadPool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jobsRunInOrderOnAThreadOfTheirOwn();
    void aJobWithoutAnAnswerPostsNothing();
    void withoutAStoreItDoesNotStart();
};

void TestReadPool::jobsRunInOrderOnAThreadOfTheirOwn()
{
    Reading reading;
    QList<int> order;
    std::thread::id other;
    for (int i = 0; i < 20; ++i) {
        reading.pool->run([&, i](StoreReader &reader) -> ReadPool::Answer {
            other = std::this_thread::get_id();
            const bool reads = reader.bounds().ok();
            return [&order, i, reads] { order.append(reads ? i : -1); };
        });
    }
    while (order.size() < 20)
        QVERIFY(reading.runAnswers());
    for (int i = 0; i < 20; ++i)
        QCOMPARE(order[i], i);
    QVERIFY(other != std::this_thread::get_id());
}

void TestReadPool::aJobWithoutAnAnswerPostsNothing()
{
    Reading reading;
    bool done = false;
    reading.pool->run([](StoreReader &) { return ReadPool::Answer(); });
    reading.pool->run([&](StoreReader &) -> ReadPool::Answer { return [&] { done = true; }; });
    QVERIFY(reading.runAnswers());
    QVERIFY(done);
    QCOMPARE(reading.answers.size(), size_t(0));
}

void TestReadPool::withoutAStoreItDoesNotStart()
{
    QTemporaryDir folder;
    const auto pool = ReadPool::start(folder.path(), [](ReadPool::Answer) {});
    QVERIFY(!pool);
    QCOMPARE(pool.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestReadPool)
#include "tst_readpool.moc"
