// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/care/event.h"

#include <QTest>

using namespace Wheelhouse;

class TestEvent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBodySurvivesTheLog_data();
    void everyBodySurvivesTheLog();
    void anUnknownKindIsCorrupt();
    void aFieldOfTheWrongTypeIsNamed();
    void unknownFieldsAreIgnored();
};

void TestEvent::everyBodySurvivesTheLog_data()
{
    QTest::addColumn<int>("which");
    for (int i = 0; i < int(std::variant_size_v<EventBody>); ++i)
        QTest::addRow("body %d", i) << i;
}

void TestEvent::everyBodySurvivesTheLog()
{
    QFETCH(int, which);
    const QString text = QStringLiteral("zażółć <b> \u202e 😀\n");
    const QList<EventBody> bodies{
        ConversationStarted{text, text, text, text, text},
        CustomerWrote{text, text, text, text},
        BotWrote{text, text, text, BotTurn::Handover, text, 0.75, {{text, text}}, 60'000},
        AgentWrote{text, text, text, text},
        TopicRecognised{0.5},
        CustomerConfirmed{true},
        HandedOver{HandoverReason::Joined, text},
        Queued{text, 5},
        Assigned{text, text},
        Transferred{text, text, text},
        Closed{CloseReason::Phantom},
        RatingAsked{},
        RatingGiven{5, text},
        PresenceSet{text, Presence::Online},
        LimitSet{text, 4},
        ScriptPublished{text, text, QJsonObject{{QStringLiteral("a"), 1}}},
        Annotated{text, text},
        UserSaved{text, text, text, {Role::Admin, Role::Agent}, text, false}};
    QCOMPARE(bodies.size(), qsizetype(std::variant_size_v<EventBody>));
    const EventBody &body = bodies.at(which);
    QCOMPARE(int(body.index()), which);
    const QByteArray json = encodeBody(body);
    const auto back = decodeBody(eventKind(body), json);
    QVERIFY2(back, back ? "" : qPrintable(back.error().text()));
    QCOMPARE(back->index(), body.index());
    QCOMPARE(encodeBody(*back), json);
}

void TestEvent::anUnknownKindIsCorrupt()
{
    const auto refused = decodeBody(QStringLiteral("sneezed"), "{}");
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Corrupt);
    QCOMPARE(decodeBody(QStringLiteral("closed"), "[").error().code, ErrorCode::Corrupt);
}

void TestEvent::aFieldOfTheWrongTypeIsNamed()
{
    const auto refused =
        decodeBody(QStringLiteral("bot_wrote"), R"({"choices":[{"id":"a"},{"id":7}]})");
    QVERIFY(!refused);
    QCOMPARE(refused.error().context, QStringLiteral("choices[1].id"));
}

void TestEvent::unknownFieldsAreIgnored()
{
    const auto body = decodeBody(QStringLiteral("rating_given"), R"({"score":4,"mood":"fine"})");
    QVERIFY(body);
    QCOMPARE(std::get<RatingGiven>(*body).score, 4);
}

QTEST_GUILESS_MAIN(TestEvent)
#include "tst_event.moc"
