// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/net/turnqueue.h"

#include "backend/net/peer.h"

#include <QTest>

#include <thread>

using namespace Wheelhouse;

class TestTurnQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wakesOnceATurnAndKeepsTheOrder()
    {
        int woken = 0;
        TurnQueue queue([&] { ++woken; });
        std::vector<int> done;
        for (int i = 0; i < 10; ++i)
            queue.post([&done, i] { done.push_back(i); });
        QCOMPARE(woken, 1);
        TurnQueue::Turn turn;
        queue.take(turn);
        QCOMPARE(turn.tasks.size(), size_t(10));
        for (const auto &task : turn.tasks)
            task();
        QCOMPARE(done, (std::vector<int>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}));
        queue.post([] {});
        QCOMPARE(woken, 2);
        queue.take(turn);
        QCOMPARE(turn.tasks.size(), size_t(1));
        queue.take(turn);
        QVERIFY(turn.tasks.empty());
    }

    void dropsEverythingOnceClosed()
    {
        int woken = 0;
        TurnQueue queue([&] { ++woken; });
        queue.post([] {});
        queue.close();
        queue.post([] {});
        queue.mark(std::shared_ptr<Peer>());
        TurnQueue::Turn turn;
        queue.take(turn);
        QVERIFY(turn.tasks.empty());
        QVERIFY(turn.peers.empty());
        QCOMPARE(woken, 1);
    }

    void losesNothingAmongThreads()
    {
        std::atomic<int> woken{0};
        TurnQueue queue([&] { ++woken; });
        constexpr int each = 20'000;
        std::vector<std::thread> posters;
        std::atomic<int> running{3};
        for (int i = 0; i < 3; ++i)
            posters.emplace_back([&] {
                for (int j = 0; j < each; ++j)
                    queue.post([] {});
                --running;
            });
        size_t taken = 0;
        int turns = 0;
        TurnQueue::Turn turn;
        while (running > 0 || woken > turns) {
            if (woken == turns)
                continue;
            ++turns;
            queue.take(turn);
            taken += turn.tasks.size();
        }
        for (auto &poster : posters)
            poster.join();
        QCOMPARE(taken, size_t(3 * each));
    }
};

QTEST_GUILESS_MAIN(TestTurnQueue)
#include "tst_turnqueue.moc"
