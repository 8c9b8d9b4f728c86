// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/net/sendbatch.h"

#include "backend/net/peer.h"

#include <QTest>

using namespace Wheelhouse;

class TestSendBatch : public QObject
{
    Q_OBJECT

private:
    struct Network
    {
        int woken = 0;
        std::shared_ptr<TurnQueue> queue = std::make_shared<TurnQueue>([this] { ++woken; });
        std::shared_ptr<Peer> peer(quint64 id)
        {
            return std::make_shared<Peer>(id, "/ws", "192.0.2.1", 1000, queue);
        }
        std::vector<quint64> marked()
        {
            TurnQueue::Turn turn;
            queue->take(turn);
            std::vector<quint64> ids;
            for (const auto &peer : turn.peers)
                ids.push_back(peer->id());
            return ids;
        }
    };
    using Ids = std::vector<quint64>;

private Q_SLOTS:
    void handsOverWhenItEnds()
    {
        Network one;
        Network two;
        const auto a = one.peer(1);
        const auto b = two.peer(2);
        const auto c = one.peer(3);
        {
            const SendBatch batch;
            for (const auto &peer : {a, b, c, a})
                peer->send(makeTextFrame("x"));
            QCOMPARE(one.woken + two.woken, 0);
            QCOMPARE(a->unsentBytes(), size_t(6));
        }
        QCOMPARE(one.woken, 1);
        QCOMPARE(two.woken, 1);
        QCOMPARE(one.marked(), (Ids{1, 3}));
        QCOMPARE(two.marked(), (Ids{2}));
    }

    void mayBeNested()
    {
        Network network;
        const auto peer = network.peer(1);
        {
            const SendBatch outer;
            {
                const SendBatch inner;
                peer->send(makeTextFrame("x"));
            }
            QCOMPARE(network.woken, 0);
        }
        QCOMPARE(network.woken, 1);
    }

    void sendsAtOnceWithoutOne()
    {
        Network network;
        {
            const SendBatch batch;
        }
        network.peer(1)->close(1000, "");
        QCOMPARE(network.woken, 1);
        QCOMPARE(network.marked(), (Ids{1}));
    }

    void joinsWhatAlreadyWaits()
    {
        Network network;
        network.peer(1)->send(makeTextFrame("x"));
        {
            const SendBatch batch;
            network.peer(2)->send(makeTextFrame("x"));
        }
        QCOMPARE(network.woken, 1);
        QCOMPARE(network.marked(), (Ids{1, 2}));
    }
};

QTEST_GUILESS_MAIN(TestSendBatch)
#include "tst_sendbatch.moc"
