// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/viewhub.h"
#include "tests/support/fakepeer.h"

#include <QJsonArray>
#include <QTest>

using namespace Wheelhouse;

namespace {

/// Counts; a change is the number it has come to.
class Counter final : public ViewSource
{
public:
    Counter(bool coalesces, bool ready) : isReady(ready), m_coalesces(coalesces) {}
    bool coalesces() const override { return m_coalesces; }
    bool ready() const override { return isReady; }
    QJsonObject snapshot() override { return {{QStringLiteral("n"), number}}; }
    std::optional<QJsonObject> takeChange() override
    {
        if (!changed)
            return std::nullopt;
        changed = false;
        return snapshot();
    }
    void count()
    {
        ++number;
        changed = true;
    }

    bool isReady;
    int number = 0;
    bool changed = false;

private:
    bool m_coalesces;
};

const QString name = QStringLiteral("counter?a");

int n(const QJsonObject &object)
{
    return object.value(QLatin1StringView("n")).toInt();
}

QJsonObject changesOf(const QJsonObject &message)
{
    return message.value(QLatin1StringView("params"))
        .toObject()
        .value(QLatin1StringView("changes"))
        .toObject();
}

} // namespace

class TestViewHub : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void openingAnswersWithASnapshot();
    void aDeltaIsFramedOnceForAll();
    void aCoalescingViewSpeaksTenTimesASecond();
    void anotherViewTellsEveryChange();
    void whoComesBackInTimeGetsTheDeltas();
    void whoComesBackLateGetsASnapshot();
    void theDeltasKeptAreBounded();
    void whoReadsSlowlyMissesDeltasAndIsToldToOpenAgain();
    void whoDoesNotReadIsClosedOnce();
    void aViewThatIsBeingReadAnswersWhenItIsReady();
    void aViewThatFailsTellsThoseWhoWait();
    void aSessionWatchesOnlySoMany();
    void closingEndsTheDeltas();
    void aViewNobodyWatchesIsDropped();
    void aViewThatWasClosedIsNotKept();

private:
    void make(bool coalesces = true, bool ready = true, ViewHub::Limits limits = {});
    QJsonObject open(int id, std::optional<qint64> since = {}, FakePeer *as = nullptr,
                     const QString &view = name);
    void countAndPublish(qint64 byMs = 200);

    std::unique_ptr<Outbox> outbox;
    std::unique_ptr<ViewHub> hub;
    std::shared_ptr<FakePeer> peer;
    std::shared_ptr<FakePeer> other;
    Counter *source = nullptr;
    bool m_coalesces = true;
    bool m_ready = true;
    qint64 nowMs = 0;
    qint64 seq = 0;
};

void TestViewHub::make(bool coalesces, bool ready, ViewHub::Limits limits)
{
    outbox = std::make_unique<Outbox>();
    outbox->committed(1'000'000);
    hub = std::make_unique<ViewHub>(*outbox, limits);
    peer = std::make_shared<FakePeer>(1);
    other = std::make_shared<FakePeer>(2);
    outbox->attach(peer);
    outbox->attach(other);
    m_coalesces = coalesces;
    m_ready = ready;
    nowMs = 1'000'000;
    seq = 10;
}

void TestViewHub::init()
{
    make();
}

QJsonObject TestViewHub::open(int id, std::optional<qint64> since, FakePeer *as,
                              const QString &view)
{
    FakePeer &who = as ? *as : *peer;
    hub->open({who.id(), id, {}}, view, since, seq, [&]() -> Result<std::unique_ptr<ViewSource>> {
        auto made = std::make_unique<Counter>(m_coalesces, m_ready);
        source = made.get();
        return std::unique_ptr<ViewSource>(std::move(made));
    });
    return who.lastResult();
}

void TestViewHub::countAndPublish(qint64 byMs)
{
    source->count();
    ++seq;
    nowMs += byMs;
    hub->touch();
    hub->publish(nowMs, seq);
}

