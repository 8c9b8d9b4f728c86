// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/live/pastfloorstate.h"

#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

namespace {

/// 2026-11-21 14:32:30 UTC.
constexpr qint64 presentMs = 1'795'271'550'000;
constexpr qint64 aMinute = PastFloorState::minuteMs;

} // namespace

class TestPastFloorState : public QObject
{
    Q_OBJECT

    ManualClock clock{presentMs};

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Europe/Warsaw"); }

    void enteringAsksForFloorAndDay()
    {
        PastFloorState past(clock);
        QSignalSpy floor(&past, &PastFloorState::floorWanted);
        QSignalSpy day(&past, &PastFloorState::dayWanted);
        past.setAtMs(presentMs - aMinute);
        QCOMPARE(floor.size(), 0);
        past.enter(presentMs - 15 * aMinute);
        QVERIFY(past.active());
        QCOMPARE(past.atMs() % aMinute, 0);
        QCOMPARE(floor.size(), 1);
        QCOMPARE(day.size(), 1);
        past.stepMinutes(-1);
        QCOMPARE(floor.size(), 2);
        QCOMPARE(day.size(), 1);
        past.stepMinutes(-24 * 60);
        QCOMPARE(day.size(), 2);
        QCOMPARE(past.dayToMs() - past.dayFromMs(), 24 * 60 * aMinute);
    }

    void itStaysBetweenTheBeginningAndThePresent()
    {
        PastFloorState past(clock);
        past.enter(presentMs + 60 * aMinute);
        QCOMPARE(past.atMs(), presentMs - presentMs % aMinute);
        FloorAt answer;
        answer.firstMs = presentMs - 30 * aMinute;
        past.answerFloor(answer);
        past.stepMinutes(-300);
        QCOMPARE(past.atMs(), presentMs - 30 * aMinute + 30'000);
        QVERIFY(past.atMs() >= answer.firstMs);
    }

    void playingEndsAtThePresent()
    {
        PastFloorState past(clock);
        past.enter(presentMs - 2 * aMinute);
        past.setPlaying(true);
        QVERIFY(past.playing());
        QTRY_VERIFY(!past.playing());
        QCOMPARE(past.atMs(), past.latestMs());
        past.setPlaying(true);
        QVERIFY(!past.playing());
    }

    void theTranscriptFollowsTheInstant()
    {
        PastFloorState past(clock);
        QSignalSpy wanted(&past, &PastFloorState::transcriptWanted);
        past.enter(presentMs - 60 * aMinute);
        past.transcript().setConversation(QStringLiteral("c"));
        QCOMPARE(wanted.size(), 1);
        past.stepMinutes(1);
        QCOMPARE(wanted.size(), 2);
        past.answerTranscript(QStringLiteral("other"), TranscriptView());
        QVERIFY(!past.transcript().loaded());
        past.answerTranscript(QStringLiteral("c"), TranscriptView());
        QVERIFY(past.transcript().loaded());
    }

    void aRefusalIsSaidAndStopsPlaying()
    {
        PastFloorState past(clock);
        past.enter(presentMs - 60 * aMinute);
        past.setPlaying(true);
        past.answerFloor(Error{ErrorCode::Invalid, QStringLiteral("no"), {}});
        QVERIFY(past.floor().problem());
        QVERIFY(!past.playing());
        past.answerFloor(FloorAt());
        QVERIFY(!past.floor().problem());
    }

    void leavingForgets()
    {
        PastFloorState past(clock);
        QSignalSpy active(&past, &PastFloorState::activeChanged);
        past.enter(presentMs - 60 * aMinute);
        past.answerFloor(FloorAt());
        past.leave();
        QCOMPARE(active.size(), 2);
        QVERIFY(!past.floor().loaded());
        past.answerFloor(FloorAt());
        QVERIFY(!past.floor().loaded());
        QSignalSpy day(&past, &PastFloorState::dayWanted);
        past.enter(presentMs - 60 * aMinute);
        QCOMPARE(day.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestPastFloorState)
#include "tst_pastfloorstate.moc"
