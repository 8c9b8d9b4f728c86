// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/care/event.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

const QString x = QStringLiteral("x„ż🎬\"");
const QString y = QStringLiteral("y");

/// One of each kind, no field at its default.
const QList<EventBody> bodies{
    ConversationStarted{x, y, QStringLiteral("pl"), x, QStringLiteral("demo"), y},
    CustomerWrote{x, y, x, y},
    BotWrote{x, y, x, BotTurn::NotUnderstood, y, 0.25, {{x, y}, {y, x}}, 90'000, x},
    AgentWrote{x, y, x, y},
    TopicRecognised{0.75},
    CustomerConfirmed{true},
    HandedOver{HandoverReason::Joined, x},
    Queued{x, 1'234},
    Assigned{x, y},
    Transferred{x, y, x},
    Closed{CloseReason::Phantom},
    RatingAsked{},
    RatingGiven{5, x},
    PresenceSet{x, Presence::Online},
    LimitSet{x, 3},
    ScriptPublished{x, y, {{QStringLiteral("a"), 1}}, PilotScope{x, y, 10}, 3, x},
    Annotated{x, y},
    UserSaved{x, y, x, {Role::Agent, Role::Admin}, y, false},
    ActionCalled{x, y},
    ActionAnswered{x, 200, {{x, y}}, y},
    VariableSet{x, y},
    ScriptDrafted{x, y, {{QStringLiteral("a"), 1}}, x},
    ScriptPromoted{x, y},
    ScriptRetreated{x, y, x, y},
    OutageOpened{x, y, x, {x, y}, {{QStringLiteral("en"), y}}, 1'234, x},
    OutageClosed{x, y, true},
    MessageMarked{x, true, y},
    TrainingDecided{x, y, x, y, x, TrainingDecision::People, y, x, y},
    TrainingUndone{x, y, x, y},
    HoursSet{x, 7, HoursPlan{y, {{x, {y}}}, {{x, y, {x}}}}, y},
    CostAssumed{40, QStringLiteral("EUR"), 6, 3, 0.25, 0.5, 0.9, 0.7, 1500, x, y},
    SurveyShareSet{x, 25, y, x},
    ShiftsSet{x, 7, 90, {{8, 9}, {10, 11}}, y},
    TargetSet{x, 0.25, y},
};

} // namespace

class TestEvent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBodyComesBack_data();
    void everyBodyComesBack();
    void anOlderBodyHasDefaultsForWhatItLacks();
    void anUnknownKindIsNamed();
    void aWrongTypeIsNamedWithItsField();
    void whatIsNoObjectIsRefused();
    void eventsAboutScriptsNameTheirBot();
};

void TestEvent::everyBodyComesBack_data()
{
    QTest::addColumn<qsizetype>("index");
    QCOMPARE(size_t(bodies.size()), std::variant_size_v<EventBody>);
    for (qsizetype i = 0; i < bodies.size(); ++i)
        QTest::newRow(qPrintable(eventKind(bodies[i]))) << i;
}

void TestEvent::everyBodyComesBack()
{
    QFETCH(qsizetype, index);
    const EventBody &body = bodies[index];
    QCOMPARE(body.index(), size_t(index));
    const QByteArray json = encodeBody(body);
    QVERIFY(!json.contains('\n'));
    const auto back = decodeBody(eventKind(body), json);
    QVERIFY2(back, back ? "" : qPrintable(back.error().text()));
    QCOMPARE(back->index(), body.index());
    QCOMPARE(encodeBody(*back), json);
    const size_t fields =
        std::visit([](const auto &each) { return decltype(each.fields())::size; }, body);
    QCOMPARE(size_t(std::visit([](const auto &each) { return toJson(each); }, body).size()),
             fields);
}

void TestEvent::anOlderBodyHasDefaultsForWhatItLacks()
{
    const auto body = decodeBody(QStringLiteral("bot_wrote"), R"({"text":"hi","mood":"new"})");
    QVERIFY(body);
    const auto &wrote = std::get<BotWrote>(*body);
    QCOMPARE(wrote.text, QStringLiteral("hi"));
    QCOMPARE(wrote.turn, BotTurn::Answer);
    QCOMPARE(wrote.promisedMs, 0);
}

void TestEvent::anUnknownKindIsNamed()
{
    const auto body = decodeBody(QStringLiteral("tea_made"), "{}");
    QVERIFY(!body);
    QCOMPARE(body.error().code, ErrorCode::Corrupt);
    QVERIFY(body.error().detail.contains(QStringLiteral("tea_made")));
}

void TestEvent::aWrongTypeIsNamedWithItsField()
{
    const auto body =
        decodeBody(QStringLiteral("bot_wrote"), R"({"choices":[{"id":"a"},{"id":2}]})");
    QVERIFY(!body);
    QCOMPARE(body.error().code, ErrorCode::Corrupt);
    QCOMPARE(body.error().context, QStringLiteral("choices[1].id"));
}

void TestEvent::whatIsNoObjectIsRefused()
{
    for (const char *json : {"", "[]", "7", "{"}) {
        const auto body = decodeBody(QStringLiteral("closed"), json);
        QVERIFY(!body);
        QCOMPARE(body.error().code, ErrorCode::Corrupt);
    }
}

void TestEvent::eventsAboutScriptsNameTheirBot()
{
    QStringList kinds;
    for (const EventBody &body : bodies) {
        if (!scriptBot(body).isEmpty())
            kinds.append(eventKind(body));
    }
    QCOMPARE(kinds.join(u' '),
             QStringLiteral("script_published script_drafted script_promoted script_retreated "
                            "outage_opened outage_closed training_decided training_undone"));
}

QTEST_GUILESS_MAIN(TestEvent)
#include "tst_event.moc"
