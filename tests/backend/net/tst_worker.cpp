// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/net/worker.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

class FakeConnection final : public Connection
{
public:
    FakeConnection(Worker &worker, quint64 id, int expiresInMs = -1)
        : Connection(id, "192.0.2." + std::to_string(id % 2))
        , m_worker(worker)
    {
        if (expiresInMs >= 0)
            expireIn(expiresInMs);
    }
    void expire() override
    {
        ++expired;
        m_worker.remove(id());
    }
    void stop() override
    {
        ++stopped;
        m_worker.remove(id());
    }

    std::atomic<int> expired{0};
    std::atomic<int> stopped{0};

private:
    Worker &m_worker;
};

} // namespace

class TestWorker : public QObject
{
    Q_OBJECT

private:
    ListenerLimits m_limits;
    ListenerHandlers m_handlers;
    ListenerCounters m_counters;

private Q_SLOTS:
    void init() { m_limits.closeTimeoutMs = 20; }

    void doesWhatIsPostedOnItsThread()
    {
        Worker worker(m_limits, m_handlers, m_counters);
        worker.start();
        std::atomic<std::thread::id> ran;
        worker.turns()->post([&] { ran = std::this_thread::get_id(); });
        QTRY_VERIFY(ran.load() != std::thread::id());
        QVERIFY(ran.load() != std::this_thread::get_id());
        worker.stop();
        worker.stop();
    }

    void expiresConnectionsInTime()
    {
        Worker worker(m_limits, m_handlers, m_counters);
        const auto soon = std::make_shared<FakeConnection>(worker, 1, 0);
        const auto never = std::make_shared<FakeConnection>(worker, 2);
        worker.add(soon);
        worker.add(never);
        QCOMPARE(m_counters.open.load(), 2u);
        worker.start();
        QTRY_COMPARE(soon->expired.load(), 1);
        QTRY_COMPARE(m_counters.open.load(), 1u);
        worker.stop();
        QCOMPARE(never->expired.load(), 0);
        QCOMPARE(never->stopped.load(), 1);
        QCOMPARE(soon->stopped.load(), 0);
        QCOMPARE(m_counters.open.load(), 0u);
    }

    void dropsTheOldestThatMadeNoRequest()
    {
        Worker worker(m_limits, m_handlers, m_counters);
        std::vector<std::shared_ptr<FakeConnection>> connections;
        for (quint64 id = 1; id <= 3; ++id) {
            connections.push_back(std::make_shared<FakeConnection>(worker, id));
            worker.add(connections.back());
        }
        worker.madeRequest(1);
        QVERIFY(worker.dropOldestHalfOpen());
        QCOMPARE(connections[1]->stopped.load(), 1);
        QVERIFY(worker.dropOldestHalfOpen());
        QVERIFY(!worker.dropOldestHalfOpen());
        QCOMPARE(connections[0]->stopped.load(), 0);
        worker.remove(1);
        worker.remove(1);
        QCOMPARE(m_counters.open.load(), 0u);
    }

    void countsConnectionsOfAnAddress()
    {
        Worker worker(m_limits, m_handlers, m_counters);
        for (quint64 id = 1; id <= 3; ++id)
            worker.add(std::make_shared<FakeConnection>(worker, id));
        QCOMPARE(worker.countOf("192.0.2.1"), 2);
        QCOMPARE(worker.countOf("192.0.2.0"), 1);
        worker.replace(std::make_shared<FakeConnection>(worker, 1));
        worker.remove(3);
        QCOMPARE(worker.countOf("192.0.2.1"), 1);
        worker.remove(1);
        QCOMPARE(worker.countOf("192.0.2.1"), 0);
        worker.remove(2);
    }
};

QTEST_GUILESS_MAIN(TestWorker)
#include "tst_worker.moc"
