// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/live/liveconversationorder.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Wheelhouse;

namespace {

LiveConversation row(const char *id, Owner owner, qint64 waitingSinceMs, qint64 lastAtMs,
                     bool asked = false)
{
    LiveConversation one;
    one.id = QString::fromLatin1(id);
    one.owner = owner;
    one.waitingSinceMs = waitingSinceMs;
    one.lastAtMs = lastAtMs;
    one.asked = asked;
    return one;
}

QString ids(const LiveConversationOrder &order)
{
    QStringList all;
    for (int i = 0; i < order.rowCount(); ++i)
        all.append(order.at(i).id);
    return all.join(u' ');
}

} // namespace

class TestLiveConversationOrder : public QObject
{
    Q_OBJECT

    struct Fixture
    {
        Fixture()
        {
            model.replace({row("bot-old", Owner::Bot, 0, 100), row("bot-new", Owner::Bot, 0, 200),
                           row("agent", Owner::Agent, 0, 150),
                           row("asked", Owner::Bot, 0, 50, true),
                           row("waits-short", Owner::Queue, 90, 90),
                           row("waits-long", Owner::Queue, 10, 10)});
        }
        LiveConversationModel model;
        LiveConversationOrder order{&model};
    };

private Q_SLOTS:
    void theLongestWaitComesFirst()
    {
        Fixture f;
        QAbstractItemModelTester tester(&f.order,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(ids(f.order),
                 QStringLiteral("waits-long waits-short asked agent bot-new bot-old"));
    }

    void aConversationMovesWhenItIsHandedOver()
    {
        Fixture f;
        f.model.merge({row("bot-old", Owner::Queue, 5, 100)});
        QCOMPARE(f.order.at(0).id, QStringLiteral("bot-old"));
        QCOMPARE(f.order.rowOf(QStringLiteral("bot-old")), 0);
    }

    void wordsFilterWithoutCareForCase()
    {
        Fixture f;
        LiveConversation one = row("c1", Owner::Bot, 0, 1);
        one.customerName = QStringLiteral("Łucja Nowak");
        one.topic = QStringLiteral("payment");
        f.model.merge({one});
        f.order.setWords(QStringLiteral("łucja PAY"));
        QCOMPARE(ids(f.order), QStringLiteral("c1"));
        QCOMPARE(f.order.rowOf(QStringLiteral("agent")), -1);
        f.order.setWords({});
        QCOMPARE(f.order.rowCount(), 7);
    }

    void ownersFilter()
    {
        Fixture f;
        f.order.setOwner(Owner::Queue);
        QCOMPARE(ids(f.order), QStringLiteral("waits-long waits-short"));
        f.order.setOwner(std::nullopt);
        QCOMPARE(f.order.rowCount(), 6);
    }
};

QTEST_GUILESS_MAIN(TestLiveConversationOrder)
#include "tst_liveconversationorder.moc"
