// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/net/peer.h"

#include <QTest>

using namespace Wheelhouse;

class TestPeer : public QObject
{
    Q_OBJECT

private:
    const std::shared_ptr<TurnQueue> m_turns = std::make_shared<TurnQueue>([] {});

    std::shared_ptr<Peer> make(size_t ceiling) const
    {
        return std::make_shared<Peer>(7, "/ws", "192.0.2.1", ceiling, m_turns);
    }
    size_t marked() const
    {
        TurnQueue::Turn turn;
        m_turns->take(turn);
        return turn.peers.size();
    }

private Q_SLOTS:
    void aLongerMessageMayBeAllowed()
    {
        const auto peer = make(1000);
        QCOMPARE(peer->messageLimit(), quint32(0));
        peer->setMessageLimit(1 << 20);
        QCOMPARE(peer->messageLimit(), quint32(1 << 20));
        QCOMPARE(marked(), size_t(1)); // the network thread is told
    }

    void gathersFramesAndMarksOnce()
    {
        const auto peer = make(1000);
        peer->send(makeTextFrame("one"));
        peer->send(makeTextFrame("two"));
        peer->send(nullptr);
        QCOMPARE(marked(), size_t(1));
        QCOMPARE(peer->unsentBytes(), size_t(10));
        std::vector<Frame> frames = {makeTextFrame("zero")};
        peer->drain(frames);
        QCOMPARE(frames.size(), size_t(3));
        QVERIFY(frames.back()->ends_with("two"));
        peer->taken(10);
        QCOMPARE(peer->unsentBytes(), size_t(0));
        peer->send(makeTextFrame("three"));
        QCOMPARE(marked(), size_t(1));
    }

    void overflowsOnceAndKeepsNothing()
    {
        const auto peer = make(20);
        const std::weak_ptr<const std::string> kept = [&] {
            const Frame frame = makeTextFrame("0123456789");
            peer->send(frame);
            peer->send(frame);
            return std::weak_ptr<const std::string>(frame);
        }();
        QVERIFY(peer->overflowed());
        QVERIFY(kept.expired());
        const size_t unsent = peer->unsentBytes();
        peer->send(makeTextFrame("more"));
        QCOMPARE(peer->unsentBytes(), unsent);
        QCOMPARE(marked(), size_t(1));
    }

    void closesOnceAndTakesNothingAfter()
    {
        const auto peer = make(1000);
        peer->close(4000, "first");
        peer->close(4001, "second");
        peer->send(makeTextFrame("late"));
        std::vector<Frame> frames;
        peer->drain(frames);
        QVERIFY(frames.empty());
        const auto request = peer->takeCloseRequest();
        QVERIFY(request.has_value());
        QCOMPARE(request->code, quint16(4000));
        QVERIFY(request->reason == "first");
        QVERIFY(!peer->takeCloseRequest().has_value());
        QCOMPARE(marked(), size_t(1));
    }

    void tellsItsOwnerWhileItHasOne()
    {
        struct Owner : Peer::Owner
        {
            int turns = 0;
            void peerTurn() override { ++turns; }
        } owner;
        const auto peer = make(1000);
        peer->turn();
        peer->setOwner(&owner);
        peer->turn();
        peer->setOwner(nullptr);
        peer->turn();
        QCOMPARE(owner.turns, 1);
    }

    void asksForATurnWhenReadingGoesOn()
    {
        const auto peer = make(1000);
        peer->setReading(true);
        peer->setReading(false);
        QVERIFY(!peer->reading());
        QCOMPARE(marked(), size_t(0));
        peer->setReading(true);
        QVERIFY(peer->reading());
        QCOMPARE(marked(), size_t(1));
    }

    void outlivesItsQueue()
    {
        const auto peer = make(1000);
        m_turns->close();
        peer->send(makeTextFrame("x"));
        peer->close(1000, "");
        QCOMPARE(marked(), size_t(0));
    }
};

QTEST_GUILESS_MAIN(TestPeer)
#include "tst_peer.moc"
