// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/recorder.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

Event started()
{
    Event event;
    event.conversation = QStringLiteral("c");
    event.customer = QStringLiteral("v");
    event.channel = QStringLiteral("webchat");
    event.scriptVersion = QStringLiteral("radek@3");
    event.body = ConversationStarted{QStringLiteral("nova"), QStringLiteral("radek"), {}, {}, {}};
    return event;
}

} // namespace

class TestRecorder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEventGetsItsPlaceTimeAndContext();
    void aNewTopicStays();
    void whatWasRecordedIsTakenOnce();
    void aRestartGoesOnFromTheLog();
    void idsDiffer();
};

void TestRecorder::anEventGetsItsPlaceTimeAndContext()
{
    ManualClock clock(5'000);
    Recorder recorder(clock, 1);
    QCOMPARE(recorder.record(started()), 1);
    clock.advance(10);
    QCOMPARE(recorder.record(QStringLiteral("c"), {ActorKind::Customer, QStringLiteral("v")},
                             CustomerWrote{}),
             2);
    const Event &event = recorder.recorded().last();
    QCOMPARE(event.seq, 2);
    QCOMPARE(event.atMs, 5'010);
    QCOMPARE(event.customer, QStringLiteral("v"));
    QCOMPARE(event.channel, QStringLiteral("webchat"));
    QCOMPARE(event.scriptVersion, QStringLiteral("radek@3"));
    QCOMPARE(recorder.floor().conversation(QStringLiteral("c"))->row.messages, 1);
    Event past = started();
    past.atMs = 7;
    recorder.record(past);
    QCOMPARE(recorder.recorded().last().atMs, 7); // an import knows when it was
}

void TestRecorder::aNewTopicStays()
{
    ManualClock clock;
    Recorder recorder(clock, 1);
    recorder.record(started());
    recorder.record(QStringLiteral("c"), {}, TopicRecognised{0.5}, QStringLiteral("login"));
    recorder.record(QStringLiteral("c"), {}, CustomerWrote{});
    QCOMPARE(recorder.recorded().last().topic, QStringLiteral("login"));
}

void TestRecorder::whatWasRecordedIsTakenOnce()
{
    ManualClock clock;
    Recorder recorder(clock, 1);
    recorder.record(started());
    QCOMPARE(recorder.takeRecorded().size(), 1);
    QVERIFY(recorder.takeRecorded().isEmpty());
    QCOMPARE(recorder.seq(), 1);
}

void TestRecorder::aRestartGoesOnFromTheLog()
{
    ManualClock clock;
    Recorder recorder(clock, 1);
    Event event = started();
    event.seq = 40;
    recorder.restart({event}, 55);
    QVERIFY(recorder.recorded().isEmpty());
    QVERIFY(recorder.floor().conversation(QStringLiteral("c")));
    QCOMPARE(recorder.record(QStringLiteral("c"), {}, Closed{}), 56);
}

void TestRecorder::idsDiffer()
{
    ManualClock clock;
    Recorder recorder(clock, 1);
    const QString first = recorder.makeId('m');
    QVERIFY(first.startsWith(u'm'));
    QVERIFY(recorder.makeId('m') != first);
}

QTEST_GUILESS_MAIN(TestRecorder)
#include "tst_recorder.moc"