void TestViewHub::openingAnswersWithASnapshot()
{
    const QJsonObject opened = open(1);
    QCOMPARE(opened.value(QLatin1StringView("view")).toString(), QStringLiteral("counter/1"));
    QCOMPARE(opened.value(QLatin1StringView("seq")).toInt(), 10);
    QVERIFY(opened.contains(QLatin1StringView("snapshot")));
    QCOMPARE(hub->size(), size_t(1));
}

void TestViewHub::aDeltaIsFramedOnceForAll()
{
    open(1);
    open(1, {}, other.get());
    QCOMPARE(hub->size(), size_t(1));
    countAndPublish();
    QCOMPARE(peer->frames.back().get(), other->frames.back().get());
    const QJsonObject params = peer->last().value(QLatin1StringView("params")).toObject();
    QCOMPARE(params.value(QLatin1StringView("from")).toInt(), 10);
    QCOMPARE(params.value(QLatin1StringView("seq")).toInt(), 11);
    QCOMPARE(n(changesOf(peer->last())), 1);
}

void TestViewHub::aCoalescingViewSpeaksTenTimesASecond()
{
    open(1);
    for (int i = 0; i < 50; ++i)
        countAndPublish(10);
    QVERIFY(peer->frames.size() >= 5 && peer->frames.size() <= 7);
    QVERIFY(hub->nextPublishInMs(nowMs).value_or(1'000) <= 100);
}

void TestViewHub::anotherViewTellsEveryChange()
{
    make(false);
    open(1);
    for (int i = 0; i < 50; ++i)
        countAndPublish(1);
    QCOMPARE(peer->frames.size(), size_t(51));
}

void TestViewHub::whoComesBackInTimeGetsTheDeltas()
{
    open(1);
    countAndPublish();
    const qint64 since = seq;
    hub->sessionGone(peer->id());
    countAndPublish();
    countAndPublish();
    const QJsonObject opened = open(2, since);
    QVERIFY(!opened.contains(QLatin1StringView("snapshot")));
    QCOMPARE(opened.value(QLatin1StringView("deltas")).toArray().size(), 2);
    QCOMPARE(opened.value(QLatin1StringView("seq")).toInteger(), seq);
    const QJsonObject nothingMissed = open(3, seq);
    QCOMPARE(nothingMissed.value(QLatin1StringView("deltas")).toArray().size(), 0);
    QVERIFY(nothingMissed.contains(QLatin1StringView("deltas")));
}

void TestViewHub::whoComesBackLateGetsASnapshot()
{
    open(1);
    open(1, {}, other.get());
    countAndPublish();
    const qint64 since = seq;
    hub->sessionGone(peer->id());
    countAndPublish();
    countAndPublish(ViewHub::Limits().resumeWindowMs + 1);
    QVERIFY(open(2, since).contains(QLatin1StringView("snapshot")));
    // one this server never gave out
    QVERIFY(open(3, 5).contains(QLatin1StringView("snapshot")));
}

void TestViewHub::theDeltasKeptAreBounded()
{
    ViewHub::Limits limits;
    limits.resumeBytes = 100;
    make(true, true, limits);
    open(1);
    const qint64 since = seq;
    for (int i = 0; i < 30; ++i)
        countAndPublish();
    QVERIFY(open(2, since).contains(QLatin1StringView("snapshot")));
    QVERIFY(open(3, seq - 1).contains(QLatin1StringView("deltas")));
}

void TestViewHub::whoReadsSlowlyMissesDeltasAndIsToldToOpenAgain()
{
    open(1);
    peer->unsent = ViewHub::Limits().softUnsentBytes + 1;
    const size_t before = peer->frames.size();
    for (int i = 0; i < 10; ++i)
        countAndPublish();
    QCOMPARE(peer->frames.size(), before);
    peer->unsent = 0;
    countAndPublish();
    QCOMPARE(peer->last().value(QLatin1StringView("method")).toString(),
             QStringLiteral("view.stale"));
    countAndPublish();
    QCOMPARE(peer->frames.size(), before + 1); // not a watcher until it opens again
    open(2);
    countAndPublish();
    QCOMPARE(n(changesOf(peer->last())), 13);
}

void TestViewHub::whoDoesNotReadIsClosedOnce()
{
    make(false);
    open(1);
    open(1, {}, other.get());
    peer->unsent = ViewHub::Limits().hardUnsentBytes + 1;
    for (int i = 0; i < 5; ++i)
        countAndPublish();
    QCOMPARE(int(peer->closeCode), 1013);
    QVERIFY(peer->closeReason.starts_with("slow"));
    QCOMPARE(hub->slowSessions(), 1);
    QCOMPARE(int(other->closeCode), 0);
    QCOMPARE(other->frames.size(), size_t(6));
}

void TestViewHub::aViewThatIsBeingReadAnswersWhenItIsReady()
{
    make(true, false);
    open(1);
    open(1, {}, other.get());
    hub->publish(nowMs += 200, seq);
    QVERIFY(peer->frames.empty());
    source->isReady = true;
    hub->publish(nowMs += 200, seq);
    QVERIFY(peer->lastResult().contains(QLatin1StringView("snapshot")));
    QVERIFY(other->lastResult().contains(QLatin1StringView("snapshot")));
}

void TestViewHub::aViewThatFailsTellsThoseWhoWait()
{
    make(true, false);
    open(1);
    hub->fail(name, {ErrorCode::NotFound, QStringLiteral("no such thing"), {}}, seq);
    QCOMPARE(peer->lastError(), QStringLiteral("not_found"));
    QCOMPARE(hub->size(), size_t(0));
    QVERIFY(!hub->source(name));
}

void TestViewHub::aSessionWatchesOnlySoMany()
{
    ViewHub::Limits limits;
    limits.viewsPerSession = 2;
    make(true, true, limits);
    open(1);
    open(2, {}, nullptr, QStringLiteral("counter?b"));
    open(3, {}, nullptr, QStringLiteral("counter?c"));
    QCOMPARE(peer->lastError(), QStringLiteral("too_large"));
    open(4); // one it watches already may be opened again
    QVERIFY(peer->lastError().isEmpty());
    QVERIFY(open(5, {}, other.get(), QStringLiteral("counter?c"))
                .contains(QLatin1StringView("snapshot")));
}

void TestViewHub::closingEndsTheDeltas()
{
    const QString id = open(1).value(QLatin1StringView("view")).toString();
    QVERIFY(hub->close(peer->id(), id));
    countAndPublish();
    QCOMPARE(peer->frames.size(), size_t(1));
    const auto again = hub->close(peer->id(), id);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::NotFound);
    QVERIFY(!hub->close(peer->id(), QStringLiteral("counter/99")));
}

void TestViewHub::aViewNobodyWatchesIsDropped()
{
    open(1);
    countAndPublish();
    hub->sessionGone(peer->id());
    hub->publish(nowMs += 1'000, seq);
    QCOMPARE(hub->size(), size_t(1)); // it may come back
    hub->publish(nowMs += ViewHub::Limits().resumeWindowMs + 1, seq);
    QCOMPARE(hub->size(), size_t(0));
}

void TestViewHub::aViewThatWasClosedIsNotKept()
{
    const auto opened = [&] { return open(1).value(QLatin1StringView("view")).toString(); };
    QVERIFY(hub->close(peer->id(), opened()));
    const QString again = opened(); // before the hub came round
    hub->publish(nowMs += 200, seq);
    QCOMPARE(hub->size(), size_t(1));
    QVERIFY(hub->close(peer->id(), again));
    hub->publish(nowMs += 200, seq);
    QCOMPARE(hub->size(), size_t(0));
}

QTEST_GUILESS_MAIN(TestViewHub)
#include "tst_viewhub.moc"
