// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/link/viewsubscription.h"

#include "tests/support/linkfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

class TestViewSubscription : public QObject
{
    Q_OBJECT

    const QString live = QStringLiteral("live");
    const QJsonObject whole{{QStringLiteral("as_of_ms"), 5}};

    struct Fixture : LinkFixture
    {
        explicit Fixture(const TestViewSubscription &test) : view(link, test.live)
        {
            server.views.insert(test.live, test.whole);
            connectNow();
        }
        std::optional<qint64> lastSince() const
        {
            const auto asked = server.requests(QStringLiteral("view.open"));
            const QJsonValue since = asked.last().params.value(QLatin1StringView("since"));
            return since.isUndefined() ? std::nullopt : std::optional(since.toInteger());
        }
        ViewSubscription view;
    };

private Q_SLOTS:
    void opensOnceTheLinkIsUp()
    {
        Fixture f(*this);
        QSignalSpy snapshot(&f.view, &ViewSubscription::snapshot);
        f.view.open({});
        QVERIFY(!f.view.fresh());
        QTRY_VERIFY(f.view.fresh());
        QCOMPARE(snapshot.size(), 1);
        QCOMPARE(snapshot.first().first().toJsonObject(), whole);
        QVERIFY(!f.lastSince());
    }

    void passesDeltasOnInOrder()
    {
        Fixture f(*this);
        QSignalSpy delta(&f.view, &ViewSubscription::delta);
        f.view.open({});
        QTRY_VERIFY(f.view.fresh());
        for (int i = 0; i < 3; ++i)
            f.server.sendDelta(live, {{QStringLiteral("n"), i}});
        QTRY_COMPARE(delta.size(), 3);
        QCOMPARE(delta.last().first().toJsonObject().value(QLatin1StringView("n")).toInt(), 2);
        QVERIFY(f.view.fresh());
    }

    void aGapIsClosedByOpeningWithTheLastNumberSeen()
    {
        Fixture f(*this);
        QSignalSpy delta(&f.view, &ViewSubscription::delta);
        f.view.open({});
        QTRY_VERIFY(f.view.fresh());
        f.server.sendDelta(live, {});
        QTRY_COMPARE(delta.size(), 1);
        f.server.seq += 5;
        f.server.sendDelta(live, {});
        QTRY_COMPARE(f.server.requests(QStringLiteral("view.open")).size(), 2);
        QCOMPARE(f.lastSince(), std::optional<qint64>(11));
        QTRY_VERIFY(f.view.fresh());
        QCOMPARE(delta.size(), 1);
    }

    void afterAReconnectItAsksForWhatCameSince()
    {
        Fixture f(*this);
        QSignalSpy snapshot(&f.view, &ViewSubscription::snapshot);
        QSignalSpy delta(&f.view, &ViewSubscription::delta);
        f.view.open({});
        QTRY_VERIFY(f.view.fresh());
        f.pipe->breakOff();
        QVERIFY(!f.view.fresh());
        f.server.resume = {{{QStringLiteral("from"), 10},
                            {QStringLiteral("seq"), 12},
                            {QStringLiteral("changes"), QJsonObject{}}},
                           {{QStringLiteral("from"), 12},
                            {QStringLiteral("seq"), 13},
                            {QStringLiteral("changes"), QJsonObject{}}}};
        f.link.tryNow();
        QTRY_VERIFY(f.view.fresh());
        QCOMPARE(f.lastSince(), std::optional<qint64>(10));
        QCOMPARE(snapshot.size(), 1);
        QCOMPARE(delta.size(), 2);
    }

    void deltasWithAHoleInTheAnswerLeadToASnapshot()
    {
        Fixture f(*this);
        QSignalSpy snapshot(&f.view, &ViewSubscription::snapshot);
        f.view.open({});
        QTRY_VERIFY(f.view.fresh());
        f.pipe->breakOff();
        f.server.resume = {{{QStringLiteral("from"), 11},
                            {QStringLiteral("seq"), 12},
                            {QStringLiteral("changes"), QJsonObject{}}}};
        f.link.tryNow();
        QTRY_VERIFY(f.view.fresh());
        QCOMPARE(snapshot.size(), 2);
        QVERIFY(!f.lastSince());
    }

    void aStaleViewIsOpenedAgain()
    {
        Fixture f(*this);
        f.view.open({});
        QTRY_VERIFY(f.view.fresh());
        QSignalSpy freshness(&f.view, &ViewSubscription::freshChanged);
        f.server.notify(QStringLiteral("view.stale"),
                        {{QStringLiteral("view"), f.server.viewId(live)}});
        QTRY_COMPARE(freshness.size(), 2);
        QVERIFY(f.view.fresh());
    }

    void deltasOfOtherViewsAreNotItsOwn()
    {
        Fixture f(*this);
        QSignalSpy delta(&f.view, &ViewSubscription::delta);
        f.view.open({});
        QTRY_VERIFY(f.view.fresh());
        f.server.sendDelta(QStringLiteral("overview"), {});
        f.server.seq = 10;
        f.server.sendDelta(live, {});
        QTRY_COMPARE(delta.size(), 1);
    }

    void otherParametersCloseTheOldViewAndStartAfresh()
    {
        Fixture f(*this);
        f.view.open({});
        QTRY_VERIFY(f.view.fresh());
        f.view.open({{QStringLiteral("period"), QStringLiteral("7d")}});
        QVERIFY(!f.view.fresh());
        QTRY_VERIFY(f.view.fresh());
        QVERIFY(!f.lastSince());
        QCOMPARE(f.server.requests(QStringLiteral("view.close")).size(), 1);
    }

    void theLastOfManyQuestionsWins()
    {
        Fixture f(*this);
        QTRY_VERIFY(f.link.isOnline());
        QSignalSpy snapshot(&f.view, &ViewSubscription::snapshot);
        for (int i = 0; i < 5; ++i)
            f.view.open({{QStringLiteral("n"), i}});
        QTRY_VERIFY(f.view.fresh());
        QCOMPARE(snapshot.size(), 1);
        const auto asked = f.server.requests(QStringLiteral("view.open"));
        QCOMPARE(asked.last()
                     .params.value(QLatin1StringView("params"))
                     .toObject()
                     .value(QLatin1StringView("n"))
                     .toInt(),
                 4);
    }

    void aRefusalIsToldAndNotRepeated()
    {
        Fixture f(*this);
        f.server.views.clear();
        QSignalSpy refused(&f.view, &ViewSubscription::refused);
        f.view.open({});
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(refused.first().first().value<Error>().code, ErrorCode::Forbidden);
        QVERIFY(!f.view.fresh());
        QCOMPARE(f.server.requests(QStringLiteral("view.open")).size(), 1);
    }

    void closedItTakesNothing()
    {
        Fixture f(*this);
        QSignalSpy delta(&f.view, &ViewSubscription::delta);
        f.view.open({});
        QTRY_VERIFY(f.view.fresh());
        f.view.close();
        QVERIFY(!f.view.fresh());
        f.server.sendDelta(live, {});
        QTRY_COMPARE(f.server.requests(QStringLiteral("view.close")).size(), 1);
        QVERIFY(delta.isEmpty());
    }

    void anotherServerIsNotAskedForTheRest()
    {
        Fixture f(*this);
        f.view.open({});
        QTRY_VERIFY(f.view.fresh());
        f.connectNow();
        QTRY_COMPARE(f.server.requests(QStringLiteral("view.open")).size(), 2);
        QVERIFY(!f.lastSince());
    }
};

QTEST_GUILESS_MAIN(TestViewSubscription)
#include "tst_viewsubscription.moc"
