// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/overviewsource.h"
#include "backend/store/store.h"
#include "tests/backend/service/stage.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Wheelhouse;

namespace {

const TargetBook noTargets;

OverviewSource::Loaded nothingYet(const OverviewParams &params, qint64 nowMs, qint64 seq = 0)
{
    auto fold = OverviewFold::make(params, nowMs, {});
    Q_ASSERT(fold);
    return {std::move(*fold), {}, seq};
}

double figure(const QJsonObject &snapshot, const char *metric)
{
    const auto view = fromJson<OverviewView>(snapshot);
    for (const Tile &tile : view ? view->tiles : QList<Tile>()) {
        if (tile.metric == QLatin1StringView(metric))
            return tile.now.value.value_or(-1);
    }
    return -1;
}

double contacts(const QJsonObject &snapshot)
{
    return figure(snapshot, "contacts");
}

} // namespace

class TestOverviewSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsReadyOnceItIsLoaded();
    void aCommitMovesTheFigures();
    void commitsThatComeWhileItLoadsCountOnce();
    void marksOfThePeriodAreShown();
    void itWantsNewCellsWhenTheDayHasPassed();
    void itWantsNewCellsUntilTheyAreAsNewAsAsked();
    void whoWaitsIsFilteredAsEverythingElse();

private:
    /// Writes what the stage recorded and answers what the commit did to the cells.
    CommitResult commit(Stage &stage, Store &store)
    {
        QList<Event> events = stage.recorder.takeRecorded();
        auto committed = store.append(events);
        Q_ASSERT(committed);
        return *committed;
    }
};

void TestOverviewSource::itIsReadyOnceItIsLoaded()
{
    Stage stage;
    OverviewSource source({}, stage.clock, stage.recorder.floor(), noTargets);
    QVERIFY(source.coalesces());
    QVERIFY(!source.ready());
    QVERIFY(!source.takeChange());
    source.load(nothingYet({}, stage.clock.nowMs()));
    QVERIFY(source.ready());
    QCOMPARE(contacts(source.snapshot()), 0.0);
}

void TestOverviewSource::aCommitMovesTheFigures()
{
    QTemporaryDir folder;
    auto store = Store::open(folder.path());
    QVERIFY(store);
    Stage stage;
    OverviewSource source({}, stage.clock, stage.recorder.floor(), noTargets);
    source.load(nothingYet({}, stage.clock.nowMs()));
    QVERIFY(stage.say("v", "k", QStringLiteral("I want to talk to a person")));
    source.apply(commit(stage, **store));
    const auto change = source.takeChange();
    QVERIFY(change);
    auto view = *fromJson<OverviewView>(source.snapshot());
    QCOMPARE(contacts(source.snapshot()), 1.0);
    QCOMPARE(view.asOfMs, stage.clock.nowMs());
    QVERIFY(!source.takeChange());
}

void TestOverviewSource::commitsThatComeWhileItLoadsCountOnce()
{
    QTemporaryDir folder;
    auto store = Store::open(folder.path());
    QVERIFY(store);
    Stage stage;
    OverviewSource source({}, stage.clock, stage.recorder.floor(), noTargets);
    QVERIFY(stage.say("v", "k", QStringLiteral("I cannot log in")));
    const CommitResult early = commit(stage, **store);
    QVERIFY(stage.say("w", "k", QStringLiteral("I cannot log in")));
    const CommitResult late = commit(stage, **store);
    auto loaded =
        nothingYet({}, stage.clock.nowMs(), early.lastSeq); // the cells hold the first already
    for (const CellChange &change : early.cells)
        loaded.fold->apply(change);
    source.apply(early);
    source.apply(late);
    source.load(std::move(loaded));
    QCOMPARE(contacts(source.snapshot()), 2.0);
}

void TestOverviewSource::marksOfThePeriodAreShown()
{
    Stage stage;
    OverviewSource source({}, stage.clock, stage.recorder.floor(), noTargets);
    const qint64 nowMs = stage.clock.nowMs();
    auto loaded = nothingYet({}, nowMs);
    loaded.marks = {{nowMs - 1'000, QStringLiteral("premiere"), {}},
                    {1, QStringLiteral("long ago"), {}}};
    source.load(std::move(loaded));
    QCOMPARE(fromJson<OverviewView>(source.snapshot())->marks.size(), 1);
    source.mark({nowMs - 500, QStringLiteral("outage"), {}});
    QVERIFY(source.takeChange());
    QCOMPARE(fromJson<OverviewView>(source.snapshot())->marks.size(), 2);
}

void TestOverviewSource::itWantsNewCellsUntilTheyAreAsNewAsAsked()
{
    Stage stage;
    const qint64 nowMs = stage.clock.nowMs();
    const OverviewParams params;
    OverviewSource source(params, stage.clock, stage.recorder.floor(), noTargets);
    source.outdate(5);
    QVERIFY(!source.wantsReload(nowMs)); // they are being read
    source.load(nothingYet(params, nowMs, 4));
    QVERIFY(source.wantsReload(nowMs));
    source.reloading();
    source.outdate(8);
    source.load(nothingYet(params, nowMs, 7));
    QVERIFY(source.wantsReload(nowMs));
    source.load(nothingYet(params, nowMs, 8));
    QVERIFY(!source.wantsReload(nowMs));
}

void TestOverviewSource::itWantsNewCellsWhenTheDayHasPassed()
{
    Stage stage;
    OverviewSource source({}, stage.clock, stage.recorder.floor(), noTargets);
    QVERIFY(!source.wantsReload(stage.clock.nowMs()));
    source.load(nothingYet({}, stage.clock.nowMs()));
    QVERIFY(!source.wantsReload(stage.clock.nowMs()));
    stage.clock.advance(24 * 3'600'000LL);
    QVERIFY(source.wantsReload(stage.clock.nowMs()));
    source.reloading();
    QVERIFY(!source.wantsReload(stage.clock.nowMs()));
    source.load(nothingYet({}, stage.clock.nowMs()));
    QVERIFY(!source.wantsReload(stage.clock.nowMs()));
}

void TestOverviewSource::whoWaitsIsFilteredAsEverythingElse()
{
    Stage stage;
    for (const char *customer : {"v", "w"})
        QVERIFY(stage.say(customer, "k", QStringLiteral("I want to talk to a person")));
    QVERIFY(stage.of("v").row.waitingSinceMs > 0);
    const auto waiting = [&](QString OverviewParams::*field, const QString &value) {
        OverviewParams params;
        params.*field = value;
        OverviewSource source(params, stage.clock, stage.recorder.floor(), noTargets);
        source.load(nothingYet(params, stage.clock.nowMs()));
        return figure(source.snapshot(), "waiting_now");
    };
    const QString queue = stage.of("v").row.ownerId;
    QCOMPARE(waiting(&OverviewParams::channel, {}), 2.0);
    QCOMPARE(waiting(&OverviewParams::team, queue), 2.0);
    QCOMPARE(waiting(&OverviewParams::team, QStringLiteral("another")), 0.0);
    QCOMPARE(waiting(&OverviewParams::bot, stage.of("v").bot), 2.0);
    QCOMPARE(waiting(&OverviewParams::bot, QStringLiteral("julia")), 0.0);
}

QTEST_GUILESS_MAIN(TestOverviewSource)
#include "tst_overviewsource.moc"
