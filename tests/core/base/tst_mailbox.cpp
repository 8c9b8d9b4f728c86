// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/mailbox.h"

#include <QTest>

#include <atomic>
#include <memory>
#include <thread>

using namespace Wheelhouse;
using namespace std::chrono_literals;

class TestMailbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesABatchInTheOrderItWasPosted();
    void takeOfAnEmptyBoxReturnsWhenTheTimeIsUp();
    void takeWakesForAPostFromAnotherThread();
    void takeWithoutEndWakesForAPostAsWell();
    void closeWakesTheOwner();
    void closedBoxRefusesButStillGivesWhatWaits();
    void carriesValuesThatCanOnlyBeMoved();
    void losesAndDoublesNothingUnderManyThreads();
};

void TestMailbox::takesABatchInTheOrderItWasPosted()
{
    Mailbox<int> box;
    for (int i = 0; i < 5; ++i)
        QVERIFY(box.post(i));
    QCOMPARE(box.size(), size_t(5));
    QCOMPARE(box.take(0ms), (std::vector<int>{0, 1, 2, 3, 4}));
    QCOMPARE(box.size(), size_t(0));
    QVERIFY(box.take(0ms).empty());
}

void TestMailbox::takeOfAnEmptyBoxReturnsWhenTheTimeIsUp()
{
    Mailbox<int> box;
    const auto start = std::chrono::steady_clock::now();
    QVERIFY(box.take(20ms).empty());
    QVERIFY(std::chrono::steady_clock::now() - start >= 20ms);
}

void TestMailbox::takeWakesForAPostFromAnotherThread()
{
    Mailbox<int> box;
    std::thread poster([&box] { box.post(7); });
    QCOMPARE(box.take(30s), std::vector<int>{7});
    poster.join();
}

void TestMailbox::takeWithoutEndWakesForAPostAsWell()
{
    Mailbox<int> box;
    std::atomic<bool> waiting = false;
    std::thread poster([&] {
        while (!waiting)
            std::this_thread::yield();
        std::this_thread::sleep_for(20ms);
        box.post(7);
    });
    waiting = true;
    QCOMPARE(box.take(std::chrono::milliseconds::max()), std::vector<int>{7});
    poster.join();
}

void TestMailbox::closeWakesTheOwner()
{
    Mailbox<int> box;
    std::thread closer([&box] { box.close(); });
    const auto start = std::chrono::steady_clock::now();
    QVERIFY(box.take(30s).empty());
    QVERIFY(std::chrono::steady_clock::now() - start < 10s);
    QVERIFY(box.isClosed());
    closer.join();
}

void TestMailbox::closedBoxRefusesButStillGivesWhatWaits()
{
    Mailbox<int> box;
    QVERIFY(box.post(1));
    QVERIFY(!box.isClosed());
    box.close();
    QVERIFY(!box.post(2));
    QCOMPARE(box.take(30s), std::vector<int>{1});
    QVERIFY(box.take(30s).empty());
}

void TestMailbox::carriesValuesThatCanOnlyBeMoved()
{
    Mailbox<std::unique_ptr<int>> box;
    QVERIFY(box.post(std::make_unique<int>(9)));
    const auto batch = box.take(0ms);
    QCOMPARE(batch.size(), size_t(1));
    QCOMPARE(*batch.front(), 9);
}

void TestMailbox::losesAndDoublesNothingUnderManyThreads()
{
    struct Parcel
    {
        int from;
        int number;
    };
    static constexpr int posters = 4;
    static constexpr int parcels = 20'000;
    Mailbox<Parcel> box;
    std::atomic<int> accepted = 0;
    std::vector<std::thread> threads;
    for (int from = 0; from < posters; ++from) {
        threads.emplace_back([&box, &accepted, from] {
            for (int number = 0; number < parcels; ++number)
                accepted += box.post({from, number});
        });
    }

    int expected[posters] = {};
    int taken = 0;
    bool inOrder = true;
    while (taken < posters * parcels) {
        const auto batch = box.take(30s);
        if (batch.empty())
            break;
        for (const Parcel &parcel : batch)
            inOrder = inOrder && parcel.number == expected[parcel.from]++;
        taken += int(batch.size());
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(taken, posters * parcels);
    QCOMPARE(accepted.load(), posters * parcels);
    QVERIFY(inOrder);
    QCOMPARE(box.size(), size_t(0));
}

QTEST_GUILESS_MAIN(TestMailbox)
#include "tst_mailbox.moc"
