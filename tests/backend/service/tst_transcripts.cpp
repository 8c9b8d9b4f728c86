// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/transcripts.h"
#include "tests/backend/service/reading.h"
#include "tests/backend/service/stage.h"
#include "tests/support/fakepeer.h"

#include <QJsonArray>
#include <QTest>

using namespace Wheelhouse;

namespace {

struct TranscriptsScene
{
    Stage stage;
    Reading reading;
    Outbox outbox;
    ViewHub hub{outbox, {}};
    Transcripts transcripts{hub, *reading.pool, stage.recorder,
                            [](const Actor &actor) { return actor.id; }};
    std::shared_ptr<FakePeer> peer = std::make_shared<FakePeer>(1);

    explicit TranscriptsScene(QList<Event> stored = {}) : reading(std::move(stored))
    {
        outbox.attach(peer);
        outbox.committed(1'000);
    }
    qsizetype linesOfSnapshot() const
    {
        return peer->lastResult()
            .value(QLatin1StringView("snapshot"))
            .toObject()
            .value(QLatin1StringView("lines"))
            .toArray()
            .size();
    }
};

} // namespace

class TestTranscripts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsOnTheFloorIsShownAtOnceAndGrows();
    void whatIsOverIsReadFromTheStore();
    void whatNeverWasIsAnswered();
};

void TestTranscripts::whatIsOnTheFloorIsShownAtOnceAndGrows()
{
    TranscriptsScene scene;
    QVERIFY(scene.stage.say("v", "k1", QStringLiteral("I cannot log in")));
    scene.stage.recorder.takeRecorded();
    scene.transcripts.open({1, 1, {}}, scene.stage.of("v").row.id, {});
    QVERIFY(scene.linesOfSnapshot() >= 2);

    QVERIFY(scene.stage.say("v", "k2", QStringLiteral("and the film stops")));
    scene.transcripts.append(scene.stage.recorder.takeRecorded());
    scene.hub.publish(scene.stage.clock.nowMs(), scene.stage.recorder.seq());
    QCOMPARE(scene.peer->last().value(QLatin1StringView("method")).toString(),
             QStringLiteral("view.delta"));
}

void TestTranscripts::whatIsOverIsReadFromTheStore()
{
    Stage past;
    QVERIFY(past.say("v", "k", QStringLiteral("I cannot log in")));
    const QString conversation = past.of("v").row.id;
    TranscriptsScene scene(past.recorder.takeRecorded());
    scene.transcripts.open({1, 1, {}}, conversation, {});
    QVERIFY(scene.peer->frames.empty());
    QVERIFY(scene.reading.runAnswers());
    scene.hub.publish(scene.stage.clock.nowMs(), scene.stage.recorder.seq());
    QVERIFY(scene.linesOfSnapshot() >= 2);
}

void TestTranscripts::whatNeverWasIsAnswered()
{
    TranscriptsScene scene;
    scene.transcripts.open({1, 1, {}}, QStringLiteral("nobody"), {});
    QVERIFY(scene.reading.runAnswers());
    QCOMPARE(scene.peer->lastError(), QStringLiteral("not_found"));
}

QTEST_GUILESS_MAIN(TestTranscripts)
#include "tst_transcripts.moc"
