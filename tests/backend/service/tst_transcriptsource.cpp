// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/transcriptsource.h"
#include "tests/backend/service/stage.h"

#include <QTest>

using namespace Wheelhouse;

class TestTranscriptSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsReadyOnceItIsStarted();
    void noLineIsSkipped();
};

void TestTranscriptSource::itIsReadyOnceItIsStarted()
{
    Stage stage;
    QVERIFY(stage.say("v", "k", QStringLiteral("I cannot log in")));
    TranscriptSource source([](const Actor &actor) { return actor.id; });
    QVERIFY(!source.ready());
    QVERIFY(!source.coalesces());
    const FloorConversation &about = stage.of("v");
    source.append(about.events.last(), about.row, true); // too early: it will be among the events
    QVERIFY(!source.takeChange());
    source.start(about.row, about.open, about.events);
    QVERIFY(source.ready());
    const auto view = fromJson<TranscriptView>(source.snapshot());
    QVERIFY(view);
    QCOMPARE(view->lines.first().text, QStringLiteral("I cannot log in"));
    QVERIFY(view->open);
    QVERIFY(!source.takeChange());
}

void TestTranscriptSource::noLineIsSkipped()
{
    Stage stage;
    QVERIFY(stage.say("v", "k", QStringLiteral("I cannot log in")));
    TranscriptSource source([](const Actor &actor) { return actor.id; });
    source.start(stage.of("v").row, true, stage.of("v").events);
    const auto known = fromJson<TranscriptView>(source.snapshot())->lines.size();
    stage.recorder.takeRecorded();
    for (int i = 0; i < 3; ++i)
        QVERIFY(stage.say("v", qPrintable(QString::number(i)),
                          QStringLiteral("I want to talk to a person")));
    for (const Event &event : stage.recorder.takeRecorded())
        source.append(event, stage.of("v").row, stage.of("v").open);
    const auto change = source.takeChange();
    QVERIFY(change);
    const auto told = fromJson<TranscriptChange>(*change);
    QVERIFY(told);
    QCOMPARE(told->conversation.owner, Owner::Queue);
    const auto now = fromJson<TranscriptView>(source.snapshot());
    QCOMPARE(now->lines.size(), known + told->lines.size());
    QCOMPARE(now->lines.last(), told->lines.last());
    QVERIFY(!source.takeChange());
}

QTEST_GUILESS_MAIN(TestTranscriptSource)
#include "tst_transcriptsource.moc"
