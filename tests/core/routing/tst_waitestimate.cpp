// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/waitestimate.h"
#include "tests/core/routing/story.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

constexpr qint64 minuteMs = 60'000;
const FloorQueue empty{QStringLiteral("nova"), {}, {}};

} // namespace

class TestWaitEstimate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withNobodyOnlineItIsNotKnown();
    void aFreeSlotMeansHalfAMinute();
    void itGrowsWithThoseAhead();
    void itLearnsFromTheLastServed();
    void itIsNeverMoreThanADay();
    void onlyTheQueuesOwnTeamCounts();
};

void TestWaitEstimate::withNobodyOnlineItIsNotKnown()
{
    Story story;
    story.user("ada");
    QCOMPARE(estimateWait(story.floor, empty, 0), 0);
}

void TestWaitEstimate::aFreeSlotMeansHalfAMinute()
{
    Story story;
    story.user("ada");
    story.online("ada", 2);
    QCOMPARE(estimateWait(story.floor, empty, 1), minuteMs / 2);
}

void TestWaitEstimate::itGrowsWithThoseAhead()
{
    Story story;
    story.user("ada");
    story.online("ada", 2);
    for (const char *id : {"a", "b"}) {
        story.start(id);
        story.queue(id);
        story.assign(id, "ada");
    }
    // nobody served yet: eight minutes are assumed, and there are two slots
    QCOMPARE(estimateWait(story.floor, empty, 0), 4 * minuteMs);
    QCOMPARE(estimateWait(story.floor, empty, 3), 16 * minuteMs);
}

void TestWaitEstimate::itLearnsFromTheLastServed()
{
    Story story;
    story.user("ada");
    story.online("ada", 1);
    story.start("a");
    story.queue("a");
    story.assign("a", "ada");
    story.pass(2 * minuteMs - 1'000);
    story.close("a");
    story.start("b");
    story.queue("b");
    story.assign("b", "ada");
    QCOMPARE(estimateWait(story.floor, story.floor.queues().at(QStringLiteral("nova")), 0),
             2 * minuteMs);
}

void TestWaitEstimate::itIsNeverMoreThanADay()
{
    Story story;
    story.user("ada");
    story.online("ada", 1);
    QCOMPARE(estimateWait(story.floor, empty, 1'000'000), 24 * 60 * minuteMs);
}

void TestWaitEstimate::onlyTheQueuesOwnTeamCounts()
{
    Story story;
    story.user("ada", {Role::Agent}, "other");
    story.online("ada", 5);
    QCOMPARE(estimateWait(story.floor, empty, 0), 0);
}

QTEST_GUILESS_MAIN(TestWaitEstimate)
#include "tst_waitestimate.moc"
