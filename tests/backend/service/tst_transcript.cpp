// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/transcript.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

const NameOf shownName = [](const Actor &actor) {
    return actor.kind == ActorKind::Customer ? QString() : actor.id.toUpper();
};

Event eventOf(EventBody body, ActorKind kind = ActorKind::System, const QString &id = {})
{
    Event event;
    event.seq = 9;
    event.atMs = 1'000;
    event.actor = {kind, id};
    event.topic = QStringLiteral("login");
    event.body = std::move(body);
    return event;
}

const QString ada = QStringLiteral("ada");

} // namespace

class TestTranscript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDeskSeesEverything_data();
    void theDeskSeesEverything();
    void theCustomerSeesWhatWasSaid();
    void theCustomerDoesNotSeeTheDesksNotes();
};

void TestTranscript::theDeskSeesEverything_data()
{
    QTest::addColumn<Event>("event");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("text");
    auto row = [](const char *kind, const Event &event, const char *text) {
        QTest::newRow(qPrintable(eventKind(event.body)))
            << event << QString::fromLatin1(kind) << QString::fromUtf8(text);
    };
    row("message", eventOf(CustomerWrote{{}, {}, QStringLiteral("hi"), {}}), "hi");
    row("message",
        eventOf(BotWrote{{}, QStringLiteral("hello"), {}, BotTurn::Answer, {}, 0, {}, 0}), "hello");
    row("message", eventOf(AgentWrote{{}, QStringLiteral("ada here"), {}, {}}), "ada here");
    row("topic_recognised", eventOf(TopicRecognised{}), "login");
    row("confirmed", eventOf(CustomerConfirmed{true}), "yes");
    row("handed_over", eventOf(HandedOver{HandoverReason::Loop, {}}), "loop");
    row("queued", eventOf(Queued{QStringLiteral("nova"), 0}), "nova");
    row("assigned", eventOf(Assigned{ada, {}}), "ADA");
    row("transferred", eventOf(Transferred{ada, {}, {}}), "ADA");
    row("closed", eventOf(Closed{CloseReason::Silent}), "silent");
    row("rating_given", eventOf(RatingGiven{4, QStringLiteral("fine")}), "4 – fine");
}

void TestTranscript::theDeskSeesEverything()
{
    QFETCH(Event, event);
    QFETCH(QString, kind);
    QFETCH(QString, text);
    const auto line = transcriptLine(event, shownName);
    QVERIFY(line);
    QCOMPARE(line->seq, 9);
    QCOMPARE(line->atMs, 1'000);
    QCOMPARE(line->kind, kind);
    QCOMPARE(line->text, text);
}

void TestTranscript::theCustomerSeesWhatWasSaid()
{
    const auto own =
        chatLine(eventOf(CustomerWrote{{}, QStringLiteral("k"), QStringLiteral("<b>hi"), {}},
                         ActorKind::Customer, QStringLiteral("v")),
                 shownName);
    QVERIFY(own);
    QCOMPARE(own->text, QStringLiteral("<b>hi"));
    QCOMPARE(own->key, QStringLiteral("k"));
    QVERIFY(own->name.isEmpty());
    const auto joined = chatLine(eventOf(Assigned{ada, {}}), shownName);
    QVERIFY(joined);
    QCOMPARE(joined->notice, QStringLiteral("joined"));
    QCOMPARE(joined->from, ActorKind::Agent);
    QCOMPARE(joined->name, QStringLiteral("ADA"));
    QCOMPARE(chatLine(eventOf(Queued{}), shownName)->notice, QStringLiteral("waiting"));
    QCOMPARE(chatLine(eventOf(Closed{}), shownName)->notice, QStringLiteral("closed"));
}

void TestTranscript::theCustomerDoesNotSeeTheDesksNotes()
{
    for (const EventBody &body :
         {EventBody(HandedOver{HandoverReason::Sensitive, QStringLiteral("secret")}),
          EventBody(TopicRecognised{}), EventBody(RatingAsked{}),
          EventBody(Transferred{{}, QStringLiteral("nova"), QStringLiteral("rude")})})
        QVERIFY(!chatLine(eventOf(body), shownName));
    QVERIFY(!transcriptLine(eventOf(RatingAsked{}), shownName));
}

QTEST_GUILESS_MAIN(TestTranscript)
#include "tst_transcript.moc"
